"""In what respect clauses tell of a thing: what it is like, can do, must do, thinks, does, or what happens to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, VerbGroup
from quizgen.knowledge.function_words import OBLIGED, POSSIBLE
from quizgen.language.roles import REPORTING
from quizgen.tags import NOUNS
from quizgen.wording.persons import PARTIES

Respect = Literal["being", "ability", "duty", "view", "deed", "fate"]
Time = Literal["past", "perfect", "present"]

_BEING = frozenset(
    "be remain seem appear have contain include lack own consist belong stay look sound mean cost live resemble form "
    "represent comprise weigh measure deserve need rank stand share compose involve lie range extend last".split()
)
_FATE = frozenset(
    "die become grow fall rise drop happen occur decline disappear survive suffer receive get quadruple double triple "
    "vary decrease increase develop begin arrive emerge end fail spread change expand shrink continue".split()
)
"""Verbs that tell, with no object, what a thing goes through."""
_UNDERGOING = frozenset({"become", "receive", "get", "suffer", "undergo"})
_MANY = frozenset({"staff", "police", "people"})
"""Nouns without an "s" that take a plural verb."""
_SEVERAL = frozenset({"many", "some", "few", "both", "these", "those", "others"})
_POSTURES = frozenset({"stand", "live", "stay", "rank"})
"""Verbs that tell what a thing is like and what a person does."""
_SEEKING = frozenset({"for", "after", "into"})
"""Behind "look", a thing that somebody is busy with."""
_ABILITY = frozenset({"able", "unable", "possible", "impossible", "difficult", "hard", "easy"})
_DUTY = frozenset({"need", "have", "require", "oblige", "ban", "forbid"})
_BOUND = _DUTY - {"need"}
_ALLOWING = frozenset({"permit", "entitle", "allow"})
_RECKONING = frozenset("know consider associate characterize regard see view describe think".split())
_CALLING = frozenset({"need", "name", "call", "dub", "rank"})
"""Passives that tell, in the present, what a thing is like."""
_VIEWING = REPORTING | frozenset(
    "consider regard see view want wish oppose support favour favor doubt lament disagree plan".split()
)
_ONLY_WITH_CLAUSE = frozenset({"see", "hold", "find", "mean", "know", "feel", "rule", "tell", "point", "add"})
"""Verbs of thinking that, with a plain object, are verbs of doing."""
_SPEAKING = frozenset(
    "say tell announce write admit concede express add argue claim report declare explain assert deny propose".split()
)
_CAUSING = frozenset(
    "increase decrease reduce raise lower affect change cause create produce generate prevent allow enable help "
    "improve damage destroy kill decimate inspire bring make keep weaken strengthen benefit harm stop limit "
    "boost cut".split()
)
_EFFECTS = frozenset({"consequence", "effect", "impact", "influence", "repercussion"})
_AGENTS = PARTIES | {"animal"}
_ACTING = frozenset(
    "he she we i you who everyone everybody nobody someone group side court company firm government crew team state "
    "nation committee party country people justice other those".split()
)
"""Those who do something, and no table says so."""
_WISHING = frozenset({"want", "hope", "plan", "wish", "intend", "prefer"})


@dataclass(frozen=True)
class Told:
    """What a clause tells of one thing.

    Attributes:
        respect: in what respect it tells of it.
        time: when that holds.
        patient: True if the thing is what something is done with.
        noun: True if a noun tells what the thing is.
        spoken: True if the view is uttered.
        by_thing: True if what does it, or shows it, is nobody.
        causal: True if it does something to something else.
        having: True if it tells what the thing has.
    """

    respect: Respect
    time: Time
    patient: bool = False
    noun: bool = False
    spoken: bool = False
    by_thing: bool = False
    causal: bool = False
    having: bool = False

    @property
    def undergone(self) -> bool:
        """True if the thing stands behind the verb that names the respect: "what happens to it"."""
        return self.respect == "fate" or (self.patient and self.respect != "being")


def told_of_subject(clause: Clause) -> Told:
    """What a clause tells of its subject."""
    predicate = clause.piece("predicate")
    head = predicate.phrase.head if predicate is not None and predicate.phrase is not None else None
    noun = clause.verb.main.lemma == "be" and head is not None and head.pos in NOUNS and _is_plain(clause)
    respect, main = _respect(clause), clause.verb.main.lemma
    patient = clause.verb.passive and main not in _DUTY | _ALLOWING
    causal = (main in _CAUSING and clause.piece("object") is not None) or _has_effect(clause)
    by_thing = not is_agent(clause.subject)
    having = respect == "being" and main == "have" and clause.piece("object") is not None
    return Told(respect, _time(clause.verb), patient, noun, main in _SPEAKING, by_thing, causal, having)


def told_of_object(clause: Clause) -> Told:
    """What a clause tells of the thing that its verb is done with."""
    found = told_of_subject(clause)
    return Told("fate" if found.respect in {"being", "deed"} else found.respect, found.time, patient=True)


def is_agent(phrase: Phrase) -> bool:
    """True for who can do something: a person, people, a body, an animal."""
    sort = knowledge.noun_class(phrase.head.lemma.lower())
    are_people = phrase.determiner == "the" and phrase.head.pos == "ADJ"  # "the wealthy"
    return are_people or phrase.kind in _AGENTS or sort in _AGENTS or phrase.head.lemma.lower() in _ACTING


def _is_plain(clause: Clause) -> bool:
    predicate = clause.piece("predicate")
    return predicate is not None and not predicate.marker and not clause.verb.modal and not clause.verb.chain


def _time(verb: VerbGroup) -> Time:
    if verb.perfect and verb.tense == "present":
        return "perfect"
    return "past" if verb.tense == "past" and not verb.modal else "present"


def _respect(clause: Clause) -> Respect:
    verb, main = clause.verb, clause.verb.main.lemma
    chain = frozenset(verb.chain)
    if verb.modal in POSSIBLE or chain & _ABILITY or _is_hard(clause) or (verb.passive and main in _ALLOWING):
        return "ability"
    if chain & _WISHING:
        return "view"
    if verb.modal in OBLIGED or chain & _DUTY or (verb.passive and main in _BOUND):
        return "duty"
    behind = next((one for one in clause.pieces if not one.front), None)
    if main == "have" and behind is not None and behind.words[0].text.lower() == "to":
        return "duty"
    if verb.passive:
        is_named = main in _CALLING and verb.tense == "present"
        return "being" if main in _RECKONING or is_named else "fate"
    if (main in _VIEWING and (main not in _ONLY_WITH_CLAUSE or _has_clause(clause))) or _takes_as(clause):
        return "view"
    if _has_effect(clause):
        return "deed"
    if main == "look" and any(one.marker in _SEEKING for one in clause.pieces):
        return "deed"
    if main in _BEING and not (main in _POSTURES and is_agent(clause.subject)):
        return "being"
    if main == "become" and is_agent(clause.subject) and _has_quality(clause):
        return "being"  # "they have become aware of it"
    return "fate" if main in _UNDERGOING or (main in _FATE and clause.piece("object") is None) else "deed"


def _has_quality(clause: Clause) -> bool:
    predicate = clause.piece("predicate")
    return predicate is not None and any(token.pos == "ADJ" for token in predicate.words[:2])


def _has_effect(clause: Clause) -> bool:
    """True for "it will have far-reaching consequences"."""
    piece = clause.piece("object")
    noun = piece.phrase.head.lemma if piece is not None and piece.phrase is not None else ""
    return clause.verb.main.lemma == "have" and noun in _EFFECTS


def _has_clause(clause: Clause) -> bool:
    told = [one for one in clause.pieces if one.role not in {"cause", "time", "condition", "concession"}]
    return any(one.verb is not None or one.marker == "as" for one in told)


def _takes_as(clause: Clause) -> bool:
    """True for "many take this as evidence"."""
    return clause.verb.main.lemma == "take" and any(one.marker == "as" for one in clause.pieces)


def _is_hard(clause: Clause) -> bool:
    """True for "it is not possible to use all of it"."""
    predicate = clause.piece("predicate")
    words = {token.lemma.lower() for token in predicate.words[:3]} if predicate is not None else set()
    return clause.subject.head.text.lower() == "it" and bool(_ABILITY & words)


@dataclass(frozen=True)
class Thing:
    """What two halves tell of, as an aspect names it.

    Attributes:
        name: with its article.
        plural: True if it takes a plural verb.
        person: True if "it" cannot stand for it.
    """

    name: str
    plural: bool
    person: bool = False


def thing(phrase: Phrase, name: str) -> Thing:
    """A phrase as what is told of, under a shorter name."""
    is_rich = phrase.determiner == "the" and phrase.head.pos == "ADJ"  # "the wealthy"
    is_many = phrase.head.text.lower() in _SEVERAL | {"we", "you"} or phrase.head.lemma in _MANY
    plural = phrase.number == "plural" or is_rich or is_many
    return Thing(name, plural, is_agent(phrase) and not plural)


def both(one: Told, other: Told, of: Thing) -> str:
    """In what respect two clauses tell of one thing: "what the school is like and can do", "what happened to it"."""
    if one.by_thing != other.by_thing:
        one, other = replace(one, by_thing=False), replace(other, by_thing=False)
    time = one.time if one.time == other.time else "present" if "present" in (one.time, other.time) else "perfect"
    if one.noun and other.noun:
        return f"what {of.name} {_be(time, of)}"
    if one.having and other.having:
        return f"what {of.name} {_have(time, of)}"
    respects = {one.respect, other.respect}
    is_thing = one.by_thing and other.by_thing
    if respects == {"deed"} and is_thing and (one.causal or other.causal):
        return f"the effects of {_object(of)}"
    if respects == {"deed", "being"} and is_thing:
        return f"what {of.name} {_be(time, of)} like"
    if respects == {"fate", "being"} and of.name == "they":
        return f"what they {_be(time, of)} like"
    if respects in ({"fate", "being"}, {"fate", "deed"}) and one.time == other.time == "past":
        return f"what became of {_object(of)}"
    spoken = all(told.spoken for told in (one, other) if told.respect == "view")
    own = [_own(replace(told, spoken=spoken), time, of) for told in (one, other) if not told.undergone]
    met = [_met(told, time) for told in (one, other) if told.undergone]
    if respects == {"fate", "being"}:
        own, met = [f"{_be(time, of)} like"], []
    parts = [f"what {of.name} {_joined(own)}"] if own else []
    named = _object(of) if not own or of.person else "them" if of.plural else "it"
    parts += [f"what {_joined(met)} {named}"] if met else []
    return " and ".join(parts)


def apart(one: Told, first: Thing, other: Told, second: Thing) -> str:
    """In what respect two clauses tell of a thing each: "what the farmers did and what the law is like"."""
    if first.name == second.name:
        return both(one, other, first)
    if one.respect == other.respect and one.undergone == other.undergone:
        of = Thing(f"{first.name} and {second.name}", plural=True)
        return both(one, other, of)
    return f"{both(one, one, first)} and {both(other, other, second)}"


def _object(of: Thing) -> str:
    return "them" if of.name == "they" else of.name


def _joined(parts: list[str]) -> str:
    return " and ".join(dict.fromkeys(parts))


def _own(told: Told, time: Time, of: Thing) -> str:
    """What stands behind "what the thing": "is like", "can do"."""
    if told.respect == "being":
        return f"{_be(time, of)} like"
    if told.respect in {"ability", "duty"}:
        return "can do" if told.respect == "ability" else "must do"
    verb = ("show" if told.by_thing else "say" if told.spoken else "think") if told.respect == "view" else "do"
    past = {"say": "said", "think": "thought", "do": "did", "show": "showed"}[verb]
    third = {"say": "says", "think": "thinks", "do": "does", "show": "shows"}[verb]
    if time == "perfect":
        return f"{'have' if of.plural else 'has'} {'done' if verb == 'do' else past}"
    return past if time == "past" else verb if of.plural else third


def _met(told: Told, time: Time) -> str:
    """What stands between "what" and the thing: "happened to", "can be done with"."""
    if told.respect == "fate":
        return {"past": "happened to", "perfect": "has happened to", "present": "happens to"}[time]
    if told.respect == "view":
        return "was thought of" if time == "past" else "is thought of"
    if told.respect == "deed":
        return "was done with" if time == "past" else "is done with"
    return "can be done with" if told.respect == "ability" else "must be done with"


def _have(time: Time, of: Thing) -> str:
    if time == "past":
        return "had"
    has = "have" if of.plural else "has"
    return f"{has} had" if time == "perfect" else has


def _be(time: Time, of: Thing) -> str:
    if time == "past":
        return "were" if of.plural else "was"
    if time == "perfect":
        return "have been" if of.plural else "has been"
    return "are" if of.plural else "is"
