"""Personal pronouns and possessives: said by the name or phrase of the antecedent that stands out, else open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.language.antecedents import (
    clause_subject,
    fronted_subject,
    is_common_person,
    is_expletive,
    is_in,
    own_subject,
)
from quizgen.language.definites import Definites
from quizgen.language.discourse import Discourse, Entity, is_entity, is_plural, quoted_words
from quizgen.language.history import History, Place, Reference
from quizgen.language.roles import REPORTING
from quizgen.language.sayable import POSSESSIVE, Sayable, in_place_of
from quizgen.language.tree import SUBJECTS, child

if TYPE_CHECKING:
    from spacy.tokens import Token as Node

HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
IT, THEY = frozenset({"it", "its", "itself"}), frozenset({"they", "them", "their", "theirs", "themselves"})
PERSONAL = HE | SHE | IT | THEY
_FORMS = (HE, SHE, IT, THEY)
_MINDED = REPORTING | frozenset("call want decide feel try like love prefer seek refuse demand protest".split())
_LEAST, _LEAST_INSIDE, _LEAST_OBJECT = 90.0, 120.0, 250.0
"""By how much the antecedent must stand out over the next best; more in a clause that hangs on one before it."""
_LEAST_ALONE, _FAINT = 30.0, 0.4
_ADJACENT = 2
_PARALLEL, _OWNER, _SPEAKER = 40.0, 150.0, 60.0
_SECOND = 0.6
"""Share of its salience that a body counts for "they", and a name that may not be a person's for "he"."""


