"""The rest of a set in which a superlative ranks something: "other rivers in Chad" for "the longest river in Chad"."""

from __future__ import annotations

import re
from dataclasses import replace

from lemminflect import getInflection

from quizgen.clauses import Phrase, Sentence, Token, Words
from quizgen.facts.comparisons import ranked
from quizgen.wording.words import say

_TAIL = re.compile(
    r"(?:—|–).*$|,? with .*$|,? (?:after|entitled|called) .*$|, (?!.*\b(?:and|or)\b).*$"
    r"| (?:in|of|on|since) (?:(?:early|late|spring|summer|autumn|fall|winter) )?(?:1\d|20)\d\d\b.*$| between \d.*$"
    r"| at (?:the moment|present|[\w ]*\d[\d.]*)$"
)
"""What tells of the one that is ranked, and not of its set."""
_ALONE = frozenset({"only", "sole"})
_COUNTED_OUT = frozenset({"first", "last", "only"})
_HELD = frozenset("main primary chief leading foremost only sole".split())
"""Ranks that say little without what holds them."""
_LATER = {"first": "later", "last": "earlier", "latest": "earlier"}
MEASURED = frozenset("number quality rate level share amount price cost value score population".split())
"""Nouns that say what is measured: who has the highest number is set above all others by its number."""
_PARTITIVE = re.compile(r"of (?:all )?(?:the |its |their )?(?P<set>.+)")


def limited(sentence: Sentence, phrase: Phrase, token: Token) -> Words:
    """The rank with "one of" before it and the infinitive or scope behind it that the phrase was cut off from."""
    first, last = phrase.words[0].index, phrase.words[-1].index
    lead = [one.text.lower() for one in sentence.tokens[max(0, first - 2) : first]]
    before = sentence.tokens[first - 2 : first] if lead in (["one", "of"], ["some", "of"]) else ()
    following = sentence.tokens[last + 1 : last + 3]
    opens = len(following) == 2 and (
        (following[0].text == "to" and following[1].tag == "VB" and token.text.lower() in _COUNTED_OUT)
        or following[0].text.lower() in {"of", "among", "ever"}
    )
    end = last + 1
    while opens and end < len(sentence.tokens) and not ranked.is_end(sentence, end):
        end += 1
    return (*before, *phrase.words, *sentence.tokens[last + 1 : end])


def names_itself(phrase: Phrase, token: Token) -> bool:
    """True if a rank that nothing is said to hold says by itself what it is: "the first bridge over the Tay"."""
    word = token.text.lower()
    texts = [one.text.lower() for one in phrase.words]
    if word in _HELD:
        return False
    if set(texts) & {"our", "my", "your", "possible"} or phrase.head.lemma in _WAYS:
        return False
    scoped = phrase.head is not phrase.words[-1] or any(one.tag == "POS" for one in phrase.words)
    return scoped or (phrase.head.tag == "NNS" and all(one.pos != "NUM" for one in phrase.words))


_WAYS = frozenset("way manner light fashion degree extent detail possibility stint round".split())


def rest_of(phrase: Phrase, words: Words, token: Token) -> str:
    """Whom or what one is set above.

    Args:
        phrase: what the superlative ranks.
        words: the phrase with all that limits it.
        token: the superlative.
    """
    word = token.text.lower()
    if word in _ALONE:
        return "all others"
    group = group_of(phrase, words, token)
    lead = _LATER.get(word, "other")
    partitive = _PARTITIVE.fullmatch(group)
    if partitive is not None:
        return f"the other {partitive['set']}"
    if phrase.head.lemma == "one":
        return f"others {group.removeprefix('ones').removeprefix('one').strip()}".strip()
    return f"{_owner(words, token)}{lead} {group}" if group else "all others"


def _owner(words: Words, token: Token) -> str:
    """ "Chad's " of "Chad's longest river": whose set it is."""
    at = next((at for at, one in enumerate(words) if one is token), 0)
    ordinal = 2 if at > 1 and words[at - 1].text == "-" else int(at > 0 and words[at - 1].pos == "NUM")
    before = words[: at - ordinal]
    is_owner = bool(before) and (before[-1].tag == "POS" or (before[-1].tag == "PRP$" and before[-1].say is not None))
    return f"{say(before)} " if is_owner else ""


def group_of(phrase: Phrase, words: Words, token: Token, *, plural: bool = True) -> str:
    """The set itself, in the plural unless that is not wanted: what stands behind the rank and what is joined to it."""
    behind = [one for one in words if one.index > token.index]
    if token.text.lower() in {"most", "least"}:
        behind = behind[1:]
    while behind and (_is_joined(behind) or behind[0].pos == "NUM" or behind[0].text in {"-", "possible", "ranking"}):
        behind = behind[2 if _skips_two(behind) else 1 :]
    noun = next(
        (one for one, after in zip(behind, [*behind[1:], None], strict=True) if _ends(one, after, phrase)), None
    )
    said = [replace(one, text=_plural(one), say=None) if plural and one is noun else one for one in behind]
    group = _TAIL.sub("", say(said)).strip(' “”"').rstrip(",")
    odd = group.count("”") != group.count("“") or group.count('"') % 2
    return re.sub('[“”"]', "", group) if odd else group


def _ends(noun: Token, after: Token | None, phrase: Phrase) -> bool:
    """True for the last noun of the head's compound: "toehold" of "Norman toehold"."""
    return noun.index >= phrase.head.index and (after is None or after.pos != "NOUN")


def _is_joined(words: list[Token]) -> bool:
    return words[0].pos in {"CCONJ", "PUNCT"} or words[0].tag in {"JJS", "RBS"}


def _skips_two(words: list[Token]) -> bool:
    """True for "most" and its adjective, a hyphen and what it joins, and "and" with a plain adjective."""
    first, following = words[0], words[1:2]
    joined = first.pos == "CCONJ" and bool(following) and following[0].tag == "JJ"
    return first.tag == "RBS" or first.text == "-" or joined


def _plural(noun: Token) -> str:
    if noun.tag not in {"NN", "NNP"}:
        return noun.text
    found = getInflection(noun.lemma.lower() if noun.text.islower() else noun.text, tag="NNS", inflect_oov=True)
    return str(found[0]) if found else noun.text
