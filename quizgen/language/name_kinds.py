"""What kind of thing one occurrence of a name speaks for: tables first, then its surroundings, then the recogniser."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen import knowledge
from quizgen.clauses import PLACES, Kind
from quizgen.language.class_words import TAKING_LAND
from quizgen.language.name_shapes import follows_the, is_called_after
from quizgen.language.nodes import Node
from quizgen.language.tree import LOCATED, SUBJECTS, child, children
from quizgen.tags import PLURALS

LABELS: dict[str, Kind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "group", "EVENT": "event", "WORK_OF_ART": "work", "PRODUCT": "name", "LAW": "work", "LANGUAGE": "name",
}  # fmt: skip
_CLASSES: dict[str, Kind] = {
    "person": "person", "country": "country", "city": "city", "place": "place", "organisation": "organisation",
    "event": "event", "group": "group",
}  # fmt: skip
_LAST_WORDS: dict[str, Kind] = {
    "place": "place", "organisation": "organisation", "event": "event", "document": "work", "abstract": "name",
    "time": "name",
}  # fmt: skip
"""What a name is by the common noun that it ends in: Dal Lake, Open Door Policy."""
_FIRST_WORDS = frozenset({"lake", "mount", "cape", "fort", "gulf", "isle", "loch", "lough"})
"""What stands before the name of a place alone: Lake Nasser."""
_MINDED = frozenset(
    "propose argue write think believe say explain conclude observe discover invent suggest marry tell add admit joke "
    "recall".split()
)
_GOING = frozenset(
    (preposition, verb)
    for preposition, verbs in {"to": "sail travel move march flee", "in": "settle arrive live land dwell"}.items()
    for verb in verbs.split()
)
OPENING, CLOSING = frozenset({"“", '"', "‘", "'"}), frozenset({"”", '"', "’", "'"})
_THINGS = frozenset({"artefact", "plant", "animal", "organism", "substance", "document", "event"})
"""Classes of nouns beside which a name is nobody's: the cultivar Gala, the ferry Harriet."""
_OF_THINGS_TOO = frozenset(
    "predecessor successor rival competitor opponent counterpart contemporary companion neighbour neighbor relative "
    "cousin descendant ancestor parent offspring sibling".split()
)
"""Nouns for people that tell of no person, but for those that somebody has: "its predecessor Gala"."""
_NAMING = frozenset({"call", "name", "christen", "dub"})
_KNOWN, _SHOWN, _GUESSED = 20, 6, 1
"""Weights of a vote by the tables, by the surroundings and by the recogniser."""


@dataclass
class Name:
    """One occurrence of a name.

    Attributes:
        text: without article and titles.
        nodes: its words.
        label: kind by the recogniser, or None.
        role: title words before it, or empty.
        place: block, sentence, index of its last word.
        spoken_of: gender of the "he" or "she" that its sentence goes on with, if it is the only name there.
        is_surname: a place by the tables, and the surname of somebody whom the article names in full.
        is_of_body: the first word of a body's name, by which the recogniser takes the body to be meant.
    """

    text: str
    nodes: list[Node]
    label: Kind | None
    role: str = ""
    place: tuple[int, int, int] = (0, 0, 0)
    spoken_of: str = ""
    is_surname: bool = False
    is_of_body: bool = False


def vote(name: Name) -> tuple[Kind, int] | None:
    """The kind that one occurrence of a name speaks for, and how much that counts."""
    known = known_kind(name.text)
    if name.is_of_body and known == "person":
        return "organisation", _KNOWN
    if known and not ((name.spoken_of or name.is_surname) and known != "person"):
        return known, _KNOWN
    if _is_people(name):
        return "group", _SHOWN
    shown = _shown_kind(name)
    if shown:
        return shown, _SHOWN
    if name.label == "person" and (_is_behind_the(name) or is_called_after(name.nodes)):
        return "name", _SHOWN
    return (name.label, _GUESSED) if name.label else None


def is_shown_person(name: Name) -> bool:
    """True if more than the recogniser's guess makes it a person."""
    found = vote(name)
    return found is not None and found[0] == "person" and found[1] > _GUESSED


def is_shown_thing(name: Name) -> bool:
    """True for what stands behind "the", in quotation marks of its own, or beside a noun for things: nobody does."""
    before = _noun_before(name)
    is_called = before is not None and knowledge.noun_class(before.lemma_) in _THINGS
    return is_called or _is_quoted(name) or _is_behind_the(name)


