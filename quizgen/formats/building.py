"""What every reader builds from questions of another system: items, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from pydantic import ValidationError

from quizgen.formats.base import Read, Unread
from quizgen.quiz import Choice, Cloze, ComparisonTable, Item, Matching, Ordering, ShortAnswer, TrueFalse
from quizgen.quiz.gaps import gapped
from quizgen.quiz.model import ItemBase, PassageBlock

FULL = 100.0
"""The weight of a right answer, in per cent."""
TRUTHS = frozenset({"true", "false"})
"""The options, in lower case, of a statement to be judged."""
_NEAR = 1.0
"""Weights are rounded: three times 33.333 is all."""


@dataclass(frozen=True)
class Option:
    """An answer that somebody may choose or give, and what it earns in per cent."""

    text: str
    weight: float
    feedback: str = ""


@dataclass
class Builder:
    """Gathers items as they are read, and what is left out; ``file`` is that of a package which is being read."""

    items: list[Item] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    passage: list[PassageBlock] = field(default_factory=list)
    file: str = ""

    def read(self, title: str = "") -> Read:
        """All that was gathered."""
        return Read(tuple(self.items), tuple(self.unread), title, tuple(self.passage))

    def text(self, blocks: Iterable[tuple[str, str]]) -> None:
        """Add to the passage blocks of a kind and a text each."""
        for kind, text in blocks:
            self.passage.append(PassageBlock(n=len(self.passage) + 1, kind=kind, text=text))

    def leave(self, line: int, what: str) -> None:
        """Note what a quiz file has no place for."""
        self.unread.append(Unread(line, what, self.file))

    def choice(self, line: int, stem: str, options: Sequence[Option], **common: Any) -> None:
        """Add an item with options; several may be right, when their weights make up the whole.

        What earns a part only is a wrong option to a quiz file, and is named.
        """
        right = _right(options)
        wrong = [one for one in options if one not in right]
        for one in wrong:
            if one.weight > 0:
                self.leave(line, f"a weight of {one.weight:g} per cent for {one.text!r}")
        if not right or not wrong:
            self.leave(line, "a question of which no option is wrong" if right else "a question of which none is right")
            return
        keys = {"key": right[0].text} if len(right) == 1 else {"keys": [one.text for one in right]}
        shown = [{"text": one.text, "feedback": one.feedback} for one in wrong]
        told = common.pop("feedback", "") or " ".join(dict.fromkeys(one.feedback for one in right if one.feedback))
        place = None if len(right) > 1 else list(options).index(right[0]) + 1
        self._add(line, Choice, stem=stem, place=place, distractors=shown, feedback=told, **keys, **common)

    def short(self, line: int, stem: str, options: Sequence[Option], **common: Any) -> None:
        """Add an item whose answer is written; answers that earn a part only are named, the others count as right."""
        right = self._accepted(line, options)
        if right:
            told = common.pop("feedback", "") or right[0].feedback
            accept = [one.text for one in right[1:]]
            self._add(line, ShortAnswer, stem=stem, key=right[0].text, accept=accept, feedback=told, **common)

    def gap(self, line: int, before: str, after: str, options: Sequence[Option], **common: Any) -> None:
        """Add a sentence with a gap."""
        right = self._accepted(line, options)
        if right:
            told = common.pop("feedback", "") or right[0].feedback
            text = gapped(before, right[0].text, after)
            if text is None:
                self.leave(line, "a sentence whose gap a bracket or a backslash touches")
                return
            self._add(line, Cloze, text=text, accept=[one.text for one in right[1:]], feedback=told, **common)

    def truth(self, line: int, statement: str, is_true: bool, **common: Any) -> None:
        """Add a statement to judge."""
        self._add(line, TrueFalse, statement=statement, answer=is_true, **common)

    def pairs(self, line: int, instruction: str, pairs: Sequence[tuple[str, str]], **common: Any) -> None:
        """Add a matching item; a pair without a left side gives a right side too many."""
        made = [{"left": left, "right": right} for left, right in pairs if left]
        extra = [right for left, right in pairs if not left and right]
        self._add(line, Matching, pairs=made, extra_right=extra, **_worded(instruction), **common)

    def steps(self, line: int, instruction: str, steps: Sequence[str], **common: Any) -> None:
        """Add an ordering item, its steps in their right order."""
        made = [{"text": step} for step in steps]
        self._add(line, Ordering, steps=made, **_worded(instruction), **common)

    def table(self, line: int, sides: str, rows: Sequence[str], **common: Any) -> None:
        """Add a comparison table of lines: "side | side", and "aspect: value | value" for each row."""
        a, _, b = (part.strip() for part in sides.partition(" | "))
        split = [(aspect, *values.partition(" | ")[::2]) for aspect, _, values in (row.partition(": ") for row in rows)]
        made = [{"aspect": aspect, "a": one, "b": two} for aspect, one, two in split]
        self._add(line, ComparisonTable, a=a, b=b, rows=made, **common)

    def _accepted(self, line: int, options: Sequence[Option]) -> list[Option]:
        for one in options:
            if 0 < one.weight < FULL:
                self.leave(line, f"a weight of {one.weight:g} per cent for {one.text!r}")
        right = [one for one in options if one.weight >= FULL and one.text]
        if not right:
            self.leave(line, "a question without a right answer")
        return right

    def _add(self, line: int, kind: type[ItemBase], **fields: Any) -> None:
        try:
            self.items.append(cast(Item, kind(**fields)))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            said = first["msg"].removeprefix("Value error, ")
            self.leave(line, f"a question that is no sound item ({where + ': ' if where else ''}{said})")


def _right(options: Sequence[Option]) -> list[Option]:
    """The options that earn all, or those that earn it together, when nothing else earns anything."""
    full = [one for one in options if one.weight >= FULL]
    parts = [one for one in options if one.weight > 0]
    is_shared = abs(sum(one.weight for one in parts) - FULL) < _NEAR and len({one.weight for one in parts}) == 1
    return full or (parts if is_shared else [])


def _worded(instruction: str) -> dict[str, str]:
    return {"instruction": instruction} if instruction else {}
