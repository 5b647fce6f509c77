"""Where something is, lives, happens or is done: a phrase of place behind the verb or before the subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause, Phrase, Piece, Text, Words
from quizgen.facts.askable import askable, is_copula, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.facts.sorts import is_told
from quizgen.knowledge.function_words import ESPECIALLY, MOSTLY
from quizgen.quiz.numbers import ORDINALS
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_language

_MARKERS = frozenset("in at on inside outside near within beneath under above along among throughout across".split())
_REACHING = frozenset({"from", "to"})
"""What tells how far a place goes: "throughout Norway from Bergen to Alta"."""
_SPREADING = frozenset({"extending", "stretching", "reaching", "spreading"})
"""What tells how far a place goes: "in northern Norway reaching into Sweden"."""
_POSSIBLE = frozenset({"may", "might", "could"})
_UNPLACED = frozenset(
    "involve include contain have comprise represent require cover mean describe discuss oppose support affect know "
    "consider want need like love hate fear understand concern resemble own lack remain become seem say tell believe "
    "think argue show suggest claim mention report call lead bring visit leave reach enter join cross rule govern "
    "head chair advise comment lecture insist consult vote agree choose select".split()
)
"""Verbs behind which a place goes with the object, or which say nothing that is so at a place."""
_PLACES = frozenset(
    "home house building room office factory plant mill mine workshop shop store market supermarket mall bank hotel "
    "restaurant cafe pub bar inn club school college university academy classroom laboratory lab library museum "
    "gallery theatre theater cinema stadium arena hall court courtroom parliament palace castle fort fortress tower "
    "temple church cathedral mosque synagogue monastery abbey shrine tomb grave cemetery prison jail cell camp base "
    "station airport port harbour harbor dock pier bridge road street avenue square park garden yard field farm barn "
    "stable ranch forest wood jungle rainforest desert steppe savanna tundra swamp marsh wetland bog lake pond pool "
    "river stream creek canal sea ocean bay gulf strait coast shore beach island peninsula cape reef mountain hill "
    "valley canyon gorge cave crater volcano slope peak plain plateau region area zone district province county state "
    "country city town village suburb hamlet settlement colony border frontier continent hemisphere pole equator "
    "hospital clinic surgery pharmacy ward nursery kitchen cellar basement attic roof garage wardrobe shelf drawer "
    "box bottle jar tank tube container vessel ship boat cabin deck cockpit train carriage truck soil sediment rock "
    "ice glacier water groundwater atmosphere stratosphere air sky space orbit galaxy constellation brain lung liver "
    "kidney heart stomach gut intestine bone marrow muscle blood bloodstream vein artery tissue organ nucleus "
    "cytoplasm membrane chloroplast mitochondrion ribosome vacuole leaf root stem branch trunk flower seed fruit "
    "nodule bark nest burrow den hive web environment habitat ecosystem savannah woodland grassland meadow bottom top "
    "surface depth edge centre center middle committee warehouse facility dam reservoir trench layer crust mantle "
    "core".split()
)
"""Nouns of what something can be in, at or on."""
_CONTAINERS = frozenset(
    "box bottle jar tank tube container vessel can bag packet sack barrel cup bowl glass carton tin pouch crate".split()
)
_TRADING = frozenset("sell buy pack package ship serve deliver wrap supply market offer come bottle".split())
"""Verbs beside which a container says how a ware is put up, and no shop where it is."""
_SEATS = frozenset("University College School Museum Library Hospital Institute Academy Hall Theatre Gallery".split())
"""Words in the names of bodies that are places, too."""
_LEAST, _MAX_KEY = 2, 11
_COUNTED = frozenset(
    "thousand million billion hundred dozen number majority percentage part amount concentration level rate price cost "
    "temperature figure share".split()
)
"""Heads of subjects that count or measure what is told of elsewhere: that is another question."""
_AT_TIMES = frozenset("often sometimes frequently occasionally commonly regularly".split())
"""What happens again and again happens elsewhere, too."""
_RANKS = frozenset(ORDINALS) | {"last"}
"""What makes of a place one in a row of winners."""
_LEANING = frozenset(
    "other another elsewhere same such different various many some certain several any every each".split()
)


def find(text: Text) -> Iterator[Fact]:
    """Find whereabouts.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    clauses = askable(text)
    deeds = Counter((one.subject.head.lemma, one.verb.main.lemma) for _, one in clauses if _places(one))
    for found, clause in clauses:
        is_lone = deeds[clause.subject.head.lemma, clause.verb.main.lemma] == 1
        ask = _asked(clause, title) if is_lone and _is_settled(clause) else None
        if ask is not None:
            yield Fact("place", "facts.whereabouts", statement(clause), parts(clause), (found,), clause, (ask,))


