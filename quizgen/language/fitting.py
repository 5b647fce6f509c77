"""How well an entity goes with a pronoun in number, sort and gender, and in what is said of it."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import PLACES
from quizgen.language.antecedents import is_one_of_people
from quizgen.language.binding import HE, IT, SHE, is_made_usable
from quizgen.language.discourse import Entity, Occurrence
from quizgen.language.nodes import Node
from quizgen.language.roles import REPORTING
from quizgen.language.tree import SUBJECTS, children

MINDED = REPORTING | frozenset(
    "call want decide feel try like love prefer seek refuse demand protest understand travel judge calculate study "
    "visit plan intend wish doubt worry complain celebrate learn teach marry invent negotiate publish investigate sue "
    "meet speak write sing march campaign vote hire see hear remember forget hope gather analyse analyze "
    "examine choose attempt interview test view perceive worship".split()
)
"""What only somebody does."""
_FELT = frozenset(
    "surprised shocked pleased disappointed amazed worried delighted frightened annoyed convinced excited angry happy "
    "sad afraid aware eager keen willing unwilling reluctant proud confident anxious jealous ashamed grateful "
    "curious".split()
)
"""What only somebody is."""
_AGENTS = ("ers", "ors", "ists", "ians", "ants", "ents", "men", "women", "people", "folk", "ees", "ans", "ites", "kids")
"""Endings of nouns for those who do something."""
_WRITING = frozenset("describe recount narrate write argue".split())
_WHERE = frozenset("in at near into from across through to".split())
_SECOND = 0.6
"""Share of its salience that a body counts for "they", and a name that may not be a person's for "he"."""


def fits(entity: Entity, node: Node) -> float:
    """How well an entity goes with a pronoun in number, sort and gender: 0 not, 1 well, between them perhaps."""
    word = node.lower_
    if word in HE | SHE:
        fits = not entity.plural and entity.sort != "thing" and entity.gender in {"", "m" if word in HE else "f"}
        if entity.sort != "person" and (entity.is_common or _is_where(entity)):
            return 0.0
        return 0.0 if not fits else 1.0 if entity.mention and entity.sort == "person" else _SECOND
    if word in IT:
        is_guessed = entity.mention is None or entity.mention.kind in {"place", "name"}
        is_somebody = entity.sort == "person" or any(
            is_one_of_people(one.head) or (is_guessed and _is_teller(one.head)) for one in entity.found
        )
        return 1.0 if not entity.plural and not is_somebody else 0.0
    if is_made_usable(node) and entity.sort == "person":
        return 0.0
    if entity.plural and _is_measured(entity, node):
        return 0.0
    if not entity.plural:
        return _SECOND if entity.is_team else 0.0
    if node.dep_ == "nsubj" and node.head.lemma_ in MINDED and not _may_mind(entity):
        return 0.0
    if entity.sort == "thing" and _feels(node) and not any(map(_is_body, entity.found)):
        return 0.0
    return 1.0


def _may_mind(entity: Entity) -> bool:
    """True for people, bodies and animals, and for a noun that no table has and that looks like one for people."""
    if entity.sort != "either" or not entity.is_common:
        return entity.sort != "thing"
    kinds = {one.head: knowledge.noun_class(one.head.lemma_.lower()) for one in entity.found if one.head.pos_ == "NOUN"}
    return not kinds or any(kind or head.lower_.endswith(_AGENTS) for head, kind in kinds.items())


def _is_teller(head: Node) -> bool:
    """True for a name as the subject of what authors do: "Moe describes the siege"."""
    return head.pos_ == "PROPN" and head.dep_ == "nsubj" and head.head.lemma_ in _WRITING


def _is_body(one: Occurrence) -> bool:
    """True for what people make up: governments, teams."""
    return knowledge.noun_class(one.head.lemma_.lower()) in knowledge.BODIES | PLACES


def _feels(node: Node) -> bool:
    """True for the subject of "have been surprised" and "were eager": what only somebody is."""
    verb = node.head
    is_felt = verb.lower_ in _FELT and verb.tag_ == "VBN" and node.dep_ == "nsubjpass"
    return is_felt or (node.dep_ in SUBJECTS and any(one.lower_ in _FELT for one in children(verb, "acomp")))


def _is_measured(entity: Entity, node: Node) -> bool:
    """True for tonnes and inches of a stuff where something does a deed: a measure does nothing."""
    is_measure = all(knowledge.noun_class(one.head.lemma_.lower()) == "quantity" for one in entity.found)
    return is_measure and node.dep_ == "nsubj" and node.head.pos_ == "VERB"


def _is_where(entity: Entity) -> bool:
    """True for a name that is only ever said to be a place: in Lima, to Lima."""
    return all(one.head.dep_ == "pobj" and one.head.head.lower_ in _WHERE for one in entity.found)
