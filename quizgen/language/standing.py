"""Which entity stands out as what a pronoun means: salience, fit in number and kind, and by how much over the next."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from quizgen import knowledge
from quizgen.language.antecedents import agrees, clause_subject, fronted_subject, is_common_person, is_in, own_subject
from quizgen.language.barring import (
    is_another_s,
    is_called_so,
    is_doer_of_same,
    is_finder,
    is_named_behind,
    is_no_owner,
    is_possessed,
    is_set_before,
    is_told_by,
    is_what_it_is,
)
from quizgen.language.binding import (
    HE,
    IT,
    SHE,
    THEY,
    governing_subject,
    hangs,
    has_rivals,
    is_of_other_class,
    kin_before,
    passes_by,
    undergoes,
)
from quizgen.language.discourse import Discourse, Entity, Occurrence
from quizgen.language.fitting import MINDED, fits
from quizgen.language.history import History
from quizgen.language.nodes import Node
from quizgen.language.roles import REPORTING
from quizgen.language.tree import COMPLEMENTS, SUBJECTS, child, first_conjunct
from quizgen.tags import NOUNS

_LEAST, _LEAST_INSIDE, _LEAST_OBJECT = 90.0, 120.0, 250.0
"""By how much the antecedent must stand out over the next best; more in a clause that hangs on one before it."""
_LEAST_PERSON, _LEAST_ONLY = 65.0, 100.0
_LEAST_ALONE, _FAINT = 30.0, 0.4
_PARALLEL, _OWNER, _SPEAKER = 40.0, 150.0, 60.0
_GOVERNING = 100.0
"""What counts for the subject of the clause that a pronoun's own hangs on."""
_OUTSIDE, _FAINT_OUTSIDE = 0.5, 20.0
"""Of the salience of what stands in the sentence: what stands outside and has no more than that is hardly meant."""
_FAR_BEHIND = 0.2
"""Of the salience of a body: what "they" hardly means any more."""


