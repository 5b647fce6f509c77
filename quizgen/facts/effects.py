"""What follows, what is done to what: the phrase that a specific verb governs (X led to Y; X destroyed Y)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from quizgen import knowledge
from quizgen.clauses import POLITIES, Clause, Phrase, Piece, Text, Token, Words
from quizgen.facts.askable import askable, is_askable_key, is_long_key, kept, names_something, parts
from quizgen.facts.elsewhere import ALIKE, with_several_objects
from quizgen.facts.idioms import CARRIED, is_idiom
from quizgen.facts.keys import without_place
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, Ask, Fact, FactKind
from quizgen.facts.pieces import title_words
from quizgen.facts.quantities import BOUNDS, is_total
from quizgen.facts.sorts import is_told, typed_word
from quizgen.facts.titled import is_about, is_topic
from quizgen.knowledge.dictionary import frequency
from quizgen.quiz.model import ItemType
from quizgen.tags import CONTENT, WH_WORDS
from quizgen.wording.asking import answer
from quizgen.wording.persons import is_people
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import is_loose, limiting, statement
from quizgen.wording.stranded import MAY_BE_LEFT, SORTING
from quizgen.wording.words import say

_EFFECTS = frozenset("lead result cause trigger bring spark prompt produce create reduce increase cut boost".split())
_HAVING = frozenset({"have", "include", "feature"})
_CONTAINING = _HAVING | {"contain", "hold"}
_GENERAL = _CONTAINING | frozenset(
    "make do liken compare perform offer provide show sell publish get give take see use find want need "
    "like know say tell call help keep put leave bring become receive mention write earn".split()
)
_TYING = frozenset("age relate pertain correspond tend amount".split())
"""Verbs that tie a thing to another, and it may be tied to more."""
_MOVING = frozenset(
    "shock surprise amaze astonish stun alarm anger outrage delight frighten scare terrify please upset worry annoy "
    "disappoint impress fascinate embarrass offend".split()
)
"""Verbs of what only people feel: nobody asks for them with what."""
_HOLDING = frozenset("involve represent require comprise".split())
"""Common verbs whose object tells what their subject is or takes."""
_OF_TOPICS = frozenset(
    {("lead", "to"), ("result", "in"), ("contribute", "to"), ("act", "as"), ("serve", "as"), ("function", "as"),
     ("work", "as"), ("cause", ""), ("trigger", ""), ("produce", ""), ("create", ""), ("bring", ""), ("affect", ""),
     ("influence", ""), ("reduce", ""), ("increase", "")}
)  # fmt: skip
"""Verbs of which the thing that an article is about has many objects in it."""
_EMPTY = _HAVING | frozenset(
    "call draw face like know say tell want need liken compare mention keep get put become help "
    "be do think feel mean".split()
)
"""Verbs that have too many objects at once, or two of them."""
_ENOUGH, _MAX_SUBJECT = 2, 14
_COMMON_VERB = 5.6
"""Zipf frequency above which a verb says too little to single out its object (wordfreq, large English list)."""

_TERM = 3.3
"""Zipf frequency below which a noun is a term of its field."""


def find(text: Text) -> Iterator[Fact]:
    """Find effects and objects.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    has_several = with_several_objects(text)
    for found, clause in askable(text):
        ask = None if has_several(clause) else _asked(clause, title)
        if ask is not None:
            kind: FactKind = "effect" if clause.verb.main.lemma in _EFFECTS else "other"
            yield Fact(kind, "facts.effects", statement(clause), parts(clause), (found,), clause, (ask,))


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    held = clause.piece("governed", "object")
    if held is None or held.front or clause.verb.negated or held.phrase is None or _is_one_of_many(clause, held, title):
        return None
    piece = replace(held, phrase=without_place(_as_stated(held.phrase, held)))
    assert piece.phrase is not None
    if not is_askable_key(piece.phrase) and not is_long_key(piece.phrase):
        return None
    if any(one.role == "other" and one.verb is not None and not is_loose(one) for one in clause.pieces):
        return None
    looks_in = any(token.tag in WH_WORDS for token in clause.verb.words)  # "were told when to sell wool"
    if looks_in or clause.piece("indirect", "complement") or _is_doubled(clause, held):
        return None
    others = kept(clause, held)
    subject = clause.subject
    if not _is_specific(clause, piece, others) or _is_behind(held, others) or not _is_known(clause, others, title):
        return None
    if _holds_two(clause.verb.main.lemma, piece) or (piece.role == "governed" and _held_before(clause)):
        return None
    if _is_torn(clause, piece, others) or knowledge.noun_class(piece.phrase.head.lemma) in _WHICH:
        return None
    found = answer(piece.phrase)
    if piece.phrase.kind in POLITIES and found.accept:
        return None  # a capital that nothing is done by stands for itself
    if _is_amount(clause, piece.phrase):
        return None
    is_called = found.word == "who" and piece.marker == "as"  # what something is known as is a name
    if not found.word or is_called or piece.phrase.is_numeric or (found.word == "who" and not piece.phrase.is_named):
        return None
    stem = _stem(clause, piece, found.word, others)
    if found.key in stem or _counts_again(piece, (*subject.words, *_words(others))):
        return None
    chained = "chained" if clause.verb.chain else piece.role
    whole = (*piece.phrase.words, *_joined_on(held, piece.phrase))
    key = found.key if found.accept or piece.phrase.is_named else say(whole, subject.words)
    return Ask(chained, stem, key, _types(piece), piece.phrase, accept=found.accept, level="understand")


