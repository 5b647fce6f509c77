"""The question word with its noun, typed from what the key names: "which country", "who", "how many prisoners"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from quizgen import knowledge
from quizgen.clauses import Phrase, Token
from quizgen.knowledge.dictionary import inflections_of, lemmas_of
from quizgen.knowledge.function_words import COUNTING_NOUNS
from quizgen.quiz.numbers import CARDINALS
from quizgen.tags import NOMINAL, PLURALS
from quizgen.wording.words import say

_PLACED = frozenset({"country", "city", "place", "organisation"})
_BODIES = frozenset(
    "government parliament council committee commission ministry agency court senate congress board authority assembly "
    "cabinet legislature department house duma diet bureau tribunal administration office secretariat organization "
    "organisation".split()
)
_ONLY_IN_NAMES = frozenset({"house", "diet", "office", "department", "authority", "administration"})
"""Nouns for a body in its name alone: a house or an office by itself is a place, authority what somebody has."""
_COURTS = frozenset({"court", "tribunal"})
_SORTS = frozenset(
    "act bill law treaty agreement accord pact convention charter declaration amendment doctrine prize award medal "
    "battle war revolution rebellion uprising massacre referendum festival theorem theory "
    "dynasty protocol edict".split()
)
"""Nouns at the end of a name that say what it is the name of: the Quartering Act is an act."""
_OF_ANIMALS = frozenset("herd flock pack swarm shoal colony brood litter genus breed species".split())
"""Groups of what is nobody."""
_OF_ANY_KIND = frozenset({"male", "female"})
"""Persons or animals: neither who nor what is sure."""
_ANYBODY = frozenset("person people adult individual human man woman inhabitant resident".split())
"""Nouns that tell of nobody who he is."""
_RANKS = frozenset("domain phylum class order suborder family genus".split())
"""Ranks of living things, as they stand before a name."""
_OFFICE = len(("head", "of", "state"))
_COUNTING = frozenset({"some", "many", "few", "most", "several", "all", "no", "any"})
_NOUNS = {"country": "country", "city": "city", "year": "year"}


def _which_noun(phrase: Phrase) -> str:
    """The noun after "which" that is sure to fit the phrase, or empty.

    A metonym asks for the country that it stands for, so the caller puts that in the key.
    """
    if phrase.kind == "organisation" and (body := _body_noun(phrase)):
        known = knowledge.find(name_of(phrase), "organisation")
        return "party" if known is not None and known.attributes.get("type") == "party" else body
    if phrase.kind in _PLACED and phrase.is_named:
        entry = knowledge.find(name_of(phrase))
        kind = knowledge.kind_of(entry) if entry else None
        is_ship = kind is not None and kind.noun == "university" and phrase.determiner == "the"
        return kind.noun if kind and kind.word_class in _PLACED and not is_ship else ""
    return _NOUNS.get(phrase.kind, "")


def _body_noun(phrase: Phrase) -> str:
    """ "court" or "body" where the name says that it is one: a parliament is no "organisation" to a native reader."""
    before = [token.text.lower() for token in phrase.words if token.index <= phrase.head.index]
    name = name_of(phrase)
    meant = knowledge.canonical(name)
    said = {*before, *(meant.lower().split() if meant != name else ())}
    if said & _COURTS:
        return "court"
    is_home = phrase.head.text == "House" and phrase.determiner != "the" and "of" not in name.split()
    return "body" if said & _BODIES and not is_home else ""


@dataclass(frozen=True)
class Answer:
    """A key with the question word that it answers.

    Attributes:
        word: "who", "which country" …; empty where none is right.
        key: as an option says it.
        accept: other wordings.
    """

    word: str
    key: str
    accept: tuple[str, ...] = ()


def answer(phrase: Phrase, *, acting: bool = False) -> Answer:
    """The key that a phrase makes, and how to ask for it.

    A capital or seat that acts stands for its country: the country is asked for, and the seat accepted.

    Args:
        phrase: what is asked for.
        acting: it is the subject or agent of a deed, so a capital may stand for its country.
    """
    if (ranked := _ranked(phrase)) is not None:
        return ranked
    name = name_of(phrase)
    words = phrase.words
    text = say(words[1:] if phrase.conjuncts and words[0].text.lower() == "both" else words)
    stands_for = phrase.kind != "person" and (acting or phrase.kind == "country")
    if acting and phrase.kind == "place" and phrase.is_named and knowledge.is_metonym(name):
        return Answer("", text)  # guessed: a seat that the article takes for no country may be a person
    if stands_for and phrase.is_named and not phrase.conjuncts and knowledge.is_metonym(name):
        country = knowledge.canonical(name)
        return Answer("which country", country, (text,)) if country != name else Answer("", text)
    if not phrase.conjuncts and phrase.kind in {"person", "name"} and _is_somebodys(phrase):
        return Answer("what", text)
    if not phrase.conjuncts and phrase.kind == "person":
        key = name_alone(phrase)
        return Answer("who" if key else "", key)
    return Answer(question_word(phrase), text)


def _is_somebodys(phrase: Phrase) -> bool:
    """True for "Ann Ford's Model B Ford": a name right behind its owner's is no person's."""
    at = next((at for at, token in enumerate(phrase.words) if token.tag == "POS"), 0)
    behind = phrase.words[at + 1 : at + 2]
    owner = phrase.words[:at]
    if not owner or not any(token.pos == "PROPN" for token in behind):
        return False
    if phrase.kind == "person" and len(owner) == 1:  # one word before what may be a person may be a team or a land
        return owner[0].name == "person"
    owning = {"person", None, "name"} if phrase.kind == "name" else {"person", None}
    is_named = all(token.pos == "PROPN" and token.name in owning for token in owner)
    return is_named or owner[-1].name == "person"


def _ranked(phrase: Phrase) -> Answer | None:
    """ "Which order" for what is named by its rank among living things: "Order Rodentia"; else None."""
    words = [token.text for token in phrase.words if token.text.lower() != "the"]
    if phrase.conjuncts or not phrase.is_named or len(words) < 2 or words[0].lower() not in _RANKS:
        return None
    is_name = words[1].istitle() and not lemmas_of(words[1].lower()) and words[2:3] in ([], ["of"], ["in"])
    return Answer(f"which {words[0].lower()}", words[1]) if is_name else None


def name_alone(phrase: Phrase) -> str:
    """A person's name without the titles before it; empty where other words stand between its parts.

    "Some Normans" stay some.
    """
    named = [token for token in phrase.words if token.name == "person"]
    if not named or phrase.determiner in _COUNTING:
        return say(phrase.words)
    between = [token for token in phrase.words if named[0].index < token.index < named[-1].index]
    torn = any(token.name != "person" and token.pos not in {"PROPN", "PUNCT", "ADP", "PART"} for token in between)
    joined_on = next((token for token in phrase.words if token.index == named[0].index - 1 and not token.space), None)
    joined_to = next((token for token in phrase.words if token.index == named[0].index - 2 and not token.space), None)
    if joined_on is not None and joined_to is not None and joined_on.text == "-":
        named = [joined_to, joined_on, *named]
    return "" if torn else say(named)


def question_word(phrase: Phrase) -> str:
    """What to ask with when the phrase is subject or object: typed where it is sure, else "what".

    Returns:
        "who", "which NOUN" or "what"; empty where none is right.
    """
    if phrase.conjuncts:
        return _plural_word(phrase)
    if _is_mere_count(phrase):
        return ""
    if _is_of_beasts(phrase):
        return "what"
    if phrase.kind in knowledge.PEOPLE or _is_number_of_people(phrase):
        return "who"
    noun = _which_noun(phrase)
    if noun:
        return f"which {noun}"
    if phrase.is_named:
        return _named_word(phrase)
    if phrase.head.pos == "PROPN" and len(phrase.words) == 1 and _is_unknown(phrase.head.text):
        return ""
    if phrase.head.lemma in _BODIES - _ONLY_IN_NAMES and phrase.number == "singular" and phrase.determiner:
        return "which body"  # without an article it is a word that is spoken of, or a stuff
    if phrase.head.lemma in _OF_ANY_KIND and not phrase.modifiers:
        return ""
    return "who" if _is_somebody(phrase) or _is_said_of_a_person(phrase) else "what"


def _is_of_beasts(phrase: Phrase) -> bool:
    """True for a group that the noun before it tells to be one of animals or plants: "wild salmon populations"."""
    before = next((token for token in phrase.words if token.index == phrase.head.index - 1), None)
    is_group = not phrase.is_named and knowledge.noun_class(phrase.head.lemma) == "group"
    is_told = before is not None and before.pos == "NOUN" and knowledge.noun_class(before.lemma) in knowledge.ORGANISMS
    return is_group and is_told


_OF_SKY, _SORTS_OF_STAR = frozenset({"giant", "dwarf"}), frozenset("red white blue brown yellow black gas ice".split())
"""Nouns for persons that are stars or planets behind such a word."""


def _is_somebody(phrase: Phrase) -> bool:
    """True for a noun for persons or a group of them, and for an office that its complement tells: "head of state"."""
    lemma = phrase.head.lemma
    if lemma in _OF_SKY and any(token.text.lower() in _SORTS_OF_STAR for token in phrase.words):
        return False
    if is_human_being(phrase):
        return True
    if (counted := _counted(phrase)) is not None:
        lemma = counted.lemma
    known = knowledge.noun_class(lemma) or knowledge.noun_class(lemma.removesuffix("s"))  # a tagger may miss a plural
    known = known or _class_of_end(lemma)
    if known in knowledge.PEOPLE:
        return lemma not in _OF_ANIMALS
    behind = [token for token in phrase.words if token.index >= phrase.head.index]
    return knowledge.is_role(" ".join(token.lemma for token in behind[:_OFFICE]))


def is_human_being(phrase: Phrase) -> bool:
    """True for "human beings", of whatever kind."""
    return phrase.head.lemma == "being" and any(token.text.lower() == "human" for token in phrase.modifiers)


def _class_of_end(noun: str) -> str | None:
    """The class of the longest noun that a compound which no table holds ends in: sheepherders are herders."""
    ends = (noun[at:] for at in range(_SHORTEST, len(noun) - _LONG))
    return next((known for end in ends if (known := knowledge.noun_class(end)) is not None), None)


_SHORTEST, _LONG = 3, 4
"""Letters of what stands before the end of a compound, and one less than the end has itself."""


def _counted(phrase: Phrase) -> Token | None:
    """The noun for those of whom a number is told: "settlers" of "a small number of settlers"; else None."""
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    if phrase.head.lemma not in COUNTING_NOUNS or not behind or behind[0].text != "of":
        return None
    told = list(takewhile(lambda token: token.pos in NOMINAL or token.tag == "NNS", behind[1:]))
    return told[-1] if told and told[-1].tag == "NNS" else None


def _is_number_of_people(phrase: Phrase) -> bool:
    """True for a number of those whom a name for a people or faith tells: "roughly 500 Quakers"."""
    return phrase.head.name == "group" and phrase.head.tag in PLURALS


def _is_mere_count(phrase: Phrase) -> bool:
    """True for "some 90 million adults": how many they are is told, and not who."""
    before = [token for token in phrase.words if token.index < phrase.head.index]
    is_counted = any(token.pos == "NUM" and token.text.lower() not in CARDINALS for token in before)
    return is_counted and phrase.head.lemma in _ANYBODY and phrase.words[-1] is phrase.head


def _is_unknown(name: str) -> bool:
    """True for a lone word with a capital that no table holds: a person, a place or a work, who knows."""
    return name.istitle() and name.isalpha() and knowledge.find(name) is None


def _is_said_of_a_person(phrase: Phrase) -> bool:
    """True if a person's name stands right behind the head, or what a person is before it: "the miller Maria Smith"."""
    before = next((token for token in phrase.words if token.index == phrase.head.index - 1), None)
    if before is not None and phrase.head.pos == "PROPN" and before.text.islower() and _is_noun_alone(before):
        return knowledge.noun_class(before.lemma) == "person" and phrase.number == "singular"
    return any(token.name == "person" and token.index == phrase.head.index + 1 for token in phrase.words)