class Standing:
    """Ranks the entities that a pronoun of one sentence may mean.

    Args:
        history: what the article has said so far.
        discourse: its entities up to the sentence.
        meant: what the pronouns of the sentence have been resolved to, by their index.
        awaited: where the phrase of a possessive begins that looks ahead to a word, by that word's index.
    """

    def __init__(
        self, history: History, discourse: Discourse, meant: Mapping[int, Entity], awaited: Mapping[int, int]
    ) -> None:
        self._history = history
        self._discourse = discourse
        self._meant = meant
        self._awaited = awaited

    def out(self, node: Node) -> Entity | None:
        """The entity that fits and stands out by far enough over the next."""
        ranked = sorted(
            ((self._score(one, node), index, one) for index, one in enumerate(self._discourse.before(node))),
            reverse=True,
        )
        ranked = [entry for entry in ranked if entry[0] > 0]
        if node.lower_ in HE | SHE:
            ranked = [entry for entry in ranked if not self._is_within(entry[2], ranked[0][2], node)]
        if not ranked:
            people = self._discourse.people_of_title() if node.lower_ in HE | SHE else []
            fitting = [one for one in people if fits(one, node) > 0 and not _is_named_so(one, node)]
            fitting = [one for one in fitting if not any(node.head is two.head for two in one.found)]
            return fitting[0] if len(fitting) == 1 and self._history.paragraph == [] else None
        if node.lower_ in THEY and not (self._is_of_own_team(ranked[0][2], node) or self._is_team_still(node, ranked)):
            many = [entry for entry in ranked if entry[2].plural and not self._is_far_behind(entry, ranked[0], node)]
            ranked = many or ranked
            ranked = [entry for entry in ranked if not self._is_member(entry[2], node)] or ranked
        if node.lower_ in IT and _has_one_before(node):
            return None
        best, _, entity = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        last = self._discourse.last(entity, node)
        if node.lower_ in THEY and any(undergoes(one.head, node) for one in entity.found):
            return None
        if node.lower_ in IT | THEY and (not self._discourse.is_near(last, 1) or _is_told_of_some(last.head, node)):
            return None
        if entity.sort != "person" and node.lower_ in HE | SHE:
            return None
        leans = hangs(node) or node.dep_ in COMPLEMENTS
        if node.lower_ in IT | THEY and leans and self._has_object(node, [one for _, _, one in ranked[1:]]):
            return None
        rival = ranked[1][2] if len(ranked) > 1 else None
        if node.lower_ in HE | SHE and self._may_be_another(entity, ranked[1:], node):
            return None
        if node.dep_ in {"dobj", "pobj"} and node.lower_ in IT | THEY and self._is_only_here(entity, ranked[1:], node):
            return entity if best - second >= _LEAST_ONLY else None
        stands_out = best - second >= self._least(node, rival)
        return entity if stands_out or self._is_alone(node, ranked) or self._goes_on(node, ranked) else None

    def is_only_here(self, node: Node) -> bool:
        """True if nothing from outside its sentence may well be meant, but something in it."""
        here, elsewhere = 0.0, 0.0
        for entity in self._discourse.before(node):
            score = self._score(entity, node)
            last = self._discourse.last(entity, node)
            if last.head.doc is node.doc and last.head.sent == node.sent:
                here = max(here, score)
            elif score > 0 and self._discourse.is_near(last, 1) and (last.is_subject or entity.in_title):
                return False
            else:
                elsewhere = max(elsewhere, score)
        return elsewhere <= _OUTSIDE * here or elsewhere <= _FAINT_OUTSIDE

    def _goes_on(self, node: Node, ranked: list[tuple[float, int, Entity]]) -> bool:
        """True if the subject of the sentence before is that of this one, and nothing else there is its object or
        subject too, nor stands before the pronoun here; so too its object, where nothing else there may be meant."""
        topic = ranked[0][2]
        last = self._discourse.last(topic, node)
        if not topic.is_joint and self._is_member(topic, node):
            return False
        if not ((_is_main_subject(node) or _is_what_people_say(node)) and self._is_right_before(last, node)):
            return False
        if _is_main_object(last.head):
            return not any(self._discourse.is_near(self._discourse.last(one, node), 1) for _, _, one in ranked[1:])
        if not (_is_main_subject(last.head) or _owns_main_subject(last.head, node)):
            return False
        return not any(self._rivals_topic(self._discourse.last(one, node), node) for _, _, one in ranked[1:])

    def _is_team_still(self, node: Node, ranked: list[tuple[float, int, Entity]]) -> bool:
        """True for a body that goes on to do what only people do: "The team met. They decided …"."""
        return ranked[0][2].is_team and node.head.lemma_ in MINDED and self._goes_on(node, ranked)

    def _is_right_before(self, last: Occurrence, node: Node) -> bool:
        return self._discourse.is_near(last, 1) and (last.head.doc is not node.doc or last.head.sent != node.sent)

    def _rivals_topic(self, last: Occurrence, node: Node) -> bool:
        """True for what the next sentence may be about as well: a subject, an object, a doer, what stands in it."""
        if not self._is_right_before(last, node):
            return self._discourse.is_near(last, 0)
        first = first_conjunct(last.head)
        if _is_deep(first):
            return False
        is_doer = first.dep_ == "pobj" and first_conjunct(first.head).dep_ == "agent"
        return first.dep_ in SUBJECTS or last.is_subject or is_doer or first.dep_ in {"dobj", "dative", "attr"}

    def _is_member(self, entity: Entity, node: Node) -> bool:
        """True if it was last named as one of several that are joined: "they" are all of those."""
        head = self._discourse.last(entity, node).head
        return not entity.is_joint and (head.dep_ == "conj" or child(head, "conj") is not None)

    def _is_within(self, entity: Entity, other: Entity, node: Node) -> bool:
        """True for who only tells which one another is: Obama in "Lew, the secretary under Obama"."""
        name, whole = self._discourse.last(entity, node).head, self._discourse.last(other, node).head
        below = list(takewhile(lambda one: one is not whole, (name, *name.ancestors)))
        return is_in(name, whole) and all(one.dep_ != "conj" for one in below)

    def _is_of_own_team(self, entity: Entity, node: Node) -> bool:
        """True for a body as subject: "the crew left their ship", "when a family moved, they …"."""
        subject = clause_subject(node) if node.dep_ == "poss" else fronted_subject(node)
        return subject is not None and entity.is_team and entity.stands_at(subject)

    def _is_far_behind(self, several: tuple[float, int, Entity], first: tuple[float, int, Entity], node: Node) -> bool:
        """True for several that are hardly spoken of any more where a body is the subject of the sentence."""
        last = self._discourse.last(first[2], node)
        is_subject = first[2].is_team and last.is_subject and last.head.sent == node.sent and hangs(node)
        return (
            is_subject
            and several[0] <= _FAR_BEHIND * first[0]
            and not self._discourse.is_near(self._discourse.last(several[2], node), 0)
        )

    def _is_alone(self, node: Node, ranked: list[tuple[float, int, Entity]]) -> bool:
        """True if hardly anybody else can be meant by "he" or "she": one person of the paragraph, or of the title."""
        best, _, entity = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        is_here = (
            entity.in_title
            or self._discourse.last(entity, node).head.doc is node.doc
            or self._discourse.is_only_person(entity, "m" if node.lower_ in HE else "f")
        )
        if node.lower_ in HE | SHE and entity.in_title and self._is_named_last(entity, node, ranked):
            return best > second
        is_speaker = node.dep_ == "nsubj" and node.head.lemma_ in REPORTING
        if node.lower_ in HE | SHE and is_speaker and self._discourse.last(entity, node).is_subject:
            return second <= _FAINT * best
        return node.lower_ in HE | SHE and best >= _LEAST_ALONE and second <= _FAINT * best and is_here

    def _is_named_last(self, entity: Entity, node: Node, ranked: list[tuple[float, int, Entity]]) -> bool:
        """True for the person of the title if nobody else who may be meant stands here or in the sentence before."""
        is_person = entity.mention is not None and entity.sort == "person"
        return is_person and not any(
            self._discourse.is_near(self._discourse.last(one, node), 1) for _, _, one in ranked[1:]
        )

    @staticmethod
    def _has_object(node: Node, entities: list[Entity]) -> bool:
        """True if one of the entities is an object in the sentence before the pronoun: it may be meant as well."""
        return any(
            one.head.sent == node.sent and one.head.i < node.i and one.head.dep_ in COMPLEMENTS
            for entity in entities
            for one in entity.found
        )

    def _may_be_another(self, entity: Entity, rivals: list[tuple[float, int, Entity]], node: Node) -> bool:
        """True if another man or woman of the sentence or the title may as well be meant by "he" or "she"."""
        if not entity.gender and self._is_told_by_gender(entity, rivals, node):
            return True
        before = self._history.previous
        kin = kin_before(node, before.span if before is not None else None)
        if kin is not None and not entity.stands_at(kin):
            return True
        return self._is_told_of_between(self._discourse.last(entity, node).head, rivals, node)

    def _is_told_by_gender(self, entity: Entity, rivals: list[tuple[float, int, Entity]], node: Node) -> bool:
        """True if the name of a known man or woman stands in the sentence and fits, or the title's beside one word."""
        is_sure = entity.in_title or (entity.mention is not None and " " in entity.mention.name)
        told = [one for _, _, one in rivals if one.mention and one.gender]
        here = any(self._discourse.is_near(self._discourse.last(one, node), 0) for one in told)
        return here or (not is_sure and any(one.in_title for one in told))

    def _is_told_of_between(self, speaker: Node, rivals: list[tuple[float, int, Entity]], node: Node) -> bool:
        """True for the "he" of "Moe said that, in a talk that Lie gave, he …": either may be meant."""
        if speaker.dep_ not in SUBJECTS or speaker.head.lemma_ not in REPORTING or node.dep_ not in SUBJECTS:
            return False
        told = [self._discourse.last(one, node).head for _, _, one in rivals if one.mention is not None]
        told = [one for one in told if one.doc is node.doc and one.sent == node.sent and one.dep_ in SUBJECTS]
        return speaker.sent == node.sent and any(speaker.i < one.i < node.i for one in told)

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
                is_object = rival is not None and self._discourse.last(rival, node).head.dep_ in COMPLEMENTS
                return _LEAST if is_object else _LEAST_PERSON
            return _LEAST_INSIDE if hangs(node) and node.lower_ in IT | THEY else _LEAST
        return _LEAST if node.dep_ == "poss" or node.lower_ in HE | SHE else _LEAST_OBJECT

    def _score(self, entity: Entity, node: Node) -> float:
        fit = fits(entity, node)
        last = self._discourse.last(entity, node)
        if node.lower_ in IT and last.head.tag_ == "NNS" and last.head.is_lower:
            return 0.0
        if node.dep_ == "poss" and entity.sort != "person" and node.head.lemma_ in entity.words:
            return 0.0  # the power of a power is none of its own
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
        if node.lower_ in HE | SHE and node.head.lemma_ in REPORTING and _is_author(last.head):
            score += 2 * _SPEAKER
        speaks = last.is_subject and _verb_of(last.head).lemma_ in REPORTING
        if speaks and node.lower_ in HE | SHE:
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
        if (
            is_told_by(last, node)
            or _is_named_so(entity, node)
            or is_doer_of_same(last, node)
            or is_what_it_is(last, node)
            or is_finder(last, node)
            or is_no_owner(last, node)
            or is_another_s(last, node)
            or is_named_behind((one.head for one in entity.found), node)
        ):
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


