"""What a comparative is said of: a copula's subject, what stands right before it, or the noun that it describes."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.clauses import Phrase, Sentence, Token, Words
from quizgen.facts.comparisons import held
from quizgen.facts.comparisons.comparing import clause_at, phrase_after, phrase_before, subject_at
from quizgen.facts.comparisons.embedded import inflected
from quizgen.knowledge.function_words import MORE_OR_LESS
from quizgen.knowledge.marks import PAUSES
from quizgen.tags import NOUNS, SEPARATING, VERBAL
from quizgen.wording.words import say

_POINTING = frozenset({"there", "it", "this", "that", "we", "you", "they", ""})
_RELATIVE = re.compile(r"(?<=\w)(?:,? (?:that|which|who)|, (?:where|when|whose)) ")
_LONGEST = 14
_STANDS_IN = re.compile(r"^(?:it|they|he|she|we|you) (?:do|does|did) (?:to |for |in )?(?=\w)", re.IGNORECASE)


def said_of(sentence: Sentence, token: Token, than: int | None) -> str:
    """The first side of a comparison of degree, without a relative clause or the second side behind it."""
    made = _made(sentence, token) if than is not None else ""
    said = _without_relative(sentence, made or _said_of(sentence, token, than)).split(" than ")[0]
    return _without_place(sentence, said)


def _without_place(sentence: Sentence, text: str) -> str:
    """ "citizens of small states" of "in the Parliament citizens of small states have", parsed as one phrase."""
    for one in sentence.phrases:
        first = one.words[0].index if one.words else 0
        if first and say(one.words) == text and sentence.tokens[first - 1].text.lower() in {"in", "at", "within"}:
            at = next((at for at, word in enumerate(one.words) if at and word.tag == "NNS"), 0)
            return say(one.words[at:]) if at and one.words[at - 1].pos == "PROPN" else text
    return text


def _without_relative(sentence: Sentence, text: str) -> str:
    """A side without the relative clause that a comma adds, or that makes it long."""
    tags = {(one.text, other.text): other.tag for one, other in pairwise(sentence.tokens)}
    for found in _RELATIVE.finditer(text):
        link = found.group().strip(", ")
        is_object = tags.get((text[: found.start()].split()[-1], link)) == "IN"
        if found.group().startswith(",") or (len(text.split()) > _LONGEST and not is_object):
            return text[: found.start()]
    return text


def _made(sentence: Sentence, token: Token) -> str:
    """ "its tea" of "to sell its tea at lower prices": what the verb before a comparative in its phrase is done to."""
    phrase = holding(sentence, token)
    first = phrase.words[0].index if phrase is not None else 0
    if first < 2 or sentence.tokens[first - 1].pos != "ADP":
        return ""
    near = phrase_before(sentence, first - 1, 1)
    verb = sentence.tokens[near.words[0].index - 1] if near is not None and near.words[0].index else None
    if near is None or verb is None or verb.tag not in {"VB", "VBG"}:
        return ""
    owner = held.owner(sentence, near.words)
    return f"{owner} {say(near.words[1:])}" if owner else say(near.words)


def _said_of(sentence: Sentence, token: Token, than: int | None) -> str:
    phrase = holding(sentence, token)
    clause = clause_at(sentence, token.index)
    a = subject_at(sentence, token.index)
    piece = next((one for one in clause.pieces if token in one.words), None) if clause is not None else None
    verb = sentence.tokens[token.index - 1] if token.index else None
    is_own = clause is not None and (token in clause.words or verb is clause.verb.main)
    is_inner = clause is not None and verb is not None and verb.pos == "VERB" and verb.index != clause.verb.main.index
    if not is_own and verb is not None and verb.pos in VERBAL and (phrase is None or than is not None):
        is_inner = True
    if is_inner and verb is not None and verb.tag != "VBG":
        doer = phrase_before(sentence, verb.index, 1)
        if doer is not None:
            return say(doer.words)
    if clause is not None and phrase is not None and token not in clause.words:
        return bare(phrase, token)
    linked = clause is not None and clause.verb.main.lemma in {"be", "become", "seem", "remain", "get", "grow"}
    told = piece is not None and all(one.pos != "NOUN" for one in piece.words if one.index < token.index)
    if piece is not None and piece.role == "predicate" and linked and told and token.index - piece.words[0].index < 4:
        return a if a.lower() not in _POINTING or phrase is None else say(phrase.words)
    if phrase is not None and (than is None or a.lower() in _POINTING):
        return bare(phrase, token)
    leads = [one.text.lower() for one in sentence.tokens[max(0, token.index - 2) : token.index]]
    if leads and leads[-1] in {"having", "being"} and leads[0] != ",":
        before = phrase_before(sentence, token.index - 1, 3)
        return say(before.words) if before is not None else a
    helped = _helped(sentence, token) if phrase is None else ""
    if helped:
        return helped
    following = sentence.tokens[token.index + 1 : token.index + 2]
    made = sentence.tokens[token.index - 1].text if token.index else ""
    if phrase is None and made.lower() in {"them", "him", "her", "it"}:
        return (announced(sentence, token) if made.lower() == "it" else "") or made
    if made.lower() in {"getting", "becoming", "growing"}:
        return a
    is_near = bool(following) and (following[0].pos == "ADJ" or following[0].text.lower() == "to")
    if phrase is None and (token.tag == "JJR" or is_near):
        return _before(sentence, token) or a
    return a


_WAYS = frozenset({"way", "respect", "sense", "case"})
_HELPING = frozenset("help let allow enable cause teach encourage want make".split())


def _helped(sentence: Sentence, token: Token) -> str:
    """Who does it better with somebody's help: what stands right behind "help"."""
    near = sentence.tokens[max(0, token.index - 12) : token.index]
    start = next((one.index + 1 for one in reversed(near) if one.pos == "VERB" and one.lemma in _HELPING), 0)
    found = phrase_after(sentence, start, 0) if start else None
    is_inner = any(one.pos == "VERB" for one in sentence.tokens[start : token.index])
    return _with_mark(sentence, found) if found is not None and is_inner else ""


