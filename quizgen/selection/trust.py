"""How far an item can be trusted unread: what readers accepted of its like, and what its sentence leans on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Phrase
from quizgen.facts.model import Finding
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.wording.words import say

ACCEPTED: Mapping[str, tuple[int, int]] = {
    "items.choice/date": (13, 13),
    "items.choice/how-many": (30, 25),
    "items.choice/object": (13, 10),
    "items.choice/share": (12, 9),
    "items.choice/subject": (25, 17),
    "items.choice/thing": (10, 7),
    "items.choice/year": (97, 92),
    "items.cloze/figure": (85, 63),
    "items.cloze/gap": (718, 594),
    "items.cloze/in-place": (893, 728),
    "items.cloze/object": (14, 10),
    "items.cloze/subject": (101, 86),
    "items.cloze/term": (339, 262),
    "items.cloze/value": (32, 28),
    "items.cloze/year": (7, 6),
    "items.short_answer/agent": (28, 22),
    "items.short_answer/chained": (20, 17),
    "items.short_answer/class": (100, 79),
    "items.short_answer/content": (39, 26),
    "items.short_answer/governed": (65, 53),
    "items.short_answer/how-many": (22, 14),
    "items.short_answer/is-called": (27, 24),
    "items.short_answer/kind": (120, 81),
    "items.short_answer/object": (236, 177),
    "items.short_answer/occasion": (9, 6),
    "items.short_answer/purpose": (73, 56),
    "items.short_answer/reworded": (38, 27),
    "items.short_answer/subject": (209, 160),
    "items.short_answer/thing": (502, 399),
    "items.short_answer/tie": (21, 15),
    "items.short_answer/to-do": (30, 24),
    "items.short_answer/what-do": (21, 12),
    "items.short_answer/what-happens": (25, 21),
    "items.short_answer/what-is": (7, 5),
    "items.short_answer/what-is-the": (26, 16),
    "items.short_answer/whereabouts": (72, 52),
    "items.short_answer/whole-list": (28, 20),
    "items.short_answer/why": (41, 33),
    "items.short_answer/year": (16, 15),
    "items.true_false/swap-amount": (15, 12),
    "items.true_false/swap-bound": (34, 26),
    "items.true_false/swap-direction": (12, 5),
    "items.true_false/swap-figure": (140, 110),
    "items.true_false/swap-in-place": (22, 12),
    "items.true_false/swap-modifier": (34, 27),
    "items.true_false/swap-number": (39, 35),
    "items.true_false/swap-predicate": (15, 12),
    "items.true_false/swap-sides": (126, 88),
    "items.true_false/swap-verb": (21, 16),
    "items.true_false/swap-year": (21, 18),
    "items.true_false/true-active": (25, 15),
    "items.true_false/true-comparison": (34, 28),
    "items.true_false/true-identity": (29, 23),
    "items.true_false/true-one-change": (122, 99),
    "items.true_false/true-passive": (99, 76),
    "items.true_false/true-relative": (83, 58),
    "items.true_false/true-set-in": (14, 14),
    "items.true_false/true-words": (468, 396),
}
"""How many items of a frame were judged, and how many accepted: 6,486 items of 740 real articles (news, textbooks,
encyclopedia, press, web) that no rule had been made for, each read by a stranger with its article, 2026-11. Of frames
whose wrong answers or halves have been made by other rules since only later verdicts count, and those judged fewer than
seven times are left out."""
_ENOUGH, _LEAST = 10, 0.6
"""A frame is off where so many were judged and less than this share was accepted: nine of ten is the aim."""
_USUAL = 0.75
"""Share accepted of all of them."""
_PRIOR = 15
"""So many items of the usual share are added to each frame's: few verdicts say little."""
_OPEN, _BOUND, _RELATIVE = 0.07, 0.03, 0.04
_PRONOUN, _ONE = 0.1, 0.09
_TITLED, _UNPLACED = 0.08, 0.12
"""What each sign takes or adds: the coefficients of a logistic regression on the same items, as shares."""
_MOST = 2
"""References counted in a sentence."""
_SHORT, _STEM = 3, 5
"""Most words of a definite that nothing places, and letters by which a word of the title is known again."""
_PLACED = re.compile(r" (?:of|that|who|which|where|in which)\b")
_RELATIVES = frozenset("which who whose that where".split())


def is_on(candidate: Candidate) -> bool:
    """False for a frame whose items too many readers refuse.

    Args:
        candidate: an item of any frame; few verdicts switch none off, they only put it behind others.
    """
    judged, accepted = ACCEPTED.get(_frame(candidate), (0, 0))
    return judged < _ENOUGH or accepted / judged >= _LEAST


def trust(candidate: Candidate, title: str) -> float:
    """The share of its like that readers accept, from its frame and from what its sentence leans on.

    Args:
        candidate: an item that the gates let through.
        title: of the article, which every item is read under.

    Returns:
        About 0.5 to 0.95.
    """
    judged, accepted = ACCEPTED.get(_frame(candidate), (0, 0))
    share = (accepted + _PRIOR * _USUAL) / (judged + _PRIOR)
    return share + _of_sentence(candidate.finding) + _of_subject(candidate.finding) + _of_title(candidate, title)


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
    return _ONE * (subject.determiner in INDEFINITE) - _PRONOUN * (subject.head.pos == "PRON")


def _of_title(candidate: Candidate, title: str) -> float:
    """What names a thing of the title is placed by it; a bare "the boat" that nothing else places may be any."""
    said, stems = _said(candidate).lower(), _stems(title)
    if any(stem in said for stem in stems):
        return _TITLED
    return -_UNPLACED * any(_is_unplaced(phrase, said) for phrase in candidate.finding.sentences[0].phrases)


@lru_cache(maxsize=1)
def _stems(title: str) -> tuple[str, ...]:
    return tuple(word[:_STEM] for word in re.findall(r"[a-z]{4,}", title.lower()))


def _is_unplaced(phrase: Phrase, said: str) -> bool:
    """True for a short definite of common words that the item has, with nothing behind it that tells which it is."""
    is_name = phrase.is_named or phrase.is_numeric or phrase.possessor is not None
    if phrase.determiner != "the" or is_name or len(phrase.words) > _SHORT:
        return False
    text = say(phrase.words).lower()
    _, found, behind = said.partition(text)
    return bool(found) and not (knowledge.is_unique(text) or _PLACED.match(behind))


def _said(candidate: Candidate) -> str:
    """What is printed of a question or statement, its key with it."""
    match candidate.item:
        case Choice() | ShortAnswer() as item:
            return f"{item.stem} {item.key}"
        case Cloze() as item:
            return item.text.replace("[[", "").replace("]]", "")
        case TrueFalse() as item:
            return item.statement
        case _:
            return ""
