"""What a rule is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from quizgen.checks.view import View
from quizgen.quiz import Item, Quiz
from quizgen.quiz.model import ItemType

if TYPE_CHECKING:
    from quizgen.checks.support import Passage

Severity = Literal["note", "risk", "flaw"]
SEVERITIES: tuple[Severity, ...] = ("note", "risk", "flaw")


@dataclass(frozen=True)
class Hit:
    """What a rule sees in an item.

    Attributes:
        words: the words of the item that show it.
        message: what is wrong, without the full stop.
        severity: where it is milder than the rule's own.
    """

    words: str
    message: str
    severity: Severity | None = None


@dataclass(frozen=True)
class Example:
    """An item under the title of its article."""

    item: Item
    title: str = "Volcanoes"


@dataclass(frozen=True)
class Rule:
    """An item-writing rule that looks at one item.

    Attributes:
        id: kebab name.
        rubric: the numbers of the checks that it decides or screens for.
        severity: the worst that it finds; ``flaw``: the item should not be printed; ``risk``: somebody should look at
            it; ``note``: a matter of taste.
        types: the item types it looks at.
        why: the guideline in a sentence.
        mend: what to do about it.
        find: gives what it sees in an item.
        good: an item in which it finds nothing.
        bad: an item in which it finds something.
        language: whether it asks a dictionary, word frequencies or the tables of words; no rule asks a tagger.
    """

    id: str
    rubric: str
    severity: Severity
    types: frozenset[ItemType]
    why: str
    mend: str
    find: Callable[[View], Iterable[Hit]]
    good: Example
    bad: Example
    language: bool = False


@dataclass(frozen=True)
class SetHit:
    """What a rule sees in a quiz: a hit, and the index of the item that it shows in; None for the whole quiz."""

    words: str
    message: str
    item: int | None = None
    severity: Severity | None = None


@dataclass(frozen=True)
class SetRule:
    """An item-writing rule that looks at a quiz as a whole; the fields are those of a rule."""

    id: str
    rubric: str
    severity: Severity
    why: str
    mend: str
    find: Callable[[Quiz], Iterable[SetHit]]
    good: Quiz
    bad: Quiz
    language: bool = False


@dataclass(frozen=True)
class ArticleRule:
    """A rule that looks at one item beside its article; the fields are those of a rule.

    Attributes:
        passage: the sentences of the article under which both examples stand.
    """

    id: str
    rubric: str
    severity: Severity
    types: frozenset[ItemType]
    why: str
    mend: str
    find: Callable[[View, Passage], Iterable[Hit]]
    passage: tuple[str, ...]
    good: Example
    bad: Example
    language: bool = False


AnyRule: TypeAlias = Rule | SetRule | ArticleRule


@dataclass(frozen=True)
class Finding:
    """What a rule found in an item or a quiz.

    Attributes:
        rule: id of the rule.
        rubric: the checks that the rule decides or screens for.
        item: id of the item (``item 3`` where it has none); empty for the quiz as a whole.
        severity: ``note``, ``risk`` or ``flaw``.
        words: the words that show it.
        message: what is wrong, a sentence.
        why: the guideline, a sentence.
        mend: what to do, a sentence.
    """

    rule: str
    rubric: str
    item: str
    severity: Severity
    words: str
    message: str
    why: str
    mend: str


CHOICE: frozenset[ItemType] = frozenset({"choice"})
CLOZE: frozenset[ItemType] = frozenset({"cloze"})
TRUE_FALSE: frozenset[ItemType] = frozenset({"true_false"})
ASKING: frozenset[ItemType] = frozenset({"choice", "short_answer"})
ONE_SENTENCE: frozenset[ItemType] = frozenset({"choice", "short_answer", "cloze", "true_false"})
ALL: frozenset[ItemType] = frozenset(
    {"choice", "cloze", "true_false", "short_answer", "matching", "ordering", "comparison"}
)
