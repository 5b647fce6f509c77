"""Personal pronouns and possessives: said by the name or phrase of the antecedent that stands out, else open."""

from __future__ import annotations

from collections.abc import Collection

from quizgen.clauses import Mention
from quizgen.knowledge.function_words import ARTICLES
from quizgen.language.antecedents import agrees, bidden, clause_subject, is_common_person, is_shown_plural
from quizgen.language.apposing import called
from quizgen.language.barring import is_party_to, is_what_it_is
from quizgen.language.binding import (
    FORMS,
    HE,
    IT,
    SHE,
    THEY,
    anybody_before,
    anybody_paired,
    anyone_of_kind,
    brings_in_name,
    case_before,
    follows_owner,
    governing_subject,
    holder,
    is_among_themselves,
    is_each,
    is_elliptic,
    is_of_implied,
    is_one_of_them,
    is_paired,
    is_part_given,
    is_part_of_many,
    is_whoever,
    made_before,
    met_before,
    outermost,
    taken_up,
    top_of_clause,
)
from quizgen.language.definites import Definites
from quizgen.language.discourse import Discourse, Entity, is_entity, is_speaker, is_told_of, quoted_words
from quizgen.language.expletives import is_expletive
from quizgen.language.history import History, Place, Reference
from quizgen.language.inside import held, in_front
from quizgen.language.nearer import aimed, honoured, inserted, later, nearer, owned, shared_object
from quizgen.language.nodes import Node, Span
from quizgen.language.overshadowed import is_overshadowed
from quizgen.language.sayable import POSSESSIVE, Sayable, in_place_of, said_name, tells_of_some
from quizgen.language.standing import Standing
from quizgen.language.staying import antecedents, beside
from quizgen.language.topical import may_be_topic
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, has_determiner
from quizgen.tags import DETERMINING, NOUNS, RELATIVES, VERBAL

