"""Clauses with one word turned into its opposite, where the two cannot both be so: what the article says decides it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Role, Token, Words
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import ARTICLES, INDEFINITE
from quizgen.quiz.numbers import is_year
from quizgen.quiz.sounds import indefinite
from quizgen.tags import MODIFYING, PLURALS, RELATIVES
from quizgen.wording.contraries import contraries
from quizgen.wording.counting import is_round_number
from quizgen.wording.openness import PARTLY, is_judging, is_negative, is_open_to_both
from quizgen.wording.opposite_words import (
    ADVERBS,
    AMOUNTS,
    DEGREES,
    MODIFIERS,
    NEED_OF,
    NOUNS,
    OF_AGE,
    OF_DOING,
    OF_HEAT,
    OF_PERIOD,
    OF_SIZE,
    OF_WEIGHT,
    PREDICATES,
    VERBS,
)
from quizgen.wording.reversals import reversals
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.twins import with_words
from quizgen.wording.verb_senses import LIVING, has_contrary, is_party

_LINKS = frozenset({"be", "become", "remain", "seem", "stay"})
_SHORT = 4
_IN_STUFF = frozenset({"rich", "poor"})
"""What a thing is "in" something: soil that is rich with lime is not poor with it."""
_AIMLESS = frozenset({"inside", "excess", "same", "place", "end"})
"""Ways to turn a clause of which an aim does not tell which way it goes."""


class Opposed(NamedTuple):
    """A clause turned into its contrary, with the name of what was turned and the indexes of the words put in."""

    clause: Clause
    way: str
    turned: frozenset[int]


def opposed(clause: Clause) -> Iterator[Opposed]:
    """The clause made false by one word, the surest first.

    Args:
        clause: one that is true.
    """
    words = words_of(clause, limiting(clause))
    if any(token.text in {"“", '"', "”", "?", "whether"} for token in words):
        return
    for name, way in _WAYS:
        found = way(clause, words)
        if found:
            yield Opposed(with_words(clause, found), name, frozenset(found))
    for name, found in chain(reversals(clause, words), contraries(clause)):
        rest = tuple(token for token in words if token.index not in found)
        if not is_open_to_both(clause, rest, is_aim_told=name not in _AIMLESS):
            yield Opposed(with_words(clause, found), name, frozenset(found))


def _without_relatives(clause: Clause, words: Words) -> Words:
    """The words less what a relative tells of a complement: it neither bounds the clause nor says which way it goes."""
    told: set[int] = set()
    for piece in limiting(clause):
        start = next((token.index for token in piece.words[1:] if token.tag in RELATIVES), None)
        told |= {token.index for token in piece.words if start is not None and token.index >= start}
    return tuple(token for token in words if token.index not in told)


def _of_verb(clause: Clause, words: Words) -> dict[int, Token]:
    verb, thing = clause.verb, clause.piece("object")
    other = VERBS.get(verb.main.lemma)
    if other is None or is_open_to_both(clause, _without_relatives(clause, words)) or not has_contrary(clause, words):
        return {}
    if not _are_short(clause.subject) or (
        thing is not None and thing.phrase is not None and not _are_short(thing.phrase)
    ):
        return {}
    other = "oppose" if verb.main.lemma in {"promote", "advance"} and is_party(clause) else other
    first, *rest = other.split()
    forms = inflections_of(first, tag=verb.main.tag, inflect_oov=False)
    text = " ".join((str(forms[0]), *rest)) if forms else ""
    return {verb.main.index: replace(verb.main, text=text, lemma=first)} if text else {}


def _are_short(phrase: Phrase) -> bool:
    """True for one thing, and for several of a few words each: what is surely joined."""
    return all(len(one.words) <= _SHORT for one in phrase.conjuncts)


def _of_predicate(clause: Clause, words: Words) -> dict[int, Token]:
    piece = clause.piece("predicate")
    if piece is None or clause.verb.main.lemma not in _LINKS:
        return {}
    if is_open_to_both(clause, _without_relatives(clause, words), is_aim_told=False):
        return {}
    if any(one.front and one.words[0].text.lower() in _CONCEDING for one in clause.pieces):
        return {}  # "although brittle" sets its contrary, or near it, aside
    head = clause.subject.head
    is_doing = (head.text.lower() == "it" and head.say is None) or head.tag == "VBG"
    of_doing = OF_DOING if is_doing else {}
    said = list(piece.words)
    while said and said[0].text.lower() in DEGREES:
        said.pop(0)
    adjectives = {**PREDICATES, **of_doing}
    other = adjectives.get(said[0].text.lower()) if said and said[0].tag == "JJ" else None
    if other is None or _is_joined(piece.words) or (len(said) > 1 and _belongs_to_first(said[1])):
        return {}
    behind = said[1].text if len(said) > 1 else ""
    if (said[0].lemma in NEED_OF and behind != "of") or (said[0].lemma in _IN_STUFF and behind in {"with", "of"}):
        return {}
    if said[0].lemma == "safe" and (clause.subject.kind == "person" or knowledge.noun_class(head.lemma) in LIVING):
        return {}  # out of danger
    return {said[0].index: replace(said[0], text=other, lemma=other)}


def _belongs_to_first(second: Token) -> bool:
    """True for the noun behind an adjective, and for the "up" of "high up"."""
    return second.pos in MODIFYING or second.text in {"up", "down", "off", "out"}


def _single(clause: Clause, words: Words, *roles: Role) -> tuple[Piece, Phrase] | tuple[None, None]:
    """The first piece in one of the roles with its noun, if it is one thing and cannot be so and its opposite too."""
    piece = clause.piece(*roles)
    phrase = piece.phrase if piece is not None else None
    if piece is None or phrase is None or phrase.conjuncts or any(token.text == "than" for token in piece.words):
        return None, None
    up_to_head = tuple(token for token in piece.words if token.index <= phrase.head.index)
    rest = _without_relatives(clause, words)
    is_open = _is_joined(up_to_head) or is_open_to_both(clause, rest, is_aim_told=False)
    return (None, None) if is_open else (piece, phrase)


def _of_modifier(clause: Clause, words: Words) -> dict[int, Token]:
    """A word of size or kind before the noun of the object or the predicate, of one thing."""
    piece, phrase = _single(clause, words, "object", "predicate")
    if piece is None or phrase is None:
        return {}
    at = next((at for at, token in enumerate(piece.words) if token.index == phrase.head.index), 0)
    while at > 1 and piece.words[at - 1].pos == "NOUN":
        at -= 1  # "side effect" is one noun
    if not at or (at > 1 and piece.words[at - 2].pos == "NOUN"):
        return {}  # "a consumer good" is no good one
    adjective = piece.words[at - 1]
    other = MODIFIERS.get(adjective.text.lower()) if adjective.tag == "JJ" else None
    if not _suits(adjective, piece, phrase) or (adjective.text.lower() in OF_PERIOD and _lasts(words)):
        return {}
    if (
        other is None
        or phrase.head.lemma == "example"
        or (phrase.head.lemma not in AMOUNTS and piece.role != "predicate")
        or (phrase.number == "plural" and phrase.determiner != "the")
    ):
        return {}
    return {adjective.index: replace(adjective, text=other, lemma=other), **_article(piece, adjective, other)}


def _suits(adjective: Token, piece: Piece, phrase: Phrase) -> bool:
    """True for an adjective whose opposite can stand before the same noun."""
    lemma, noun = adjective.text.lower(), phrase.head.lemma
    kind = knowledge.noun_class(noun)
    before = next((token for token in piece.words if token.index == adjective.index - 1), None)
    behind = next((token.text for token in piece.words if token.index == phrase.head.index + 1), "")
    if before is not None and (before.text == "-" or is_judging(before)):
        return False
    if knowledge.is_empty(noun) and noun not in AMOUNTS:
        return False
    if knowledge.siblings(f"{lemma} {noun}") or (lemma in OF_HEAT and kind not in {"substance", "place", "time"}):
        return False
    if lemma in OF_AGE:
        return kind in LIVING
    if lemma in _CHIEF:
        return noun in AMOUNTS
    if lemma == "widespread":
        return phrase.number == "singular" and phrase.determiner not in {"a", "the"}
    if lemma == "great" or (lemma in OF_SIZE and (kind == "person" or noun.endswith(_DOERS))):
        return noun in AMOUNTS
    return lemma not in OF_WEIGHT or behind != "for" or noun in AMOUNTS


def _lasts(words: Words) -> bool:
    """True if a length of time or a year tells how old a thing is: no modern art is practised for millennia."""
    return any(token.lemma in _SPANS or is_year(token.text) for token in words)


def _article(piece: Piece, adjective: Token, other: str) -> dict[int, Token]:
    """The article before the adjective as the new word wants it."""
    before = next((token for token in piece.words if token.index == adjective.index - 1), None)
    if before is None or before.text.lower() not in INDEFINITE:
        return {}
    return {before.index: replace(before, text=indefinite(other))}


def _is_joined(words: Words) -> bool:
    return any(token.text.lower() in {"and", "or", ",", "than"} for token in words)


_OF_MUCH = frozenset({"abundance", "surplus"})
_PORTIONS = frozenset({"drop", "fall"})
"""Nouns of a change that "of" and a stuff make an amount of: a drop of water does not rise."""


def _is_of_stuff(behind: Words) -> bool:
    """True for "of water"; a drop "of 5 degrees" and one "in rain" are changes."""
    return len(behind) == 2 and behind[0].text == "of" and knowledge.noun_class(behind[1].lemma) == "substance"


def _of_noun(clause: Clause, words: Words) -> dict[int, Token]:
    """The noun that an object or predicate ends in: "led to a decline in trade", "a rise"."""
    piece, phrase = _single(clause, words, "object", "predicate", "governed")
    if piece is None or phrase is None:
        return {}
    head = phrase.head
    if head not in piece.words or clause.verb.main.lemma in _OF_OUTCOME:
        return {}
    if head.lemma in _BOTH_HAD and phrase.determiner != "the" and piece.role == "object":
        return {}
    other, first = NOUNS.get(head.text.lower()), piece.words.index(head)
    is_one = phrase.number == "singular" and phrase.determiner in ARTICLES and head.tag == "NN"
    if any(token.tag in RELATIVES for token in piece.words):
        return {}  # what it does or did tells which of the two it is
    if other is None or not is_one or not _are_short(clause.subject) or head.name is not None:
        return {}
    if first and piece.words[first - 1].text.lower() not in _OPENS_NOUN:
        return {}
    if _is_bit(head, piece):
        return {}
    if other in _OF_MUCH and piece.words[first + 2 : first + 3] and piece.words[first + 2].text in INDEFINITE:
        return {}  # of one thing there is no abundance
    if head.lemma in _PORTIONS and _is_of_stuff(piece.words[first + 1 : first + 3]):
        return {}
    behind = piece.words[first + 1 :][:1] if other == "opponent" else ()
    of = {token.index: replace(token, text="of", lemma="of") for token in behind if token.text == "for"}
    return {head.index: replace(head, text=other, lemma=other), **_article(piece, head, other), **of}


def _is_bit(head: Token, piece: Piece) -> bool:
    """True for "a drop of water", which is no fall: of how much stands behind that, or in what."""
    behind = [token for token in piece.words if token.index > head.index]
    return head.lemma == "drop" and len(behind) > 1 and behind[0].text == "of" and behind[1].pos == "NOUN"


def _of_time(clause: Clause, words: Words) -> dict[int, Token]:
    """ "Before the war" for "after the war", of a past deed."""
    pieces = [piece for piece in limiting(clause) if piece.marker in _PREPOSITIONS and piece.role == "time"]
    if len(pieces) != 1 or is_open_to_both(clause, words):
        return {}
    first, phrase = pieces[0].words[0], pieces[0].phrase
    if first.text.lower() != pieces[0].marker or any(token.tag in {"CD", "VBG"} for token in pieces[0].words[:3]):
        return {}
    if pieces[0].verb is not None:
        return {}  # what was done before is mostly why
    if _is_dated(pieces[0].words) and _is_dated(token for token in words if token not in pieces[0].words):
        return {}  # two years tell their order
    is_event = phrase is not None and (phrase.kind == "event" or phrase.determiner == "the") and not phrase.is_numeric
    is_deed = clause.verb.tense == "past" and not clause.verb.progressive and not clause.verb.perfect
    if not is_event or not is_deed:
        return {}
    if any(token.lemma in _ENDING for token in pieces[0].words):
        return {}
    return {first.index: replace(first, text=_PREPOSITIONS[pieces[0].marker])}


def _is_dated(words: Iterable[Token]) -> bool:
    return any(is_year(token.text) for token in words)


def _of_number(clause: Clause, words: Words) -> dict[int, Token]:
    """ "Most bats", "few bats": a quantifier that opens the subject."""
    first = clause.subject.words[0]
    lower = first.text.lower()
    other = {"many": "few", "most": "few", "few": "most"}.get(lower)
    rest = {token.text.lower() for token in words if token.index != first.index}
    is_counted = clause.subject.head.tag in PLURALS and first.index < clause.subject.head.index
    is_round = is_round_number(clause.subject.words)
    if other is None or not is_counted or is_round or rest & PARTLY or clause.verb.modal or clause.verb.negated:
        return {}
    if any(is_negative(token) for token in words):
        return {}
    return {first.index: replace(first, text=other, lemma=other)}


def _of_manner(clause: Clause, words: Words) -> dict[int, Token]:
    """ "Rapidly", "slowly": an adverb beside the verb."""
    adverbs = [token for token in clause.verb.words if token.pos == "ADV"]
    adverbs = [token for token in adverbs if token.text.lower() not in DEGREES]
    before = len(adverbs) == 1 and adverbs[0].index < clause.verb.main.index
    pieces = limiting(clause)
    last = pieces[-1] if pieces and not pieces[-1].front else None
    if not adverbs and last is not None and last.role == "manner" and len(last.words) == 1:
        adverbs = [last.words[0]]
    other = ADVERBS.get(adverbs[0].text.lower()) if len(adverbs) == 1 else None
    if (other in {"rarely", "hardly"} and not before) or (other is not None and _is_odd_manner(other, clause, words)):
        return {}
    return (
        {}
        if other is None or is_open_to_both(clause, words)
        else {adverbs[0].index: replace(adverbs[0], text=other, lemma=other)}
    )


def _is_odd_manner(other: str, clause: Clause, words: Words) -> bool:
    """True for what nobody would say of such a deed: "suddenly" of what took generations, "secretly" of an order."""
    verb = clause.verb.main.lemma
    takes_long = any(token.lemma in _SPANS and token.tag == "NNS" for token in words)
    return (
        (other in _PACES and verb in _AT_ONCE)
        or (other == "suddenly" and takes_long)
        or (other == "secretly" and verb in _ALOUD)
        or (other == "well" and verb not in _DONE_WELL)
    )


_OPENS_NOUN = frozenset(
    "a an the significant sharp dramatic major great large big steep rapid strong outspoken close additional further "
    "powerful important small slight sudden huge massive considerable substantial marked gradual sustained "
    "general".split()
)
_ENDING = frozenset("end die stop cease close kill destroy collapse crash perish retire finish".split())
"""After these nothing is done any more: whoever reads "after" there knows that it is false."""
_PACES = frozenset({"slowly", "quickly", "gradually"})
_AT_ONCE = frozenset(
    "achieve win attain score seize capture arrest kill realise realize recognise recognize notice "
    "discover find gain".split()
)
"""What is done in a moment is done at no pace that anybody would doubt."""
_DONE_WELL = frozenset(
    "do perform play work fare sell treat handle manage run govern organise organize plan execute prepare write "
    "translate read build design construct make draw paint sing teach educate train equip arm feed dress furnish light "
    "pay reward preserve maintain document record understand define receive behave sleep eat see hear speak age cope "
    "adapt react respond distribute protect defend insulate ventilate drain represent lead fit suit".split()
)
"""What can be done well: nobody is well mauled."""
_ALOUD = frozenset({"proclaim", "announce", "declare", "denounce", "condemn", "broadcast", "publish"})
"""What is done to be heard."""
_PREPOSITIONS = {"before": "after", "after": "before"}
_OF_OUTCOME = frozenset("win lose suffer achieve score gain".split())
"""What tells of itself whether it went well: nobody wins a defeat."""
_CONCEDING = frozenset({"although", "though", "while", "despite"})
_BOTH_HAD = frozenset("advantage disadvantage benefit drawback success failure".split())
"""Whoever has one of them may have another time or thing that is the contrary."""
_SPANS = frozenset("year decade century millennium millennia generation age era epoch antiquity time ago since".split())
"""Words by which it is told since when something is."""
_CHIEF = frozenset({"key", "central"})
_DOERS = ("er", "or", "ist")
_Way = Callable[[Clause, Words], dict[int, Token]]
_WAYS: tuple[tuple[str, _Way], ...] = (
    ("verb", _of_verb),
    ("predicate", _of_predicate),
    ("modifier", _of_modifier),
    ("number", _of_number),
    ("noun", _of_noun),
    ("time", _of_time),
    ("manner", _of_manner),
)
"""What can be turned, the surest first."""
