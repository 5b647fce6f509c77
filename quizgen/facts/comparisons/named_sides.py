"""Sides by name: what the title, a name of that kind, an antecedent, an owner or an apposition calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Text, Token
from quizgen.facts.comparisons.comparing import QUANTIFYING, TIMED, phrase_of
from quizgen.facts.comparisons.rules import OF_CLAUSES
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import ARTICLES, COMMONEST_PREPOSITIONS
from quizgen.tags import MODIFYING, SINGULARS
from quizgen.wording.words import lowered, possessive, say

_LONGEST_OWNER, _LONGEST_TITLE = 7, 4
_BARE = re.compile(r"(?P<the>[Tt]he) (?P<noun>[a-z]+)(?= |$)")
_LEADING = re.compile(r"(?P<lead>what )?(?P<pronoun>they|he|she|it|their|his|her|its)\b(?! (?:is|was) )")
"""A pronoun that a side opens with."""
_OF_MANY = frozenset({"they", "their"})
_ITSELF = re.compile(r"[Ii]t(?:[’']s| is) (?P<told>an? (?:[\w,-]+ )*(?P<noun>[a-z]+))$")
_ADDED_NAME = re.compile(
    r"(?P<who>(?i:their|its|his|her) (?P<what>(?:[a-z]+ )?[a-z]+)), "
    r"(?P<name>[A-Z][\w’'-]*(?: (?:of the |of |the |de |van |von )?[A-Z][\w’'-]*)*),(?= (?!and |or ))"
)
"""Who or what it is, and the name beside it; with "and" behind it, it is a list."""


def by_name(one: Comparison, text: Text) -> Comparison:
    """The comparison with the names of its sides, and of who owns them.

    Args:
        one: as it was found.
        text: the analysed article.
    """
    return _of_itself(_with_antecedents(_with_owners(_by_titles(_by_apposition(one), text))), text)


def _of_itself(one: Comparison, text: Text) -> Comparison:
    """The comparison with the name that opens a title of Ely as a town for the "it" of "It’s a quiet town"."""
    found = _ITSELF.match(one.b)
    title = text.title.split()
    is_of_kind = found is not None and found["noun"] in {word.lower() for word in title[1:]}
    is_name = bool(title) and any(each.name == title[0] for each in text.mentions)
    if found is None or one.kind not in OF_CLAUSES or not is_of_kind or not is_name:
        return one
    told = f"{title[0]} is {found['told']}"
    return replace(one, b=told, b_value=told if one.b_value == one.b else one.b_value)


def _by_apposition(one: Comparison) -> Comparison:
    """The comparison with the name that stands beside "her brother" for him, in both halves and the aspect."""
    found = _ADDED_NAME.match(one.a) if one.kind in OF_CLAUSES else None
    if found is None:
        return one
    whose, what = re.escape(found["who"].split()[0]), re.escape(found["what"])
    again = re.compile(rf"{re.escape(found[0])}|\b(?:the|{whose}) {what}\b")
    a, b, aspect = (_put(found["name"], again, words) for words in (one.a, one.b, one.aspect))
    return replace(one, a=a, b=b, aspect=aspect)


def _by_titles(one: Comparison, text: Text) -> Comparison:
    """The comparison with "the driverless car" of the title, or the one park named, for "the car" and "the park"."""
    first, second = (_fuller(side, one, text) for side in (one.a, one.b))
    if one.b.startswith("any other") or first == one.a:
        second = one.b
    value = f"{first}{one.a_value[len(one.a) :]}" if one.a_value.startswith(one.a) else one.a_value
    return replace(one, a=first, b=second, a_value=value)


def _fuller(side: str, one: Comparison, text: Text) -> str:
    found = _BARE.match(side)
    if found is not None:
        noun = found["noun"]
        before = re.search(rf"(?P<word>[\w-]+) {re.escape(noun)}\b", text.title, re.IGNORECASE)
        word = before["word"].lower() if before is not None else ""
        is_kind = bool(word) and any(_stand_together(word, noun, sentence) for sentence in text.sentences)
        if is_kind and knowledge.noun_class(noun) != "person":
            return f"{found['the'].lower()} {word} {noun}{side[found.end() :]}"
    phrase = phrase_of(TIMED.sub("", side), one)
    if phrase is None:
        return side
    return _of_title(phrase, text) or _by_name(side, phrase, text)


def _stand_together(word: str, noun: str, sentence: Sentence) -> bool:
    """True where a modifier stands in small letters before the noun: it is no name, nor a verb."""
    pairs = zip(sentence.tokens, sentence.tokens[1:], strict=False)
    return any(one.text == word and one.pos in MODIFYING and other.text == noun for one, other in pairs)


def _of_title(phrase: Phrase, text: Text) -> str:
    """ "The 90-year-old map" for "this faded map" of an article that is called "90-Year-Old Map"; else empty."""
    words = text.title.split()
    is_named = {word for each in text.mentions for word in each.name.split()}.intersection(words)
    is_of_kind = 1 < len(words) <= _LONGEST_TITLE and words[-1].lower() == phrase.head.text
    if phrase.determiner != "this" or not is_of_kind or is_named or words[0].lower() in ARTICLES:
        return ""
    return f"the {text.title.lower()}"


def _by_name(side: str, phrase: Phrase, text: Text) -> str:
    """ "Lunda Game Reserve" for "the whole game reserve", where one name alone ends so; else the side."""
    noun = next((at for at, token in enumerate(phrase.words) if token.pos == "NOUN"), 0)
    if not phrase.head.open or phrase.determiner != "the" or phrase.words[-1] is not phrase.head:
        return side
    for start in range(1, noun + 1):  # "royal" may be of the name, "whole" is not
        kind = say(phrase.words[start:])
        named = {each.name for each in text.mentions if " " in kind and each.name.lower().endswith(f" {kind}")}
        if named:
            time = TIMED.search(side)
            return f"{named.pop()}{time[0] if time is not None else ''}" if len(named) == 1 else side
    return side


def _put(name: str, place: re.Pattern[str], words: str) -> str:
    """The words with a name in each place, as it is: a backslash in it is one."""
    return place.sub(lambda _: name, words)


def _with_owners(one: Comparison) -> Comparison:
    """The comparison with the name of its owner for the "its" of a side, where that stands in its sentence."""
    if one.kind in OF_CLAUSES:
        return one
    a, b, aspect, value = one.a, one.b, one.aspect, one.a_value
    for word, owner in _owners(one):
        pattern = re.compile(rf"\b{re.escape(word)}\b")
        is_in_phrase = any(pattern.search(side) and phrase_of(side, one) is not None for side in (one.a, one.b))
        if not is_in_phrase or owner.lower() in f"{one.a} {one.b}".lower():
            continue
        said = possessive(owner)
        a, b, aspect, value = (_put(said, pattern, words) for words in (a, b, aspect, value))
    return replace(one, a=a, b=b, aspect=aspect, a_value=value)


def _owners(one: Comparison) -> Iterator[tuple[str, str]]:
    """The possessives of a sentence that has one of their kind only, with their owners."""
    sentence = one.sentences[-1]
    owned = [token for token in sentence.tokens if token.tag == "PRP$"]
    for token in owned:
        is_only = sum(other.text == token.text for other in owned) == 1
        owner = _meant(token, sentence) if is_only and token.say is None and not token.open else ""
        if (
            len(owner.split()) <= _LONGEST_OWNER
            and _can_own(owner)
            and (owner[:1].isupper() or owner.startswith("the "))
        ):
            yield token.text, owner


def _meant(token: Token, sentence: Sentence) -> str:
    """What the one antecedent of a pronoun in its sentence is called."""
    heads = [other for other in sentence.tokens if other.index in token.bound]
    if len(heads) != 1:
        return ""
    if heads[0].say is not None:
        return heads[0].say
    named = [each for each in sentence.phrases if each.head is heads[0] and each.words[-1].index < token.index]
    words = max(named, key=lambda each: len(each.words)).words if named else ()
    return lowered(words[0], say(words)) if words else ""


def _can_own(name: str) -> bool:
    """False for "the guild of Lund", whose last word alone would be the owner; true of a name: "Bank of Oslo"."""
    words = name.split()
    of = next((at for at, word in enumerate(words) if at and word in COMMONEST_PREPOSITIONS), None)
    return of is None or words[of - 1][:1].isupper()


def _with_antecedents(one: Comparison) -> Comparison:
    """The comparison with what "they" or "its" at the head of a side means, where its sentence names that elsewhere."""
    if one.kind not in OF_CLAUSES and one.kind != "more-less":
        return one
    a, b = (_taken_up(side, one) for side in (one.a, one.b))
    value = b if one.b_value == one.b else one.b_value
    return replace(one, a=a, b=b, b_value=value)


def _taken_up(side: str, one: Comparison) -> str:
    found = _LEADING.match(side)
    sentence = one.sentences[-1]
    standing = [token for token in sentence.tokens if found is not None and token.text == found["pronoun"]]
    if found is None or len(standing) != 1 or standing[0].say is not None or standing[0].open:
        return side
    token = standing[0]
    is_one = any(other.tag in SINGULARS for other in sentence.tokens if other.index in token.bound)
    name = _meant(token, sentence)
    words = name.lower().split()
    is_long = len(words) > _LONGEST_OWNER or name.lower() in side.lower()
    if not name or is_long or words[0] in QUANTIFYING or (is_one and token.text in _OF_MANY):
        return side
    is_owner = token.tag == "PRP$"
    if is_owner and not _can_own(name):
        return side
    said = possessive(name) if is_owner else name
    return f"{found['lead'] or ''}{said}{side[found.end() :]}"