def _is_settled(clause: Clause) -> bool:
    verb = clause.verb
    is_fit = verb.main.lemma not in _UNPLACED and (verb.main.lemma != "take" or _takes_place(clause))
    subject = clause.subject
    is_counted = subject.is_numeric or subject.words[0].pos == "NUM" or subject.head.lemma in _COUNTED
    is_fit = is_fit and not any(token.lemma in _AT_TIMES for token in verb.words) and not _passes(clause)
    return is_fit and not is_counted and not verb.negated and verb.modal not in _POSSIBLE and not is_copula(clause)


def _passes(clause: Clause) -> bool:
    """True for who makes his way or spends some time somewhere: so he does in many places."""
    thing = clause.piece("object")
    return thing is not None and thing.words[-1].lemma in {"way", "time"} and clause.verb.main.lemma in _PASSING


_PASSING = frozenset("make find work pick wind force fight spend pass".split())


def _takes_place(clause: Clause) -> bool:
    thing = clause.piece("object")
    return thing is not None and thing.words[-1].lemma == "place" and len(thing.words) == 1


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    pieces, places = kept(clause), _places(clause)
    behind = _with_outer([one for one in places if not one.front], pieces)
    if len(places) > 1 and not _stand_together(behind, pieces):
        return None
    asked = behind or places
    if not asked or any(one.marker and not one.front and one not in asked and _is_loose(one, asked) for one in pieces):
        return None
    others_named = any(token.name in PLACES for one in pieces if one not in asked for token in one.words)
    if (others_named and not behind) or any(_narrows(one) for one in pieces if one not in asked):
        return None  # where in it is told as well
    words: Words = tuple(token for one in asked for token in one.words)
    others = tuple(one for one in pieces if one not in asked)
    standing = words_of(clause, others)
    key = key_of_words(words, standing, most=_MAX_KEY, least=_LEAST)
    if not key or not tells(standing, title) or not (is_told(clause.subject) or tells(standing, title, least=4)):
        return None
    if _is_ware_in(clause, asked[0]) or _is_put_to_work(clause, asked[0]):
        return None
    stem = ask_piece(clause, "where", others)
    if repeats(stem, key) or title_words(key) <= title:
        return None
    return Ask("whereabouts", stem, key, WRITTEN, asked[0].phrase, level="remember")


def _narrows(piece: Piece) -> bool:
    """True for "mainly in the hills", a part of the place: with it in the question, that tells where."""
    return len(piece.words) > 1 and piece.words[0].lemma in MOSTLY | ESPECIALLY


def _is_ware_in(clause: Clause, piece: Piece) -> bool:
    """True for what a thing is sold or served in: a bottle, and not a shop."""
    head = piece.phrase.head.lemma if piece.phrase is not None else ""
    return clause.verb.main.lemma in _TRADING and head in _CONTAINERS


