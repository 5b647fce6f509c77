"""Textbook sentences of what "we" do, turned into the passive: "heat is measured in joules".

"We" is anybody there, so the thing that is described is what the sentence is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Clause, Number, Phrase, Piece, Sentence, Token, VerbGroup, Words
from quizgen.knowledge.connectives import OPENING_EXAMPLES
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import ARTICLES

_ABLE = frozenset(
    "describe define express represent measure calculate determine divide classify group distinguish explain model "
    "estimate detect compute derive solve simplify convert split identify predict write obtain separate assess date "
    "track map characterize characterise categorize categorise visualize visualise quantify prove".split()
)
"""What anybody can do with a thing of a science."""
_AS = frozenset("view see regard consider treat describe interpret understand imagine classify".split())
"""Verbs that say with "as" what a thing is."""
_CUSTOMARY = frozenset("call define measure classify divide denote term group label".split())
"""What is so by custom: "we measure heat in joules"."""
_TAKES = {"measure": "in", "define": "as", "classify": "as", "denote": "by", "divide": "into", "distinguish": "from",
          "separate": "into", "group": "into", "convert": "into", "split": "into", "describe": "as", "view": "as",
          "see": "as", "regard": "as", "treat": "as", "interpret": "as", "express": "in"}  # fmt: skip
"""The preposition that goes with the verb, which the parser may hang on the noun before it."""
_NAMING = frozenset({"call", "term", "label"})
_SPEAKING = frozenset("see discuss learn explain look examine consider find show introduce note mention study".split())
"""What a textbook says of its own chapters; any other deed that "we" did is one of people of its own."""
_MODALS = frozenset({"can", "must", "may", "should"})


def impersonal(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, those of a general "we" in the passive; left as they are in a tale of one's own.

    Args:
        sentences: of one article, in order.
    """
    told = any(_is_tale(clause) for one in sentences for clause in one.clauses)
    return tuple(sentences) if told else tuple(_turned(one) for one in sentences)


def _is_tale(clause: Clause) -> bool:
    """True for what "we" or "I" did once: it is told by a team or a traveller."""
    verb = clause.verb
    is_past = verb.tense == "past" and not verb.modal and verb.main.lemma not in _SPEAKING
    return clause.subject.head.text in {"I", "we", "We"} and is_past and not clause.quoted and clause.relation == "main"


def _turned(sentence: Sentence) -> Sentence:
    clause = next((one for one in sentence.clauses if one.subject.head.text.lower() == "we"), None)
    if clause is None or clause.relation != "main" or clause.quoted or clause.lost or sentence.open_quote:
        return sentence
    thing = clause.piece("object")
    if thing is None or thing.phrase is None or thing.front or not _is_general(clause):
        return sentence
    adding = [one for one in clause.pieces if not one.front and _is_added(one, sentence)]
    added = {token.index for one in adding for token in one.words}
    others = [
        one for one in sentence.clauses if one is not clause and one.relation != "relative" and one.index not in added
    ]
    noun, cut = _parted(sentence, thing.phrase, clause.verb.main.lemma)
    rest = (*cut, *clause.without(thing, *adding))
    behind = [one for one in rest if not one.front]
    if not behind and (not clause.verb.modal or clause.verb.main.lemma in _TAKES):
        return sentence
    is_next = thing.words[0].index == clause.verb.words[-1].index + 1
    if others or not is_next or any(one.words[0].index < thing.words[0].index for one in behind):
        return sentence
    return _rebuilt(sentence, clause, noun, rest)


def _is_added(piece: Piece, sentence: Sentence) -> bool:
    return piece.comma or sentence.tokens[piece.words[0].index - 1].text == ","


def _parted(sentence: Sentence, thing: Phrase, lemma: str) -> tuple[Phrase, tuple[Piece, ...]]:
    """The thing without what the verb says of it: "charge" and "in coulombs", "the edge of a cloud" and "a front"."""
    words = thing.words
    at = next((at for at, token in enumerate(words) if at and token.text.lower() == _TAKES.get(lemma)), 0)
    if lemma in _NAMING:
        rows = enumerate(pairwise(words), 1)
        at = next((at for at, (one, two) in rows if one.pos == "NOUN" and two.text in ARTICLES), 0)
    head = thing.head
    if lemma in _NAMING and at and head.index > words[at].index:
        head = next((one for one in words[:at] if one.pos == "NOUN"), head)
    if not at or head.index > words[at].index:
        return thing, ()
    start = at if lemma in _NAMING else at + 1
    named = next((one for one in sentence.phrases if one.words[:1] == words[start : start + 1]), None)
    marker = "" if lemma in _NAMING else words[at].text.lower()
    told = Piece("predicate" if lemma in _NAMING else "governed", words[at:], marker, named)
    number: Number = "plural" if head.tag == "NNS" else "singular"
    end = next(
        (end for end, (one, two) in enumerate(pairwise(words)) if one.text == "," and two.text in OPENING_EXAMPLES), at
    )
    return replace(thing, words=words[: min(at, end)], head=head, number=number, conjuncts=()), (told,)


