"""Adjuncts that point outside their sentence: which of them a statement can do without and be as true."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Piece, Words
from quizgen.knowledge.function_words import DEFINITE, INDEFINITE
from quizgen.quiz.numbers import MONTHS, WEEKDAYS
from quizgen.wording.words import HOW_OFTEN, is_open, say

_POINTING = re.compile(
    r"^(?:from there|later|soon|immediately|soon after|eventually|ultimately|finally|at last|in the end|next|then"
    r"|subsequently|in the (?:\w+ )?(?:hours|days|weeks|months|years|decades) (?:following|after|that followed)"
    r"|afterwards|thereafter|today|yesterday|tonight|last (?:night|week|month|\w+day)"
    r"|(?:earlier )?this (?:morning|afternoon|evening|week|month|spring|summer|autumn|fall|winter|year)|earlier today"
    r"|(?:(?:just|almost|nearly|about|only|over|more than|less than|a few|several|some|many|a|an|[\w-]+) )*"
    r"(?:second|minute|hour|day|week|month|year|decade)s? (?:ago|later))$",
    re.IGNORECASE,
)
_IN_PASSING = re.compile(
    r"^(?:(?:within|after) (?:(?:a few|several|some|a|an|[\w-]+) )(?:minute|hour|day|week|month|year|decade)s?"
    r"|(?:in )?(?:the|that) (?:same|following|next) (?:day|week|month|year|spring|summer|autumn|fall|winter)"
    r"|(?:early |late |later )?in (?:the )?(?:early |late )?(?:spring|summer|autumn|fall|winter)"
    rf"|(?:early |late |later )?(?:in|on) (?:early |late |mid-)?(?:{'|'.join((*MONTHS, *WEEKDAYS))})(?: \d\d?)?)$",
    re.IGNORECASE,
)
"""Times without their year: what was done then was done, but no amount holds without them."""
_SCALES = frozenset({"thousand", "million", "billion"})


def points_from_telling(piece: Piece, clause: Clause) -> bool:
    """True for a time that counts from the telling or the deed before (today, two years ago, later).

    What was done once was done, so it can be left off; a state or an amount holds for its time only.
    """
    if piece.verb is not None or not was_done(clause) or clause.verb.perfect:  # "had gone" was so by that time
        return False
    text = say(piece.words)
    if _POINTING.match(text):
        is_state = clause.verb.main.lemma == "have" and text.endswith("ago")  # "fifty years ago, schools had rules"
        return not is_state and not counts_ages(piece.words)
    return _IN_PASSING.match(text) is not None and _is_plain(piece, clause)


def counts_ages(words: Words) -> bool:
    """True for thousands of years and more, which count from the same time for every reader."""
    return any(token.lemma in _SCALES or token.text.endswith(",000") for token in words)


def _is_plain(time: Piece, clause: Clause) -> bool:
    """True for a deed with no number in it but those of its time."""
    counted = any(token.pos == "NUM" for token in clause.words if token not in time.words)
    return not counted and clause.verb.main.lemma != "have"


_JOINING = re.compile(
    r"^(?:at the same time|in the (?:same way|process)|by the same token|as such|then|for (?:this|that) reason"
    r"|(?:because|as a (?:result|consequence)) of (?:this|that)|in (?:doing so|so doing|this (?:sense|context)))$",
    re.IGNORECASE,
)
"""What joins a sentence to the one before it and says nothing of its own."""
_LOCATING = frozenset("after before during following upon when once as around by".split())
_NARROWING = frozenset(
    "only mainly partly simply just largely primarily chiefly mostly merely solely even first last all every each no "
    "few most never always rarely seldom".split()
)


def leans_in_vain(piece: Piece, clause: Clause) -> bool:
    """True for an adjunct that points outside and can be left off: the statement without it says less, and is as true.

    Reasons, concessions and mere joints can always be left off; the time of a deed can where it was done once.
    """
    leaning = [token.text.lower() for token in piece.words if token.open or token.bound]
    if clause.verb.negated or all(text.endswith(("self", "selves")) for text in leaning):
        return False  # nearly always so: the rest is costly; "itself" takes up the subject beside it
    standing = tuple(token for token in clause.words if token not in piece.words)
    may_mean_several = any(len(token.bound) > 1 for token in piece.words)
    if not (may_mean_several or is_open(piece.words, standing)) or _is_narrowed(piece, standing):
        return False
    if piece.role == "cause" and clause.subject.is_numeric:
        return False  # those of whom it is so for that reason are counted
    if piece.role in {"cause", "concession"} and piece.marker not in {"as", "for"}:
        return True
    if _adds_aside(piece):
        return True
    if _is_spared(piece, clause):
        return True
    if piece.role == "purpose":
        is_what_for = clause.verb.main.lemma in _GIVING  # "was given an hour to leave": an hour alone is nothing
        return piece.verb is not None and was_done(clause) and clause.piece("object") is not None and not is_what_for
    if piece.front and _JOINING.match(say(piece.words)):
        return piece.words[0].index <= 1
    texts = [token.text.lower() for token in piece.words]
    locates = piece.role in {"time", "other"} and texts[0] in _LOCATING
    if texts[0] == "during":
        locates = locates and texts[1] in DEFINITE
    return locates and was_done(clause) and not any(token.text.lower() in _NARROWING for token in standing)


_GIVING = frozenset("give grant offer allow receive get have need take".split())
"""Verbs with an object that is there to do something with."""
_SPARED = frozenset(
    "in at on for by through under among inside outside near via across along regardless despite".split()
)
"""Markers of what only tells more of a deed; of "from", "into", "to" and "with" the verb may need the phrase."""
_NEEDING = frozenset(
    "put place set lay seat keep leave base locate situate hang install spend hold stay live stand lie find "
    "see hear watch catch feel notice send stop start prevent show depict describe imagine remember have get make "
    "let treat regard blame mistake exchange trade rely depend focus include involve engage result end begin".split()
)
"""Verbs that say too little without the place, the cause or the second verb that they take."""
_TELLING = 3
"""So many words of an object tell enough: "a prize" alone says little."""


def _is_spared(piece: Piece, clause: Clause) -> bool:
    """True for an adjunct of a deed with an object or a doer: without it the deed was done as well."""
    verb = clause.verb
    done_to = clause.piece("object", "agent")
    aims = any(one.front and one.role == "purpose" for one in clause.pieces)
    has_object = done_to is not None and (
        aims or len(done_to.words) >= _TELLING or any(one.name for one in done_to.words)
    )
    if not was_done(clause) or not has_object or piece.front or verb.main.lemma in _NEEDING:
        return False
    if any(token.text.lower() in _NARROWING for token in clause.words if token not in piece.words):
        return False
    if piece.role == "other" and piece.verb is not None:
        return piece.words[0].tag == "VBG" and piece is clause.pieces[-1]
    return piece.role in {"other", "place"} and piece.verb is None and piece.words[0].text.lower() in _SPARED


def _adds_aside(piece: Piece) -> bool:
    """True for ", with prices rising" and ", a step that …" at the end: they say a thing more of their own."""
    if not piece.comma or piece.front or piece.role != "other":
        return False
    first = piece.words[0].text.lower()
    return first in INDEFINITE or (first == "with" and any(token.tag == "VBG" for token in piece.words))


_HELD = frozenset("associate know regard consider view see believe think relate link call".split())
"""Verbs whose passive is a state: it was so for its time only."""


def was_done(clause: Clause) -> bool:
    """True for a past deed without an amount: that it was done stays true without its time."""
    verb = clause.verb
    if verb.tense != "past" or verb.modal or verb.negated or verb.main.lemma == "be" or verb.progressive:
        return False
    if verb.passive and verb.main.lemma in _HELD:
        return False
    if any(token.text.lower() in HOW_OFTEN for token in verb.words):
        return False
    return not clause.subject.is_numeric and not any(
        one.phrase is not None and one.phrase.is_numeric for one in clause.pieces if one.role != "time"
    )


def _is_narrowed(piece: Piece, standing: Words) -> bool:
    """True if "only" or its like stands right before the adjunct: it is what is said."""
    first = min(token.index for token in piece.words)
    before = {first - 1, first - 2}
    return any(
        token.text.lower() in _NARROWING for token in (*standing, *piece.words[:1]) if token.index in before | {first}
    )
