"""T3, T4 and T5: how a statement is worded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.checks.examples import statement
from quizgen.checks.lexicon import NEGATIONS, VAGUE
from quizgen.checks.model import TRUE_FALSE, Hit, Rule, Severity
from quizgen.checks.view import View
from quizgen.checks.words import holds, parts_of_speech, unquoted, words
from quizgen.quiz import TrueFalse

_CLAUSE_END = re.compile(r"[,;:–—]|\b(?:and|but|or|because|which|who|if|when|while|as|since|although|though)\b")
_ABSOLUTE = frozenset({"always", "never", "only"})
HEDGES = VAGUE | {"may", "might"}
_IDIOM = re.compile(
    r"\bnot (?:only|just|until)\b|\bno (?:longer|more than|less than|fewer than|later than)\b|\bno\. ?\d", re.IGNORECASE
)
_MONTH = re.compile(r"\b(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|\d{1,2}) May\b|\bMay \d")


def find_added_not(view: View) -> Iterator[Hit]:
    """T3: find a false statement with a negation that its source, or its correction, does not have."""
    item = view.item
    if not isinstance(item, TrueFalse) or item.answer:
        return
    negations = _negations(item.statement)
    known = [text for text in (*(source.text for source in item.source), item.correction) if text]
    if negations and not any(_negations(text) for text in known):
        yield Hit(negations[0], f"the statement is false by “{negations[0]}” alone", None if known else "risk")


def find_double_negative(view: View) -> Iterator[Hit]:
    """T4: find two negations in one clause."""
    for clause in _CLAUSE_END.split(view.stem):
        negations = _negations(clause)
        hidden = [word.text for word in words(clause) if _is_negated_adjective(word.lower)]
        if negations and len(negations) + len(hidden) > 1:
            yield Hit(", ".join(negations + hidden), "two negations in one statement")


def _is_negated_adjective(lower: str) -> bool:
    """Whether a word is an adjective behind a negating prefix: "unlikely", "impossible"."""
    parts, bare = parts_of_speech(lower), parts_of_speech(lower[2:])
    return lower[:2] in {"un", "im", "in", "il", "ir"} and "ADJ" in parts & bare and not parts & {"VERB", "NOUN"}


def _negations(text: str) -> list[str]:
    plain = _IDIOM.sub(" ", unquoted(text))
    return [word.text for word in words(plain) if word.lower in NEGATIONS or word.lower.endswith("n't")]


def find_absolute_cue(view: View) -> Iterator[Hit]:
    """T4: find always, never and only: readers take such statements to be false."""
    plain = re.sub(r"\bnot only\b", " ", view.stem, flags=re.IGNORECASE)
    yield from (Hit(word.text, f"“{word.text}” is a cue") for word in words(plain) if word.lower in _ABSOLUTE)


def find_hedge_cue(view: View) -> Iterator[Hit]:
    """T4: find usually, may and their like: readers take such statements to be true. What the source says must stay."""
    item = view.item
    carried = {word.lower for source in item.source for word in words(source.text)}
    for word in words(_MONTH.sub(" ", view.stem)):
        if word.lower in HEDGES and not (word.text == "May" and word.start > 0):
            milder: Severity | None = "note" if word.lower in carried else None if carried else "risk"
            yield Hit(word.text, f"“{word.text}” is a cue", milder)


def find_verbatim(view: View) -> Iterator[Hit]:
    """T5: find a statement that is its source sentence; a risk where it is a piece of the sentence."""
    said = _lowers(view.stem)
    for source in view.item.source:
        sentence = _lowers(source.text)
        if said == sentence:
            yield Hit(view.stem[:40], "the statement is a sentence of the article, word for word")
        elif len(said) > 4 and holds(sentence, said):
            yield Hit(view.stem[:40], "the statement is cut from the article, word for word", "risk")


def _lowers(text: str) -> Sequence[str]:
    return tuple(word.lower for word in words(text))


RULES = (
    Rule(
        id="false-by-not",
        rubric="T3",
        severity="flaw",
        types=TRUE_FALSE,
        why="A statement made false by “not” asks for attention, not for the fact.",
        mend="Make it false by another name, number or direction.",
        find=find_added_not,
        good=statement("Lava cools into marble.", False, source="Lava cools into basalt."),
        bad=statement("Lava does not cool into basalt.", False, source="Lava cools into basalt."),
    ),
    Rule(
        id="double-negative",
        rubric="T4",
        severity="flaw",
        types=TRUE_FALSE,
        why="Two negations test patience.",
        mend="Say it without negations.",
        find=find_double_negative,
        language=True,
        good=statement("Some volcanoes do not erupt with ash."),
        bad=statement("No volcano erupts without ash."),
    ),
    Rule(
        id="absolute-cue",
        rubric="T4",
        severity="flaw",
        types=TRUE_FALSE,
        why="Statements with always, never or only are taken to be false, and mostly are.",
        mend="Leave the word out where the statement holds without it, or ask something else.",
        find=find_absolute_cue,
        good=statement("Ash fell on the coast for two days."),
        bad=statement("Ash always falls on the coast."),
    ),
    Rule(
        id="hedge-cue",
        rubric="T4",
        severity="flaw",
        types=TRUE_FALSE,
        why="Statements with usually or may are taken to be true, and mostly are.",
        mend="Say how often, or ask something else.",
        find=find_hedge_cue,
        good=statement("Krakatoa erupted in May 1883."),
        bad=statement("Ash usually falls on the coast.", source="Ash fell on the coast."),
    ),
    Rule(
        id="verbatim",
        rubric="T5",
        severity="flaw",
        types=TRUE_FALSE,
        why="A statement copied from the article is recognised without being understood.",
        mend="Say it in other words.",
        find=find_verbatim,
        good=statement("Basalt forms when lava cools.", source="Lava cools into basalt."),
        bad=statement("Lava cools into basalt.", source="Lava cools into basalt."),
    ),
)
