"""Personal pronouns and possessives: said by the name or phrase of the antecedent that stands out, else open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.antecedents import (
    agrees,
    bidden,
    clause_subject,
    fronted_subject,
    is_common_person,
    is_expletive,
    is_in,
    own_subject,
)
from quizgen.language.binding import (
    FORMS,
    HE,
    IT,
    SHE,
    THEY,
    anybody_before,
    follows_owner,
    governing_subject,
    hangs,
    has_rivals,
    holder,
    is_among_themselves,
    is_each,
    is_elliptic,
    is_of_other_class,
    is_one_of_them,
    is_paired,
    is_part_of_many,
    is_possessed,
    is_set_before,
    is_whoever,
    outermost,
    passes_by,
    taken_up,
)
from quizgen.language.definites import Definites
from quizgen.language.discourse import Discourse, Entity, is_entity, quoted_words
from quizgen.language.history import History, Place, Reference
from quizgen.language.inside import described
from quizgen.language.roles import REPORTING
from quizgen.language.sayable import POSSESSIVE, Sayable, in_place_of
from quizgen.language.staying import antecedents
from quizgen.language.tree import SUBJECTS, child

if TYPE_CHECKING:
    from spacy.tokens import Token as Node

PERSONAL = HE | SHE | IT | THEY
_MINDED = REPORTING | frozenset("call want decide feel try like love prefer seek refuse demand protest".split())
_LEAST, _LEAST_INSIDE, _LEAST_OBJECT = 90.0, 120.0, 250.0
"""By how much the antecedent must stand out over the next best; more in a clause that hangs on one before it."""
_LEAST_PERSON, _LEAST_ONLY = 65.0, 100.0
_LEAST_ALONE, _FAINT = 30.0, 0.4
_ADJACENT = 2
_PARALLEL, _OWNER, _SPEAKER = 40.0, 150.0, 60.0
_GOVERNING = 100.0
"""What counts for the subject of the clause that a pronoun's own hangs on."""
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
        self._settled: set[int] = set()
        self._inside: dict[int, tuple[Node, ...]] = {}
        self._awaited: dict[int, int] = {}
        self._quoted: frozenset[int] = frozenset()

    def enter(self, place: Place) -> None:
        """Begin a sentence."""
        self._meant, self._settled, self._inside, self._awaited = {}, set(), {}, {}
        self._quoted = quoted_words(place)
        self._discourse.enter(place)

    def resolve(self, node: Node, place: Place) -> Reference | None:
        """The reference of a pronoun; None for an "it" that means nothing."""
        if is_expletive(node):
            return None
        if node.i in self._quoted or _means_nobody(node) or (node.is_title and node.i > place.span.start + 1):
            return Reference(None)
        owner = self._owner(node)
        if owner is not None:
            entity = self._meant.get(owner.i) or self._discourse.standing_at(owner)
            if entity is not None:
                self._take_up(entity, node, place)
            self._settled.add(node.i)
            self._inside[node.i] = (owner,)
            return Reference(None, owner.i)
        ahead = self._ahead(node, place)
        if ahead is not None:
            self._settled.add(node.i)
            if ahead.bound is not None:
                self._awaited[ahead.bound] = outermost(node, place.span.root).left_edge.i
            return ahead
        entity = None if self._is_unsure(node, place) else self._standing_out(node)
        if entity is None:
            return self._left_inside(node)
        reference = self._reference(entity, node, place)
        self._take_up(entity, node, place)
        if reference.bound is not None:
            self._inside[node.i] = (node.doc[reference.bound],)
        return reference

    def _left_inside(self, node: Node) -> Reference:
        """The reference of a pronoun that nothing stands out for: bound to the nouns before it that it may take up."""
        previous = self._history.previous
        found = antecedents(node, previous.span if previous is not None else None, self._inside)
        if found:
            self._inside[node.i] = found
        return Reference(None, found[0].i if found else None, tuple(one.i for one in found[1:]))

    def _take_up(self, entity: Entity, node: Node, place: Place) -> None:
        self._meant[node.i] = entity
        if node.lower_ in HE | SHE and not entity.gender:
            entity.gender = "m" if node.lower_ in HE else "f"
        self._discourse.take_up(entity, node, place)

    def _is_unsure(self, node: Node, place: Place) -> bool:
        """True if the same pronoun stands before it in its sentence and was not resolved."""
        forms = next(forms for forms in FORMS if node.lower_ in forms)
        same = [one for one in place.span if one.i < node.i and one.lower_ in forms and one.i not in self._quoted]
        return any(one.i not in self._meant and one.i not in self._settled and not is_expletive(one) for one in same)

    def _owner(self, node: Node) -> Node | None:
        """The subject of its own clause that a reflexive, or a possessive after its own pronoun, must mean."""
        subject = clause_subject(node)
        if node.lower_.endswith(("self", "selves")):
            before = node.nbor(-1) if node.i else None
            if before is None or before.pos_ not in {"NOUN", "PROPN"} or not agrees(before, node.lower_ in THEY):
                return subject
            return before
        somebody = anybody_before(node)
        if somebody is not None:
            return somebody
        if follows_owner(node):
            return node.head.head
        held_by = described(node) or holder(node)
        if held_by is not None and held_by.i < node.i:
            return held_by
        if subject is not None and is_among_themselves(node) and (subject.tag_ == "NNS" or child(subject, "conj")):
            return subject
        if subject is None or node.lower_ not in POSSESSIVE or node.dep_ != "poss":
            return None
        if any(node.lower_ in forms and subject.lower_ in forms for forms in FORMS):
            return None if is_expletive(subject) else subject
        if subject.tag_ in {"WDT", "WP"} and subject.head.dep_ == "relcl":
            return taken_up(subject.head.head, node)
        doer = bidden(next((one for one in node.ancestors if one.pos_ in {"VERB", "AUX"}), node))
        if doer is not None and node.lower_ in IT | THEY:
            return doer if doer.i == subject.i and agrees(doer, node.lower_ in THEY) else None
        if node.lower_ == "their" and (is_each(subject) or is_part_of_many(subject)):
            return subject
        is_generic = node.lower_ in POSSESSIVE - {"its"} and is_common_person(subject) and subject.pos_ != "NOUN"
        return subject if is_generic else None

    def _ahead(self, node: Node, place: Place) -> Reference | None:
        """The subject that comes after: In his book, Smith …; Although it lost, France …"""
        root = place.span.root
        subject = child(root, *SUBJECTS)
        top = outermost(node, root)
        if subject is None or subject.i < node.i or top.dep_ not in {"prep", "advcl"} or top.i > subject.i:
            return None
        if subject.left_edge.i - top.right_edge.i > _ADJACENT:
            return None
        if any(node.lower_ in forms and subject.lower_ in forms for forms in FORMS):
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
        if node.lower_ in THEY and not self._is_of_own_team(ranked[0][2], node):
            many = [entry for entry in ranked if entry[2].plural]
            ranked = many or ranked
            ranked = [entry for entry in ranked if not self._is_member(entry[2], node)] or ranked
        best, _, entity = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        last = self._discourse.last(entity, node)
        if node.lower_ in IT | THEY and (not self._discourse.is_near(last, 1) or _is_told_of_some(last.head, node)):
            return None
        if entity.sort != "person" and node.lower_ in HE | SHE:
            return None
        leans = hangs(node) or node.dep_ in {"dobj", "dative"}
        if node.lower_ in IT | THEY and leans and self._has_object(node, [one for _, _, one in ranked[1:]]):
            return None
        rival = ranked[1][2] if len(ranked) > 1 else None
        if node.lower_ in HE | SHE and not entity.gender and self._is_told_by_gender(ranked[1:], node):
            return None
        if node.dep_ in {"dobj", "pobj"} and node.lower_ in IT | THEY and self._is_only_here(entity, ranked[1:], node):
            return entity if best - second >= _LEAST_ONLY else None
        return entity if best - second >= self._least(node, rival) or self._is_alone(node, ranked) else None

    def _is_member(self, entity: Entity, node: Node) -> bool:
        """True if it was last named as one of several that are joined: "they" are all of those."""
        head = self._discourse.last(entity, node).head
        return not entity.is_joint and (head.dep_ == "conj" or child(head, "conj") is not None)

    def _is_of_own_team(self, entity: Entity, node: Node) -> bool:
        """True for a body as subject: "the crew left their ship", "when a family moved, they …"."""
        subject = clause_subject(node) if node.dep_ == "poss" else fronted_subject(node)
        return subject is not None and entity.is_team and entity.stands_at(subject)

    def _is_alone(self, node: Node, ranked: list[tuple[float, int, Entity]]) -> bool:
        """True if hardly anybody else can be meant by "he" or "she": one person of the paragraph, or of the title."""
        best, _, entity = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        is_here = (
            entity.in_title
            or self._discourse.last(entity, node).head.doc is node.doc
            or self._discourse.is_only_person(entity, "m" if node.lower_ in HE else "f")
        )
        return node.lower_ in HE | SHE and best >= _LEAST_ALONE and second <= _FAINT * best and is_here

    @staticmethod
    def _has_object(node: Node, entities: list[Entity]) -> bool:
        """True if one of the entities is an object in the sentence before the pronoun: it may be meant as well."""
        return any(
            one.head.sent == node.sent and one.head.i < node.i and one.head.dep_ in {"dobj", "dative"}
            for entity in entities
            for one in entity.found
        )

    def _is_told_by_gender(self, rivals: list[tuple[float, int, Entity]], node: Node) -> bool:
        """True if a name that is known to be a man's or a woman's stands in the sentence and fits."""
        return any(
            one.mention and one.gender and self._discourse.is_near(self._discourse.last(one, node), 0)
            for _, _, one in rivals
        )

    def _is_only_here(self, entity: Entity, rivals: list[tuple[float, int, Entity]], node: Node) -> bool:
        """True if an entity is the subject of the sentence and no other that may be meant stands in it."""
        last = self._discourse.last(entity, node)
        here = [self._discourse.last(one, node).head for _, _, one in rivals]
        return (
            last.is_subject
            and last.head.sent == node.sent
            and all(one.doc is not node.doc or one.sent != node.sent for one in here)
        )

    def _least(self, node: Node, rival: Entity | None) -> float:
        if node.dep_ in SUBJECTS:
            if node.lower_ in HE | SHE:
                is_object = rival is not None and self._discourse.last(rival, node).head.dep_ in {"dobj", "dative"}
                return _LEAST if is_object else _LEAST_PERSON
            return _LEAST_INSIDE if hangs(node) and node.lower_ in IT | THEY else _LEAST
        return _LEAST if node.dep_ == "poss" or node.lower_ in HE | SHE else _LEAST_OBJECT

    def _score(self, entity: Entity, node: Node) -> float:
        fit = _fits(entity, node)
        last = self._discourse.last(entity, node)
        if node.lower_ in IT and last.head.tag_ == "NNS" and last.head.is_lower:
            return 0.0
        if fit == 0 or is_of_other_class(last.head, node) or self._is_barred(entity, node, last.head):
            return 0.0
        score = self._discourse.salience(entity, node)
        subject = _is_in_subject(node)
        is_own = clause_subject(node)
        if not self._discourse.is_near(last, 1):
            return score * fit
        if subject and last.is_subject:
            score += _PARALLEL if last.head.sent != node.sent else _parallel_here(node, last.head)
        if node.dep_ == "poss" and is_own is not None and entity.stands_at(is_own) and not passes_by(is_own, node):
            score += _OWNER if has_rivals(is_own, node) else 2 * _OWNER
        if last.is_subject and last.head.head.lemma_ in REPORTING and node.lower_ in HE | SHE:
            score += _SPEAKER if node.head.lemma_ not in REPORTING or node.dep_ != "nsubj" else 2 * _SPEAKER
        governing = governing_subject(node) if node.lower_ in IT | THEY else None
        if governing is not None and entity.stands_at(governing):
            score += _GOVERNING
        return score * fit

    def _is_barred(self, entity: Entity, node: Node, last: Node) -> bool:
        """True for what holds the pronoun, for what stands beside a possessive that looks ahead to it ("In his book on
        Kant, he"), and for the subject of its own verb: that would be a reflexive."""
        if any(one.head.doc is node.doc and is_in(node, one.head) for one in entity.found if one.head.i != node.i):
            return True
        if node.lower_ in IT | THEY and len(entity.found) == 1 and is_set_before(last, node):
            return True
        is_beside = last.i >= self._awaited.get(node.i, node.i)
        if last.doc is node.doc and last.sent == node.sent and (is_beside or is_possessed(last, node)):
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
            said = None if any(_is_pair(one.head) for one in nouns[-1:]) else next(iter(texts), None)
        here = [one.head for one in entity.found if one.place == place and one.head.i < node.i]
        own = clause_subject(node)
        bound = next((head for head in here if own is not None and head.i == own.i), here[0] if here else None)
        is_one = node.lower_ in THEY and not entity.plural
        return Reference(in_place_of(node, said, is_one=is_one), bound.i if bound is not None else None)