def _is_put_to_work(clause: Clause, piece: Piece) -> bool:
    """True for what nobody can touch, said to be put somewhere: "put research on the map"."""
    thing = clause.piece("object")
    phrase = thing.phrase if thing is not None else None
    if phrase is None:
        return False
    known = knowledge.noun_class(phrase.head.lemma)
    is_idea = known in _IDEAS or (known is None and phrase.head.tag == "NN" and not phrase.determiner)
    return is_idea and clause.verb.main.lemma in _PUTTING and piece.phrase is not None and not piece.phrase.is_named


_PUTTING = frozenset({"put", "place", "set", "lay", "keep", "throw"})
_IDEAS = frozenset({"abstract", "process", "field", "event", "quantity"})


def _with_outer(behind: list[Piece], pieces: tuple[Piece, ...]) -> list[Piece]:
    """The places with the named ones right behind in which they are, and how far they go: "in her flat in Ely"."""
    for piece in pieces:
        named = piece.phrase is not None and piece.phrase.head.pos == "PROPN" and not piece.phrase.is_numeric
        is_next = bool(behind) and piece.words[0].index == behind[-1].words[-1].index + 1
        if is_next and piece.words[0].text.lower() in _SPREADING:
            return [*behind, piece]
        reaches = is_next and piece.marker in _REACHING and _is_place(behind[-1], _MARKERS | _REACHING)
        if named and is_next and (reaches or piece.marker in _MARKERS) and piece not in behind and not piece.comma:
            behind = [*behind, piece]
    return behind


def _places(clause: Clause) -> list[Piece]:
    return [one for one in kept(clause) if _is_place(one)]


def _is_loose(piece: Piece, asked: list[Piece]) -> bool:
    """True for what stands right before the place and may hold it: "of drugs in tests"."""
    return piece.role in {"other", "governed"} and piece.words[-1].index < asked[0].words[0].index


def _stand_together(behind: list[Piece], pieces: tuple[Piece, ...]) -> bool:
    """True for places one behind the other: "in Ely on the River Ouse"."""
    at = [pieces.index(one) for one in behind]
    return bool(at) and at == list(range(at[0], at[0] + len(at)))


def _is_place(piece: Piece, markers: frozenset[str] = _MARKERS) -> bool:
    phrase = piece.phrase
    if phrase is None or piece.marker not in markers or piece.verb is not None or phrase.is_numeric:
        return False
    if piece.words[0].text.lower() != piece.marker or any(token.lemma in _LEANING for token in piece.words):
        return False
    return not _leads_to_idea(phrase) and all(_is_spot(one) for one in phrase.conjuncts or (phrase,))


_SPOTS = frozenset("location site spot position locale".split())
"""Nouns that say of a place no more than that it is one."""
_WAYS = frozenset({"road", "path", "street", "bridge"})


def _leads_to_idea(phrase: Phrase) -> bool:
    """True for "the road to fame", which leads to no place."""
    ends = [two for one, two in pairwise(phrase.words) if one.text == "to" and two.tag == "NN"]
    return phrase.head.lemma in _WAYS and any(knowledge.noun_class(one.lemma) in _IDEAS for one in ends)


def _is_spot(phrase: Phrase) -> bool:
    if is_language(phrase.head.text):
        return False  # "sang in Welsh"
    last = phrase.head.text.lower() if phrase.is_named else ""
    if phrase.kind in PLACES and knowledge.noun_class(last) != "organisation":
        return True
    known = knowledge.noun_class(phrase.head.lemma)
    if phrase.kind == "organisation" and {token.text for token in phrase.words} & _SEATS:
        return True
    before = [token for token in phrase.words if token is not phrase.head and token.pos != "DET"]
    if phrase.head.lemma == "place" and (not before or any(token.text.lower() in _RANKS for token in before)):
        return False  # "put in place", a place that nothing is said of, and one in a row of winners
    behind = next((token.text for token in phrase.words if token.index > phrase.head.index), "")
    if phrase.head.lemma in _SPOTS and behind in {"", "as"}:
        return False  # "in its original location": which one that is stands elsewhere
    return not phrase.is_named and (phrase.head.lemma in _PLACES or known in PLACES)
