"""Stems that only a machine would put so: fronted prepositions, loose adverbs, open asides; and signposts of a book."""

from __future__ import annotations

import re

from quizgen.gates.idiom import asked_part
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.quiz.numbers import YEAR
from quizgen.wording.words import HOW_OFTEN

_TREATING = (
    r"(?:focus|deal|cover|discuss|explain|examin|introduc|explor|describ|present|look|turn|tak|review|consider|outlin"
    r"|address|show|illustrat|list|summari|compar|depict|investigat)"
)
_SIGNPOST = re.compile(
    r"\b(?:Chapter|Section|Unit|Module|Lesson|Appendix|Part|Figure|Table|Box) (?:\d+(?:\.\d+)*|[IVX]+) (?:[a-z]+ )?"
    + _TREATING
    + r"|\b(?:see|in) (?:Chapter|Section|Figure|Table|Box|Appendix) \d"
    r"|\b(?:this|the next|the following|the previous) (?:chapter|section|unit|module|lesson)\b",
    re.I,
)
"""A part of the book that the text is from."""
_TWO_CLAIMS = re.compile(r"^[^,]* (?:is|was|are|were) an? [^,]*, (?:who|whose|which) [^,]*\.$")
_SOURCE_IN_BRACKETS = re.compile(
    r"(?:(?:\band|&) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*|\bet al\.?) \(\d{4}[a-z]?\)|\([^()]*[a-z]\.?,? \d{4}[a-z]?\)"
)
_AS_WHAT = re.compile(r"^(?:as|despite|like|unlike|besides|than|because of) what\b", re.I)
_IN_WHAT_WAS = re.compile(r"^(?:in|from|for|by|to|with|at|on) what [^?]*, (?:who|what|which|how|when|where)\b", re.I)
"""A clause as an adjunct before the question: "in what became typical, what …"."""
_LOOSE_ADVERB = re.compile(
    r" (?:solely|exclusively|specifically|entirely|typically|usually|mainly|chiefly|primarily|purely|wholly)\?$"
)
"""An adverb that says of the verb how far it goes, left at the end."""
_ADVERB_FIRST = re.compile(
    rf"\b(?:why|how|when|where) (?:is|are|was|were|do|does|did|has|have|had) (?:{'|'.join(sorted(HOW_OFTEN))}) [a-z]",
    re.I,
)
"""An adverb of the verb right before the subject: "why are often young crops lost"."""
_HOW_FAR = re.compile(r"^for how long\b.*\b(?:extend|stretch|date|go|reach)\w*(?: back)?\?$", re.I)
_ASIDE_OPEN = re.compile(
    r", (?:such as|including|especially|particularly|like|among them|namely) [^,?]* "
    r"(?:(?:did|does|do|was|were|is|are|has|have|had|can|could|will|would) [^,?]*|as [a-z]+)\?$"
)
"""An aside before the verb or a complement whose second comma is missing."""
_THOSE = re.compile(
    r"^(?:who|what|which \w+) (?:are|is|was|were) (?:those|that|one|ones) (?:who|which|that|of)\b", re.I
)
_WOULD_IN = re.compile(rf"\bwould\b(?!.*\bhave\b)[^,?]* in {YEAR}\?$")
"""What came to be so, told as a future of the past."""
_COMPARED = re.compile(r"\bcompared (?:with|to) (?:none|nothing|zero|only|just|about|\d)")
_SAME_OWNER = re.compile(r"\bof (\w+)[’'] [^?]*\b(?:do|did) \1\b", re.I)
"""The owner and the doer are one: "of humans’ protein do humans derive"."""
_PLAY_A = re.compile(r"\bwhat (?:do|does|did)\b.*(?<! to) play\?$", re.I)
_WHAT_FOR_WHOM = re.compile(
    r"\bwhat (?:do|does|did|has|have|had)\b[^?,]* (?:contact|phone|consult|sue|urge|persuade|convince)(?:ed|d)?\b", re.I
)
"""Whom one turns to is somebody."""
_DEED_OF_PEOPLE = re.compile(
    r"^what (?:(?:may|might|could|would|will|has|have|had) )?"
    r"(?:advis\w+|negotiat\w+|sign(?:ed|s) (?:an?|the)\b|besieg\w+|petition\w*|disagree\w*|voted|elect(?:ed|s)"
    r"|descended upon|entered an? \S*(?:partnership|alliance|agreement|coalition))",
    re.I,
)
"""What only people and bodies do."""
_IN_SOME_CASE = re.compile(r"^what (?:do|does|did|has|have|had) one (?!of\b)[a-z]+", re.I)
_ALL_TWO = re.compile(r"\ball (?:one|two)\b(?!-)", re.I)
_SITE = re.compile(r"\b(?:website|site|page|blog|FAQ|statement|spokes\w+)(?: [\w’'-]+){0,3} (?:say|state|note|add)\?$")


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse what points to a part of a book, and a question in words that nobody would choose."""
    item = candidate.item
    if any(_SIGNPOST.search(text) for text in texts_of(item)):
        return "a part of the book that the text is from"
    if any(_ALL_TWO.search(text) for text in texts_of(item)):
        return "all of two are both"
    if isinstance(item, TrueFalse) and _SOURCE_IN_BRACKETS.search(item.statement):
        return "the year of a source"
    is_own = isinstance(item, TrueFalse) or (isinstance(item, Cloze) and candidate.finding.clause is not None)
    if is_own and any(_TWO_CLAIMS.search(text) for text in texts_of(item)):
        return "what somebody is, and something else of him"
    if not isinstance(item, Choice | ShortAnswer):
        return None
    return next((reason for reason, found in _reasons(item.stem) if found), None)


def _reasons(stem: str) -> tuple[tuple[str, bool], ...]:
    core = asked_part(stem)
    return (
        ("a preposition before its question word", _AS_WHAT.search(stem) is not None),
        ("a clause before the question", _IN_WHAT_WAS.search(stem) is not None),
        ("an adverb at the end that stands before its verb", _LOOSE_ADVERB.search(core) is not None),
        ("an adverb before the subject", _ADVERB_FIRST.search(core) is not None),
        ("how far back it goes", _HOW_FAR.search(core) is not None),
        ("an aside without its second comma", _ASIDE_OPEN.search(stem) is not None),
        ("those who are what is asked", _THOSE.search(core) is not None),
        ("a future of the past", _WOULD_IN.search(core) is not None),
        ("an amount compared with another", _COMPARED.search(core) is not None),
        ("an owner named twice", _SAME_OWNER.search(core) is not None),
        ("the part that is played", _PLAY_A.search(core) is not None),
        ("what for whom", (_WHAT_FOR_WHOM.search(core) or _DEED_OF_PEOPLE.search(core)) is not None),
        ("one of many that are not named", _IN_SOME_CASE.search(core) is not None),
        ("what somebody states", _SITE.search(core) is not None),
    )