def _is_noun_alone(token: Token) -> bool:
    """True for a word that is a noun and no adjective, whatever it was tagged: not "native", "human"."""
    forms = lemmas_of(token.text)
    return "NOUN" in forms and "ADJ" not in forms


def _named_word(phrase: Phrase) -> str:
    """For names that no table holds: what its last word says that it is, an event or work as what; else nothing."""
    if sort := _sort(phrase):
        return f"which {sort}"
    if phrase.kind == "organisation" and knowledge.noun_class(phrase.head.text.lower()) == "organisation":
        return "which organisation"
    return "what" if phrase.kind in {"event", "work"} else ""


def _sort(phrase: Phrase) -> str:
    """The noun in a name that says what it is: "act" for the Stamp Act, "treaty" for the Treaty of Kiel; else empty."""
    words = phrase.words[1:] if phrase.determiner == "the" else phrase.words
    texts = [token.text for token in words]
    if len(texts) < 2 or phrase.determiner not in {"", "the"} or not texts[0][:1].isupper():
        return ""
    if texts[1] == "of" and texts[0].lower() in _SORTS:
        return texts[0].lower()
    return texts[-1].lower() if texts[-1].lower() in _SORTS and all(text[:1].isupper() for text in texts) else ""


def _plural_word(phrase: Phrase) -> str:
    if _are_bodies(phrase.conjuncts):
        return "who"
    nouns = _shared_nouns(phrase.conjuncts) or {_which_noun(one) for one in phrase.conjuncts}
    if len(nouns) == 1 and (noun := nouns.pop()):
        return f"which {len_word(len(phrase.conjuncts))} {plural(noun)}"
    words = {question_word(one) for one in phrase.conjuncts}
    return words.pop() if len(words) == 1 else "what" if "who" not in words else ""


