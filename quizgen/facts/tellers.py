"""Who only tells of a thing, asks for it or leads a study of it: nobody keeps in mind who that was."""

from __future__ import annotations

from quizgen.clauses import Clause
from quizgen.language.roles import REPORTING

QUOTING = frozenset(
    "say agree announce tell recall remember add explain believe think warn note admit state claim insist comment "
    "argue hope feel know acknowledge stress report describe suggest call deny".split()
)
"""Verbs after which the subject is only somebody quoted: who says it is not worth asking."""
REPORTERS = frozenset(
    "media medium press newspaper reporter journalist broadcaster outlet magazine tabloid correspondent".split()
)
"""Who only reports what others did is not worth asking."""
_TURNING_TO = frozenset("reach contact approach ask email phone call".split())
_WANTED = frozenset("comment information response statement interview clarification confirmation reaction".split())
"""What who writes an article wants of those whom it tells of."""
_HEADING = frozenset({"lead", "head", "direct"})
IN_POST = _HEADING | {"chair", "run", "own", "manage"}
"""Deeds of whoever is at the head of a body or owns it, by which a post is told."""
_LEADING = _HEADING | frozenset("oversee supervise coordinate conduct author".split())
_STUDIES = frozenset("study research survey trial paper analysis".split())


def only_says(clause: Clause) -> bool:
    """True for whoever says a thing, wants a comment on it or leads a study; for somebody who now holds that it is so,
    and for who "declined to say" it.

    Args:
        clause: whose subject would be asked for.
    """
    said = clause.piece("complement")
    is_now = clause.verb.tense == "present" and clause.subject.kind == "person"
    holds = is_now and said is not None and said.words[0].text == "that" and clause.verb.main.lemma in REPORTING
    begins = {token.lemma for token in said.words[:2]} if said is not None else set()
    is_silent = clause.verb.main.lemma == "decline" and not begins.isdisjoint(QUOTING | {"answer", "discuss"})
    return clause.verb.main.lemma in QUOTING or is_silent or holds or wants_comment(clause) or _leads_study(clause)


def wants_comment(clause: Clause) -> bool:
    """True for "the paper has reached out to the firm for comment".

    Args:
        clause: whose subject would be asked for.
    """
    told = [token for piece in clause.pieces for token in piece.words]
    wanted = any(one.text.lower() == "for" for one in told) and any(one.lemma in _WANTED for one in told)
    return clause.verb.main.lemma in _TURNING_TO and wanted


def _leads_study(clause: Clause) -> bool:
    """True for a person "who headed the study"."""
    target = clause.piece("object")
    noun = target.phrase.head.lemma if target is not None and target.phrase is not None else ""
    return clause.subject.kind == "person" and clause.verb.main.lemma in _LEADING and noun in _STUDIES
