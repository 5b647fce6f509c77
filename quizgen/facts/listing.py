"""Members of lists, units and ends of names: phrases that what stands beside them does not force."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Token
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.tags import NOMINAL, NOUNS, PARTICIPLES, VERBAL

_ANY_OF = frozenset("pair number lot kind sort type".split())
"""Nouns before "of" with which anything can stand: "two pairs of shoes"."""
_NUMBERS = frozenset("dozen hundred thousand million billion".split())
"""Nouns before "of" with which any unit can stand: "hundreds of kilograms"."""
_NAME_LINKS = frozenset({"of", "and", "&", "for"})
"""What may join the words of a name."""
_TYING = frozenset({"in", "for", "without"})
_NO_TITLE = VERBAL | {"PUNCT", "NOUN", "ADJ"}
"""Parts of speech that end a title where they have no capital."""


def is_part(phrase: Phrase, found: Sentence, inside: frozenset[int] | None = None) -> bool:
    """True for a member of a list, a possessor, a unit, or the end of a longer name: the rest would not force it.

    One of a pair is forced by the other.

    Args:
        phrase, found: the phrase and its sentence.
        inside: indexes of the words that are said of the sentence; None for all.
    """
    tokens, first = found.tokens, phrase.words[0].index
    end = _behind_bracket(found, phrase.words[-1].index + 1)
    after = tokens[end] if end < len(tokens) and (inside is None or end in inside) else None
    rest = tokens[phrase.words[-1].index + 1 : phrase.words[-1].index + 3]
    if phrase.is_named and rest and rest[0].text == ":" and (len(rest) == 1 or rest[1].text[:1].isupper()):
        return True  # "Salt Trek II: The Long Way", which may end a sentence too
    if phrase.is_named and (_is_in_title(phrase, found) or _is_half(phrase, found)):
        return True
    if any(token.tag == "POS" for token in phrase.words) or (after is not None and _is_joined(phrase, found, end)):
        return True
    return first > 0 and _is_led(phrase, found, end)


def _is_in_title(phrase: Phrase, found: Sentence) -> bool:
    """True for the end of a title: "a book entitled On the Birds of Norway"."""
    before = found.tokens[: phrase.words[0].index]
    start = max((at for at, one in enumerate(before) if _says_title(one)), default=len(before))
    words = before[start + 1 :]
    return bool(words) and all(_may_be_in_title(one) for one in words)


def _says_title(token: Token) -> bool:
    """True for "entitled" and "titled", not for the title that somebody wins."""
    return token.lemma in {"entitle", "title"} and token.tag == "VBN"


def _may_be_in_title(token: Token) -> bool:
    """True for a word with a capital, a small word of grammar, and one that is none in English ("De Motu et Luce")."""
    return token.text[:1].isupper() or token.pos not in _NO_TITLE or not lemmas_of(token.text)


def _is_torn_at(link: Token, word: Token) -> bool:
    """True between "World Heritage" and "Danger": no place, but a common word with the capital of a name."""
    is_common = word.text.istitle() and word.pos in NOUNS and "NOUN" in lemmas_of(word.text.lower())
    return link.text in _TYING and is_common and knowledge.find(word.text) is None


def _is_half(phrase: Phrase, found: Sentence) -> bool:
    """True for either half of a name with a common word behind its preposition."""
    first, end = phrase.words[0].index, phrase.words[-1].index + 1
    rest = found.tokens[end : end + 2]
    if len(rest) > 1 and _is_torn_at(*rest):
        return True
    before = found.tokens[max(0, first - 2) : first]
    return len(before) > 1 and before[0].pos == "PROPN" and _is_torn_at(before[1], phrase.words[0])


def _is_joined(phrase: Phrase, found: Sentence, end: int) -> bool:
    """True if the phrase goes on behind: into a longer one, or into the next member of a list."""
    after = found.tokens[end]
    if after.pos == "CCONJ":
        return not (_opens_deed(found, end + 1) or _is_first_of_pair(phrase, found, end))
    return after.tag == "POS" or after.pos in NOUNS or (after.text == "," and _goes_on(found, end + 1))


def _is_led(phrase: Phrase, found: Sentence, end: int) -> bool:
    """True if what stands before makes the phrase one of several, or the end of a name."""
    tokens, first = found.tokens, phrase.words[0].index
    before, ahead = tokens[first - 1], tokens[first - 2] if first > 1 else None
    if before.text == "," and [token.text for token in tokens[end : end + 2]] in ([",", "and"], [",", "or"]):
        return True
    if before.text == "per":
        return True
    if ahead is None:
        return before.pos in {"CCONJ", "PROPN"}
    is_unit = ahead.lemma in _NUMBERS and knowledge.unit(phrase.head.text) is not None
    if before.text == "of" and (ahead.lemma in _ANY_OF or is_unit):
        return True
    if before.pos == "CCONJ":
        return not _is_second_of_pair(phrase, found)
    is_link = before.text.lower() in _NAME_LINKS or (before.text == "with" and _is_within(phrase, before, found))
    in_name = is_link and ahead.pos == "PROPN" and phrase.is_named
    return before.pos == "PROPN" or in_name or (before.text == "," and ahead.pos == "PROPN")


def _is_within(phrase: Phrase, before: Token, found: Sentence) -> bool:
    """True if a longer phrase holds a phrase and the word before it: "the Red Town with the Blue Roofs"."""
    return any(before in one.words and phrase.words[0] in one.words for one in found.phrases)


def _opens_deed(found: Sentence, at: int) -> bool:
    """True if a verb follows the "and": it joins deeds, not things."""
    while at < len(found.tokens) and found.tokens[at].pos == "ADV":
        at += 1
    return at < len(found.tokens) and found.tokens[at].pos in VERBAL and found.tokens[at].tag not in PARTICIPLES


def _is_first_of_pair(phrase: Phrase, found: Sentence, end: int) -> bool:
    """True if one thing of the same sort follows the "and", and nothing of the kind goes before."""
    tokens, first = found.tokens, phrase.words[0].index
    if phrase.is_named and first > 1 and tokens[first - 1].pos == "ADP" and tokens[first - 2].pos == "PROPN":
        return False
    stop = _end_of_phrase(found, end + 1)
    is_like = stop > end + 1 and tokens[stop - 1].pos == phrase.head.pos
    ends = stop >= len(tokens) or not (tokens[stop].pos == "CCONJ" or tokens[stop].tag == "POS")
    return is_like and ends and not (first > 0 and _links(tokens[first - 1]))


def _is_second_of_pair(phrase: Phrase, found: Sentence) -> bool:
    """True if one thing of the same sort stands before the "and", in no longer name."""
    tokens, start = found.tokens, phrase.words[0].index - 2
    is_like = tokens[start].pos == phrase.head.pos
    while start > 0 and tokens[start - 1].pos in NOMINAL:
        start -= 1
    in_name = start > 1 and tokens[start - 1].pos == "ADP" and tokens[start - 2].pos == "PROPN"
    return is_like and not in_name and not (start > 0 and _links(tokens[start - 1]))


def _links(token: Token) -> bool:
    return token.pos == "CCONJ" or token.text == ","


def _end_of_phrase(found: Sentence, at: int) -> int:
    while at < len(found.tokens) and found.tokens[at].pos in NOMINAL:
        at += 1
    return at


def _behind_bracket(found: Sentence, at: int) -> int:
    """The index itself, or the one behind the bracket that opens there."""
    texts = [token.text for token in found.tokens[at:]]
    return at + texts.index(")") + 1 if texts[:1] == ["("] and ")" in texts else at


def _goes_on(found: Sentence, at: int) -> bool:
    """True if the next member of a list begins at an index: a few nouns up to a comma or an "and"."""
    end = _end_of_phrase(found, at)
    is_member = found.tokens[end - 1].pos in NOUNS
    return is_member and end < len(found.tokens) and _links(found.tokens[end])