PERSONAL = HE | SHE | IT | THEY
_NAMING = frozenset({"call", "name", "know", "dub"})


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
        self._open: frozenset[str] = frozenset()
        self._standing = Standing(history, self._discourse, self._meant, self._awaited)

    def enter(self, place: Place) -> None:
        """Begin a sentence."""
        previous = self._history.previous
        self._open = _topic_of(previous.span, self._settled, self._meant) if previous is not None else frozenset()
        self._meant, self._settled, self._inside, self._awaited = {}, set(), {}, {}
        self._quoted = quoted_words(place)
        self._discourse.enter(place)
        self._standing = Standing(self._history, self._discourse, self._meant, self._awaited)

    def resolve(self, node: Node, place: Place) -> Reference | None:
        """The reference of a pronoun; None for an "it" that means nothing."""
        if is_expletive(node):
            return None
        anybody = anybody_paired(node)
        if anybody is not None:
            return Reference(None, anybody.i)
        if node.i in self._quoted and not _means_nobody(node):
            return self._in_quotation(node, place)
        if _means_nobody(node) or (node.is_title and node.i > place.span.start + 1):
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
        entity = None if self._is_unsure(node, place) or self._goes_on_open(node) else self._standing.out(node)
        if entity is None or self._has_rival(entity, node):
            return self._left_inside(node)
        reference = self._reference(entity, node, place)
        if self._is_other(entity, node, reference.say or "") or _is_bidden(node) or _is_holder_before(node):
            return Reference(None)
        self._take_up(entity, node, place)
        if reference.bound is not None:
            self._inside[node.i] = (node.doc[reference.bound],)
        return reference

    def _has_rival(self, entity: Entity, node: Node) -> bool:
        """True if another word may be meant as well: one nearer, who is the subject behind, what the title names."""
        behind = later(node, self._sort_of)
        front = in_front(node)
        if any(is_overshadowed(one.head, node) for one in entity.found):
            return True
        if nearer(node, entity.stands_at, self._sort_of) or (front is not None and not entity.stands_at(front)):
            return True
        if any(
            one is not None and not entity.stands_at(one)
            for one in (inserted(node), shared_object(node), honoured(node, self._sort_of))
        ):
            return True
        if node.lower_ in THEY and owned(self._discourse.last(entity, node).head, node) is not None:
            return True
        names = [name for one in entity.found if (name := owned(one.head, node)) is not None]
        wholes = [whole for name in names if (whole := self._discourse.standing_at(name)) is not None]
        return (behind is not None and not entity.stands_at(behind)) or any(one.in_title for one in wholes)

    def _sort_of(self, name: Node) -> str:
        entity = self._discourse.standing_at(name)
        return "either" if entity is None else entity.sort

    def _in_quotation(self, node: Node, place: Place) -> Reference:
        """The reference of a pronoun in somebody's mouth: what stands before it there, or whom the title names."""
        owner = self._owner(node)
        if owner is not None and owner.i in self._quoted:
            self._inside[node.i] = (owner,)
            return Reference(None, owner.i)
        person = self._told_of(node, place) if node.lower_ in HE | SHE else None
        if person is not None:
            return Reference(in_place_of(node, person.name))
        if node.lower_ == "it" and node.dep_ in SUBJECTS and node.head.lemma_ == "be":
            return Reference(None)  # "it is each child's right to learn" means nothing said before
        inside = self._left_inside(node)
        return inside if inside.heads and inside.heads <= self._quoted else Reference(None)

    def _told_of(self, node: Node, place: Place) -> Mention | None:
        """The person of the title, where those who speak of him or her are all the others in the paragraph."""
        gender = "m" if node.lower_ in HE else "f"
        people = [one.mention for one in self._discourse.people_of_title() if one.gender in {"", gender}]
        if len(people) != 1 or people[0] is None:
            return None
        spans = [*self._history.paragraph, place]
        named = [(head, mention) for one in spans for head, mention in self._history.named(one)]
        others = [head for head, mention in named if mention.kind == "person" and mention is not people[0]]
        speaks = any(mention is people[0] and is_speaker(head) for head, mention in named)
        told = [one for span in spans for one in span.span if is_told_of(one) and one.i in quoted_words(span)]
        return None if speaks or told or not all(map(is_speaker, others)) else people[0]

    def _left_inside(self, node: Node) -> Reference:
        """The reference of a pronoun that nothing stands out for: bound to the nouns before it that it may take up."""
        previous = self._history.previous
        span = previous.span if previous is not None else None
        found = antecedents(node, span, self._inside, only_here=self._standing.is_only_here(node))
        found = tuple(one for one in found if not (self._is_of_other_gender(one, node) or is_what_it_is(one, node)))
        if found:
            self._inside[node.i] = found
        return Reference(None, found[0].i if found else None, tuple(one.i for one in found[1:]))

    def _is_of_other_gender(self, noun: Node, node: Node) -> bool:
        """True for who was "he" before and a "she"."""
        entity = self._discourse.standing_at(noun)
        gender = "m" if node.lower_ in HE else "f" if node.lower_ in SHE else ""
        return entity is not None and bool(gender) and entity.gender not in {"", gender}

    def _take_up(self, entity: Entity, node: Node, place: Place) -> None:
        self._meant[node.i] = entity
        if node.lower_ in HE | SHE and not entity.gender:
            entity.gender = "m" if node.lower_ in HE else "f"
        self._discourse.take_up(entity, node, place)

    def _is_unsure(self, node: Node, place: Place) -> bool:
        """True if the same pronoun stands before it in its sentence and was not resolved."""
        forms = next(forms for forms in FORMS if node.lower_ in forms)
        same = [one for one in place.span if one.i < node.i and one.lower_ in forms and one.i not in self._quoted]
        points = governing_subject(node) if node.lower_ in IT else None
        if points is not None and points.lower_ in {"this", "that"} and points.pos_ in DETERMINING:
            return True  # "This is vital because it …": what it is, this is
        return any(one.i not in self._meant and one.i not in self._settled and not is_expletive(one) for one in same)

    def _goes_on_open(self, node: Node) -> bool:
        """True for the subject of a sentence that goes on about what that of the one before, an open pronoun, was."""
        return node.lower_ in self._open and node.dep_ in SUBJECTS and node.head.dep_ == "ROOT"

    def _owner(self, node: Node) -> Node | None:
        """The subject of its own clause that a reflexive, or a possessive after its own pronoun, must mean."""
        subject = clause_subject(node)
        if node.lower_.endswith(("self", "selves")):
            before = node.nbor(-1) if node.i else None
            if before is None or before.pos_ not in NOUNS or not agrees(before, node.lower_ in THEY):
                return subject
            return before
        somebody = (
            anybody_before(node)
            or anyone_of_kind(node)
            or case_before(node)
            or (node.head.head if follows_owner(node) else None)
        )
        if somebody is not None:
            return somebody
        held_by = held(node) or holder(node) or beside(node) or aimed(node)
        if held_by is not None and held_by.i < node.i:
            return held_by
        if subject is not None and is_among_themselves(node) and (subject.tag_ == "NNS" or child(subject, "conj")):
            return subject
        if subject is None or node.lower_ not in POSSESSIVE or node.dep_ != "poss":
            return None
        if any(node.lower_ in forms and subject.lower_ in forms for forms in FORMS):
            return None if is_expletive(subject) else subject
        if subject.tag_ in RELATIVES and subject.head.dep_ == "relcl":
            taken_up = _taken_up_by_relative(subject, node)
            return None if taken_up is not None and self._is_no_person(taken_up, node) else taken_up
        if is_part_given(node) and node.lower_ == "its" and agrees(subject, plural=False):
            return subject
        doer = bidden(next((one for one in node.ancestors if one.pos_ in VERBAL), node))
        if doer is not None and node.lower_ in IT | THEY:
            return doer if doer.i == subject.i and agrees(doer, node.lower_ in THEY) else None
        if node.lower_ == "their" and (is_each(subject) or is_part_of_many(subject) or self._is_club(subject, node)):
            return subject
        is_generic = node.lower_ in POSSESSIVE - {"its"} and is_common_person(subject) and subject.pos_ != "NOUN"
        return subject if is_generic else None

    def _is_no_person(self, noun: Node, node: Node) -> bool:
        """True for the name of a place or body and a "his": "he joined Everton, who paid for his boots"."""
        entity = self._discourse.standing_at(noun) if node.lower_ in HE | SHE and noun.pos_ == "PROPN" else None
        return entity is not None and entity.sort == "thing"

    def _is_club(self, subject: Node, node: Node) -> bool:
        """True for a named body as subject with nothing plural before its "their": "Everton sold their ground"."""
        entity = self._discourse.standing_at(subject)
        before = node.doc[node.sent.start : node.i]
        is_named = entity is not None and entity.sort != "person"
        return is_named and subject.tag_ == "NNP" and not any(one.tag_ in {"NNS", "NNPS", "CC"} for one in before)

    def _ahead(self, node: Node, place: Place) -> Reference | None:
        """The subject that comes after: In his book, Smith …; Although it lost, France …"""
        root = top_of_clause(node, place.span.root)
        subject = child(root, *SUBJECTS)
        top = outermost(node, root)
        if subject is None or subject.i < node.i or top.dep_ not in {"prep", "advcl"} or top.i > subject.i:
            return None
        if top.lower_ == "according":
            return None  # nobody is his own source
        between = node.doc[top.right_edge.i + 1 : subject.left_edge.i]
        if any(one.dep_ not in {"punct", "advmod", "cc"} for one in between):
            return None
        if any(node.lower_ in forms and subject.lower_ in forms for forms in FORMS):
            return Reference(None, None if is_party_to(node) else subject.i)
        if is_of_implied(node, top) and agrees(subject, node.lower_ in THEY):
            return Reference(None, subject.i)
        if any(is_entity(one) for one in place.span[: node.i - place.span.start]):
            return None
        named = self._named_ahead(node, subject, place)
        return named or (Reference(None, subject.i) if self._is_awaited(node, subject, place) else None)

    def _named_ahead(self, node: Node, subject: Node, place: Place) -> Reference | None:
        mention = self._history.mention(subject, place)
        if mention is None or child(subject, "conj") is not None:
            return None
        if (mention.kind == "person") != (node.lower_ in HE | SHE) or node.lower_ in THEY:
            return None
        if self._is_of_other_gender(subject, node) or is_shown_plural(subject):
            return None
        return Reference(in_place_of(node, self._sayable.phrase(subject, place)), subject.i)

    def _is_awaited(self, node: Node, subject: Node, place: Place) -> bool:
        """True for "In their essay, Ito and Lee …" and "Despite its use, the drug …": nothing before is meant."""
        plural = node.lower_ == "their"
        if node.lower_ not in {"its", "their"} or not agrees(subject, plural):
            return False
        previous = self._history.previous
        topic = child(previous.span.root, *SUBJECTS) if previous is not None else None
        is_new = topic is None or topic.lemma_ == subject.lemma_ or not agrees(topic, plural)
        return is_new and subject.pos_ in NOUNS and (plural or not self._history.is_person(subject, place))

    def _reference(self, entity: Entity, node: Node, place: Place) -> Reference:
        said = None
        if entity.mention is not None and entity.mention.kind == "person":
            said = said_name(entity.mention)
        elif entity.names and all(child(one.head, "conj") is None for one in entity.found):
            said = f"{', '.join(entity.names[:-1])} and {entity.names[-1]}"
        else:
            nouns = [
                one
                for one in entity.found
                if one.head.pos_ != "PRON" and (one.head.doc, one.head.i) != (node.doc, node.i)
            ]
            nouns = [one for one in nouns if one.head.doc is not node.doc or one.head.i < node.i]
            nouns = nouns if entity.mention is not None else nouns[-1:]
            nouns = sorted(nouns, key=lambda one: (not children(one.head, "amod"), one.turn, one.head.i))
            texts = [text for one in reversed(nouns) if (text := self._phrase(one.head, one.place, node))]
            is_cut = any(tells_of_some(one.head) for one in nouns[-1:])
            said = None if is_cut else next(iter(texts), None)
        here = [one.head for one in entity.found if one.place == place and one.head.i < node.i]
        own = clause_subject(node)
        bound = next((head for head in here if own is not None and head.i == own.i), here[0] if here else None)
        is_one = node.lower_ in THEY and not entity.plural
        return Reference(in_place_of(node, said, is_one=is_one), bound.i if bound is not None else None)

    def _is_other(self, entity: Entity, node: Node, said: str) -> bool:
        """True if what a sentence goes on about, what it brought in or what the title names may be meant as well."""
        before = [one.span for one in self._history.paragraph]
        last = self._discourse.last(entity, node).head if node.lower_ in IT else node
        is_topic = not {*said.lower().split()} <= {"the", *self._history.title} and last.pos_ == "NOUN"
        is_topic = is_topic and may_be_topic(node, last, before, self._history.title)
        return is_topic or _passes_by(entity, node) or self._is_brought_in(node)

    def _is_brought_in(self, node: Node) -> bool:
        """True for the "it" of "it is called X" behind a sentence that ends in "a map": the map may have the name; for
        that of "It yields most of the iron" behind "The ore became a mine": the mine does."""
        before = self._history.previous.span.root if self._history.previous is not None else None
        if before is not None and node.lower_ in IT and node.dep_ in SUBJECTS and brings_in_name(before):
            return True
        if before is not None and before.lemma_ == "become" and node.lower_ == "it" and node.dep_ in SUBJECTS:
            return child(before, "attr") is not None
        named = node.dep_ == "nsubjpass" and node.head.lemma_ in _NAMING and node.lower_ == "it"
        if not named or self._history.previous is None:
            return False
        last = next((one for one in reversed(list(self._history.previous.span)) if not one.is_punct), node)
        return last.dep_ in {"pobj", "dobj"} and has_determiner(last, ARTICLES - {"the"})

    def _phrase(self, noun: Node, place: Place, node: Node) -> str | None:
        name = called(noun)
        if name is not noun and (mention := self._history.mention(name, place)) is not None:
            return said_name(mention)
        in_part = node.lower_ == "they" and noun.sent is not node.sent
        return self._sayable.phrase(noun, place, in_part=in_part)