def _means_nobody(node: Node) -> bool:
    """True where a pronoun takes up no one thing said before: he who, his or her, they for one person."""
    return is_whoever(node) or is_paired(node) or is_elliptic(node) or is_one_of_them(node)


def _fits(entity: Entity, node: Node) -> float:
    """How well an entity goes with a pronoun in number, sort and gender: 0 not, 1 well, between them perhaps."""
    word = node.lower_
    if word in HE | SHE:
        fits = not entity.plural and entity.sort != "thing" and entity.gender in {"", "m" if word in HE else "f"}
        if entity.sort != "person" and entity.is_common:
            return 0.0
        return 0.0 if not fits else 1.0 if entity.mention and entity.sort == "person" else _SECOND
    if word in IT:
        return 1.0 if not entity.plural and entity.sort != "person" else 0.0
    if not entity.plural:
        return _SECOND if entity.is_team else 0.0
    if entity.sort == "thing" and node.dep_ == "nsubj" and node.head.lemma_ in _MINDED:
        return 0.0
    return 1.0


def _is_pair(noun: Node) -> bool:
    """True for "both sides": "one of them" is not one of sides."""
    return any(one.lower_ == "both" and one.dep_ in {"det", "predet", "preconj"} for one in noun.children)


def _is_told_of_some(noun: Node, node: Node) -> bool:
    """True for the predicate of "2,000 of the guards were Swiss": "they" in the next sentence are those, not all."""
    return node.lower_ in THEY and noun.dep_ == "attr" and noun.head.i < noun.i and noun.sent != node.sent


def _is_in_subject(node: Node) -> bool:
    """True for a subject pronoun, or a possessive in a subject, of a main clause."""
    top = node.head if node.dep_ == "poss" else node
    return top.dep_ in SUBJECTS


def _parallel_here(node: Node, subject: Node) -> float:
    """What counts for the subject of the clause that the pronoun's is joined to, or of its own fronted clause."""
    top = node.head if node.dep_ == "poss" else node
    fronted = fronted_subject(top)
    if fronted is not None and fronted.i == subject.i:
        return 2 * _PARALLEL if child(subject, "poss") is None else 0.0
    if top.head.dep_ != "conj" or top.head.head.i != subject.head.i:
        return 0.0
    return 4 * _PARALLEL if _is_carried_on(node, subject) else _PARALLEL


def _is_carried_on(node: Node, subject: Node) -> bool:
    """True if nothing else in the clause before may be what the next one goes on about."""
    plural = node.lower_ in THEY
    between = node.doc[subject.i + 1 : node.i]
    rivals = [one for one in between if one.dep_ in SUBJECTS | {"dobj"} and one.pos_ in {"NOUN", "PROPN"}]
    return child(subject, "poss") is None and not any(agrees(one, plural) for one in rivals)
