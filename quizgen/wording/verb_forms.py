"""Forms of a clause's verb in another build: the passive's be, the active's tense, the have of a perfect."""

from __future__ import annotations

from quizgen.clauses import Clause, Number, Token
from quizgen.knowledge.dictionary import frequency, inflections_of
from quizgen.tags import PAST


def form_of(verb: Token, tag: str) -> str | None:
    """A form of the verb; the one that the text has where that serves ("learnt", "disproved")."""
    forms = inflections_of(verb.lemma, tag=tag, inflect_oov=False)
    if not forms or verb.text in forms:
        return verb.text if forms else None
    form = str(forms[0])
    is_regular = tag in PAST and verb.tag in PAST and verb.text.endswith("ed")
    is_usual = is_regular and frequency(verb.text) > frequency(form)
    return verb.text if is_usual else form  # "blended", which the tables know as "blent"


def be_of(clause: Clause, number: Number) -> str:
    """The form of be that makes the clause's verb passive, with what goes before it."""
    if clause.verb.perfect:
        return f"{_have(clause, plural=number == 'plural')} been"
    if clause.verb.modal:
        return f"{clause.verb.finite.text.lower()} be"
    many, one = ("were", "was") if clause.verb.tense == "past" else ("are", "is")
    return many if number == "plural" else one


def _have(clause: Clause, *, plural: bool) -> str:
    if clause.verb.modal:
        return f"{clause.verb.finite.text.lower()} have"
    return "had" if clause.verb.tense == "past" else "have" if plural else "has"


def active_of(clause: Clause, *, plural: bool) -> str | None:
    """The verb of a passive clause made active: "has built" for "has been built"."""
    verb = clause.verb
    if verb.perfect:
        done = form_of(verb.main, "VBN")
        return f"{_have(clause, plural=plural)} {done}" if done else None
    if verb.modal:
        return f"{verb.finite.text.lower()} {verb.main.lemma}"
    return form_of(verb.main, "VBD" if verb.tense == "past" else "VBP" if plural else "VBZ")
