"""What an adjective goes with: responsible for, dependent on, native to, capable of …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Text, Words
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.facts.relations import types_of
from quizgen.wording.questions import ask_behind
from quizgen.wording.statements import statement, words_of

_MAX_KEY, _MIN_KEY = 10, 1
_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "responsible for,dependent on,dependent upon,reliant on,critical to,critical for,essential for,essential to,"
        "crucial to,crucial for,vital to,vital for,necessary for,important for,important to,known for,famous for,"
        "notable for,notorious for,renowned for,suitable for,capable of,guilty of,typical of,characteristic of,"
        "representative of,full of,rich in,abundant in,poor in,involved in,common in,unique to,native to,endemic to,"
        "subject to,vulnerable to,resistant to,susceptible to,sensitive to,immune to,opposed to,committed to,"
        "dedicated to,devoted to,limited to,confined to,restricted to,harmful to,toxic to,relevant to,equivalent to,"
        "equal to,adjacent to,proportional to,independent of,independent from,composed of,based on,"
        "attributable to,eligible for,liable for,grateful for,concerned with,associated with,compatible with,"
        "linked to,related to,exposed to,entitled to,central to,fundamental to,key to,"
        "concerned about,worried about,aware of,interested in,active in,open to,outraged over,outraged by,keen on,"
        "pleased with,satisfied with,familiar with,consistent with,identical to,afraid of,proud of,tired of,wary of,"
        "confident of,critical of,skeptical of,sceptical of,supportive of,indicative of,reminiscent of,devoid of,"
        "deficient in,inherent in,present in,absent from,accessible to,available to,beneficial to,detrimental to,"
        "superior to,inferior to,prone to,loyal to,hostile to,allergic to,indifferent to,faithful to,parallel to,"
        "perpendicular to,accustomed to,angry about,enthusiastic about,optimistic about,passionate about,"
        "ready for,accountable to,accountable for,answerable to,prepared for,qualified for,addicted to,fraught with,"
        "replete with,rife with,covered in,covered with,made of,made from,engaged in,separate from,distinct from,"
        "incapable of,ignorant of,short of,fond of,worthy of,visible in,visible to,soluble in,expert in,strong in"
    ).split(",")
)


def find(text: Text) -> Iterator[Fact]:
    """Find what adjectives go with.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        piece = clause.piece("predicate")
        if piece is None or piece.front or clause.verb.negated:
            continue
        ask = _ask(clause, piece, title)
        if ask is not None:
            yield Fact("other", "facts.properties", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
    at = next(
        (i for i in range(1, len(piece.words) - 1) if (piece.words[i - 1].text, piece.words[i].text) in _PAIRS), None
    )
    if at is None or any(token.pos == "NOUN" for token in piece.words[: at - 1]):
        return None
    asked = piece.words[at + 1 :]
    others = tuple(replace(one, words=piece.words[: at + 1]) if one is piece else one for one in kept(clause))
    standing = words_of(clause, others)
    key = key_of_words(asked, standing, most=_MAX_KEY, least=_MIN_KEY)
    if not key or _names_people(asked) or not tells(standing, title):
        return None
    if asked[0].tag in {"WP", "VB"} or any(token.text == "as" for token in asked):
        return None
    stem = ask_behind(clause, "what", kept(clause), piece, at)
    return Ask("goes-with", stem, key, types_of(key), piece.phrase)


def _names_people(words: Words) -> bool:
    """True if the first noun is a person or a pronoun: "what" would not fit."""
    noun = next((token for token in words if token.pos in {"NOUN", "PROPN", "PRON"}), None)
    is_person = noun is not None and knowledge.is_people(noun.lemma)
    return noun is None or noun.pos == "PRON" or noun.name == "person" or (is_person and words[0].tag != "VBG")