def _is_amount(clause: Clause, phrase: Phrase) -> bool:
    """True for a bounded count or a total, and for a number or name that is contained, which no "what" asks for."""
    is_held = clause.verb.main.lemma in _HOLDING | _CONTAINING
    return (
        is_total(phrase)
        or _is_bounded(phrase)
        or (is_held and (phrase.is_named or any(token.pos == "NUM" for token in phrase.words)))
    )


def _is_bounded(phrase: Phrase) -> bool:
    """True for "just under 300 copies": how many is the question."""
    before = list(takewhile(lambda token: token.pos != "NUM", phrase.words))
    is_bound = all(token.text.lower() in BOUNDS | {"just", "only"} for token in before)
    return bool(before) and is_bound and len(before) < len(phrase.words)


def _counts_again(piece: Piece, standing: Words) -> bool:
    """True for an amount of what the stem names: how many is asked for, and not what."""
    head = piece.phrase.head.lemma if piece.phrase is not None else ""
    return any(token.pos == "NUM" for token in piece.words) and any(token.lemma == head for token in standing)


def _is_known(clause: Clause, others: tuple[Piece, ...], title: frozenset[str]) -> bool:
    """True if the subject tells what is spoken of, or does so with what stands beside the object."""
    subject = clause.subject
    is_term = is_topic(subject, title) or _is_rare(subject)
    is_told = len(say(subject.words).split()) > _ENOUGH and names_something((*subject.words, *_words(others)))
    return names_something(subject.words) or (is_term and not clause.verb.passive) or is_told


def _is_one_of_many(clause: Clause, held: Piece, title: frozenset[str]) -> bool:
    """True for one effect or service of what the whole article is about, and for one of what somebody has led.

    So for what stands a long subject away from its question word, and for what it is not: "not of snow but of dust".
    """
    if len(clause.subject.words) > _MAX_SUBJECT or held.words[0].text.lower() == "not":
        return True
    pair = (clause.verb.main.lemma, held.marker)
    is_dated = any(piece.role == "time" for piece in kept(clause))
    is_office = not held.marker and ALIKE.get(clause.verb.main.lemma) == "lead"
    return not is_dated and (is_office or (pair in _OF_TOPICS and is_about(clause.subject, title)))


def _as_stated(phrase: Phrase, piece: Piece) -> Phrase:
    """The phrase without the additions that the statement leaves off."""
    stated = {token.index for token in piece.words}
    return replace(phrase, words=tuple(token for token in phrase.words if token.index in stated))


def _joined_on(piece: Piece, phrase: Phrase) -> Words:
    """ "And the wind" of "on the tide and on the wind": what a preposition said again joins to the phrase."""
    behind = tuple(token for token in piece.words if token.index > phrase.words[-1].index)
    is_joined = len(behind) > 1 and behind[0].pos == "CCONJ" and behind[1].text.lower() == piece.marker
    return (behind[0], *behind[2:]) if is_joined else ()


def _is_rare(phrase: Phrase) -> bool:
    """True for a term of its field, which says alone what is spoken of: a nucleoside, methanogens."""
    said = phrase.head.say
    if said is not None and said.islower():
        return frequency(said.split()[-1]) < _TERM
    return phrase.head.pos == "NOUN" and frequency(phrase.head.lemma) < _TERM


