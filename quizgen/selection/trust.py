"""How far an item can be trusted unread: what readers accepted of its like, and what its sentence leans on."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.facts.model import Finding
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse

ACCEPTED: Mapping[str, tuple[int, int]] = {
    "items.cloze/figure": (32, 23),
    "items.cloze/gap": (157, 130),
    "items.cloze/in-place": (192, 154),
    "items.cloze/object": (10, 7),
    "items.cloze/subject": (25, 22),
    "items.cloze/term": (61, 45),
    "items.cloze/value": (7, 7),
    "items.short_answer/agent": (7, 4),
    "items.short_answer/class": (18, 13),
    "items.short_answer/content": (17, 12),
    "items.short_answer/governed": (11, 6),
    "items.short_answer/kind": (37, 25),
    "items.short_answer/object": (81, 60),
    "items.short_answer/reworded": (10, 7),
    "items.short_answer/purpose": (25, 19),
    "items.short_answer/subject": (66, 51),
    "items.short_answer/thing": (97, 75),
    "items.short_answer/tie": (7, 3),
    "items.short_answer/to-do": (9, 8),
    "items.short_answer/what-do": (11, 8),
    "items.short_answer/what-is-the": (10, 6),
    "items.short_answer/whereabouts": (18, 14),
    "items.short_answer/why": (7, 5),
    "items.true_false/swap-amount": (7, 4),
    "items.true_false/swap-bound": (7, 4),
    "items.true_false/swap-direction": (7, 3),
    "items.true_false/swap-figure": (30, 26),
    "items.true_false/swap-modifier": (10, 8),
    "items.true_false/swap-predicate": (8, 4),
    "items.true_false/swap-sides": (33, 21),
    "items.true_false/swap-verb": (25, 14),
    "items.true_false/true-active": (8, 4),
    "items.true_false/true-passive": (31, 22),
    "items.true_false/true-relative": (22, 15),
    "items.true_false/true-words": (99, 78),
}
"""How many items of a frame were judged, and how many accepted: 1,582 items of 118 real articles (news, textbooks,
encyclopedia, press, web) that no rule had been made for, each read by a stranger with its article, 2026-11. Frames
whose wrong answers have been made by other rules since are left out, and those judged fewer than seven times."""
_ENOUGH, _LEAST = 25, 0.6
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
