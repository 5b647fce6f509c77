"""A figure, name or term as a gap in the article's own sentence, where it stands alone as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import DATES, Phrase, Sentence, Text, Token, Words
from quizgen.facts.frames import out_of_frame, place_of
from quizgen.facts.listing import is_part
from quizgen.facts.model import GAP_ONLY, Ask, Fact
from quizgen.facts.quantities import counted
from quizgen.facts.statements import BROAD, is_of_one_name
from quizgen.facts.tellers import only_says, wants_comment
from quizgen.facts.whole_sentences import statements_of
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import JOINING
from quizgen.language.adjectives import is_of_kind
from quizgen.tags import COMPARATIVES, FINITE, MODIFYING
from quizgen.wording.words import say

RULE = "facts.verbatim"
"""Of a whole sentence of the article, which is false by a swap only and never true as it stands."""
_SHARE = re.compile(
    r"\b\d[\d.,]*(?:%|(?<=\d) ?per ?cent\b)(?! (?:[a-z-]+er|more|less|rise|drop|increase|cut)\b)"
    r"|\b(?:(?:one|a)[ -](?:half|third|quarter|fifth|tenth)|half)(?= of\b)"
    r"|\b(?:two|three|four)[ -](?:thirds|quarters|fifths)(?= of\b)"
    r"|\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?: million)?(?= of (?:which|whom)\b)"
    r"|(?<=\bthe )\d{3}0s\b(?! (?:and|or|to)\b)",
    re.IGNORECASE,
)
"""Shares of a whole, and decades."""
_WHICH_HALF = re.compile(r"\b(?:the|its|their|whose|[a-z]+['’]s) (?:[\w-]+ )?$", re.IGNORECASE)
_SHARES = 3
"""A sentence with more of them is a list."""
_TERM = 3.6
_GAPS, _YEAR = 4, 4
_AGED = re.compile(r", (?:an? )?\d+ ?- ?years? ?- ?old\b")
_BEHIND_NAME = frozenset({",", "in", "for", "from"})


def find(text: Text) -> Iterator[Fact]:
    """Find sentences that stand alone as they are, and gaps in them.

    Args:
        text: the analysed article.
    """
    framed = out_of_frame(text)
    for sentence in text.sentences:
        leans = any(place_of(one) in framed for one in sentence.clauses if one.relation == "main")
        for worded in () if leans else statements_of(sentence):
            asks = tuple(_gaps(sentence, worded))[:_GAPS]
            yield Fact("other", RULE, worded, (("sentence", worded),), (sentence,), None, asks)


def tells_which_half(before: str, share: str) -> bool:
    """True for "the southern half", "the second half": which of two is told, not how much.

    Args:
        before: what stands before the share in its sentence.
        share: the share itself.
    """
    return share.lower() == "half" and _WHICH_HALF.search(before) is not None


def _gaps(sentence: Sentence, text: str) -> Iterator[Ask]:
    for phrase in sorted(sentence.phrases, key=lambda one: (not one.is_numeric, not one.is_named, -one.head.index)):
        whole = _key(phrase, sentence)
        key = whole or _count(phrase, sentence)
        if key and text.count(key) == 1 and f"{key}.," not in text:
            yield Ask("in-place", "", key, GAP_ONLY, phrase, hint="" if whole else "number")
    for share in _SHARE.finditer(text):
        if tells_which_half(text[: share.start()], share[0]):
            continue
        if len(_SHARE.findall(text)) <= _SHARES and text.count(share[0]) == 1:
            is_percent, is_decade = share[0].endswith(("%", "cent")), share[0].endswith("s")
            hint = "percentage" if is_percent else "date" if is_decade and share[0][0].isdigit() else "number"
            yield Ask("in-place", "", share[0], GAP_ONLY, None, hint=hint)


def _count(phrase: Phrase, sentence: Sentence) -> str:
    """The number that a longer phrase opens with, its noun left to be read."""
    split = None if phrase.conjuncts else counted(phrase)
    return say(split[0]) if split is not None and _is_figure(split[0], phrase, sentence) else ""


def _key(phrase: Phrase, sentence: Sentence) -> str:
    phrase = _up_to_head(phrase)
    words = phrase.words[1:] if phrase.determiner else phrase.words
    if phrase.is_named:
        start = next((at for at, token in enumerate(words) if token.pos == "PROPN"), 0)
        words = words[start:] if all(token.text.islower() for token in words[:start]) else words
    if len(words) > 1 and words[0].lemma in knowledge.NAMING and not phrase.is_numeric:
        words = words[1:]
    if not words or phrase.conjuncts or phrase.possessor is not None or len(words) > 4:
        return ""
    if phrase.is_numeric:
        if any(token.text == "of" for token in words) and counted(phrase) is not None:
            return ""  # "two pints of milk" can be worded otherwise, and is no number
        words = _up_to_preposition(words)
        words = words[1:] if words[0].text == "top" and all(token.pos == "NUM" for token in words[1:]) else words
        return say(words) if _is_figure(words, phrase, sentence) else ""
    if is_part(phrase, sentence) or _is_glossed(words, sentence):
        return ""
    if _wants_comment(phrase, sentence) or _is_passer_by(words, phrase, sentence):
        return ""
    if phrase.is_named:
        return say(words) if all(token.pos == "PROPN" for token in words) else ""
    lemma = phrase.head.lemma
    is_term = (frequency(lemma) < _TERM and lemma not in BROAD) or is_of_one_name(lemma)
    is_term = is_term and not _is_behind(words, sentence, {"per", "a", "an"})
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 3]
    is_end = not behind or not (behind[0].pos in MODIFYING or _runs_on(phrase, behind[0], sentence))
    nouns = words[1:] if _is_led(words, behind) else words
    return say(words) if is_term and is_end and all(token.pos == "NOUN" for token in nouns) else ""


def _up_to_preposition(words: Words) -> Words:
    """A share or year without whom it is of: "33%" of "33% for adults"."""
    at = next((at for at, token in enumerate(words) if token.pos == "ADP" and token.text.lower() != "of"), len(words))
    return words[:at] if any(token.text == "%" for token in words[:at]) else words


def _is_led(words: Words, behind: Words) -> bool:
    """True for an adjective that makes a term of its noun, and of no other behind "and": "monetary policy"."""
    is_joined = len(behind) > 1 and behind[0].pos == "CCONJ" and behind[1].pos in MODIFYING
    return len(words) > 1 and is_of_kind(words[0].text) and not is_joined


def _up_to_head(phrase: Phrase) -> Phrase:
    """The phrase without what hangs on its noun, which stays to be read; of a name only a place or what sets it off."""
    words = tuple(token for token in phrase.words if token.index <= phrase.head.index)
    rest = phrase.words[len(words) :]
    stays = phrase.is_numeric or phrase.conjuncts or phrase.head.text.endswith("ing")
    if not rest or stays or (phrase.is_named and rest[0].text not in _BEHIND_NAME):
        return phrase
    return replace(phrase, words=words)


def _runs_on(phrase: Phrase, behind: Token, sentence: Sentence) -> bool:
    """True for an object before a finite verb: "value the impact schools had" holds two phrases."""
    start = phrase.words[0].index
    return start > 0 and sentence.tokens[start - 1].pos == "VERB" and behind.tag in FINITE


def _is_figure(words: Words, phrase: Phrase, sentence: Sentence) -> bool:
    """True for a number that stands by itself: no member of a list, no age, no "as of" year, no "one in" many."""
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 4]
    years = [token for token in sentence.tokens if token.text[:4].isdigit() and len(token.text) >= _YEAR]
    is_apart = phrase.kind in DATES or not behind or behind[0].text == ","
    if (is_apart and _is_behind(words, sentence, {","})) or _is_behind(
        words, sentence, {"and", "or", "as of", "one in"}
    ):
        return False
    if behind and behind[0].text in JOINING and any(token.pos == "NUM" for token in behind):
        return False
    is_joined = bool(behind) and behind[0].pos == "CCONJ" and words[-1].pos == "NOUN"
    if is_joined or any(token.tag in COMPARATIVES for token in words[1:]) or _is_cited(words, sentence):
        return False
    is_age = phrase.kind == "date" and all(len(token.text) < _YEAR for token in words)
    is_dated = len(years) > 2 and words[-1] in years
    return any(token.pos == "NUM" for token in words) and not is_age and not is_dated


def _is_cited(words: Words, sentence: Sentence) -> bool:
    """True for the year of a work that stands in brackets behind its author: "Sara Moe (1965)"."""
    opening, behind = words[0].index - 1, sentence.tokens[words[-1].index + 1 : words[-1].index + 2]
    is_alone = opening > 0 and sentence.tokens[opening].text == "(" and any(one.text in {")", ","} for one in behind)
    return is_alone and any(
        one.kind == "person" and one.is_named and one.words[-1].index == opening - 1 for one in sentence.phrases
    )


def _is_behind(words: Words, sentence: Sentence, leads: set[str]) -> bool:
    start = words[0].index
    before = [token.text.lower() for token in sentence.tokens[max(0, start - 2) : start]]
    return bool(leads & {" ".join(before), *before[-1:]})


def _is_glossed(words: Words, sentence: Sentence) -> bool:
    """True before a bracket that does not only date: it tells another name, or what tells members of a list apart."""
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 3]
    return len(behind) > 1 and behind[0].text == "(" and not any(letter.isdigit() for letter in behind[1].text)


def _wants_comment(phrase: Phrase, sentence: Sentence) -> bool:
    """True for the channel or somebody else who asked for a comment: "Kent News has contacted the mill"."""
    return any(wants_comment(clause) and phrase.head.index == clause.subject.head.index for clause in sentence.clauses)


def _is_passer_by(words: Words, phrase: Phrase, sentence: Sentence) -> bool:
    """True for a person by first name alone, for one told by age and calling ("Holm, a 42-year-old baker"), and for one
    who only speaks or is spoken of by a speaker."""
    if phrase.kind != "person":
        return False
    speaks = any(
        clause.subject.kind == "person" and only_says(clause)
        for clause in sentence.clauses
        if clause.relation == "main"
    )
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 9]
    is_aged = _AGED.match(" ".join(token.text for token in behind)) is not None
    return speaks or is_aged or (len(words) == 1 and knowledge.gender(words[0].text) is not None)