def _stem(clause: Clause, piece: Piece, word: str, others: tuple[Piece, ...]) -> str:
    """The question; a preposition goes before its word where that has a noun and no question should end in it."""
    typed = _typed(clause, piece, word)
    if typed:
        return ask_piece(clause, typed, others, marker=piece.marker)
    return _left_behind(clause, word, others, piece.marker)


def _typed(clause: Clause, piece: Piece, word: str) -> str:
    pair = (clause.verb.main.lemma, piece.marker)
    may_stay = not piece.marker or piece.marker == "as" or pair in MAY_BE_LEFT - SORTING
    phrase, subject = piece.phrase, clause.subject
    if may_stay or phrase is None or phrase.conjuncts:
        return ""
    if word.startswith("which "):
        return word
    return typed_word(phrase.words) if pair in SORTING or is_told(subject) else ""


def _left_behind(clause: Clause, asked: str, others: tuple[Piece, ...], marker: str) -> str:
    """The question; an adverb stands before the preposition that stays behind: "suffered severely from"."""
    how = [one for one in others if marker and one.role == "manner" and len(one.words) == 1 and not one.front]
    rest = tuple(one for one in others if one not in how)
    return ask_piece(clause, asked, rest, stranded=" ".join([*(say(one.words) for one in how), marker]))


_OF_VERBS = frozenset(
    "accuse rob deprive convict suspect inform remind warn assure rid cure relieve strip notify".split()
)
_TO_VERBS = frozenset("devote dedicate attribute compare add owe subject expose apply assign link connect".split())


def _held_before(clause: Clause) -> bool:
    """True where the statement leaves off that it was so before: "as they had done for years"."""
    stated = limiting(clause)
    return any(one.front and one.words[0].text.lower() == "as" for one in clause.pieces if one not in stated)


def _holds_two(verb: str, piece: Piece) -> bool:
    """True for "accuse firms of X", "devote a book to X": two complements in one."""
    marker = "of" if verb in _OF_VERBS else "to" if verb in _TO_VERBS else ""
    return bool(marker) and piece.role == "object" and any(token.text == marker for token in piece.words)


_IN_PLACE = frozenset({"roam", "inhabit", "frequent", "wander", "populate"})
"""Verbs whose object is where something is, not what is done to it."""
_WHICH = POLITIES
"""Kinds that nobody asks for with what."""


_TAKING = frozenset(
    (noun, marker)
    for marker, nouns in {
        "on": "ban attack tax tariff restriction limit effect impact influence pressure war dependence embargo "
        "sanction siege raid assault curb report book lecture article",
        "over": "control power authority victory advantage dispute",
        "in": "interest increase decrease decline rise fall role change trust faith investment stake",
        "for": "demand need support reason plan responsibility respect permission preference",
        "to": "access response threat reply damage answer solution right resistance opposition objection alternative "
        "reform change amendment adjustment",
        "with": "relation contract agreement reconciliation deal peace treaty alliance war link tie partnership",
        "from": "independence protection withdrawal",
        "into": "inquiry investigation research conversion transformation biotransformation translation breakdown "
        "insight incursion foray entry",
    }.items()
    for noun in nouns.split()
)
"""Nouns and the preposition of what they are on, over, in or with: asked apart, the preposition hangs loose."""
_MAKING = frozenset("make build create design produce develop construct grow".split())
"""Behind what they make, "with" tells what the thing has, not what it was made with."""
_PARTING = frozenset("divide split share distribute choose distinguish alternate move".split())
"""Verbs that "between" goes with."""
_ABOUT = frozenset({"regarding", "concerning", "about"})


def _is_behind(held: Piece, others: tuple[Piece, ...]) -> bool:
    """True for an object with a prepositional phrase before it: "squeeze through gaps the size of coins"."""
    at = held.words[0].index
    return held.role == "object" and any(one.marker and not one.front and one.words[0].index < at for one in others)