def _are_bodies(names: tuple[Phrase, ...]) -> bool:
    """True for names, of a body and of what no noun is sure to fit: "NASA and Eyegaze"."""
    kinds = {one.kind for one in names}
    return (
        all(one.is_named for one in names)
        and "organisation" in kinds
        and kinds.isdisjoint({"event", "work"})
        and not any(knowledge.noun_class(one.head.text.lower()) == "place" for one in names)
        and not all(_which_noun(one) for one in names)
    )


def _shared_nouns(names: tuple[Phrase, ...]) -> set[str]:
    """ "department" where each name has it: the State Department and the Department of Energy."""
    said = ({token.text.lower() for token in one.words if token.text.istitle()} for one in names)
    return set.intersection(*said) & (_BODIES | _SORTS)


def len_word(count: int) -> str:
    """A small number in words."""
    return {2: "two", 3: "three", 4: "four", 5: "five"}.get(count, str(count))


def plural(noun: str) -> str:
    """The plural of a noun or noun phrase by its last word."""
    *before, last = noun.split()
    forms = inflections_of(last, tag="NNS", inflect_oov=True)
    return " ".join([*before, str(forms[0]) if forms else last + "s"])


def name_of(phrase: Phrase) -> str:
    """The phrase as it is looked up in the tables: no article."""
    text = say(phrase.words)
    return text[4:] if text.lower().startswith("the ") else text