class Pronouns:
    """What personal pronouns, possessives and reflexives mean.

    Args:
        history: what the article has said so far.
        definites: tells whether an antecedent can be said as it stands.
    """

    def __init__(self, history: History, definites: Definites) -> None:
        self._history = history
        self._sayable = Sayable(history, definites)
        self._discourse = Discourse(history, self._sayable.noun)
        self._meant: dict[int, Entity] = {}
        self._quoted: frozenset[int] = frozenset()

    def enter(self, place: Place) -> None:
        """Begin a sentence."""
        self._meant, self._quoted = {}, quoted_words(place)
        self._discourse.enter(place)

    def resolve(self, node: Node, place: Place) -> Reference | None:
        """The reference of a pronoun; None for an "it" that means nothing."""
        if is_expletive(node):
            return None
        if node.i in self._quoted or _is_whoever(node):
            return Reference(None)
        owner = self._owner(node)
        if owner is not None:
            if owner.i in self._meant:
                self._take_up(self._meant[owner.i], node, place)
            return Reference(None, owner.i)
        ahead = self._ahead(node, place)
        if ahead is not None:
            return ahead
        entity = None if self._is_unsure(node, place) else self._standing_out(node)
        if entity is None:
            return Reference(None)
        reference = self._reference(entity, node, place)
        self._take_up(entity, node, place)
        return reference

    def _take_up(self, entity: Entity, node: Node, place: Place) -> None:
        self._meant[node.i] = entity
        if node.lower_ in HE | SHE and not entity.gender:
            entity.gender = "m" if node.lower_ in HE else "f"
        self._discourse.take_up(entity, node, place)

    def _is_unsure(self, node: Node, place: Place) -> bool:
        """True if the same pronoun stands before it in its sentence and was not resolved."""
        forms = next(forms for forms in _FORMS if node.lower_ in forms)
        same = [one for one in place.span if one.i < node.i and one.lower_ in forms and one.i not in self._quoted]
        return any(one.i not in self._meant and not is_expletive(one) for one in same)

    def _owner(self, node: Node) -> Node | None:
        """The subject of its own clause that a reflexive, or a possessive after its own pronoun, must mean."""
        subject = clause_subject(node)
        if node.lower_.endswith(("self", "selves")):
            return subject
        if _follows_owner(node):
            return node.head.head
        holder = _holder(node)
        if holder is not None and holder.i < node.i:
            return holder
        if subject is None or node.lower_ not in POSSESSIVE or node.dep_ != "poss":
            return None
        if any(node.lower_ in forms and subject.lower_ in forms for forms in _FORMS):
            return subject
        if subject.tag_ in {"WDT", "WP"} and subject.head.dep_ == "relcl":
            return _taken_up(subject.head.head, node)
        is_generic = node.lower_ in POSSESSIVE - {"its"} and is_common_person(subject) and subject.pos_ != "NOUN"
        return subject if is_generic else None

    def _ahead(self, node: Node, place: Place) -> Reference | None:
        """The subject that comes after: In his book, Smith …; Although it lost, France …"""
        root = place.span.root
        subject = child(root, *SUBJECTS)
        top = node
        while top.head.i not in {root.i, top.i}:
            top = top.head
        if subject is None or subject.i < node.i or top.dep_ not in {"prep", "advcl"} or top.i > subject.i:
            return None
        if subject.left_edge.i - top.right_edge.i > _ADJACENT:
            return None
        if any(node.lower_ in forms and subject.lower_ in forms for forms in _FORMS):
            return Reference(None, subject.i)
        inner = place.span[: node.i - place.span.start]
        mention = self._history.mention(subject, place)
        if any(is_entity(one) for one in inner) or mention is None or child(subject, "conj") is not None:
            return None
        if (mention.kind == "person") != (node.lower_ in HE | SHE) or node.lower_ in THEY:
            return None
        if node.lower_ in HE | SHE and mention.gender not in {"", "m" if node.lower_ in HE else "f"}:
            return None
        return Reference(in_place_of(node, self._sayable.phrase(subject, place)), subject.i)

    def _standing_out(self, node: Node) -> Entity | None:
        """The entity that fits and stands out by far enough over the next."""
        ranked = sorted(
            ((self._score(one, node), index, one) for index, one in enumerate(self._discourse.before(node))),
            reverse=True,
        )
        ranked = [entry for entry in ranked if entry[0] > 0]
        if not ranked:
            people = self._discourse.people_of_title() if node.lower_ in HE | SHE else []
            fitting = [one for one in people if _fits(one, node) > 0]
            return fitting[0] if len(fitting) == 1 and self._history.paragraph == [] else None
        if node.lower_ in THEY and any(one.plural for _, _, one in ranked):
            ranked = [entry for entry in ranked if entry[2].plural]
            ranked = [entry for entry in ranked if not self._is_member(entry[2], node)] or ranked
        best, _, entity = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        last = self._discourse.last(entity, node)
        if node.lower_ in IT | THEY and not self._discourse.is_near(last, 1):
            return None
        if entity.sort != "person" and node.lower_ in HE | SHE:
            return None
        if node.lower_ in IT | THEY and _hangs(node) and self._has_object(node, [one for _, _, one in ranked[1:]]):
            return None
        return entity if best - second >= self._least(node) or self._is_alone(node, ranked) else None

    def _is_member(self, entity: Entity, node: Node) -> bool:
        """True if it was last named as one of several that are joined: "they" are all of those."""
        head = self._discourse.last(entity, node).head
        return not entity.is_joint and (head.dep_ == "conj" or child(head, "conj") is not None)

    def _is_alone(self, node: Node, ranked: list[tuple[float, int, Entity]]) -> bool:
        """True if hardly anybody else can be meant by "he" or "she": one person of the paragraph, or of the title."""
        best, _, entity = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        is_here = entity.in_title or self._discourse.last(entity, node).head.doc is node.doc
        return node.lower_ in HE | SHE and best >= _LEAST_ALONE and second <= _FAINT * best and is_here

    @staticmethod
    def _has_object(node: Node, entities: list[Entity]) -> bool:
        """True if one of the entities is an object in the sentence before the pronoun: it may be meant as well."""
        return any(
            one.head.sent == node.sent and one.head.i < node.i and one.head.dep_ in {"dobj", "dative"}
            for entity in entities
            for one in entity.found
        )

    def _least(self, node: Node) -> float:
        if node.dep_ in SUBJECTS:
            return _LEAST_INSIDE if _hangs(node) and node.lower_ in IT | THEY else _LEAST
        return _LEAST if node.dep_ == "poss" or node.lower_ in HE | SHE else _LEAST_OBJECT

    def _score(self, entity: Entity, node: Node) -> float:
        fit = _fits(entity, node)
        last = self._discourse.last(entity, node)
        if fit == 0 or self._is_barred(entity, node, last.head):
            return 0.0
        score = self._discourse.salience(entity, node)
        subject = _governing_subject(node)
        is_own = clause_subject(node)
        if not self._discourse.is_near(last, 1):
            return score * fit
        if subject and last.is_subject:
            score += _PARALLEL if last.head.sent != node.sent else _parallel_here(node, last.head)
        if node.dep_ == "poss" and is_own is not None and is_own.i in {one.head.i for one in entity.found}:
            score += _OWNER
        if last.is_subject and last.head.head.lemma_ in REPORTING and node.lower_ in HE | SHE:
            score += _SPEAKER
        return score * fit

    def _is_barred(self, entity: Entity, node: Node, last: Node) -> bool:
        """True for what holds the pronoun, and for the subject of its own verb: that would be a reflexive."""
        if any(one.head.doc is node.doc and is_in(node, one.head) for one in entity.found if one.head.i != node.i):
            return True
        barred = own_subject(node)
        if barred is None:
            return False
        if barred.i in self._meant:
            return self._meant[barred.i] is entity
        return barred.doc is last.doc and any(
            barred.i == one.head.i and one.head.doc is node.doc for one in entity.found
        )

    def _reference(self, entity: Entity, node: Node, place: Place) -> Reference:
        said = None
        if entity.mention is not None and entity.mention.kind == "person":
            said = entity.mention.name
        else:
            nouns = [
                one
                for one in entity.found
                if one.head.pos_ != "PRON" and (one.head.doc, one.head.i) != (node.doc, node.i)
            ]
            nouns = [one for one in nouns if one.head.doc is not node.doc or one.head.i < node.i]
            nouns = nouns if entity.mention is not None else nouns[-1:]
            texts = [text for one in reversed(nouns) if (text := self._sayable.phrase(one.head, one.place))]
            said = next(iter(texts), None)
        here = [one.head for one in entity.found if one.place == place and one.head.i < node.i]
        own = clause_subject(node)
        bound = next((head for head in here if own is not None and head.i == own.i), here[0] if here else None)
        is_one = node.lower_ in THEY and not entity.plural
        return Reference(in_place_of(node, said, is_one=is_one), bound.i if bound is not None else None)