def _is_named_so(entity: Entity, node: Node) -> bool:
    return entity.mention is not None and is_called_so(entity.mention.name, node)


def _has_one_before(node: Node) -> bool:
    """True where "the first one" stands before an "it" in its sentence: what that is was told before."""
    before = node.doc[node.sent.start : node.i]
    return any(one.lower_ == "one" and one.dep_ in {"dobj", "nsubj", "attr"} and child(one, "det") for one in before)


def _is_told_of_some(noun: Node, node: Node) -> bool:
    """True for the predicate of "2,000 of the guards were Swiss": "they" in the next sentence are those, not all."""
    return node.lower_ in THEY and noun.dep_ == "attr" and noun.head.i < noun.i and noun.sent != node.sent


def _is_main_subject(word: Node) -> bool:
    word = word.head if word.dep_ == "appos" else word
    return word.dep_ in SUBJECTS and word.head.dep_ == "ROOT"


def _owns_main_subject(word: Node, node: Node) -> bool:
    """True for Congress in "Congress’s powers include …": what the pronoun cannot mean is the owner's."""
    owned = word.head
    is_other = owned.tag_ == ("NN" if node.lower_ in THEY else "NNS")
    return word.dep_ == "poss" and word.pos_ == "PROPN" and _is_main_subject(owned) and is_other


