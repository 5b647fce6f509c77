"""By how much something rose or fell, where that stands beside it: "has risen to 80, a 60% rise in five years"."""

from __future__ import annotations

from quizgen.clauses import Clause, Sentence, Words
from quizgen.facts.comparisons.built import FIGURE
from quizgen.facts.comparisons.comparing import SAYING
from quizgen.facts.model import WITH_STEM, Ask
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.tags import FINITE
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.words import is_open, say

_RISES = frozenset("rise increase growth gain jump surge".split())
_FALLS = frozenset("fall drop decline decrease cut reduction loss".split())
_MARKS = frozenset({",", ".", ";", "(", ")", *DASHES})
_TIMES = frozenset({"in", "over", "within", "since", "from", "during"})
_PERCENT = frozenset({"%", "per", "cent", "percent"})
_MOST_TIME = 8


def by_how_much(sentence: Sentence, clause: Clause, *, rises: bool) -> tuple[Ask, ...]:
    """Ask for the figure that a comma or dash sets beside a change.

    Args:
        sentence: where it stands.
        clause: the change.
        rises: which way it goes.

    Returns:
        One question with the time that stands with the figure, or none: the figure must go the same way.
    """
    end = max(token.index for token in words_of(clause, limiting(clause)))
    mark, *behind = sentence.tokens[end + 1 : end + 2 + _MOST_TIME + 5] or (None,)
    is_beside = mark is not None and mark.text in {",", "(", *DASHES}
    is_said = clause.source is None and any(one.lemma in SAYING for one in sentence.tokens)
    if is_said or not is_beside or not behind or behind[0].text.lower() not in INDEFINITE or clause.verb.negated:
        return ()
    at = next((at for at, one in enumerate(behind) if one.lemma in (_RISES if rises else _FALLS)), 0)
    figure = behind[1:at]
    if not figure or not all(one.pos in FIGURE or one.text in {"%", "per", "cent", "percent"} for one in figure):
        return ()
    time = _time(tuple(behind[at + 1 :]))
    if time is None or is_open(time):
        return ()
    asked = "by what percentage" if figure[-1].text in _PERCENT else "by how much"
    others = tuple(one for one in limiting(clause) if one.marker != "to")
    stem = " ".join([ask_piece(clause, asked, others).rstrip("?"), *([say(time)] if time else [])])
    key = say(figure)
    return (Ask("by-how-much", f"{stem}?", key, WITH_STEM, hint="percentage"),)


def _time(behind: Words) -> Words | None:
    """The phrase of time up to the next mark, empty where none stands there; None where something else does."""
    stop = next((at for at, one in enumerate(behind) if one.text in _MARKS), len(behind))
    time = behind[:stop]
    is_time = not time or time[0].text.lower() in _TIMES
    is_short = len(time) <= _MOST_TIME and not any(one.tag in FINITE for one in time)
    return time if is_time and is_short else None