def _with_mark(sentence: Sentence, phrase: Phrase) -> str:
    """A phrase with what "with" tells of it: "children with autism"."""
    last = phrase.words[-1].index
    marked = [one for one in sentence.phrases if one.words and one.words[0].index == last + 2]
    is_with = bool(marked) and sentence.tokens[last + 1].text == "with"
    return say(sentence.tokens[phrase.words[0].index : marked[0].words[-1].index + 1] if is_with else phrase.words)


def holding(sentence: Sentence, token: Token) -> Phrase | None:
    """The phrase whose head the comparative describes; no dash stands between the two."""
    for phrase in sentence.phrases:
        if token in phrase.words and phrase.head.index > token.index:
            between = sentence.tokens[token.index : phrase.head.index]
            if all(one.text not in {"–", "—", "--", ":"} for one in between):
                return phrase
    return None


def announced(sentence: Sentence, token: Token) -> str:
    """ "to dig wells" of "makes it easier to dig wells"; empty where no infinitive follows."""
    behind = sentence.tokens[token.index + 1 :]
    end = next((one.index for one in behind if one.text in PAUSES), len(sentence.tokens))
    start = next(
        (one.index for one, other in pairwise(behind) if one.text == "to" and other.tag == "VB"),
        end,
    )
    return say(sentence.tokens[start:end])


def bare(phrase: Phrase, token: Token) -> str:
    """What the comparative describes, without it: "prices" of "much higher prices"."""
    return bare_words(phrase.words, token)


def bare_words(words: Words, token: Token) -> str:
    """The words without the comparative among them and what is joined to it."""
    at = words.index(token)
    grades = token.text.lower() in {"more", "less"} and words[at + 1].pos in {"ADJ", "ADV", "VERB"}
    skip = 2 if grades else 1
    kept = words[at + skip :] if all(one.pos not in NOUNS for one in words[:at]) else words
    while kept and kept[0].pos in SEPARATING:
        kept = kept[2:]
    return say(kept) or say(words)


def _before(sentence: Sentence, token: Token) -> str:
    """The phrase whose last word stands right before the comparative, an adverb between left out."""
    if token.index and sentence.tokens[token.index - 1].pos == "NUM":
        return ""
    ends = {token.index - 1}
    if token.index and sentence.tokens[token.index - 1].pos == "ADV":
        ends.add(token.index - 2)
    inside = next((one for one in sentence.phrases if token in one.words and one.head.index < token.index), None)
    if inside is not None and inside.head.lemma in _WAYS and inside.words[0].index > 1:
        before = phrase_before(sentence, inside.words[0].index - 1, 3)
        return say(before.words) if before is not None else ""
    if inside is not None:
        words = [one for one in inside.words if one.index < token.index]
        verb = max((at for at, one in enumerate(words) if one.pos in VERBAL), default=-1)
        return say(words[verb + 1 :] or words)
    found = [one for one in sentence.phrases if one.words and one.words[-1].index in ends]
    if not found:
        return ""
    near = max(found, key=lambda one: len(one.words))
    start = near.words[0].index
    if near.head.lemma in _WAYS and start and sentence.tokens[start - 1].pos == "ADP":
        before = phrase_before(sentence, start - 1, 3)
        return say(before.words) if before is not None else ""
    return say(near.words)


def other_side(text: str) -> str:
    """B without a verb that stands in for the clause's: "the rich" of "it does the rich"."""
    return _STANDS_IN.sub("", text)


