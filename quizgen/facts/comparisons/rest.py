"""The rest of a set in which a superlative ranks something: "other rivers in Chad" for "the longest river in Chad"."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons import ranked
from quizgen.facts.comparisons.rank_words import ALONE, COUNTED_OUT
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import MOST_OR_LEAST, THIS_OR_THAT
from quizgen.quiz.numbers import YEAR
from quizgen.tags import FINITE, PARTICIPLES, POSSESSIVES, SEPARATING, SINGULARS, SUPERLATIVES, WH_WORDS
from quizgen.wording.persons import is_person
from quizgen.wording.words import say

_TAIL = re.compile(
    r"(?:—|–).*$|,? with .*$|,? (?:after|entitled|called) .*$|, (?!.*\b(?:and|or)\b).*$"
    r"| when .*$"
    rf"| (?:in|of|on|since) (?:(?:early|late|spring|summer|autumn|fall|winter) )?{YEAR}\b.*$| between \d.*$"
    r"| at (?:the moment|present|[\w ]*\d[\d.]*)$"
)
"""What tells of the one that is ranked, and not of its set."""
_FIGURE = 4
"""", with 120" tells how many; more words than this tell of something else."""
_SPAN = re.compile(r" in (?:over |more than |nearly |almost )?[\w-]+ (?:years|decades|centuries|months)$")
"""The first in so long a time: others were before."""
_DEED_END = re.compile(r",? (?:that|which|who|because|when|while) | \(|,")
_BRACKETED = re.compile(r" \([^()]*\)")
_IDEA = re.compile(
    r"to (?:[\w-]+ ){1,3}(?:idea|view|fact|theory|claim|belief|notion|hypothesis|principle) that [^,;(]+$"
)
"""A deed that no more than its "that" names."""
_LONGEST_DEED = 16
GRADING = frozenset({"fast", "slow", "long", "good", "well", "hard"})
"""Qualities of how something is done or has gone on: the fastest growing, the longest serving, the best preserved."""
_GRADED = frozenset({"VBN", "VBG", "JJ"})
_MASS = frozenset("evidence information news research progress money water music knowledge equipment".split())
"""Nouns with no plural."""
_TAKING = frozenset("opportunity way effort attempt chance right ability decision person man woman reason".split())
"""Nouns that an infinitive limits."""
_HELD = frozenset("main primary chief leading foremost only sole".split())
"""Ranks that say little without what holds them."""
_LATER = {"first": "later", "last": "earlier", "latest": "earlier"}
_MEASURED = frozenset("number quality rate level share amount price cost value score population".split())


def is_measured(phrase: Phrase, words: Words) -> bool:
    """True if a noun says what is measured: who has the highest number is set above all others by its number."""
    at = next((at for at, one in enumerate(words) if one.index == phrase.head.index), len(words))
    is_figure = [one.text for one in words[at + 1 : at + 2]] == ["for"]
    return phrase.head.lemma in _MEASURED or (phrase.head.lemma == "figure" and is_figure)


_PARTITIVE = re.compile(r"of (?:all )?(?:the |its |their )?(?P<set>.+)")


def limited(sentence: Sentence, phrase: Phrase, token: Token) -> Words:
    """The rank with "one of" before it and the infinitive or scope behind it that the phrase was cut off from."""
    first, last = phrase.words[0].index, phrase.words[-1].index
    lead = [one.text.lower() for one in sentence.tokens[max(0, first - 2) : first]]
    before = sentence.tokens[first - 2 : first] if lead in (["one", "of"], ["some", "of"]) else ()
    following = sentence.tokens[last + 1 : last + 3]
    opens = len(following) == 2 and (
        (
            following[0].text == "to"
            and following[1].tag == "VB"
            and (token.text.lower() in COUNTED_OUT or is_person(phrase))
        )
        or following[0].text.lower() in {"of", "among", "ever"}
    )
    end = last + 1
    added = next((at for at in range(1, len(phrase.words) - _FIGURE) if _is_added(*phrase.words[at : at + 2])), None)
    if added is not None:
        return (*before, *phrase.words[:added])
    while opens and end < len(sentence.tokens) and not ranked.is_end(sentence, end):
        end += 1
    return (*before, *phrase.words, *sentence.tokens[last + 1 : end])


def _is_added(token: Token, following: Token) -> bool:
    """True for ", which" and "with his": what they open limits no set."""
    is_relative = token.text == "," and following.tag in WH_WORDS
    is_aside = token.text == "," and following.text == "with"
    return is_relative or is_aside or (token.text == "with" and following.tag == "PRP$")


def names_itself(sentence: Sentence, phrase: Phrase, token: Token) -> bool:
    """True if a rank that nothing is said to hold says by itself what it is: "the first bridge over the Tay".

    A mere designation says nothing by its rank: "the highest courts", "in the first report".
    """
    first = phrase.words[0].index
    before = sentence.tokens[max(0, first - 2) : first]
    if len(before) == _TWO and before[0].text.lower() == "what" and before[1].lemma == "be":
        return False  # "in what is the oldest port" names no port
    word = token.text.lower()
    texts = [one.text.lower() for one in phrase.words]
    if is_person(phrase) and (phrase.head.tag == "NN" or token.tag == "JJ"):
        return False  # he, she or they have names
    if word in _HELD or set(texts) & {"our", "my", "your", "possible"} or phrase.head.lemma in _WAYS:
        return False
    is_owned = any(one.tag in POSSESSIVES for one in phrase.words if one.index < token.index)
    scoped = phrase.head is not phrase.words[-1] or is_owned
    is_graded = token.tag in SUPERLATIVES
    if _is_within(sentence, phrase) and (is_graded or not is_owned):
        return False
    is_told = not is_graded or any(_opens(one.subject, phrase) for one in sentence.clauses)
    return scoped or (is_told and phrase.head.tag == "NNS" and all(one.pos != "NUM" for one in phrase.words))


def _opens(subject: Phrase, phrase: Phrase) -> bool:
    """True for a subject that is the rank, or some of what it ranks: "some of the worst storms"."""
    words = subject.words
    return bool(words) and 0 <= phrase.words[0].index - words[0].index <= _PART and words[0].text.lower() != "both"


_PART = _TWO = 2


def _is_within(sentence: Sentence, phrase: Phrase) -> bool:
    """True behind a preposition that neither tells of part of a set nor of who does it."""
    first = phrase.words[0].index
    before = sentence.tokens[max(0, first - 2) : first]
    if not before or before[-1].pos != "ADP" or before[-1].text.lower() in {"by", "including"}:
        return False
    is_part = before[-1].text.lower() == "of" and (before[0].pos == "NUM" or before[0].text.lower() in _PARTS)
    return not is_part


_PARTS = frozenset({"some", "any", "many", "most", "all", "each", "none"})
_WAYS = frozenset("way manner light fashion degree extent detail possibility stint round".split())


def rest_of(phrase: Phrase, words: Words, token: Token) -> str:
    """Whom or what one is set above.

    Args:
        phrase: what the superlative ranks.
        words: the phrase with all that limits it.
        token: the superlative.
    """
    word = token.text.lower()
    if word in ALONE:
        return "all others"
    group = group_of(phrase, words, token)
    lead = "other" if _SPAN.search(group) else _LATER.get(word, "other")
    if phrase.head.lemma == "time":
        return "all earlier times"
    partitive = _PARTITIVE.fullmatch(group)
    if partitive is not None:
        return f"the other {partitive['set']}"
    if phrase.head.lemma == "one":
        return f"{_LATER.get(word, 'other')} ones {group.removeprefix('ones').removeprefix('one').strip()}".strip()
    return f"{_owner(words, token)}{lead} {group}" if group else "all others"


def rest_of_alone(sentence: Sentence, clause: Clause, token: Token, end: int) -> str:
    """The same for a superlative that no noun follows.

    Args:
        sentence: where it stands.
        clause: what is said.
        token: the superlative.
        end: where the words end that it stands with.
    """
    word = token.text.lower()
    if word in COUNTED_OUT:
        said = _BRACKETED.sub("", say(sentence.tokens[token.index + 1 : end]))
        idea = _IDEA.match(said)
        deed = idea[0] if idea is not None else _DEED_END.split(said)[0]
        is_told = deed.startswith("to ") and len(deed.split()) <= _LONGEST_DEED
        return f"{_LATER[word]} ones {deed if is_told else ''}".strip() if word in _LATER else "all others"
    behind = sentence.tokens[token.index + 1 : end]
    of = next((at for at, one in enumerate(behind[:3]) if one.text.lower() == "of"), None)
    if of is not None:
        return f"the other {say(behind[of + 1 :]).removeprefix('all ').removeprefix('the ')}"
    subject = clause.subject
    is_pointed = subject.determiner in THIS_OR_THAT
    if subject.head.pos == "NOUN" and is_pointed:
        told = [
            one for one in subject.words if one.index <= subject.head.index and one.text.lower() not in THIS_OR_THAT
        ]
        kind = say(replace(one, text=_plural(one)) if one is subject.head else one for one in told)
        is_met = len(behind) > 1 and behind[0].pos in {"PRON", "PROPN"} and behind[1].tag in FINITE
        return f"other {kind} {say(behind) if is_met else ''}".strip()
    if subject.head.pos == "NOUN" and clause.relation == "relative":
        return f"the other {_plural(subject.head)}"
    return "the others"


def purpose(phrase: Phrase, words: Words, token: Token) -> str:
    """ "to Earth" of "the closest cluster to Earth": to or for what the noun is so; empty for other ranks."""
    at = _purpose(phrase, list(words))
    return say(words[at:]) if at is not None and token.tag in SUPERLATIVES else ""


def _purpose(phrase: Phrase, words: list[Token]) -> int | None:
    at = next((at for at, one in enumerate(words) if one.index == phrase.head.index), None)
    behind = words[at + 1 : at + 3] if at is not None else []
    is_deed = len(behind) > 1 and behind[1].tag == "VB" and is_person(phrase)
    if phrase.head.lemma in _TAKING or is_deed:
        return None
    is_to = len(behind) == 2 and behind[0].text.lower() == "to" and behind[1].text.lower() not in {"which", "whom"}
    return at + 1 if is_to and at is not None else None


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
    cut = _purpose(phrase, behind) if token.tag in SUPERLATIVES else None
    behind = behind[:cut]
    if token.text.lower() in MOST_OR_LEAST:
        behind = behind[2 if len(behind) > 1 and behind[0].pos == "ADV" and behind[1].tag in _GRADED else 1 :]
    if token.lemma in GRADING and len(behind) > 1 and behind[0].tag in PARTICIPLES:
        behind = behind[1:]  # "the fastest growing town" is one of the towns
    while behind and (_is_joined(behind) or behind[0].pos == "NUM" or behind[0].text in {"-", "possible", "ranking"}):
        behind = behind[2 if _skips_two(behind) else 1 :]
    noun = _before_name(behind) or next(
        (one for one, after in zip(behind, [*behind[1:], None], strict=False) if _ends(one, after, phrase)), None
    )
    said = [replace(one, text=_plural(one), say=None) if plural and one is noun else one for one in behind]
    group = _TAIL.sub("", say(said)).strip(' “”"').rstrip(",")
    odd = group.count("”") != group.count("“") or group.count('"') % 2
    return re.sub('[“”"]', "", group) if odd else group


def _before_name(behind: list[Token]) -> Token | None:
    """ "vaccines" of "messenger RNA vaccines", where a name stands inside the compound; else None."""
    three = zip(behind, behind[1:], behind[2:], strict=False)
    return next((c for a, b, c in three if a.pos == c.pos == "NOUN" and b.pos == "PROPN"), None)


def _ends(noun: Token, after: Token | None, phrase: Phrase) -> bool:
    """True for the last noun of the head's compound: "toehold" of "Norman toehold"."""
    goes_on = after is not None and after.pos in {"NOUN", "ADV"} and after.text.lower() != "ever"
    return noun.index >= phrase.head.index and not goes_on


