"""Which one is the exception? Asked of "every N except X" and of ", other than X" at the end of a statement."""

from __future__ import annotations

from quizgen.clauses import Clause, Words
from quizgen.facts.model import WRITTEN, Ask
from quizgen.facts.pieces import repeats
from quizgen.quiz.numbers import is_year
from quizgen.tags import NOMINAL, SEPARATING, SINGULARS, VERBAL
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, say

_MOST_STEM, _MOST_KEY = 30, 8
_ONE = "With one exception", "Which one is it?"
_SEVERAL = "With some exceptions", "Which ones are they?"


def which_exception(clause: Clause | None, cue: str, excepted: Words, title: frozenset[str]) -> tuple[Ask, ...]:
    """Ask for what is left out.

    Args:
        clause: a sound one that holds the exception, or None.
        cue: "except", "other than" and the like, as the clause has it.
        excepted: what is left out: a noun phrase, or several.
        title: content words of the title.
    """
    if (
        clause is None
        or is_open(excepted)
        or excepted[0].pos not in NOMINAL
        or any(one.pos in VERBAL for one in excepted)
    ):
        return ()
    key, text = say(excepted), statement(clause)
    place = text.lower().find(f" {cue} {key.lower()}")
    if place < 0 or len(key.split()) > _MOST_KEY:
        return ()
    before, after = text[:place].rstrip(" ,"), text[place + len(f" {cue} {key}") :]
    if after != "." and excepted[-1] not in clause.subject.words:
        return ()  # what it is left out of is not clear
    if before.endswith((" not", "n’t", "n't")):
        return ()  # "bats do not": what they do is said before
    is_one = (excepted[-1].tag in SINGULARS or is_year(excepted[-1].text)) and not any(
        one.pos in SEPARATING for one in excepted
    )
    lead, asked = _ONE if is_one else _SEVERAL
    stem = f"{lead}, {_lowered(clause, before)}{after.rstrip('.')}. {asked}"
    if len(stem.split()) > _MOST_STEM or repeats(stem, key, title):
        return ()
    return (Ask("exception", stem, key, WRITTEN, level="understand"),)


def _lowered(clause: Clause, text: str) -> str:
    """The text in the middle of a sentence: a name at its head stays as it is."""
    first = next((token for token in clause.words if text.startswith(token.text)), None)
    return text if first is not None and first.pos == "PROPN" else text[:1].lower() + text[1:]