def _is_quoted(name: Name) -> bool:
    """True for a name in quotation marks of its own; behind another name there stands what somebody is called by."""
    first, last = name.nodes[0].i, name.nodes[-1].i
    doc = name.nodes[0].doc
    if first == 0 or last + 1 == len(doc) or doc[first - 1].text not in OPENING or doc[last + 1].text not in CLOSING:
        return False
    return first == 1 or doc[first - 2].pos_ != "PROPN"


def is_told_as_person(name: Name) -> bool:
    """True for a name with a title, a first name or a calling, for one that thinks, speaks, has an age or is "he", and
    for one that the tables have as somebody's, other than a surname."""
    entry = knowledge.find(name.text)
    if entry is not None and known_kind(name.text) == "person" and name.text in {entry.name, *entry.aliases}:
        return True
    is_told = name.role or name.spoken_of or _follows_age(name) or _is_followed_by_life(name)
    return bool(is_told) or _is_full_name(name) or _speaks(name) or _has_calling(name)


def known_kind(text: str) -> Kind | None:
    """The kind of a name that the tables hold, or None."""
    entry = knowledge.find(text)
    return _CLASSES.get(knowledge.kind_of(entry).word_class) if entry else None


def _shown_kind(name: Name) -> Kind | None:
    """The kind that the words in and around a name show."""
    if _is_conquered(name) or _is_listed_place(name) or _is_placed(name):
        return "place"
    if name.label == "person" and _owns_as_thing(name):
        return "organisation"
    if _is_somebodys(name) or (name.label == "person" and _is_made(name)):
        return "name"
    if (short := _kind_of_initials(name)) is not None:
        return short
    if _is_taken_up_as_thing(name):
        return "place" if name.label == "place" else "name"
    last = _kind_by_last_word(name)
    if last is not None and not (name.label == "person" and _is_full_name(name)) and not _follows_calling(name):
        return last
    return "person" if is_told_as_person(name) else _kind_by_description(name)


def _is_somebodys(name: Name) -> bool:
    """True for what a person has, as only a thing is had, and no first name opens: "Gandhi's Satyagraha"."""
    first = name.nodes[0]
    owner = child(name.nodes[-1], "poss") if not _is_full_name(name) else None
    if owner is None or owner.i > first.i:
        return False
    is_pronoun = owner.tag_ == "PRP$" and owner.i == first.i - 1 and knowledge.gender(first.text) is None
    return is_pronoun or owner.ent_type_ == "PERSON"


def _is_made(name: Name) -> bool:
    """True for what somebody designed or chairs, and for what has a magnitude: nobody is or has that."""
    head = name.nodes[-1]
    verb = head.head if head.dep_ in SUBJECTS else head
    participles = [one for one in children(head, "acl") if one.tag_ == "VBN"]
    passive = [verb] if head.dep_ == "nsubjpass" else []
    if any(one.lemma_ in _MAKING and child(one, "agent") is not None for one in (*participles, *passive)):
        return True
    had = children(verb, "dobj") if head.dep_ == "nsubj" and verb.lemma_ == "have" else []
    return any(one.lemma_ in _MEASURED for top in had for one in (top, *children(top, "conj")))


def _kind_of_initials(name: Name) -> Kind | None:
    """The kind of the words before a bracket that it is short for and whose last is common: "a cruciate ligament (CL)",
    "East Asian flu (EAF)" are no bodies."""
    last = name.nodes[-1]
    around = [node.text for node in last.doc[max(0, last.i - 1) : last.i + 2]]
    if len(name.nodes) > 1 or not name.text.isupper() or around != ["(", name.text, ")"]:
        return None
    before = [node for node in last.doc[max(0, last.i - 2 * len(name.text)) : last.i - 1] if node.text.isalpha()]
    words = before[-len(name.text) :]
    if "".join(node.text[0] for node in words).upper() != name.text or not words[-1].is_lower:
        return None
    return _CLASSES.get(knowledge.noun_class(words[-1].lemma_) or "", "name")


def _is_listed_place(name: Name) -> bool:
    """True for one word between commas in a row of names of which two are cities or countries: "Kiev, Vladimir"."""
    head = name.nodes[-1]
    if len(name.nodes) > 1 or (name.label == "person" and name.role):
        return False
    known = [known_kind(node.text) for node in _row(head)]
    return sum(one in PLACES for one in known) > 1 and "person" not in known


def _row(name: Node) -> list[Node]:
    """The one-word names that commas and "and" join to a name."""
    found: list[Node] = []
    for step in (-1, 1):
        at = name.i + step
        while 0 <= at < len(name.doc) and (name.doc[at].text == "," or name.doc[at].lower_ == "and"):
            at += step
            if 0 <= at < len(name.doc) and name.doc[at].lower_ in {"and", ","}:
                at += step
            if not (0 <= at < len(name.doc) and name.doc[at].pos_ == "PROPN"):
                break
            found.append(name.doc[at])
            at += step
    return found


