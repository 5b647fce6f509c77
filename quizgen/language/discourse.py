"""What a text is about at a given word: its entities with their salience (after Lappin and Leass 1994).

Each occurrence counts by its grammatical role, half as much with every sentence that follows it, and half again
after a new paragraph. A pronoun's occurrence counts for what it was resolved to, so that a topic lasts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from quizgen import knowledge
from quizgen.clauses import PLACES, Mention
from quizgen.language.history import History, Place
from quizgen.language.nodes import Node
from quizgen.language.quotes import is_term, quotations
from quizgen.language.roles import REPORTING
from quizgen.language.tree import (
    COMPLEMENTS,
    FIGURES,
    SUBJECTS,
    child,
    children,
    conjuncts,
    first_conjunct,
    has_determiner,
)
from quizgen.tags import NOUNS, PLURALS, SINGULARS, VERBAL

Sort = Literal["person", "thing", "either"]
_MAIN, _SUBORDINATE, _OBJECT, _OBLIQUE, _INNER = 260.0, 210.0, 180.0, 140.0, 90.0
_TITLE = 60.0
_REACH = 4
"""Sentences after which an entity that is not mentioned again counts no more."""
_UNCOUNTED = frozenset({"compound", "nmod", "amod", "npadvmod", "appos", "attr", "nummod", "conj", "quantmod", "oprd"})
_WHAT_IS_NOW = 3
"""Words of that phrase."""
_LONGEST_NUMBER = 3
"""Digits of a number that belongs to a name; four make a year."""
_CROWDS = frozenset("hundreds thousands millions billions dozens scores number wave handful couple lot series".split())
"""Amounts of several: who is meant are those behind "of"."""


@dataclass(frozen=True)
class Occurrence:
    """Where an entity stands: index in the block, its head, place and weight."""

    head: Node
    place: Place
    turn: int
    weight: float

    @property
    def is_subject(self) -> bool:
        """True for the subject of a clause."""
        return self.head.dep_ in SUBJECTS or (self.head.dep_ == "appos" and self.head.head.dep_ in SUBJECTS)


@dataclass
class Entity:
    """Somebody or something spoken of.

    Attributes:
        key: what tells it from others.
        plural: of the noun.
        sort: person, thing, or either where the name does not tell.
        gender: "m", "f" or empty.
        mention: of the name, or None.
        is_team: True for a body that is spoken of as it or they.
        in_title: True if the title names it.
        is_joint: True for several that are joined by "and".
        names: of those that are joined, where all of them are named people.
        is_common: True for what a common noun brings in.
        found: its occurrences.
    """

    key: str
    plural: bool
    sort: Sort
    gender: str = ""
    mention: Mention | None = None
    is_team: bool = False
    in_title: bool = False
    is_joint: bool = False
    names: tuple[str, ...] = ()
    is_common: bool = False
    found: list[Occurrence] = field(default_factory=list)

    @property
    def words(self) -> set[str]:
        """Lemmas of the nouns that it was told of by, with those before them."""
        heads = [one.head for one in self.found]
        return {word.lemma_ for head in heads for word in (head, *children(head, "compound"))}

    def stands_at(self, node: Node) -> bool:
        """True if a word stands for it."""
        return any(one.head.doc is node.doc and one.head.i == node.i for one in self.found)


class Discourse:
    """The entities of an article up to the sentence at hand.

    Args:
        history: what the article has said so far.
        say: what a noun is said by where it stands for something longer or a name, or None.
    """

    def __init__(self, history: History, say: Callable[[Node, Place], str | None]) -> None:
        self._history = history
        self._say = say
        self._entities: dict[str, Entity] = {}
        self._turn = 0
        self._block = 0

    def enter(self, place: Place) -> None:
        """Take in the nouns of a sentence."""
        self._turn += 1 if place.block == self._block else 2
        self._block = place.block
        quoted = quoted_words(place)
        for node in place.span:
            if node.i in quoted:
                continue
            if is_entity(node) or self._is_told(node, place):
                self._add(node, place)
                members = conjuncts(node) if child(node, "conj") is not None else self._joined_beside(node, place)
                if members:
                    self._add_joint(members, place)

    def take_up(self, entity: Entity, node: Node, place: Place) -> None:
        """Count a pronoun for what it was resolved to."""
        entity.found.append(Occurrence(node, place, self._turn, _weight_of(node)))

    def salience(self, entity: Entity, node: Node) -> float:
        """How much an entity stands out at a word; only what stands before the word counts."""
        counted = [one for one in entity.found if self._counts(one, node)]
        total = sum(one.weight * 0.5 ** (self._turn - one.turn) for one in counted)
        return total + (_TITLE if entity.in_title and entity.mention is not None else 0.0)

    def before(self, node: Node) -> list[Entity]:
        """Entities that stand before a word, near enough to be meant."""
        return [one for one in self._entities.values() if any(self._counts(place, node) for place in one.found)]

    def people_of_title(self) -> list[Entity]:
        """Persons that the title names."""
        return [
            self._entity(mention.name, False, "person", mention=mention)
            for mention in self._history.people
            if mention.name.split()[-1].lower() in self._history.title and (mention.gender or " " in mention.name)
        ]

    def is_only_person(self, entity: Entity, gender: str) -> bool:
        """True if the article names nobody else whom a pronoun of that gender may mean."""
        fitting = [one.name for one in self._history.people if one.gender in {"", gender}]
        return entity.mention is not None and fitting == [entity.mention.name]

    def standing_at(self, node: Node) -> Entity | None:
        """What a word stands for, or None."""
        return next((one for one in self._entities.values() if one.stands_at(node)), None)

    def last(self, entity: Entity, node: Node) -> Occurrence:
        """The occurrence right before a word."""
        return max((one for one in entity.found if self._counts(one, node)), key=lambda one: (one.turn, one.head.i))

    def is_near(self, occurrence: Occurrence, turns: int) -> bool:
        """True if an occurrence is at most so many sentences away."""
        return self._turn - occurrence.turn <= turns

    def _counts(self, one: Occurrence, node: Node) -> bool:
        if self._turn - one.turn > _REACH:
            return False
        return one.turn < self._turn or one.head.i < node.i

    def _add(self, node: Node, place: Place) -> None:
        beside = self._named_beside(node, place)
        mention = self._history.mention(node, place) or beside
        if beside is not None and mention is not beside and _is_leader(node):
            mention = beside  # "the FIFA President, Moe Dahl"
        mention = mention or self._history.bearer(node.text)
        said = None if mention is not None else self._say(node, place)
        plural = is_plural(node)
        numbered = numbered_name(node)
        if numbered is not None:
            entity = self._entity(numbered, False, "thing")
        elif mention is not None:
            entity = self._entity(mention.name, _is_many(mention, node), _sort_of(mention), mention=mention)
        elif said is not None:
            entity = self._entity(said, plural, "thing")
            entity.sort = "thing" if entity.mention is None else entity.sort
        elif node.text[:1].isupper() and self._history.is_name(node.text) and not self._is_plain(node, place):
            # A name that the tagger missed may be anybody's.
            is_initials = node.is_upper and len(node.text) > 1
            sort: Sort = "person" if _is_leader(node) else "thing" if is_initials else "either"
            entity = self._entity(node.text, False, sort)
        else:
            kind = _modifiers(node)
            entity = self._entity(f"{kind} {node.lemma_.lower()} {plural}", plural, _noun_sort(node))
            entity.gender = knowledge.gender(node.lower_) or ""
            entity.is_common = _noun_sort(node) == "either" and knowledge.noun_class(node.lemma_.lower()) != "animal"
        entity.is_team = entity.is_team or _is_team(node, mention)
        entity.found.append(Occurrence(node, place, self._turn, _weight_of(node)))

    def _is_plain(self, node: Node, place: Place) -> bool:
        """True for a common noun that has its capital from the start of its sentence: it was told of as such before."""
        known = (f" {node.lemma_.lower()} {plural}" for plural in (True, False))
        return node.pos_ == "NOUN" and node.i == place.span.start and any(one in self._entities for one in known)

    def _is_told(self, node: Node, place: Place) -> bool:
        """True for the person whose name tells which one it is: one of the team, Anna Lind."""
        mention = self._history.mention(node, place)
        is_beside = node.dep_ == "appos" and node.head.pos_ in {"NUM", "PRON", "DET"} and node.i > node.head.i
        return is_beside and mention is not None and mention.kind == "person"

    def _named_beside(self, node: Node, place: Place) -> Mention | None:
        """The person whose name stands beside a common noun: the co-founder, Anna Lind."""
        beside = [one for one in children(node, "appos") if one.i > node.i] if node.tag_ in SINGULARS else []
        mentions = [mention for one in beside if (mention := self._history.mention(one, place)) is not None]
        return mentions[0] if mentions and mentions[0].kind == "person" else None

    def _joined_beside(self, node: Node, place: Place) -> list[Node]:
        """Two people of whom the second hangs on what the first is said to be: Ann Lee, a chemist, and Bo Dahl."""
        beside = [one for one in children(node, "appos") if one.i > node.i and one.pos_ == "NOUN"]
        others = [two for one in beside for two in children(one, "conj") if two.pos_ == "PROPN"]
        if len(others) != 1 or not all(self._history.is_person(one, place) for one in (node, *others)):
            return []
        return [node, *others]

    def _add_joint(self, members: list[Node], place: Place) -> None:
        node = members[0]
        people = all(self._history.is_person(member, place) for member in members)
        key = " and ".join(member.text for member in members)
        entity = self._entity(key, True, "person" if people else "either")
        entity.is_joint = True
        mentions = [self._history.mention(member, place) for member in members]
        entity.names = tuple(one.name for one in mentions if one is not None) if people and all(mentions) else ()
        entity.found.append(Occurrence(node, place, self._turn, _weight_of(node) + 1))
        for member in members[1:]:
            self._add(member, place)

    def _entity(self, key: str, plural: bool, sort: Sort, mention: Mention | None = None) -> Entity:
        key = key.lower().removeprefix("the ")
        if key not in self._entities:
            in_title = any(word in self._history.title for word in key.split() if len(word) > 3)
            gender = mention.gender if mention is not None else ""
            self._entities[key] = Entity(key, plural, sort, gender, mention, in_title=in_title)
        return self._entities[key]


def _is_leader(node: Node) -> bool:
    """True for the noun of an office, with a capital or without."""
    return knowledge.title_word(node.text) or knowledge.is_role(node.lower_)


def _modifiers(node: Node) -> str:
    """The words before a noun that tell it from others of its kind: the high-income of "high-income countries"."""
    before = children(node, "amod", "compound", "nummod")
    return " ".join(
        word.lower_ for one in before for word in one.subtree if word.pos_ in {"ADJ", "NOUN", "NUM", "PROPN"}
    )


def numbered_name(head: Node) -> str | None:
    """A name that a number belongs to, with it: Apollo 11, OJ 287; else None."""
    number = head.nbor() if head.i + 1 < len(head.doc) else None
    if number is None or head.pos_ != "PROPN" or number.tag_ != "CD" or len(number.text) > _LONGEST_NUMBER:
        return None
    is_joined = number.head.i == head.i or (number.head.i == head.head.i and number.dep_ == head.dep_)
    before = [one for one in children(head, "compound") if one.pos_ == "PROPN" and one.i < head.i]
    return " ".join(one.text for one in (*before, head, number)) if is_joined and number.is_digit else None


def quoted_words(place: Place) -> frozenset[int]:
    """Indexes in the block of the words inside quotations: another voice speaks there."""
    doc = place.span.doc
    return frozenset(
        index for one in quotations(doc) if not is_term(doc, one) for index in range(one.start, one.end + 1)
    )


def is_speaker(name: Node) -> bool:
    """True for the subject of a verb of saying, and for who is joined to it or told beside it."""
    first = first_conjunct(name)
    first = first.head if first.dep_ == "appos" else first
    return first.dep_ in SUBJECTS and first.head.lemma_ in REPORTING


def is_told_of(noun: Node) -> bool:
    """True for one person that a common noun brings in; not for what somebody is said to be."""
    is_one = noun.tag_ == "NN" and noun.dep_ not in _UNCOUNTED
    return is_one and knowledge.noun_class(noun.lemma_.lower()) == "person"


def is_entity(node: Node) -> bool:
    """True for a noun that a pronoun may take up."""
    is_noun = node.pos_ in NOUNS and node.dep_ not in _UNCOUNTED and node.ent_type_ not in FIGURES
    return is_noun and not _is_todays_name(node) and not _is_part_played(node)


def _is_part_played(node: Node) -> bool:
    """True for the dancer of "works as a dancer": what somebody is there for is nobody else."""
    is_behind = node.dep_ == "pobj" and node.head.lower_ == "as"
    return is_behind and node.pos_ == "NOUN" and knowledge.noun_class(node.lemma_.lower()) == "person"


def _is_todays_name(node: Node) -> bool:
    """True for the Oslo of "in what is now Oslo": it tells where, and is not spoken of."""
    before = [one.lower_ for one in node.doc[max(0, node.left_edge.i - _WHAT_IS_NOW) : node.left_edge.i]]
    return (
        node.pos_ == "PROPN" and before[:2] in (["what", "is"], ["what", "was"]) and before[2:] in (["now"], ["then"])
    )


def is_plural(node: Node) -> bool:
    """True for a plural form, and for an amount of several as subject: "a range of firms are". Physics is none."""
    if node.tag_ == "NN" and node.dep_ in SUBJECTS and child(node, "conj") is None:
        finite = next((one for one in children(node.head, "aux", "auxpass")), node.head)
        is_many = finite.lower_ in {"are", "were", "have"} and child(finite, "aux") is None
        is_many = is_many and not any(one.dep_ == "cc" for one in node.doc[node.i : node.head.i])
        return is_many and any(one.tag_ == "NNS" for of in children(node, "prep") for one in children(of, "pobj"))
    return node.tag_ in PLURALS and not (node.lower_.endswith("ics") and child(node, "det") is None)


def _weight_of(node: Node) -> float:
    """What an occurrence counts for by its grammatical role."""
    if node.dep_ in {"conj", "appos"}:
        return _weight_of(node.head)
    if node.dep_ in SUBJECTS:
        return _MAIN if first_conjunct(node.head).dep_ == "ROOT" else _SUBORDINATE
    if node.dep_ in COMPLEMENTS:
        return _OBJECT
    if node.dep_ == "pobj":
        if node.tag_ == "NNS" and node.head.lower_ == "of" and node.head.head.lower_ in _CROWDS:
            return _weight_of(node.head.head)
        return _OBLIQUE if node.head.head.pos_ in VERBAL else _INNER
    return _OBLIQUE if node.dep_ == "poss" and node.pos_ == "PROPN" else _INNER


def _sort_of(mention: Mention) -> Sort:
    if mention.kind == "person" or knowledge.title_word(mention.name):
        return "person"
    if mention.kind in {"group", "name"} and " " not in mention.name and not mention.name.isupper():
        return "either"
    unsure = mention.kind == "organisation" and " " not in mention.name and not mention.name.isupper()
    return "either" if unsure and not knowledge.find(mention.name) else "thing"


def _is_many(mention: Mention, node: Node) -> bool:
    """True for a people or several things of one name; a surname in -s is none."""
    if mention.kind == "person":
        return node.tag_ == "NNPS" and not mention.gender
    if mention.kind == "organisation" and " " in mention.name:
        return False
    first, _, behind = mention.name.partition(" of ")
    if behind:  # a treaty of Versailles is one
        return first.endswith("s") and not first.endswith("ss")
    if mention.kind in PLACES and not has_determiner(node, {"the"}):
        return False
    return is_plural(node) or (mention.kind == "group" and node.text.endswith("s"))


def _noun_sort(node: Node) -> Sort:
    of = child(node, "prep") if node.lower_ == "one" else None
    node = (child(of, "pobj") if of is not None else None) or node  # "one of the inventors" is an inventor
    kind = knowledge.noun_class(node.lemma_.lower())
    if kind == "person":
        return "person"
    return "either" if kind in {"group", "animal"} or (kind is None and node.tag_ == "NNS") else "thing"


def _is_team(node: Node, mention: Mention | None) -> bool:
    if mention is not None:
        return mention.kind == "organisation"
    return knowledge.noun_class(node.lemma_.lower()) in knowledge.BODIES and node.tag_ == "NN"
