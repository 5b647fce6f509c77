"""How far an item can be trusted unread: what readers accepted of its like, and what its sentence leans on."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.facts.model import Finding
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse

ACCEPTED: Mapping[str, tuple[int, int]] = {
    "items.choice/subject": (11, 8),
    "items.choice/year": (13, 13),
    "items.cloze/figure": (46, 33),
    "items.cloze/gap": (243, 199),
    "items.cloze/in-place": (323, 267),
    "items.cloze/object": (11, 8),
    "items.cloze/subject": (44, 36),
    "items.cloze/term": (110, 88),
    "items.cloze/value": (13, 13),
    "items.cloze/year": (7, 6),
    "items.short_answer/agent": (13, 9),
    "items.short_answer/although-what": (8, 4),
    "items.short_answer/beside": (7, 2),
    "items.short_answer/class": (33, 25),
    "items.short_answer/content": (21, 15),
    "items.short_answer/governed": (21, 15),
    "items.short_answer/how-many": (9, 7),
    "items.short_answer/is-called": (8, 7),
    "items.short_answer/kind": (58, 39),
    "items.short_answer/object": (117, 85),
    "items.short_answer/purpose": (34, 25),
    "items.short_answer/reworded": (15, 10),
    "items.short_answer/subject": (97, 69),
    "items.short_answer/thing": (153, 118),
    "items.short_answer/tie": (9, 6),
    "items.short_answer/to-do": (16, 13),
    "items.short_answer/what-do": (14, 9),
    "items.short_answer/what-is-the": (15, 10),
    "items.short_answer/whereabouts": (30, 25),
    "items.short_answer/whole-list": (9, 6),
    "items.short_answer/why": (13, 10),
    "items.short_answer/year": (10, 9),
    "items.true_false/swap-amount": (7, 4),
    "items.true_false/swap-bound": (14, 11),
    "items.true_false/swap-direction": (12, 5),
    "items.true_false/swap-figure": (51, 40),
    "items.true_false/swap-in-place": (9, 6),
    "items.true_false/swap-modifier": (13, 11),
    "items.true_false/swap-number": (11, 9),
    "items.true_false/swap-sides": (46, 30),
    "items.true_false/swap-year": (10, 9),
    "items.true_false/true-active": (14, 9),
    "items.true_false/true-comparison": (11, 8),
    "items.true_false/true-identity": (11, 9),
    "items.true_false/true-passive": (47, 36),
    "items.true_false/true-relative": (41, 31),
    "items.true_false/true-set-in": (11, 11),
    "items.true_false/true-words": (162, 132),
}
"""How many items of a frame were judged, and how many accepted: 2,326 items of 192 real articles (news, textbooks,
encyclopedia, press, web) that no rule had been made for, each read by a stranger with its article, 2026-11. Frames
whose wrong answers have been made by other rules since are left out, and those judged fewer than seven times; of ties,
what rules made since do not let through."""
_ENOUGH, _LEAST = 10, 0.6
"""A frame is off where so many were judged and less than this share was accepted: nine of ten is the aim."""
_USUAL = 0.75
"""Share accepted of all of them."""
_PRIOR = 15
"""So many items of the usual share are added to each frame's: few verdicts say little."""
_OPEN, _BOUND, _RELATIVE = 0.07, 0.03, 0.04
_PRONOUN, _ONE = 0.1, 0.09
_DEFINITE, _SHORT = 0.055, 0.05
"""What each sign takes or adds: the coefficients of a logistic regression on the same items, as shares."""
_MOST = 2
"""References counted in a sentence."""
_FEW = 8
_RELATIVES = frozenset("which who whose that where".split())


def is_on(candidate: Candidate) -> bool:
    """False for a frame whose items too many readers refuse.

    Args:
        candidate: an item of any frame; few verdicts switch none off, they only put it behind others.
    """
    judged, accepted = ACCEPTED.get(_frame(candidate), (0, 0))
    return judged < _ENOUGH or accepted / judged >= _LEAST


def trust(candidate: Candidate) -> float:
    """The share of its like that readers accept, from its frame and from what its sentence leans on.

    Args:
        candidate: an item that the gates let through.

    Returns:
        About 0.5 to 0.95.
    """
    judged, accepted = ACCEPTED.get(_frame(candidate), (0, 0))
    share = (accepted + _PRIOR * _USUAL) / (judged + _PRIOR)
    return share + _of_sentence(candidate.finding) + _of_subject(candidate.finding) + _of_words(candidate)


def _frame(candidate: Candidate) -> str:
    """Maker and frame of an item, whatever found its fact."""
    return candidate.item.rule.partition("/")[2]


def _of_sentence(finding: Finding) -> float:
    """What was resolved may be resolved wrongly, what was not may be missed; clauses set in are torn most often."""
    tokens = finding.sentences[0].tokens
    left = sum(token.open for token in tokens)
    bound = sum(token.say not in {None, token.text} for token in tokens)
    has_relative = any(token.text.lower() in _RELATIVES for token in tokens)
    return -_OPEN * min(left, _MOST) - _BOUND * min(bound, _MOST) - _RELATIVE * has_relative


def _of_subject(finding: Finding) -> float:
    """A pronoun was put into words, rightly or not; what opens with "a" is told for the first time."""
    if finding.clause is None:
        return 0.0
    subject = finding.clause.subject
    return _ONE * (subject.determiner in {"a", "an"}) - _PRONOUN * (subject.head.pos == "PRON")


def _of_words(candidate: Candidate) -> float:
    """Few words name little, and "The" may mean one told before."""
    said = _said(candidate)
    return -_DEFINITE * said.startswith("The ") - _SHORT * (0 < len(said.split()) < _FEW)


def _said(candidate: Candidate) -> str:
    """What is printed of a question or statement, its key with it."""
    match candidate.item:
        case Choice() | ShortAnswer() as item:
            return f"{item.stem} {item.key}"
        case Cloze() as item:
            return item.text
        case TrueFalse() as item:
            return item.statement
        case _:
            return ""
