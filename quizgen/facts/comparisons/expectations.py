"""What was thought, expected or allowed, and what is so; what somebody is like, and what he says."""

from __future__ import annotations

from dataclasses import replace

from quizgen.clauses import Clause, Sentence
from quizgen.facts.comparisons.embedded import inflected
from quizgen.facts.comparisons.respects import Told, both, thing, told_of_subject
from quizgen.facts.comparisons.sides import POINTING
from quizgen.facts.comparisons.topics import said
from quizgen.knowledge.connectives import AS_IT_IS
from quizgen.knowledge.function_words import TO_BE_DONE
from quizgen.language.roles import REPORTING
from quizgen.wording.words import say

_EXPECTING = frozenset(
    "expect suppose intend plan hope envision envisage want propose promise predict assume forecast".split()
)
_CONCEDING = frozenset({"concede", "admit", "acknowledge", "confess"})
_THINKING = frozenset({"think", "believe", "fear", "argue"})
_ALLOWING = frozenset({"ban", "forbid", "prohibit", "allow", "entitle", "permit"})
_FORBIDDING = frozenset({"ban", "forbid", "prohibit"})
_TRULY = frozenset({"actually", "really", "truly", "fact"})


def ruled(first: Clause, second: Clause, link: str) -> str:
    """What was expected, or is allowed, and what is so."""
    verbs = {first.verb.main.lemma, *first.verb.chain}
    is_past = first.verb.tense == "past" or first.verb.perfect
    is_view = told_of_subject(second).respect == "view"
    if _is_conceded(first, second) and first.source is not None and second.source is not None:
        verbs_said = (first.source.verb, second.source.verb)
        return " and ".join(f"what {said_by(first)} {inflected(verb, 'VBD', verb)}" for verb in verbs_said)
    allowed, planned = sorted(verbs & _ALLOWING), sorted(verbs & _EXPECTING)
    if allowed and (first.verb.passive or first.verb.main.lemma in _FORBIDDING):
        return f"what is {_participle('allow' if allowed[0] == 'entitle' else allowed[0])} and what is done"
    if planned and not is_view:
        word = "expected" if planned[0] == "suppose" else _participle(planned[0])
        return f"what {'was' if is_past else 'is'} {word} and what {'happened' if is_past else 'happens'}"
    source = first.source
    is_doubted = source is not None and source.verb in _THINKING and _tells_of_truth(second)
    if source is not None and not is_view and second.source is None and (link in AS_IT_IS or is_doubted):
        tag = "VBD" if link in AS_IT_IS else "VBP" if said_by(first).endswith(("s", "people")) else "VBZ"
        said_so = source.verb if source.verb != "according" else "say"
        verb = inflected(said_so, tag, said_so)
        if said_by(first).lower() in POINTING:
            return f"what {'was' if is_past else 'is'} {_participle(source.verb)} and what is really so"
        return f"what {said_by(first)} {verb} and what is really so"
    return "what holds in principle and what in practice" if link in AS_IT_IS else ""


def _is_conceded(first: Clause, second: Clause) -> bool:
    """True if one person says the one and concedes the other."""
    verbs = {one.source.verb for one in (first, second) if one.source is not None}
    is_same = bool(said_by(first)) and said_by(first) == said_by(second) and said_by(first).lower() not in POINTING
    return is_same and len(verbs) > 1 and bool(verbs & _CONCEDING)


def expected(sentence: Sentence, clause: Clause, at: int) -> str:
    """ "Expected", "envisioned", "possible", "aimed at", of what is not so by now; empty for what is told as so.

    Args:
        sentence, clause: where it is told.
        at: index of its first word.
    """
    chained = next((word for word in clause.verb.chain if word in _EXPECTING), "")
    around = sentence.parent_of(clause) if clause.relation == "reported" else None
    teller = around.verb.main.lemma if around is not None and around.verb.main.lemma in _EXPECTING else ""
    word = chained or teller
    if not word and _is_possible(sentence, clause, at):
        return "possible"
    if not word and _is_aim(sentence, clause):
        return "aimed at"
    return "expected" if word == "suppose" else _participle(word) if word else ""


def _is_possible(sentence: Sentence, clause: Clause, at: int) -> bool:
    """True for what a possibility is of: "it opens up the possibility that, in rain, A works like B"."""
    that = next((one for one in reversed(sentence.tokens[:at]) if one.text.lower() == "that"), None)
    is_said = that is not None and that.index > 0 and clause.relation != "relative"
    return is_said and that is not None and sentence.tokens[that.index - 1].lemma in _MAYBE


def _is_aim(sentence: Sentence, clause: Clause) -> bool:
    """True for what a goal is: "the goal is to make ferries so quiet they are like swans"."""
    outer = next((one for one in sentence.clauses if one.relation == "main" and one.index < clause.index), None)
    if outer is None or outer.subject.head.lemma not in TO_BE_DONE or outer.verb.main.lemma != "be":
        return False
    return any(piece.words[0].text.lower() == "to" and not piece.front for piece in outer.pieces)


_MAYBE = frozenset({"possibility", "chance", "hope", "prospect"})
"""Nouns of what may be so, and is not said to be."""


def _tells_of_truth(clause: Clause) -> bool:
    """True for "it was actually colder", "it is not so": what was thought is held against what is so."""
    words = {token.text.lower() for token in (*clause.verb.words, *clause.words[:2])}
    return bool(words & _TRULY) or (clause.verb.negated and clause.subject.head.pos == "PRON")


def said_by(clause: Clause) -> str:
    """Who is said to say it, or empty."""
    return say(clause.source.words).split(",")[0] if clause.source is not None else ""


def _participle(lemma: str) -> str:
    return inflected(lemma, "VBN", lemma)


def of_teller(first: Clause, second: Clause) -> str:
    """In what respect one half tells of him who says the other: "what the minister is like and says"."""
    teller, name = said_by(second), said(first.subject)
    is_one = bool(teller) and bool(name) and (name.lower() in teller.lower() or teller.lower().endswith(name.lower()))
    if not is_one or said_by(first) or first.verb.main.lemma in REPORTING:
        return ""
    spoken = Told("view", "present", spoken=second.source is not None and second.source.verb in {"say", "tell"})
    return both(replace(told_of_subject(first), time="present"), spoken, thing(first.subject, name))