def _passes_by(entity: Entity, node: Node) -> bool:
    """True if the clause that a pronoun's goes on from has another object that may be meant."""
    made = made_before(node) if node.lower_ in IT else None
    if made is not None and not entity.stands_at(made):
        return True
    met, before = met_before(node), child(node.head.head, *SUBJECTS)
    return met is not None and not entity.stands_at(met) and not (before is not None and entity.stands_at(before))


def _topic_of(span: Span, settled: Collection[int], meant: Collection[int]) -> frozenset[str]:
    """The forms of the pronoun that is the last subject of a sentence and that nothing was found for, or empty."""
    clauses = [span.root, *children(span.root, "conj")]
    subjects = [one for verb in clauses if (one := child(verb, *SUBJECTS)) is not None]
    subject = subjects[-1] if subjects else None
    if subject is None or subject.pos_ != "PRON" or subject.i in {*settled, *meant} or is_expletive(subject):
        return frozenset()
    forms = IT if subject.lower_ in {"this", "that"} else frozenset()
    return next((forms for forms in FORMS if subject.lower_ in forms), forms)


def _taken_up_by_relative(relative: Node, node: Node) -> Node | None:
    """What a pronoun in a relative clause takes up; "which was led by his son" tells of somebody else's."""
    is_others = node.lower_ in HE | SHE and relative.lower_ == "which"
    return None if is_others else taken_up(relative.head.head, node)


def _is_bidden(node: Node) -> bool:
    """True for the "it" of "the council asked that it be closed": what is wanted of is not who wants it."""
    verb = node.head
    is_passive = node.dep_ == "nsubjpass" and verb.dep_ == "ccomp" and node.lower_ in IT | THEY
    forms = {one.lower_ for one in verb.children if one.dep_ in AUXILIARIES}
    return is_passive and forms == {"be"}


def _is_holder_before(node: Node) -> bool:
    """True for the "his" of "was made his successor": somebody else held it before the subject."""
    noun = node.head
    verb = noun.head
    is_office = node.dep_ == "poss" and noun.lemma_ in {"successor", "predecessor"}
    return is_office and (noun.dep_ in {"oprd", "attr"} or child(verb, "auxpass") is not None)


def _means_nobody(node: Node) -> bool:
    """True where a pronoun takes up no one thing said before: he who, his or her, they for one person."""
    return is_whoever(node) or is_paired(node) or is_elliptic(node) or is_one_of_them(node)