def _is_joined(words: list[Token]) -> bool:
    return words[0].pos in SEPARATING or words[0].tag in SUPERLATIVES


def _skips_two(words: list[Token]) -> bool:
    """True for "most" and its adjective, a hyphen and what it joins, and "and" with a plain adjective."""
    first, following = words[0], words[1:2]
    joined = first.pos == "CCONJ" and bool(following) and following[0].tag == "JJ"
    return first.tag == "RBS" or first.text == "-" or joined or first.text.lower() in MOST_OR_LEAST


def _plural(noun: Token) -> str:
    if noun.tag not in SINGULARS or noun.lemma in _MASS:
        return noun.text
    found = inflections_of(noun.lemma.lower() if noun.text.islower() else noun.text, tag="NNS", inflect_oov=True)
    return str(found[0]) if found else noun.text


def rest_of_measured(value: str) -> str:
    """The rest of those who have some of what is measured: not all, where others come first; where, if it says so.

    Args:
        value: the rank, as it is said of its holder.
    """
    is_first = not value.startswith(("one of", "some of")) and not re.search(r"\b(?:second|third|fourth)\b", value)
    where = _WHERE.search(value)
    if where is not None:
        return f"{'all ' if is_first else ''}others {where['where']}"
    return "all others" if is_first else "the others"


_WHERE = re.compile(r" (?P<where>in the world|on (?:the )?[Ee]arth)$")
"""The end of a rank among all that there are."""