def _is_general(clause: Clause) -> bool:
    verb = clause.verb
    if verb.negated or verb.passive or verb.perfect or verb.progressive or verb.chain or verb.particle:
        return False
    lemma = verb.main.lemma
    if lemma in _AS and lemma not in _ABLE | _CUSTOMARY:
        return verb.tense == "present" or verb.modal in _MODALS
    if lemma == "use":
        return verb.tense == "present" and any(one.words[0].tag == "TO" and not one.front for one in clause.pieces)
    if verb.modal:
        return lemma in _ABLE and verb.modal in _MODALS
    return lemma in _CUSTOMARY and verb.tense == "present"


def _rebuilt(sentence: Sentence, clause: Clause, thing: Phrase, rest: tuple[Piece, ...]) -> Sentence:
    """The sentence with the thing as subject, its words in their new order and counted anew."""
    verb = _passive(clause.verb, thing)
    if verb is None:
        return sentence
    order: list[Token] = []
    for piece in rest:
        order += [*piece.words, _mark(",")] if piece.front else []
    order += [*thing.words, *verb.words]
    for piece in rest:
        order += [] if piece.front else piece.words
    order.append(_mark("."))
    places = {id(token): at for at, token in enumerate(order)}
    indexes = {token.index: at for at, token in enumerate(order) if token.index >= 0}
    anew = [_at(token, places[id(token)], indexes, order) for token in order]
    put = _Put(indexes, anew)
    words = tuple(anew[places[id(token)]] for token in verb.words)
    turned = replace(
        clause,
        index=words[-1].index,
        subject=put.phrase(thing),
        verb=replace(verb, words=words, finite=words[0], main=words[-1]),
        pieces=tuple(put.piece(one) for one in rest),
    )
    phrases = tuple(put.phrase(one) for one in sentence.phrases if put.has(one.words))
    return replace(sentence, tokens=tuple(anew), phrases=phrases, clauses=(turned,), quoted=frozenset())


def _passive(verb: VerbGroup, thing: Phrase) -> VerbGroup | None:
    forms = inflections_of(verb.main.lemma, tag="VBN", inflect_oov=False)
    if not forms:
        return None
    main = replace(verb.main, text=str(forms[0]), tag="VBN", space=True)
    adverbs = [one for one in verb.words if one.index not in {verb.finite.index, verb.main.index}]
    be = replace(verb.main, index=-1, lemma="be", pos="AUX", text="be", tag="VB", space=True)
    if verb.modal:
        words = (verb.finite, *adverbs, be, main)
    else:
        plural = thing.number == "plural"
        words = (replace(be, text="are" if plural else "is", tag="VBP" if plural else "VBZ"), *adverbs, main)
    return replace(verb, words=words, passive=True)


def _mark(text: str) -> Token:
    return Token(-1, text, text, text, "PUNCT", 0, 0)


def _at(token: Token, at: int, indexes: dict[int, int], order: list[Token]) -> Token:
    """The token at its new place; a reference to what is left out is open."""
    after = order[at + 1] if at + 1 < len(order) else _mark(".")
    goes_on = after.index == token.index + 1 and token.index >= 0
    found = replace(token, index=at, space=token.space if goes_on else after.index >= 0 or after.pos != "PUNCT")
    if not token.bound <= indexes.keys():
        return replace(found, open=True)
    return replace(found, bound=frozenset(indexes[one] for one in token.bound))


class _Put:
    """Puts phrases and pieces where their words stand now."""

    def __init__(self, indexes: dict[int, int], anew: Sequence[Token]) -> None:
        self._indexes = indexes
        self._anew = anew

    def has(self, words: Iterable[Token]) -> bool:
        return all(token.index in self._indexes for token in words)

    def token(self, token: Token) -> Token:
        return self._anew[self._indexes[token.index]]

    def words(self, words: Words) -> Words:
        return tuple(self.token(token) for token in words if token.index in self._indexes)

    def phrase(self, phrase: Phrase) -> Phrase:
        owner, beside = phrase.possessor, phrase.apposition
        return replace(
            phrase,
            words=self.words(phrase.words),
            head=self.token(phrase.head),
            conjuncts=tuple(self.phrase(one) for one in phrase.conjuncts if self.has(one.words)),
            possessor=self.phrase(owner) if owner is not None and self.has(owner.words) else None,
            apposition=self.phrase(beside) if beside is not None and self.has(beside.words) else None,
            modifiers=tuple(self.token(one) for one in phrase.modifiers if one.index in self._indexes),
        )

    def piece(self, piece: Piece) -> Piece:
        named = piece.phrase
        return replace(
            piece,
            words=self.words(piece.words),
            phrase=self.phrase(named) if named is not None and self.has((named.head,)) else None,
            verb=self._indexes.get(piece.verb) if piece.verb is not None else None,
        )
