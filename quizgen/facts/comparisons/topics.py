"""What two halves both speak of: the subject, or something done with, of a clause in each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Token, Words
from quizgen.facts.comparisons.comparing import Half
from quizgen.facts.comparisons.respects import Thing, Told, is_agent, thing, told_of_object, told_of_subject
from quizgen.facts.comparisons.sides import POINTING, SPEAKERS
from quizgen.knowledge.connectives import COMMENTING, any_of
from quizgen.language.roles import REPORTING
from quizgen.tags import NOUNS
from quizgen.wording.words import say, tidy

_LIGHT = frozenset(
    "time year day week month decade century hour minute moment period age era date today morning night season way "
    "manner case instance example fact thing something anything nothing kind sort type form part piece bit lot number "
    "amount percent share half majority one other another place point end side term reason result people person man "
    "woman member someone everyone everything use order addition view idea level degree range group set series step "
    "effect thought sense matter situation question problem issue many most some".split()
)
"""Nouns that say too little of what is spoken of."""
_ADDED = re.compile(r",? (?:that|which|who|whose|where|when|such as|like|including) .*|(?:,(?!\d)|[;:(–—]).*")
_LEADING = re.compile(
    rf"\b(?:{any_of(COMMENTING)}|yet|even|not all|no|not|perhaps|still|then|now|true|neither|both) (?=[a-z0-9])",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"(?:whose|who|which|what|that|each|others|some|many|most|few|neither|none|all three|the two|the rest|everyone|"
    r"everybody|nobody|nothing|something|anything|someone|both|all|one|another|so|such|three|two|four|that of .*)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?:whose|who|which|what|how) ", re.IGNORECASE)
_VERBAL = frozenset({"MD", "VBZ", "VBD", "VBP", "WDT", "WP", "WP$", "WRB"})
_TAKEN_UP = frozenset({"it"})
"""A pronoun that is said by what the sentence before names, if it is sure."""
_COUNTING = frozenset({"a", "an", "this", "that", "each"})
"""Determiners of what can be counted: "the" stands before its name."""
_PAIR = 2
_TAKING = frozenset("it them its their his her".split())
_DETERMINERS = re.compile(
    r"(?:such|any|some|no|all|both|neither|every|many|most|more|few|fewer|several|other|another|too much|too many|"
    r"two|three|four|five|six|seven|eight|nine|ten|thousands of|hundreds of|millions of)\b (?!of |than )",
    re.IGNORECASE,
)
_POINTED = re.compile(r"(?:this|that|these|those(?! who)|each) (?=\w)", re.IGNORECASE)
_LONGEST = 12
_ONE = frozenset({"a", "an", "the", "this", "that", "each"})
_INNER = ("main", "conjunct", "reported", "contrast", "concession", "because", "time", "condition")
_HAVING = frozenset({"have", "be", "contain", "include", "know", "need", "lack"})
"""Verbs whose object is told of the subject, and nothing of it."""
_ARGUED = frozenset({"object", "indirect", "governed", "complement", "agent"})


@dataclass(frozen=True)
class Mention:
    """Something that a clause of a half tells of.

    Attributes:
        phrase: what is named.
        text: what it is called outside its sentence.
        told: what the clause tells of it.
        subject: True if it is told of as the subject.
    """

    phrase: Phrase
    text: str
    told: Told
    subject: bool


def shared(one: Half, other: Half) -> tuple[Mention, Mention, Thing] | None:
    """The first thing that a clause in each half tells of, subjects first, with its name; None if there is none."""
    first, second = list(_mentions(one)), list(_mentions(other))
    pairs = [(a, b) for a in first for b in second if _is_told_of(a, b) and _is_same(a, b)]
    pairs.sort(key=lambda pair: first.index(pair[0]) + second.index(pair[1]))
    for a, b in pairs:
        name = name_of(a, b)
        if name:
            return a, b, name
    return None


def _is_told_of(one: Mention, other: Mention) -> bool:
    """False for two objects that no name tells to be one: what is done with "news" may be done with other news."""
    return (
        one.subject
        or other.subject
        or one.phrase.head.pos == other.phrase.head.pos == "PROPN"
        or one.text[:1].isupper()
    )


def theme(one: Half, other: Half, besides: Thing) -> str:
    """What else both halves name, or the second takes up: "the cash machine" that somebody asks for and waits for."""
    first, second = _named_in(one), _named_in(other)
    bound = {index for token in other.words[1:] if token.text.lower() in {"it", "them"} for index in token.bound}
    taken = [phrase for phrase in first if phrase.head.index in bound and one.sentence is other.sentence]
    pairs = [(a, b) for a in first for b in second if _are_alike(a, b)]
    names = [*(said(phrase) for phrase in taken), *(_with_article(a, b) for a, b in pairs)]
    kept = [name for name in names if name and name.split()[-1].lower() not in besides.name.lower()]
    return max(kept, key=len, default="")


def topic(one: Half, other: Half) -> str:
    """What both halves name, in whatever part of them: common nouns before names, subjects before the rest.

    Returns:
        Its name; else what a pronoun in the second half stands for, or the names that both hold; empty where the halves
        have nothing in common.
    """
    subjects = [{clause.subject.head.index for clause in clauses_in(half)} for half in (one, other)]
    told = [_told_of(half) for half in (one, other)]
    tellers = _tellers(one) | _tellers(other)
    pairs = [
        (a, b)
        for b in _named_in(other)
        for a in _named_in(one)
        if _are_alike(a, b)
        and b.head.text not in tellers
        and (a.head.index in told[0] or b.head.index in told[1])  # else nothing is told of it
    ]

    def rank(pair: tuple[Phrase, Phrase]) -> tuple[bool, int, bool]:
        is_subject = sum(phrase.head.index in told for phrase, told in zip(pair, subjects, strict=True))
        return pair[1].head.pos == "PROPN", -is_subject, is_agent(pair[1])

    for a, b in sorted(pairs, key=rank):
        name = _with_article(a, b)
        if name:
            is_one = (
                name.islower() and (a.determiner or b.determiner) in _COUNTING and a.number == b.number == "singular"
            )
            return f"the {name.removeprefix('the ')}" if is_one else name
    taken = next((bare(name) for name in map(said, _taken_up(one, other)) if name), "")
    return taken or " and ".join(_names_in_both(one, other)[:_PAIR])


def _told_of(half: Half) -> set[int]:
    """Where the words of the subjects in a half stand: what else it names, nothing is told of."""
    inside = {token.index for token in half.words}
    clauses = [one for one in half.sentence.clauses if one.relation in _INNER]
    clefts = [one.piece("predicate") for one in clauses if one.subject.head.text.lower() == "it"]
    words = [one.subject.words for one in clauses] + [piece.words for piece in clefts if piece is not None]
    return {token.index for each in words for token in each if token.index in inside}


def _names_in_both(one: Half, other: Half) -> list[str]:
    """The names that both halves hold, or two that "both countries" takes up; none of those who say either half."""
    told = _tellers(one) | _tellers(other)
    names = list(dict.fromkeys(each.text for each in one.words if each.pos == "PROPN" and each.text not in told))
    pairs = zip(other.words, other.words[1:], strict=False)
    if len(names) == _PAIR and any(a.text.lower() == "both" and b.tag == "NNS" for a, b in pairs):
        return names
    tokens = [half.sentence.tokens[index] for half in (one, other) for index in _told_of(half)]
    subjects = {word for token in tokens for word in re.findall(r"\w+", token.say or token.text)}
    return [name for name in names if name in subjects and re.search(rf"\b{re.escape(name)}\b", other.text)]


def _tellers(half: Half) -> set[str]:
    """The words that name who says a half."""
    sources = [clause.source.words for clause in clauses_in(half) if clause.source is not None]
    sources += [clause.subject.words for clause in clauses_in(half) if clause.verb.main.lemma in REPORTING]
    return {token.text for words in sources for token in words}


def _taken_up(one: Half, other: Half) -> list[Phrase]:
    """What of the first half a pronoun in the second stands for: "the engineers" of "their conversion"."""
    if one.sentence is not other.sentence:
        return []
    bound = {index for token in other.words if token.text.lower() in _TAKING for index in token.bound}
    inside = {token.index for token in one.words}
    return [phrase for phrase in one.sentence.phrases if phrase.head.index in bound & inside]


def _are_alike(one: Phrase, other: Phrase) -> bool:
    """True for one common noun in both, or one name."""
    a, b = one.head, other.head
    return a.lemma.lower() == b.lemma.lower() if a.pos == b.pos == "NOUN" else a.text == b.text


def _with_article(one: Phrase, other: Phrase) -> str:
    """What two phrases have in common, with "the" where both have an article."""
    common = bare(_common(one, other))
    is_one = one.number == other.number == "singular" and {one.determiner, other.determiner} <= _ONE
    return f"the {common.removeprefix('the ')}" if is_one else common


def _without_teller(half: Half) -> Words:
    """The words of a half up to who says them behind the end of a quotation."""
    for at, token in enumerate(half.words):
        near = half.words[at + 1 : at + 3]
        if at and token.text in {"”", '"'} and any(one.lemma in REPORTING for one in near):
            return half.words[:at]
    return half.words


def _named_in(half: Half) -> list[Phrase]:
    inside = {token.index for token in _without_teller(half)}
    return [
        phrase
        for phrase in half.sentence.phrases
        if phrase.head.index in inside
        and phrase.head.pos in NOUNS
        and not phrase.is_numeric
        and phrase.head.lemma.lower() not in _LIGHT
        and knowledge.noun_class(phrase.head.lemma.lower()) != "time"
    ]


def clauses_in(half: Half) -> list[Clause]:
    """The clauses that stand in a half, relative clauses and conditions left out; that which it is comes first."""
    inside = {token.index for token in half.words}
    found = [one for one in half.sentence.clauses if one.index in inside and one.relation in _INNER and not one.lost]
    return sorted(found, key=lambda one: (one is not half.clause, _INNER.index(one.relation)))


def _mentions(half: Half) -> Iterator[Mention]:
    for clause in clauses_in(half):
        if clause.relation == "time" and clause is not half.clause:
            continue  # "before she was born" only dates what is told
        is_first = clause.subject.head.index == half.words[0].index and clause.piece("predicate") is None
        yield from _mention(clause.subject, told_of_subject(clause), taken_up=is_first, subject=True)
        pieces = clause.pieces if clause.verb.main.lemma not in _HAVING else ()
        for piece in pieces:
            if piece.role in _ARGUED and piece.phrase is not None and piece.verb is None:
                yield from _mention(piece.phrase, told_of_object(clause), taken_up=not piece.phrase.head.bound)


def _mention(phrase: Phrase, told: Told, *, taken_up: bool = False, subject: bool = False) -> Iterator[Mention]:
    text = said(phrase)
    is_known = text.lower() in _TAKEN_UP and taken_up
    is_named = text.lower() not in POINTING or bool(phrase.head.bound) or is_known
    if text and is_named and not phrase.is_numeric and phrase.head.lemma.lower() not in _LIGHT:
        yield Mention(phrase, text, told, subject)


def said(phrase: Phrase) -> str:
    """A phrase by name, without what is added to it; empty where it is cut or too long."""
    whole = tidy(say(phrase.words))
    if whole.lower().startswith("those who ") and len(whole.split()) <= _LONGEST:
        return whole
    text = _LEADING.sub("", _ADDED.sub("", whole))
    if text.lower() in SPEAKERS:
        return text.lower()
    text = re.sub(r"^(?:its|their|his|her) ", "the ", text)
    if len(text.split()) > _LONGEST or any(one.tag in _VERBAL for one in phrase.words):
        text = _shortened(phrase)
    is_named = not _EMPTY.fullmatch(text) and not _RELATIVE.match(text) and " which" not in text
    return text if is_named and 0 < len(text.split()) <= _LONGEST else ""


def _shortened(phrase: Phrase) -> str:
    """A phrase up to the clause in it; up to its first preposition where that is still long."""
    behind = [one for one in phrase.words if one.index > phrase.head.index]
    end = next((one.index for one in behind if one.tag in _VERBAL or one.tag == "PRP"), phrase.words[-1].index + 1)
    kept = [one for one in phrase.words if one.index < end]
    if len(kept) > _LONGEST or any(one.tag in _VERBAL for one in kept):
        first = next((one.index for one in kept if one.pos == "ADP" or one.tag in _VERBAL), phrase.head.index + 1)
        kept = [one for one in kept if one.index < first]
    while kept and kept[-1].pos in {"ADP", "CCONJ", "DET"}:
        kept.pop()
    return say(kept)


def _is_same(one: Mention, other: Mention) -> bool:
    a, b = one.phrase.head, other.phrase.head
    if one.text.lower() == other.text.lower() or a.index in b.bound:
        return True
    return (a.lemma.lower() == b.lemma.lower() and a.pos in NOUNS) or are_one(one.text, other.text)


def are_one(one: str, other: str) -> bool:
    """True for two names of one: "Theodore Roosevelt" and "Roosevelt", "the US" and "America"."""
    if not (one[:1].isupper() and other[:1].isupper()):
        return False
    return one.endswith(f" {other}") or other.endswith(f" {one}") or knowledge.same(one, other)


def name_of(one: Mention, other: Mention) -> Thing | None:
    """What two mentions are of: by name, or the noun that both have with the words before it that are alike."""
    if one.text.lower() in POINTING - _TAKEN_UP:
        return None
    if one.text.lower() == other.text.lower() or one.phrase.head.index in other.phrase.head.bound:
        return thing(one.phrase, bare(one.text))
    if one.text[:1].isupper() and other.text[:1].isupper():
        return thing(one.phrase, max(one.text, other.text, key=len))
    common = _with_article(one.phrase, other.phrase)
    plural = "plural" in (one.phrase.number, other.phrase.number)
    return Thing(common, plural, is_agent(one.phrase) and not plural) if common else None


def _common(one: Phrase, other: Phrase) -> str:
    """The head with as much before it as both phrases have: "immune systems" of "robust immune systems"."""
    mine, theirs = _before(one), _before(other)
    alike = takewhile(
        lambda two: two[0].text.lower() == two[1].text.lower(), zip(mine[::-1], theirs[::-1], strict=False)
    )
    same = [two[1] for two in alike][::-1]
    is_torn = bool(same) and same[0].text == "-"  # "-income" of "low-income" and "high-income"
    head = other.head if other.number == "plural" else one.head
    return say((head,)) if is_torn else say((*same, head))


def _before(phrase: Phrase) -> list[Token]:
    """What stands before its head with no gap."""
    found = [token for token in phrase.words if token.index < phrase.head.index]
    return [token for at, token in enumerate(found) if phrase.head.index - token.index == len(found) - at]


def bare(text: str) -> str:
    """A phrase without the words that say how many, and with "the" for those that point."""
    while (found := _DETERMINERS.match(text)) is not None and found.end() < len(text):
        text = text[found.end() :]
    return _POINTED.sub("the ", text, count=1) if _POINTED.match(text) else text