def _is_conquered(name: Name) -> bool:
    """True for one word that is conquered, besieged or settled: no person is."""
    head = name.nodes[-1]
    is_done_to = head.dep_ == "dobj" or (head.dep_ == "nsubjpass" and child(head.head, "auxpass") is not None)
    return len(name.nodes) == 1 and is_done_to and head.head.lemma_ in TAKING_LAND


def _is_placed(name: Name) -> bool:
    """True for one word that a comma and a country or state follow: "Ashford, Kent"."""
    last = name.nodes[-1]
    beside = child(last, "appos")
    is_behind = beside is not None and beside.i == last.i + 2 and last.nbor().text == ","
    return (
        len(name.nodes) == 1 and name.label is None and is_behind and beside is not None and beside.ent_type_ == "GPE"
    )


def _owns_as_thing(name: Name) -> bool:
    """True for one word as subject of a clause that goes on with "its", with nothing between that it may be of."""
    head = name.nodes[-1]
    if len(name.nodes) > 1 or head.dep_ not in SUBJECTS or knowledge.gender(head.text) is not None:
        return False
    its = next((one for one in head.head.subtree if one.i > head.i and one.lower_ == "its"), None)
    return its is not None and not any(
        one.pos_ in {"NOUN", "PROPN", "PRON", "VERB"} for one in head.doc[head.i + 1 : its.i] if one.i != head.head.i
    )


def _is_taken_up_as_thing(name: Name) -> bool:
    """True for one word before ", which": nobody is taken up so."""
    last = name.nodes[-1]
    after = [node.lower_ for node in last.doc[last.i + 1 : last.i + 3]]
    return len(name.nodes) == 1 and after == [",", "which"] and name.label in {"person", "place", None}


_MAKING = frozenset(
    "design construct build manufacture chair fund sponsor organise organize publish launch host".split()
)
_MEASURED = frozenset(
    "diameter magnitude orbit radius circumference wavelength perihelion aphelion luminosity elevation".split()
)
"""What no person has."""


def _is_people(name: Name) -> bool:
    """True for one word in -s behind "the" that the recogniser takes for a person or people: the Greeks, the Obamas."""
    first = name.nodes[0]
    before = first.nbor(-1) if first.i else None
    is_many = len(name.nodes) == 1 and first.text.endswith("s") and not first.text.endswith(("ss", "us", "is"))
    is_behind_the = before is not None and before.lower_ == "the" and first.dep_ not in {"compound", "nmod"}
    return is_many and is_behind_the and name.label in {None, "person", "group"}


def _is_behind_the(name: Name) -> bool:
    """True for one word behind "the" that is no title: a river or region, and nobody."""
    first = name.nodes[0]
    is_lone = len(name.nodes) == 1 and first.dep_ not in {"compound", "nmod"}
    return is_lone and follows_the(name.nodes) and not knowledge.title_word(name.text)


def _is_full_name(name: Name) -> bool:
    """True for a known first name and a word or two that are no common nouns behind it."""
    first, last = name.nodes[0].text, name.nodes[-1].text
    return (
        2 <= len(name.nodes) <= 4
        and knowledge.gender(first) is not None
        and not is_called_after(name.nodes)
        and all(node.text[:1].isupper() or node.lower_ in {"de", "van", "von", "al", "bin"} for node in name.nodes)
        and (name.label in {None, "person"} or knowledge.noun_class(last.lower()) is None)
        and known_kind(last) in {None, "person"}
    )


def _kind_by_last_word(name: Name) -> Kind | None:
    """By the common noun that heads a longer name: the last one, or the one before "of"."""
    words = [node.lower_ for node in name.nodes]
    if len(words) < 2:
        return None
    if words[0] in _FIRST_WORDS:
        return "place"
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    kind = _LAST_WORDS.get(knowledge.noun_class(head) or "")
    if kind == "name":
        return kind if name.label in {"person", "group"} else None
    # A museum, office or centre is a body as much as a place.
    return None if kind == "place" and name.label == "organisation" else kind


def _speaks(name: Name) -> bool:
    """True for a subject that proposes, argues or writes and is no body by its last word."""
    head = name.nodes[-1]
    if head.dep_ != "nsubj" or head.head.lemma_ not in _MINDED or name.text.isupper():
        return False
    return name.label in {None, "person"} or (len(name.nodes) > 1 and knowledge.noun_class(head.lower_) is None)