def aspect_of(sentence: Sentence, token: Token) -> str:
    """On what two things differ in degree: "how large", "number of boats", "price of tin"."""
    word = token.text.lower()
    near = _near(sentence, token)
    if word in MORE_OR_LESS:
        told = next((one for one in near if one.pos in _TOLD and one.text.lower() not in _NOW), None)
        if told is None:
            return "how much"
        if told.pos in NOUNS:
            kind = "number" if told.tag == "NNS" else "amount"
            return f"{kind} of {told.text}{_doing(sentence, told)}{_as_object(sentence, token.index)}"
        is_done = told is near[0] and told.pos == "ADV" and near[-1].tag == "VBN"
        return f"how {say(near)}" if is_done else f"how {told.text}{_second(sentence, told, two=True)}"
    phrase = holding(sentence, token)
    if phrase is not None and phrase.head.lemma in _MEASURED:
        if at_which := _at_which(sentence, phrase, token):
            return at_which
        return f"{bare(phrase, token).split(' than ')[0]}{_as_object(sentence, phrase.words[0].index)}"
    if word in {"better", "worse"}:
        behind = sentence.tokens[token.index + 1 : token.index + 2]
        if behind and behind[0].tag == "VBN":
            return f"how {'well' if word == 'better' else 'badly'} {behind[0].text}"
        good = "good" if token.tag == "JJR" else "well"
        return f"how {good if word == 'better' else 'bad' if token.tag == 'JJR' else 'badly'}"
    return f"how {token.lemma}{_second(sentence, token)}"


def _at_which(sentence: Sentence, phrase: Phrase, token: Token) -> str:
    """ "Rate at which they melt" of "melt at a faster rate": alone it is the rate of anything; else empty."""
    before, clause = sentence.tokens[phrase.words[0].index - 1], clause_at(sentence, token.index)
    is_alone = bare(phrase, token).split(" than ")[0] == phrase.head.text and before.text.lower() == "at"
    verb = clause.verb if clause is not None else None
    is_near = verb is not None and before.index - verb.main.index <= 2 and phrase.head.lemma == "rate"
    if (
        clause is None
        or verb is None
        or not is_near
        or not is_alone
        or verb.passive
        or clause.piece("object", "predicate")
    ):
        return ""
    is_plural = clause.subject.number == "plural"
    did = inflected(verb.main.lemma, "VBP" if is_plural else "VBZ", verb.main.text)
    return f"{phrase.head.text} at which {'they' if is_plural else 'it'} {did}"


def _second(sentence: Sentence, first: Token, *, two: bool = False) -> str:
    """ " and how dear" behind "rarer and dearer", "less common and more dear": in what else two things differ.

    Args:
        sentence: where they stand.
        first: the adjective that is compared first.
        two: True if "more" or "less" stands before it, which holds of a plain adjective behind "and" too.
    """
    behind = sentence.tokens[first.index + 1 : first.index + 5]
    link = next((at for at, one in enumerate(behind) if one.text not in {",", "and"}), 0)
    rest = behind[link:]
    if first.pos != "ADJ" or not link or not rest:
        return ""
    if rest[0].tag == "JJR" and rest[0].text.lower() not in MORE_OR_LESS:
        return f" and how {rest[0].lemma}" if rest[0].text.lower() not in {"better", "worse"} else ""
    is_more = rest[0].text.lower() in MORE_OR_LESS and len(rest) > 1 and rest[1].tag == "JJ"
    told = rest[1] if is_more else rest[0]
    is_plain = two and behind[link - 1].text == "and" and rest[0].tag == "JJ"
    return f" and how {told.text}" if is_more or is_plain else ""


def _as_object(sentence: Sentence, start: int) -> str:
    """ " raised" of "raised more money": what is done with that of which there is more."""
    verb = sentence.tokens[start - 1] if start else None
    is_told = verb is not None and verb.pos == "VERB" and verb.lemma in _AMOUNTING
    return f" {inflected(verb.lemma, 'VBN', verb.text)}" if verb is not None and is_told else ""


_AMOUNTING = frozenset(
    "save raise earn spend produce consume sell build buy employ eat drink receive collect emit absorb release kill "
    "win lose attract carry store export import".split()
)
"""Verbs whose object is an amount of something."""


def _doing(sentence: Sentence, noun: Token) -> str:
    """ " digesting milk" behind "more difficulty": with what one has it; empty where it is long, or no gerund."""
    behind = sentence.tokens[noun.index + 1 : noun.index + 2 + _SHORT]
    end = next((at for at, one in enumerate(behind) if one.text.lower() == "than"), None)
    is_gerund = end is not None and end > 0 and behind[0].tag == "VBG" and noun.lemma in _HAVING
    return f" {say(behind[:end])}" if is_gerund else ""


_SHORT = 5
_HAVING = frozenset({"difficulty", "trouble", "success", "experience", "fun", "time"})
_TOLD = frozenset({"ADJ", "ADV", "NOUN", "PROPN"})
_NOW = frozenset({"now", "then", "today"})
_MEASURED = frozenset(
    "proportion number percentage rate price cost level temperature amount share income wage concentration".split()
)
"""Nouns that say by themselves what is measured."""


def _near(sentence: Sentence, token: Token) -> Words:
    """The two words behind, none of them behind a conjunction."""
    behind = sentence.tokens[token.index + 1 : token.index + 3]
    cut = next((at for at, one in enumerate(behind) if one.pos == "CCONJ" or one.text == "than"), len(behind))
    return behind[:cut]
