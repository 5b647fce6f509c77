"""What a noun bears on: X is a form of Y, a threat to Y; X has an effect on Y; and where something is common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Text, Token, Words
from quizgen.facts.askable import askable, is_copula, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import GAP_ONLY, WITH_STEM, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.facts.relations import asked_behind, is_in_title
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import INDEFINITE, UNFILLED
from quizgen.tags import COMPARATIVES
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of

_KIN = {
    "of": "example form part member branch measure source symbol cause result product subset extension "
    "variety dialect mixture component sign consequence indicator feature cornerstone combination byproduct "
    "subsidiary derivative hallmark ingredient offshoot outgrowth predecessor successor precursor subfield "
    "source supplier culmination function outcome remnant capital centre center producer exporter importer "
    "supporter opponent advocate critic object victim subject unit co-founder cofounder",
    "for": "element framework basis forum remedy treatment substitute prerequisite requirement condition precondition "
    "catalyst tool platform foundation synonym habitat home model explanation",
    "to": "threat alternative solution contribution barrier obstacle challenge response danger prelude answer reaction "
    "rival tribute supplement heir home successor contributor",
    "on": "attack influence expert authority tax ban limit restriction",
}
"""Nouns that say nothing until what they are of, for, to or on is said."""
_PARTISANS = frozenset("supporter opponent advocate critic".split())
"""Those who may be so of many things: no gap forces one."""
_LIGHT = {
    "have": "effect:on impact:on influence:on access:to responsibility:for consequence:for interest:in control:over "
    "power:over monopoly:on monopoly:over reputation:for passion:for preference:for respect:for faith:in "
    "confidence:in advantage:over claim:to resistance:to",
    "play": "role:in part:in",
    "take": "part:in advantage:of care:of",
    "make": "use:of contribution:to",
    "pay": "attention:to tribute:to",
    "give": "rise:to access:to priority:to",
    "exert": "influence:on pressure:on control:over",
    "provide": "habitat:for basis:for incentive:for access:to evidence:of evidence:for support:for",
    "pose": "threat:to danger:to challenge:to risk:to",
    "bear": "resemblance:to responsibility:for",
    "cast": "doubt:on",
    "shed": "light:on",
    "put": "emphasis:on pressure:on",
    "place": "emphasis:on limit:on",
    "gain": "access:to control:of",
    "lose": "control:of interest:in faith:in",
    "lay": "foundation:for foundation:of",
    "impose": "tax:on ban:on limit:on restriction:on",
    "do": "damage:to harm:to",
    "cause": "damage:to harm:to",
    "show": "interest:in resistance:to",
    "set": "stage:for",
    "write": "book:about book:on novel:about poem:about article:on article:about report:on essay:on song:about",
    "publish": "book:about book:on article:on report:on study:of",
    "direct": "film:about documentary:about",
    "deliver": "speech:on lecture:on",
    "receive": "criticism:for praise:for award:for prize:for medal:for recognition:for support:from funding:from",
    "win": "prize:for award:for medal:for praise:for fame:for support:from independence:from",
    "earn": "praise:for reputation:for fame:for",
    "draw": "criticism:for inspiration:from attention:to",
    "attract": "criticism:for attention:from",
    "declare": "war:on independence:from",
    "raise": "awareness:of concern:about",
    "express": "concern:about support:for interest:in",
    "find": "evidence:of evidence:for",
    "share": "border:with ancestor:with",
    "offer": "protection:from protection:against",
    "conduct": "research:on research:into study:of experiment:on survey:of",
    "wage": "war:on war:against",
    "launch": "attack:on",
    "sign": "treaty:with agreement:with",
    "form": "alliance:with basis:of basis:for part:of",
    "develop": "interest:in",
    "lead": "campaign:for campaign:against",
}
"""Nouns that a verb only carries, and the preposition of what the deed bears on: have an effect on."""
_WORKS = frozenset(
    "film movie documentary book novel novella play drama poem story tale series essay opera musical song ballad "
    "comedy tragedy memoir trilogy fable satire thriller".split()
)
"""What is about something, and is asked for it."""
_MAX_PREDICATE = 10
_COMMON = 5.0
"""Zipf frequency above which an adjective is no answer that one learns (wordfreq)."""
_PLAIN_TO_SEE = frozenset("evident apparent obvious noticeable manifest visible inevitable unavoidable".split())
"""What a need or a change becomes sooner or later: that is no answer that one learns, either."""
_WHERE = frozenset("common legal illegal popular widespread rare prevalent abundant extinct endangered active".split())
_KIN_PAIRS = frozenset((noun, marker) for marker, nouns in _KIN.items() for noun in nouns.split())
_LIGHT_PAIRS = frozenset((verb, *pair.split(":")) for verb, pairs in _LIGHT.items() for pair in pairs.split())


def find(text: Text) -> Iterator[Fact]:
    """Find what nouns bear on.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        if clause.verb.negated:
            continue
        ask = _of_copula(clause, title) if is_copula(clause) else _considered(clause, title) or _light(clause, title)
        if ask is not None:
            yield Fact("other", "facts.bearings", statement(clause), parts(clause), (found,), clause, (ask,))