def _follows_owner(node: Node) -> bool:
    """True for the possessive of "France and its allies", whose owner stands right before."""
    owner = node.head.head
    plural = {"its": False, "their": True}.get(node.lower_)
    joined = node.dep_ == "poss" and node.head.dep_ == "conj" and owner.i == node.i - 2
    return joined and plural is not None and owner.pos_ in {"NOUN", "PROPN"} and (owner.tag_[-1] == "S") == plural


def _taken_up(noun: Node, node: Node) -> Node | None:
    """The noun that a relative clause hangs on, if a possessive in it agrees with it."""
    if node.lower_ in {"its", "their"}:
        return noun if is_plural(noun) == (node.lower_ == "their") else None
    return noun if knowledge.noun_class(noun.lemma_.lower()) == "person" or noun.pos_ == "PROPN" else None


def _is_whoever(node: Node) -> bool:
    """True for "he who …", "them that …"."""
    return any(one.dep_ == "relcl" and one.left_edge.i == node.i + 1 for one in node.children)


def _holder(node: Node) -> Node | None:
    """The people whose phrase a possessive stands in: people in their fifties."""
    plural = {"their": True, "his": False, "her": False}.get(node.lower_)
    if plural is None or node.dep_ != "poss":
        return None
    return next(
        (
            one
            for one in node.head.ancestors
            if one.pos_ == "NOUN"
            and is_plural(one) == plural
            and (one.lower_ == "people" or knowledge.noun_class(one.lemma_.lower()) == "person")
        ),
        None,
    )


def _hangs(node: Node) -> bool:
    """True for the subject of a clause that hangs on a verb or noun before it."""
    verb = node.head
    return (
        node.dep_ in SUBJECTS
        and verb.dep_ in {"advcl", "relcl", "ccomp", "acl", "xcomp", "pcomp"}
        and verb.head.i < node.i
    )


def _fits(entity: Entity, node: Node) -> float:
    """How well an entity goes with a pronoun in number, sort and gender: 0 not, 1 well, between them perhaps."""
    word = node.lower_
    if word in HE | SHE:
        fits = not entity.plural and entity.sort != "thing" and entity.gender in {"", "m" if word in HE else "f"}
        return 0.0 if not fits else 1.0 if entity.mention and entity.sort == "person" else _SECOND
    if word in IT:
        return 1.0 if not entity.plural and entity.sort != "person" else 0.0
    if not entity.plural:
        return _SECOND if entity.is_team else 0.0
    if entity.sort == "thing" and node.dep_ == "nsubj" and node.head.lemma_ in _MINDED:
        return 0.0
    return 1.0


def _governing_subject(node: Node) -> bool:
    """True for a subject pronoun, or a possessive in a subject, of a main clause."""
    top = node.head if node.dep_ == "poss" else node
    return top.dep_ in SUBJECTS


def _parallel_here(node: Node, subject: Node) -> float:
    """What counts for the subject of the clause that the pronoun's is joined to, or of its own fronted clause."""
    top = node.head if node.dep_ == "poss" else node
    fronted = fronted_subject(top)
    if fronted is not None and fronted.i == subject.i:
        return 2 * _PARALLEL
    return _PARALLEL if top.head.dep_ == "conj" and top.head.head.i == subject.head.i else 0.0