def _is_what_people_say(node: Node) -> bool:
    """True for the "it" of "critics say that it …", where the main clause names nothing else that it may mean."""
    verb = node.head
    main = verb.head
    sayer = child(main, *SUBJECTS)
    is_said = node.lower_ in IT and node.dep_ in SUBJECTS and verb.dep_ == "ccomp" and main.lemma_ in REPORTING
    return is_said and main.dep_ == "ROOT" and sayer is not None and is_common_person(sayer)


def _is_main_object(word: Node) -> bool:
    return word.dep_ == "dobj" and word.head.dep_ == "ROOT"


def _is_deep(word: Node) -> bool:
    """True for what stands in a clause inside a clause."""
    verbs = [one for one in word.ancestors if one.dep_ in {"ccomp", "advcl", "relcl", "acl", "pcomp"}]
    return len(verbs) > 1


def _verb_of(subject: Node) -> Node:
    """What a subject, or a name beside it, is the subject of."""
    return subject.head.head if subject.dep_ == "appos" else subject.head


def _is_author(name: Node) -> bool:
    """True for who wrote what the sentence is about: "a study by Ito examined", "Ito's essay treats"."""
    by = name.head
    work = by if name.dep_ == "poss" else by.head if name.dep_ == "pobj" and by.lower_ == "by" else name
    return work.i != name.i and work.dep_ == "nsubj" and knowledge.noun_class(work.lemma_.lower()) == "document"


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
    rivals = [one for one in between if one.dep_ in SUBJECTS | {"dobj"} and one.pos_ in NOUNS]
    return child(subject, "poss") is None and not any(agrees(one, plural) for one in rivals)