def _is_torn(clause: Clause, piece: Piece, others: tuple[Piece, ...]) -> bool:
    """True if what stands behind the object may belong to it: asked without it, the question has a loose end."""
    behind = [one for one in others if one.words and one.words[0].index > piece.words[-1].index and not one.front]
    if piece.phrase is not None and is_idiom(
        clause.verb.main.lemma, piece.phrase, _words(tuple(filter(_is_timeless, behind)))
    ):
        return True
    if any(one.marker == "between" for one in behind) and clause.verb.main.lemma not in _PARTING:
        return True  # "a contest between" two
    if clause.verb.passive and any(token.text == "by" and token.index > piece.words[0].index for token in piece.words):
        return True  # "known as X by sailors": who calls it so was hung on the name
    has_clause = any(token.tag in {"WDT", "WP", "VBZ", "VBD", "VBP", "MD"} for token in piece.words)
    heads = {piece.words[-1].lemma, *(() if piece.phrase is None else (piece.phrase.head.lemma,))}
    if piece.words[0].lemma == "enough" and any(one.tag == "TO" for other in behind for one in other.words):
        return True  # enough for what, must be said beside it
    is_had = clause.verb.main.lemma in _MAKING and any(one.marker == "with" for one in behind)
    return bool(behind) and (
        has_clause
        or is_had
        or any(_takes(heads, one.words[0].text.lower()) for one in behind)
        or any(
            (one.comma and one.role != "time")
            or (piece.marker == "for" and one.words[0].text.lower() == "to")
            or any(token.text[:1].isupper() and token.tag == "VB" for token in one.words)
            for one in behind
        )
    )


def _takes(heads: set[str], marker: str) -> bool:
    """True for a preposition that goes with one of the nouns before it."""
    return marker in _ABOUT or any((head, marker) in _TAKING for head in heads)


def _is_timeless(piece: Piece) -> bool:
    return piece.role != "time" and not (piece.phrase is not None and piece.phrase.is_numeric)


def _is_doubled(clause: Clause, piece: Piece) -> bool:
    """True if another noun stands beside the object: an apposition or something that the parser could not place."""
    return any(
        one is not piece and not one.front and not one.marker and one.phrase is not None and one.role != "time"
        for one in kept(clause)
    )


def _is_specific(clause: Clause, piece: Piece, others: tuple[Piece, ...]) -> bool:
    verb = clause.verb.main.lemma
    is_felt = verb in _MOVING and piece.phrase is not None and not piece.phrase.is_named
    noun = piece.phrase.head.lemma if piece.phrase is not None else ""
    if verb in _IN_PLACE | _TYING or is_felt or (verb in _EFFECTS and (verb, noun) in CARRIED):
        return False
    if verb in _EFFECTS or verb in _HOLDING or piece.role == "governed":
        return True
    if verb == "use":
        is_means = any(one.role == "purpose" for one in others) and not clause.verb.perfect  # "had used to"
        return any(one.marker == "as" for one in clause.pieces) or (is_means and not clause.verb.passive)
    if verb not in _GENERAL and not knowledge.is_light_verb(verb) and frequency(verb) < _COMMON_VERB:
        return True
    return verb not in _EMPTY and _is_singled_out(clause, piece, _words(others))


def _is_singled_out(clause: Clause, piece: Piece, others: Words) -> bool:
    """True if so much stands around a common verb that it has one object: dated, or two content words beside it."""
    verb, subject = clause.verb, clause.subject
    texts = [token.text for token in piece.words]
    if any(one == "," and two == "and" for one, two in pairwise(texts)) or len(_content(piece.words)) < _ENOUGH:
        return False
    is_carried = (
        verb.main.lemma,
        piece.words[-1].lemma if piece.phrase is None else piece.phrase.head.lemma,
    ) in CARRIED
    is_scene = verb.main.lemma in {"see", "witness"} and not is_people(subject)
    if is_carried or is_scene:
        return False
    if verb.main.lemma == "take" and not any(token.tag == "RP" for token in verb.words):
        return False  # "takes a form"
    if verb.progressive or (verb.passive and (verb.main.lemma != "give" or subject.kind != "person")):
        return False
    is_told = len(_content(others)) >= _ENOUGH or any(token.pos == "NUM" for token in others)
    return is_told or len(_content(subject.words)) > _ENOUGH


def _words(pieces: tuple[Piece, ...]) -> Words:
    return tuple(token for one in pieces for token in one.words)


def _content(words: Words) -> list[Token]:
    return [token for token in words if token.pos in CONTENT]


def _types(piece: Piece) -> frozenset[ItemType]:
    phrase = piece.phrase
    leans = phrase is not None and not phrase.is_named and phrase.determiner == "the"
    if phrase is not None and not is_askable_key(phrase):
        return WITH_STEM
    is_short = len(say(piece.words).split()) <= 5
    return frozenset(ANY_QUESTION if is_short and not leans else WITH_STEM)
