"""What the article tells of those whom it names: that they are people, what they are called and what they do."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Clause, Mention, Sentence, Text, Token, Words
from quizgen.distractors.kin import is_person
from quizgen.knowledge.dictionary import lemmas_of

MAX_NAME = 3
_SAYING = frozenset(
    "argue claim conclude contend describe estimate explain find note observe point propose report say state suggest "
    "theorize think view write".split()
)
_AS_WITNESS = frozenset("describe explain find note observe report say state think".split())
"""What those who were there do as well as those who study it."""
_OF_BODIES = frozenset("conclude estimate find note propose report state suggest".split())
"""What firms and offices do as well: who does so need not be a person."""
_STYLES = frozenset("mr mrs ms miss sir dame lord lady hon private".split())
"""How somebody is addressed, which tells of no calling."""
_TITLES_BEHIND = frozenset({"Shah", "Khan", "Sultan", "Pasha", "Bey"})
"""Titles that stand behind a first name."""
_SHORT = 3
_NEAR = 8
"""So many words behind a name may lie what it is explained by."""
_INITIAL = re.compile(r"[A-Z]\.$")
_AGE = re.compile(r"[1-9]\d?$")
_AGE_ENDS = frozenset({",", ".", ""})
"""What may follow an age: no unit of length."""
_EXPLAINING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"})


def is_surely_person(mention: Mention, text: Text | None = None) -> bool:
    """True if more than the recogniser's label tells that a name is a person's: the name itself, or the article."""
    known = knowledge.find(mention.name)
    if known is not None:
        return is_person(known)
    words = mention.name.split()
    is_thing = len(words) > MAX_NAME or words[0] in {"St", "St."} or any(re.search("[’']s$", word) for word in words)
    if words[-1] in {"Minor", "Major"} or _INITIAL.match(words[-1]):
        return False  # of two stars or keys, the smaller or greater; "Ann B." has no surname of her own
    if len(words[0]) >= _SHORT and words[0].isupper() and not (mention.name.isupper() or mention.role):
        return False  # "EMI Victor": the initials of a body
    if len(words) == 1 and knowledge.country_of(words[0]) is not None:
        return False  # "Chinese" is nobody's name
    is_of_place = knowledge.find(words[0], "us_state") is not None  # Virginia Tech, Carolina Power
    is_thing = is_thing or any(knowledge.noun_class(word.lower()) == "organisation" for word in words[1:])
    if mention.role and not is_thing:
        return not (len(words) == 1 and _is_firm(mention.role, words[0]))
    is_named_so = not is_of_place and bool(mention.gender or knowledge.gender(words[0]))
    return not is_thing and (is_named_so or (text is not None and not is_of_place and _is_told_as_one(mention, text)))


def _is_firm(title: str, name: str) -> bool:
    """True for a title that opens the name of a thing: one of the tables, or "General" and the plural of a noun."""
    known = knowledge.find(f"{title} {name}")
    is_plural = title == "General" and name.endswith("s") and _is_common(name)
    return is_plural or (known is not None and not is_person(known))


def _is_told_as_one(mention: Mention, text: Text) -> bool:
    """True for a first name and a surname where the article says what somebody is or does, as of a person."""
    *words, last = mention.name.split()
    if not words or any(map(_is_common, words)):
        return False
    if last in _TITLES_BEHIND:
        return True
    if _is_common(last):
        return False
    return bool(calling_of(mention, text)) or any(_is_as_person(tokens, at) for tokens, at in _places(mention, text))


def _is_common(word: str) -> bool:
    """True for a word that names or describes things as well: "Panther", "Records"; no surname of a name is one."""
    return word.isalpha() and bool(lemmas_of(word.lower())) and knowledge.gender(word) is None


def titled(mention: Mention) -> str:
    """A surname behind the one title that stands before it, "Captain Lancaster"; empty where it has none."""
    name, title = mention.name, mention.role
    is_title = title.isalpha() and title.istitle() and knowledge.title_word(title)
    return f"{title} {name}" if is_title and " " not in name and not _is_common(name) else ""


@lru_cache(maxsize=512)
def calling_of(mention: Mention, text: Text) -> str:
    """What the article calls somebody, a noun beside the name included: "Admiral Sir", "architect"; else empty."""
    if mention.role:
        return mention.role
    for tokens, at in _places(mention, text):
        start = at - sum(1 for _ in _own(tokens, at))
        before, behind = tokens[start : start + 1], _behind(tokens, at)
        found = [one for one in (*before, *behind[-1:]) if one.pos == "NOUN" and _is_somebody(one)]
        if found:
            return found[0].lemma
    return ""


def _is_somebody(token: Token) -> bool:
    return knowledge.noun_class(token.lemma) == "person"


def _own(tokens: Words, at: int) -> Words:
    """The words of a name up to its last one, with that."""
    start = at
    while start > 0 and tokens[start - 1].pos == "PROPN":
        start -= 1
    return tokens[start : at + 1]


def _behind(tokens: Words, at: int) -> Words:
    """What explains a name behind a comma, up to its head noun: "a retired miner"."""
    if [one.text for one in tokens[at + 1 : at + 2]] != [","]:
        return ()
    found: list[Token] = []
    for token in tokens[at + 2 : at + 2 + _NEAR]:
        if token.pos not in _EXPLAINING:
            break
        found.append(token)
    while found and found[-1].pos != "NOUN":
        found.pop()
    return tuple(found)


def _is_as_person(tokens: Words, at: int) -> bool:
    """True for a name beside which stands "who", an age or a verb of saying that no body of people is said to do."""
    start = at - len(_own(tokens, at))
    behind = tokens[at + 1 : at + 4]
    if [one.text for one in behind[:2]] == [",", "who"] or (behind[:1] and behind[0].text == "who"):
        return True
    comma, age, end = ("".join(one.text for one in behind[place : place + 1]) for place in range(3))
    is_aged = comma == "," and _AGE.match(age) is not None and end in _AGE_ENDS
    says = (tokens[start] if start >= 0 else None, behind[0] if behind else None)
    return is_aged or any(one is not None and one.pos == "VERB" and one.lemma in _SAYING - _OF_BODIES for one in says)


@lru_cache(maxsize=512)
def _places(mention: Mention, text: Text) -> tuple[tuple[Words, int], ...]:
    """The sentences that name somebody, each with the index of the name's last word."""
    at = _sentences(text)
    return tuple((at[block, number].tokens, head) for block, number, head in mention.places if (block, number) in at)