def _of_copula(clause: Clause, title: frozenset[str]) -> Ask | None:
    piece = clause.piece("predicate")
    if piece is None or piece.front or piece.verb is not None:
        return None
    if clause.verb.main.lemma == "become" and (piece.phrase is None or piece.phrase.determiner in INDEFINITE):
        return _whole(clause, piece, title, "becomes")
    if piece.phrase is None:
        return _where(clause, piece, title)
    if (work := _about(clause, piece, title)) is not None:
        return work
    head = piece.phrase.head
    at = _behind(piece.words, head)
    counted = bool(piece.phrase.conjuncts) or any(token.lemma in {"one", "only"} for token in piece.words[:at])
    fits = at is not None and not counted and (head.lemma, piece.words[at].text) in _KIN_PAIRS
    if at is not None and _names_again(piece.words[at:], clause.subject.words):
        return None
    ask = asked_behind(clause, piece, at, title, "kin") if fits and at is not None else None
    return replace(ask, types=ask.types - GAP_ONLY) if ask is not None and head.lemma in _PARTISANS else ask


def _names_again(behind: Words, subject: Words) -> bool:
    """True for "Low Danish is a form of Danish": the subject's name gives the answer away."""
    names = {token.text for token in subject if token.pos == "PROPN"}
    return any(token.pos in {"PROPN", "ADJ"} and token.text in names for token in behind)


def _about(clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
    """X is a film about Y: what is X about?"""
    at = next((at for at, token in enumerate(piece.words) if token.text == "about"), None)
    if at is None or piece.phrase is None or piece.phrase.head.lemma not in _WORKS or piece.words[at - 1].text == "of":
        return None
    behind = [one for one in kept(clause) if not one.front and one.words[0].index > piece.words[0].index]
    key = key_of_words(piece.words[at + 1 :], clause.subject.words, most=_MAX_PREDICATE, least=1)
    others = tuple(replace(one, words=piece.words[at : at + 1]) if one is piece else one for one in kept(clause))
    if behind or not key or is_in_title(key, title) or not tells(clause.subject.words, title, least=1):
        return None
    stem = ask_piece(clause, "what", others)
    return Ask("kin", stem, key, WITH_STEM, piece.phrase, level="understand")


def _light(clause: Clause, title: frozenset[str]) -> Ask | None:
    """What X has an effect on, plays a role in: the preposition stands in the object or opens the piece behind it."""
    thing = clause.piece("object")
    if thing is None or thing.front or thing.phrase is None or thing.verb is not None or clause.verb.passive:
        return None
    verb, head = clause.verb.main.lemma, thing.phrase.head
    at = _behind(thing.words, head)
    if at is not None:
        fits = (verb, head.lemma, thing.words[at].text) in _LIGHT_PAIRS
        return asked_behind(clause, thing, at, title, "bears-on") if fits else None
    behind = [piece for piece in kept(clause) if not piece.front]
    following = behind[behind.index(thing) + 1 :] if thing in behind else []
    if not following or thing.words[-1].index != head.index:
        return None
    piece = following[0]
    fits = piece.words[0].index == head.index + 1 and (verb, head.lemma, piece.words[0].text) in _LIGHT_PAIRS
    return asked_behind(clause, piece, 0, title, "bears-on") if fits else None


def _behind(words: Words, head: Token) -> int | None:
    """Place of the preposition right behind a noun, or None."""
    return next(
        (i for i in range(1, len(words)) if words[i - 1].index == head.index and words[i].pos in {"ADP", "PART"}), None
    )


def _considered(clause: Clause, title: frozenset[str]) -> Ask | None:
    """What X is considered to be."""
    piece = clause.piece("predicate")
    is_judged = clause.verb.passive and clause.verb.main.lemma in {"consider", "deem", "declare"}
    if piece is None or piece.front or piece.verb is not None or not is_judged:
        return None
    return _whole(clause, piece, title, "considered", "to be")


def _whole(clause: Clause, piece: Piece, title: frozenset[str], frame: str, stranded: str = "") -> Ask | None:
    """A question for a whole predicate, if nothing but a date stands behind it."""
    behind = [one for one in kept(clause) if not one.front]
    others = kept(clause, piece)
    standing = words_of(clause, others)
    key = key_of_words(piece.words, standing, most=_MAX_PREDICATE, least=1)
    if any(token.tag in COMPARATIVES or (piece.phrase is None and token.pos == "ADP") for token in piece.words):
        return None
    is_somebody = clause.subject.kind == "person" or clause.subject.head.text.lower() in {"he", "she"}
    is_once = is_somebody or clause.verb.tense == "past"
    if frame == "becomes" and is_once and piece.phrase is not None and not others:
        return None  # one becomes many things, and so does a country
    is_plain = frequency(key) > _COMMON or key in _PLAIN_TO_SEE | UNFILLED
    if frame == "becomes" and piece.phrase is None and is_plain:
        return None
    if behind[-1] is not piece or not key or not tells(standing, title) or is_in_title(key, title):
        return None
    stem = ask_piece(clause, "what", others, stranded=stranded)
    return Ask(frame, stem, key, WITH_STEM, piece.phrase, level="understand")


def _where(clause: Clause, predicate: Piece, title: frozenset[str]) -> Ask | None:
    """Where something is common, legal, extinct."""
    behind = [piece for piece in kept(clause) if not piece.front]
    place = behind[-1]
    if len(behind) != 2 or behind[0] is not predicate or predicate.words[-1].lemma not in _WHERE:
        return None
    is_named = place.phrase is not None and place.phrase.kind in {"country", "city", "place", "organisation"}
    if place.words[0].text.lower() != "in" or not is_named or place.comma:
        return None
    others = kept(clause, place)
    key = key_of_words(place.words, words_of(clause, others), most=8, least=2)
    if not key or is_in_title(key, title):
        return None
    return Ask(
        "where",
        ask_piece(clause, "where", others),
        key,
        WITH_STEM,
        place.phrase,
        hint="place",
    )
