"""Slips of the article's own: a misspelt word, a plural before a plural; what holds one makes no item."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from string import ascii_lowercase

from quizgen import knowledge
from quizgen.clauses import Clause, Sentence, Text, Token, Words, join
from quizgen.facts.model import Finding
from quizgen.knowledge.dictionary import frequency, known_endings, lemmas_of
from quizgen.knowledge.function_words import AND_OR, AUXILIARY_LEMMAS, INDEFINITE
from quizgen.language.doubts import agrees
from quizgen.tags import COMMON_NOUNS, FINITE, PLURALS

_LONG = 5
"""Letters of a word from which one edit tells a slip."""
_KNOWN = 2.5
"""Zipf frequency from which a word is well known (wordfreq)."""
_KNOWN_TO_ALL = 3.5
"""Zipf frequency from which everybody knows a word."""
_CUT = 2
"""Letters that may be missing at the head of a word."""
_JOINED = 1.5
"""Zipf frequency from which a word written in one exists: "loanword"."""
_WORD = re.compile(r"[A-Za-z]+")
_OWN = frozenset("man woman veteran people".split())
"""Plural nouns of people that stand before a noun as they are: women voters, veterans affairs."""


def slips(text: Text) -> frozenset[str]:
    """Misspelt words, pairs of plurals of which the first has an s too many or no apostrophe, plurals with "a", verbs
    at odds with their subjects, clauses with "that" and no finite verb, and participles with no verb to help them.

    Args:
        text: the analysed article.
    """
    held = Counter(word.lower() for sentence in text.sentences for word in _WORD.findall(sentence.text))
    misspelt = (word for word in _words(text) if _is_misspelt(word, held))
    finds = (
        _doubled,
        _of_many,
        _at_odds,
        _second_at_odds,
        _several_at_odds,
        _unfinished,
        _unhelped,
        _ungoverned,
        _counted_of,
    )
    told = (one for find in finds for one in find(text))
    return frozenset((*misspelt, *told))


def has_slip(finding: Finding, found: frozenset[str]) -> bool:
    """True if a finding's words or a key of it hold a slip."""
    said = (finding.text, *(ask.stem for ask in finding.asks), *(ask.key for ask in finding.asks))
    return any(re.search(rf"\b{re.escape(slip)}\b", one) for slip in found for one in said)


def _words(text: Text) -> set[str]:
    return {
        word
        for sentence in text.sentences
        for word in _WORD.findall(sentence.text)
        if len(word) >= _LONG and not word.isupper()
    }


def _is_misspelt(word: str, held: Counter[str]) -> bool:
    """True for a word that nobody else writes, said once, one letter off a known word of the same article, or in small
    letters and without the first letter or two of one that everybody knows."""
    lower = word.lower()
    if held[lower] > 1 or frequency(lower) or lemmas_of(lower):
        return False
    if word == lower and len(word) > _LONG and word in known_endings(_CUT, _KNOWN_TO_ALL):
        return True
    return any(held[other] and frequency(other) >= _KNOWN for other in _one_off(lower))


