"""Words that go on from another sentence: "by then", "did so", "the latter", "as well", "both sides"."""

from __future__ import annotations

import re

from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.knowledge.connectives import ASIDES, BEHIND, EXEMPLIFYING, any_of
from quizgen.knowledge.memory import kept
from quizgen.quiz.model import Choice, ShortAnswer
from quizgen.quiz.numbers import MONTHS
from quizgen.wording.persons import is_people, is_person

_DIRECTED = r"(?:if|when|once|after|first|since|until|before|by|from|back|and)"
_PARTIES = r"(?:nations|countries|sides|parties|powers|states|groups|cases|teams|men|women)"
_BEHIND = any_of(BEHIND)
_CAME = "began|became|fell|rose|grew|took|saw|won|lost|went|came|found|met|set|sent|made|gave|kept|held|sold|bought"
"""Pasts that their endings do not tell."""
_OF_MONTH = (
    rf"(?-i:\b(?:{any_of(MONTHS)}))\b.* on the|(?:and|to|or|,) (?:the )?\d\d?(?:st|nd|rd|th) of \W*"
    rf"(?-i:{any_of(MONTHS)})"
)
"""A month before a day that has none of its own, or behind a row of days."""
_OWN = r"(?:own|size|original|normal|usual|weight|length)"
_PART = r"(?:area|place|spot|corner|part|section|room|passage|scene|chapter|episode)"