def _naming(mention: Mention, text: Text) -> list[Sentence]:
    """The sentences that name somebody, each once."""
    at = _sentences(text)
    return [at[place] for place in dict.fromkeys(one[:2] for one in mention.places) if place in at]


@lru_cache(maxsize=1)
def _sentences(text: Text) -> dict[tuple[int, int], Sentence]:
    return {(one.block, one.number): one for one in text.sentences}


def are_of_other_callings(one: str, other: str) -> bool:
    """True for two callings of which the article tells that they are not of one row of the table: a king, an author."""
    mine, its = (
        {word for word in re.findall(r"[a-z]+", each.lower()) if knowledge.is_role(word)} - _STYLES
        for each in (one, other)
    )
    if not mine or not its:
        return False
    return not any(word in knowledge.roles_beside(role) for role in mine for word in its)


def is_cited(mention: Mention, text: Text, *, may_be_witness: bool = False) -> bool:
    """True for somebody whom the article names only to tell what they say of it: a scholar of a later age.

    Args:
        mention: who is named.
        text: the article.
        may_be_witness: True where it tells of a time of which some may say what they saw themselves.
    """
    verbs = _SAYING - _AS_WITNESS if may_be_witness else _SAYING
    found = _naming(mention, text)
    return bool(found) and all(any(_tells(clause, mention, verbs) for clause in one.clauses) for one in found)


def is_for_saying(clause: Clause | None) -> bool:
    """True for a clause that tells what somebody says, which may be any of those whom the article cites."""
    return clause is not None and clause.verb.main.lemma in _SAYING


def _tells(clause: Clause, mention: Mention, verbs: frozenset[str]) -> bool:
    """True if somebody is the subject of one of some verbs of saying."""
    if clause.verb.main.lemma not in verbs:
        return False
    return mention.name.split()[-1] in {token.text for token in clause.subject.words}


def acts(mention: Mention, text: Text) -> bool:
    """True for somebody of whom the article tells a deed of the past: whoever else is only cited, or spoken of now."""
    last = mention.name.split()[-1]
    return any(
        clause.verb.tense == "past" and clause.verb.main.lemma not in _SAYING
        for one in _naming(mention, text)
        for clause in one.clauses
        if any(token.text == last for token in clause.words)
    )