def _one_off(word: str) -> Iterator[str]:
    """What one edit makes of a word, its first and last letter kept: endings are inflection."""
    for at in range(1, len(word) - 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        yield from (head + letter + tail for letter in ascii_lowercase)
        yield from (head + letter + tail[1:] for letter in ascii_lowercase)
        if at < len(word) - 2:
            yield head + tail[1] + tail[0] + tail[2:]


def _doubled(text: Text) -> Iterator[str]:
    for sentence in text.sentences:
        for one, other in pairwise(sentence.tokens):
            if one.tag in PLURALS and other.tag in COMMON_NOUNS and _is_wrong(one, other):
                yield f"{one.text} {other.text}"


def _of_many(text: Text) -> Iterator[str]:
    """ "A mild or strong drugs": an article of one thing before adjectives and a plural."""
    for sentence in text.sentences:
        for phrase in sentence.phrases:
            before = [one for one in phrase.words if one.index < phrase.head.index]
            adjectives = before[1:]
            is_many = phrase.head.tag == "NNS" and phrase.head.text.lower() != phrase.head.lemma.lower()
            is_plain = all(one.tag in {"JJ", "CC"} and one.lemma not in _MANY for one in adjectives)
            if adjectives and before[0].text.lower() in INDEFINITE and is_many and is_plain:
                yield join((*before, phrase.head))


def _at_odds(text: Text) -> Iterator[str]:
    """ "The rise of ferries have": a lone common noun and a verb that goes with the nouns of a phrase between them."""
    for sentence in text.sentences:
        for clause in sentence.clauses:
            subject, finite = clause.subject, clause.verb.finite
            between = sentence.tokens[subject.head.index + 1 : finite.index]
            is_lone = not subject.conjuncts and subject.head.tag in COMMON_NOUNS and not _may_be_many(subject.head)
            is_sure = clause.relation == "main" and is_lone and _is_phrase(between)
            if is_sure and not agrees(subject, finite.text.lower(), finite.tag):
                yield join((subject.head, *between, finite))


def _second_at_odds(text: Text) -> Iterator[str]:
    """ "Nests in cliffs and are seen": two verbs in a row that no one subject goes with."""
    for sentence in text.sentences:
        for one in sentence.clauses:
            first, second = _first_of(sentence, one), one.verb.finite
            joining = sentence.tokens[second.index - 1].text
            is_lone = not one.subject.conjuncts and not _may_be_many(one.subject.head)
            is_sure = is_lone and joining == "and" and second.lemma in AUXILIARY_LEMMAS
            if first is not None and is_sure and {first.tag, second.tag} == {"VBZ", "VBP"}:
                yield join((*sentence.tokens[first.index : second.index], second))


def _first_of(sentence: Sentence, clause: Clause) -> Token | None:
    """The finite verb of the clause that a clause shares its subject with; None where it has one of its own."""
    main = next((one for one in sentence.clauses if one.index == clause.parent), None)
    return main.verb.finite if main is not None and clause.shared and clause.relation == "conjunct" else None


def _several_at_odds(text: Text) -> Iterator[str]:
    """ "Tools and work for hire was": several that "and" joins, the first of them many, and a verb of one.

    Two bare nouns may be one field or title, and so may what a noun of one thing tells: "sports and leisure is".
    """
    for sentence in text.sentences:
        for clause in sentence.clauses:
            subject, finite = clause.subject, clause.verb.finite
            between = sentence.tokens[subject.head.index + 1 : finite.index]
            is_joined = bool(subject.conjuncts) and any(one.text == "and" for one in between)
            is_first = clause.relation == "main" and subject.head.tag == "NNS" and subject.words[0].index == 0
            may_be_one = subject.head.index == 0 and len(between) == _BARE_PAIR
            if is_joined and is_first and not (may_be_one or _tells_one(clause)) and finite.text in _OF_ONE:
                yield join((*sentence.tokens[: finite.index], finite))


_OF_ONE = frozenset({"is", "was", "has"})
_BARE_PAIR = 2
"""Words behind the first of two bare nouns: "and leisure"."""


def _tells_one(clause: Clause) -> bool:
    """True where a noun of one thing stands behind "be": "is a field"."""
    told = clause.piece("predicate")
    return told is not None and told.phrase is not None and told.phrase.head.tag == "NN"


def _ungoverned(text: Text) -> Iterator[str]:
    """ "9 feet wide by deep", "wide by across": what stood behind a preposition is lost from the text."""
    for sentence in text.sentences:
        for one, two, three in zip(sentence.tokens, sentence.tokens[1:], sentence.tokens[2:], strict=False):
            is_last = three.text in {".", ",", "(", ";"}
            if one.text == "by" and is_last and two.text in _MEASURED:
                yield f"{one.text} {two.text}"


def _counted_of(text: Text) -> Iterator[str]:
    """ "3,000 of farmers": a number with "of" before a plural that nothing makes definite."""
    for sentence in text.sentences:
        for one, two, three in zip(sentence.tokens, sentence.tokens[1:], sentence.tokens[2:], strict=False):
            if one.pos == "NUM" and "," in one.text and two.text == "of" and three.tag == "NNS":
                yield f"{one.text} of {three.text}"


def _is_phrase(words: Words) -> bool:
    """True for a preposition with nouns and what tells of them, and no clause."""
    are_plain = all(
        two.pos in _OF_PHRASE or (two.tag == "VBN" and one.pos in {"ADV", "NUM", "ADJ"}) for one, two in pairwise(words)
    )
    adds = any(one.text in {"with", "as"} for one in words)  # "Danish along with Norse is"
    return bool(words) and words[0].pos == "ADP" and are_plain and not adds


_OF_PHRASE = frozenset({"ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PUNCT"})


def _may_be_many(noun: Token) -> bool:
    """True for animals, many of which have one form, and for what may be called by its parts."""
    return knowledge.noun_class(noun.lemma) in {"animal", "group", "organisation"}


def _unfinished(text: Text) -> Iterator[str]:
    """ "That the barn to be burned": what somebody shows or says, with an infinitive for its verb."""
    for sentence in text.sentences:
        for piece in (one for clause in sentence.clauses for one in clause.pieces if one.role == "complement"):
            words = [token for token in piece.words if token.index <= (piece.verb or 0)]
            is_clause = bool(words) and words[0].text == "that" and words[0].tag == "IN"
            if is_clause and any(one.tag == "TO" for one in words) and not any(one.tag in FINITE for one in words):
                yield join(words)


def _unhelped(text: Text) -> Iterator[str]:
    """ "To been", "Since built" at the head of a sentence, "eat moss and under 9 cm long": "have" or "be" is lost."""
    for sentence in text.sentences:
        for one, other in pairwise(sentence.tokens):
            is_been = one.text.lower() in {"to", "of"} and other.text == "been"
            is_led = not one.index and one.text == "Since" and other.tag in {"VBN", "VBD"}
            behind = {token.text for token in sentence.tokens[other.index + 1 : other.index + 2]}
            if is_been or (is_led and behind & {",", "in", "by"}):
                yield f"{one.text} {other.text}"
        yield from _bare_measures(sentence.tokens)


def _bare_measures(tokens: Words) -> Iterator[str]:
    """ "Less than 9 cm long" behind "eat moss and": no noun that is so long, "be" or other measure stands before it."""
    for at, (number, unit, last) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        joint = next((one for one in reversed(tokens[max(0, at - _BOUND) : at]) if one.text in AND_OR), None)
        before = tokens[: joint.index] if joint is not None else ()
        is_measure = number.pos == "NUM" and unit.pos == "NOUN" and last.text in _DIMENSIONS
        is_measure = is_measure and (at == 0 or tokens[at - 1].tag not in COMMON_NOUNS)
        if is_measure and before and not any(one.lemma == "be" or one.pos == "NUM" for one in before):
            yield join(tokens[at : at + 3])


_BOUND = 3
"""Words of "and less than", as many as may stand between a joint and its measure."""
_DIMENSIONS = frozenset("long wide tall high deep thick broad".split())
_MEASURED = _DIMENSIONS | {"across"}


_MANY = frozenset("few many great good dozen hundred thousand million".split())
"""Words with which "a" goes before a plural."""


def _is_wrong(one: Token, other: Token) -> bool:
    """True for "farmers markets", "Swedes settlements", and where the two are one word: "loans words"."""
    lemma = one.lemma.lower()
    if _is_people(one):
        return True
    if lemma == one.text.lower() or lemma in _OWN:
        return False
    is_owner = knowledge.noun_class(lemma) == "person" or knowledge.is_role(lemma)
    return other.tag == "NNS" and (is_owner or frequency(lemma + other.lemma) >= _JOINED)


def _is_people(token: Token) -> bool:
    return token.text[:1].isupper() and knowledge.country_of(token.text.removesuffix("s")) is not None