_ROWS = (
    ("a case of what is not said", rf"\b(?:{any_of(EXEMPLIFYING)})\b"),
    ("tied to another sentence", rf", (?:{any_of(ASIDES)}), "),
    ("a time that is not said", r"\b(?:before|by|since|until) then\b"),
    (
        "a day that is not said",
        r"\bwill\b(?!.*\b(?:than|as|from|of|like|do|does|are|is)\b[^.?]* today\b).* (?:today|tonight|tomorrow)\b",
    ),
    ("behind what is not said", rf"\b(?:who|what|which \w+) (?:next|then|soon|later|{_BEHIND})\b"),
    ("behind what is not said", rf"^(?!.*\b{_DIRECTED}\b).*\bthen (?:[a-z]+s|[a-z]+ed)\b"),
    ("behind what is not said", rf"\b(?:is|are|was|were|has|have|had|been|and) (?:{_BEHIND})\b"),
    ("behind what is not said", rf"\b(?:{_BEHIND})[.?,]"),
    ("a deed that is not said", r"\b(?:did|does|do|doing) so\b"),
    ("a deed that is not said", r"\b(?:follow(?:s|ed)? suit|join(?:s|ed)? in(?=[.?,]))"),
    ("an answer to what is not said", r"\bin (?:return|response|reply|retaliation)[.?]$"),
    ("beside what is not said", r"\bas well(?=[.?,]| (?:in|at|on|from|until)\b)"),
    ("taken up from another sentence", r"\bthat[.?]$"),
    (
        "taken up from another sentence",
        r"\b(?:the|an?) (?:next|following|latter|former|aforementioned)\b(?! [$£€]?[\d,.]+ \w+ (?:in|for|to)\b)",
    ),
    ("taken up from another sentence", rf"\bboth {_PARTIES}\b(?! of\b)"),
    (
        "the same as what is not said",
        r"^(?!.*\b(?:both|all|and|every\w*|each)\b.* the same\b)(?!.* the same\b.*\b(?:as|that each)\b)"
        r".*\b(?:the|an?) same\b",
    ),
    (
        "so many times what is not said",
        rf"^(?!.*\btimes (?:the|[\w’']+[’']s?) ).*\btimes (?:its|their|his|her) (?!{_OWN})",
    ),
    (
        "a century that is not said",
        r"^(?!.*\b(?:\d{3,4}s?|\w+(?:th|nd|rd|st) century)\b)"
        r".*\bthe (?!turn )(?:[\w-]+ ){1,3}of the (?:century|decade)(?! of\b)",
    ),
    ("a century that is not said", r"\b(?:the|our) (?:present|current) (?:century|decade|millennium|generation)\b"),
    ("a condition that is not whole", r"^(?:if|whether) (?:in|by|on|at|from|before|after) [^,]*\d[^,]*,"),
    ("a time in a row that is not said", r"(?<!for )\bthe (?:first|second|third|last|next) time[.?]$"),
    ("what is left of what is not said", r"\bthe remaining (?:\[\[)?[$£€]?\d"),
    (
        "one of a row that is not said",
        r"^an? (?:second|third|fourth|fifth) [a-z]+(?:,| (?:was|were|had|began|came|opened|followed|failed)\b)",
    ),
    (
        "a case of what is not said",
        rf"^[^,]*\b[\w’'-]+\]{{0,2}} in particular (?:[a-z]+s|[a-z]+ed|have|had|are|were|do|did|{_CAME})\b",
    ),
    (
        "other than what is not said",
        r"\b(?:several|many|various|numerous) other (?:important|major|key|significant|notable|great)"
        r" [a-z]+s\b(?! (?:like|such as|including|than)\b)",
    ),
    (
        "a day of a month that is not said",
        rf"^(?!.*(?:{_OF_MONTH})).*\bon (?:the \w+ of )?the \d\d?(?:st|nd|rd|th)(?=[.,?]| (?:and|when|at|in)\b)",
    ),
    (
        "behind what is not said",
        r"^(?!.*\b(?:upon|on|as|when|once|after|following)\b)"
        r"(?:(?:almost )?(?:immediately|instantly|at once),|.*\balmost (?:immediately|instantly|at once) "
        rf"(?:[a-z]+ed|{_CAME})\b)",
    ),
    ("so far as what is not said", r"\bso (?:far away|far off|distant|remote|close by|large|small|many|long)[.?]?$"),
    (
        "what is left of what is not said",
        r"^the rest of (?!(?:the|its|his|her|their) (?:[a-z]+ )?(?:world|life|lives)\b)",
    ),
    ("taken up from another sentence", r"\bthe [\w’-]+(?: [\w’-]+)? in question\b"),
    ("at whose height or depth", r"^at its \w+, (?:it|there)\b"),
    ("some of what is not said", r"^(?:some|others|several|most), (?:like|such as) the (?-i:[A-Z])"),
    (
        "close to what is not said",
        r"\b(?:comes?|came|coming) (?:very |quite |fairly )?close(?=[.?,]| (?:is|are|was|were)\b)",
    ),
    ("a time that is not said", r"\b(?:(?:last|next) (?:week|month|year|night|\w+day)|yesterday|tomorrow)[’']s [a-z]"),
    (
        "a mention of what is not said",
        r"^the (?:reference|allusion|nod) to (?:(?! (?:in|by) )[^,])* (?:refers|alludes|points|is|was)\b",
    ),
    (
        "one part of what is not said",
        rf"^in one {_PART}(?=,| (?:an?|the)\b)|\? in one {_PART}$",
    ),
)
"""The reason to refuse a text and what it has then, whatever the case of its letters."""
_PATTERNS = tuple((reason, re.compile(pattern, re.I)) for reason, pattern in _ROWS)
_BARE_RETURN = re.compile(
    r"^(?!.*\b(?:after|from|to|never)\b).*\b(?:returned (?:in|on) [^,.?]*\d\d\]{0,2}\.$|returned was [^,.?]*\d\.$"
    r"|did [^?]*\breturn\?$)|^in \[*\d+\]*, [^,]*\breturned\.$",
    re.I,
)
"""Somebody's return from nowhere to nowhere; a comet or a disease that returns does so to all."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item, or the context that it opens with, with a word that goes on from a sentence outside it."""
    texts, clause = _as_read(candidate), candidate.finding.clause
    is_somebodys = clause is not None and (is_person(clause.subject) or is_people(clause.subject))
    if is_somebodys and any(map(_BARE_RETURN.search, texts)):
        return "from or to where is not said"
    return next(filter(None, map(_leaning, texts)), None)


@kept
def _leaning(text: str) -> str | None:
    """Why a text, which several items may have, goes on from another; None where it does not."""
    return next((reason for reason, pattern in _PATTERNS if pattern.search(text)), None)


def _as_read(candidate: Candidate) -> list[str]:
    """The texts of a candidate; a key is read behind its stem, which may hold what it leans on: "both study the same
    rock"."""
    texts = [*texts_of(candidate.item), *filter(None, [candidate.finding.context])]
    is_asked = isinstance(candidate.item, Choice | ShortAnswer)
    return [texts[0], " ".join(texts[:2]), *texts[2:]] if is_asked else texts