def _is_followed_by_life(name: Name) -> bool:
    """True before years of life in brackets, an age between commas, or "who"."""
    last = name.nodes[-1]
    after = [node.text for node in last.doc[last.i + 1 : last.i + 4]]
    if len(after) < 2:
        return False
    if after[0] == "(" and after[1][:4].isdigit() and len(after[1]) >= 4:
        return True
    is_age = len(after) == 3 and after[0] == after[2] == "," and after[1].isdigit() and len(after[1]) == 2
    return is_age or (after[0] == "," and after[1] == "who" and last.tag_ not in PLURALS)


def _follows_age(name: Name) -> bool:
    """True behind "eight-year-old": a building or a law is so old in other words."""
    first = name.nodes[0]
    return "".join(node.lower_ for node in first.doc[max(0, first.i - 4) : first.i]) == "-year-old"


def _has_calling(name: Name) -> bool:
    """True if a noun for people stands right before the name or beside it: the chemist X; X, head of …"""
    if _follows_calling(name):
        return True
    head = name.nodes[-1]
    if head.dep_ == "appos" and (_is_person(head.head) or knowledge.is_role(head.head.lower_)):
        return True
    beside = child(head, "appos")
    return beside is not None and beside.tag_ == "NN" and _is_person(beside)


def _follows_calling(name: Name) -> bool:
    """True for "the chemist Kari Hall"; before initials it only tells of what kind a thing is: "a student ID"."""
    before = _noun_before(name)
    return before is not None and not name.text.isupper() and _is_person(before)


def _noun_before(name: Name) -> Node | None:
    """The noun right before a name that goes with it, or None."""
    first, head = name.nodes[0], name.nodes[-1]
    before = first.nbor(-1) if first.i else None
    if before is None or before.tag_ != "NN":
        return None
    is_beside = (before.dep_, before.head.i) == (head.dep_, head.head.i)  # the parser may give a verb both as subjects
    return before if is_beside or before.head.i in {head.i, first.i} or head.head.i == before.i else None


def _is_person(node: Node) -> bool:
    """True for a noun for people; giants and dwarfs beside a name are mostly stars, and things have rivals too."""
    if node.lemma_ in _OF_THINGS_TOO:
        owner = child(node, "poss")
        return owner is not None and (owner.lower_ in {"his", "her"} or owner.ent_type_ == "PERSON")
    return node.lemma_ not in {"giant", "dwarf"} and knowledge.noun_class(node.lemma_) == "person"


def _called_by(head: Node) -> Node | None:
    """The common noun that a name is given to: "the ship is called Ampere", "a ferry named Ellen"."""
    verb = head.head
    if head.dep_ not in {"oprd", "attr"} or verb.lemma_ not in _NAMING or verb.tag_ != "VBN":
        return None
    noun = verb.head if verb.dep_ == "acl" else child(verb, *SUBJECTS)
    return noun if noun is not None and noun.pos_ == "NOUN" and noun.tag_ == "NN" else None


def _is_gone_to(head: Node) -> bool:
    """True for "sailed to Skagen", "settled in Skagen": where somebody goes or stays is no person."""
    return head.dep_ == "pobj" and (head.head.lower_, head.head.head.lemma_) in _GOING


def _stands_in_place(head: Node) -> bool:
    """True for "Cold Fell in Cumbria rises": a place behind the name of a subject tells where it lies."""
    behind = head.nbor() if head.i + 1 < len(head.doc) else None
    if behind is None or behind.lower_ != "in" or behind.head.i != head.i:
        return False
    place = child(behind, "pobj")
    return place is not None and place.ent_type_ in LOCATED


def _kind_by_description(name: Name) -> Kind | None:
    """By what the name is said to be: X, a town in …; X is a river."""
    head = name.nodes[-1]
    described = [node for node in (child(head, "appos"),) if node is not None and node.i > head.i]
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":
        described += children(head.head, "attr")
    if (said := _called_by(head)) is not None:
        return _CLASSES.get(knowledge.noun_class(said.lemma_) or "", "name")
    if name.label == "person" and _is_gone_to(head):
        return "place"
    if name.label == "person" and head.dep_ in SUBJECTS and _stands_in_place(head):
        return "name"
    for node in described:
        if node.pos_ == "NOUN" and node.tag_ == "NN" and child(node, "det") is not None:
            kind = _CLASSES.get(knowledge.noun_class(node.lemma_) or "")
            if kind is not None:
                return kind
    return None
