"""Who holds which office: "Security Council Secretary Sergei Shoigu"; "Ban Ki-moon, Secretary-General of the UN"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Text, Token, Words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.language.roles import REPORTING
from quizgen.quiz.numbers import is_year
from quizgen.tags import COMMON_WORDS, MODIFYING, VERBAL
from quizgen.wording.words import is_open, say, sentence

_BODY_PREPOSITIONS = frozenset({"of", "at", "for"})
_HEADS_OF_STATE = frozenset("president premier minister chancellor king queen emperor empress".split())
_OF_STATE = _HEADS_OF_STATE | frozenset("secretary governor mayor ambassador senator pope".split())
"""Offices by which a summary would know somebody; who heads a firm or a project it would leave out."""
_OFFICES = _OF_STATE | frozenset(
    "chairman chairwoman chair director commissioner chief head leader administrator".split()
)
_TITLES = frozenset("Senator President Congressman Congresswoman Professor Judge Justice Bishop Governor Mayor".split())
"""Titles that stand with a surname alone."""
_OFTEN, _CENTRAL = 4, 2
_SPEAKING = REPORTING | {"tell", "ask", "joke", "recall"}


@dataclass(frozen=True)
class _Held:
    """A person with an office: the words of each in a sentence."""

    name: Words
    role: Words
    sentence: Sentence


def find(text: Text) -> Iterator[Fact]:
    """Find people with offices made unique by "the" and a body, or by a body before the office.

    Args:
        text: the analysed article.
    """
    seen: set[str] = set()
    for found in text.sentences:
        if found.open_quote:
            continue
        for held in (*_titled(found), *_apposed(found), *_led_up_to(found)):
            name = say(held.name)
            hangs = any(token.tag == "WP$" for token in held.role)  # "whose president" is of what stands before it
            if name not in seen and not hangs and not is_open((*held.name, *held.role)):
                seen.add(name)
                yield _fact(held, name, text)


def _fact(held: _Held, name: str, text: Text) -> Fact:
    role = say(held.role).removeprefix("the ")
    definite = role if _opens_with_holder(held.role) else f"the {role}"
    tense = _tense(held)
    statement = sentence(f"{name} {'was' if tense == 'past' else 'is'} {definite}")
    asks: tuple[Ask, ...] = ()
    when = _year(held.sentence) if tense == "past" and _changes_hands(held.role) else "now"
    if _matters(held, name, text) and tense and when:
        at = f" in {when}" if when != "now" else ""
        stem = sentence(f"who {'was' if tense == 'past' else 'is'} {definite}{at}", "?")
        asks = (Ask("office", stem, name, WITH_STEM, _phrase(held), hint="person"),)
    told = statement if asks else ""  # whose office is not worth asking is matched only
    return Fact("person", "facts.people", told, (("person", name), ("role", role)), (held.sentence,), None, asks)


def _changes_hands(role: Words) -> bool:
    """True for "French President": a state has one after the other, and in the past it may be any of them."""
    of_country = any(token.name == "country" or knowledge.country_of(token.text) for token in role)
    heads = (token for token in role if token.text.lower() in _OFFICES)
    return of_country and next((token.text.lower() for token in heads), "") in _HEADS_OF_STATE


def _year(found: Sentence) -> str:
    """The one year that a sentence is of: "in 1942"; empty where it has none or several."""
    years = [token for token in found.tokens if is_year(token.text)]
    is_in = len(years) == 1 and years[0].index > 0 and found.tokens[years[0].index - 1].text.lower() == "in"
    return years[0].text if is_in else ""


def _opens_with_holder(role: Words) -> bool:
    """True for "Kant's teacher" and "his teacher", which take no article."""
    if role[0].tag == "PRP$" or role[0].say == "":  # its article was left off with a name put in
        return True
    whose = next((at for at, token in enumerate(role) if token.tag == "POS"), len(role))
    return role[0].pos == "PROPN" and all(token.pos == "PROPN" for token in role[:whose]) and whose < len(role)


def _phrase(held: _Held) -> Phrase | None:
    last = held.name[-1].index
    return next((one for one in held.sentence.phrases if one.head.index == last), None)


def _titled(found: Sentence) -> Iterator[_Held]:
    """ROLE NAME with a body or a country before the role, and nothing that is a verb between."""
    for start, end in _names(found):
        role_end = start
        first = role_end
        while first > 0 and _is_in_title(found.tokens[first - 1]):
            first -= 1
        role = found.tokens[first:role_end]
        if len(role) >= 2 and knowledge.is_role(role[-1].text.lower()) and _is_unique(role):
            yield _Held(found.tokens[start:end], role, found)


def _is_in_title(token: Token) -> bool:
    return token.name != "person" and (token.pos == "PROPN" or (token.pos in COMMON_WORDS and token.tag != "NNS"))


def _is_unique(role: Words) -> bool:
    """True if a name of a body or country stands before the office."""
    of_state = role[-1].text.lower() in _OFFICES
    in_body = any(token.name == "organisation" for token in role[:-1])
    of_country = any(token.name == "country" or knowledge.country_of(token.text) for token in role[:-1])
    return of_state and (in_body or of_country)


def _apposed(found: Sentence) -> Iterator[_Held]:
    """NAME, (the) ROLE of BODY, with a comma or the sentence's end behind it."""
    tokens = found.tokens
    for start, end in _names(found):
        if end + 2 >= len(tokens) or tokens[end].text != ",":
            continue
        stop = next(
            (
                i
                for i in range(end + 1, min(end + 16, len(tokens)))
                if tokens[i].text in {",", ".", ")"} or tokens[i].pos in VERBAL
            ),
            0,
        )
        role = tokens[end + 1 : stop]
        if stop and tokens[stop].text in {",", "."} and _is_office(role):
            yield _Held(tokens[start:end], role, found)


def _led_up_to(found: Sentence) -> Iterator[_Held]:
    """The ROLE of BODY, NAME, or BODY's ROLE, NAME, with a comma or the sentence's end behind it."""
    tokens = found.tokens
    for start, end in _names(found):
        if start < 2 or end == len(tokens) or tokens[start - 1].text != "," or tokens[end].text not in {",", "."}:
            continue
        before = (_up_to(one, start - 2) for one in found.phrases if one.head.index < start - 1)
        phrase = next((one for one in before if one.words[-1].index == start - 2 and _is_held(one)), None)
        role = phrase.words if phrase is not None else _joined(found, start - 2)
        if role:
            yield _Held(tokens[start:end], role, found)


def _joined(found: Sentence, last: int) -> Words:
    """Two things that one is to whoever stands before them, the second ending in a word: "the club's founder and first
    president"; empty if there are none."""
    second = next((one for one in found.phrases if one.words[-1].index == last == one.head.index), None)
    if second is None or second.determiner or second.possessor or not _is_somebody(second.head.lemma):
        return ()
    at = second.words[0].index - 1
    first = next((one for one in found.phrases if one.words[-1].index == at - 1 == one.head.index), None)
    is_whose = first is not None and first.possessor is not None and _is_somebody(first.head.lemma)
    return (
        found.tokens[first.words[0].index : last + 1] if first and is_whose and found.tokens[at].text == "and" else ()
    )


def _up_to(phrase: Phrase, last: int) -> Phrase:
    return replace(phrase, words=tuple(token for token in phrase.words if token.index <= last))


def _is_held(phrase: Phrase) -> bool:
    """True for an office of a named body, and for what somebody is to whoever stands before it: "Kant's teacher"."""
    if phrase.conjuncts or phrase.number != "singular" or not (phrase.possessor or phrase.determiner == "the"):
        return False
    is_behind = phrase.possessor is not None and phrase.words[-1] == phrase.head
    return _is_office(phrase.words) or (is_behind and _is_somebody(phrase.head.lemma))


def _is_somebody(noun: str) -> bool:
    return knowledge.is_role(noun) or knowledge.noun_class(noun) == "person"


def _is_office(words: Words) -> bool:
    nouns = [i for i, token in enumerate(words) if token.text.lower() in _BODY_PREPOSITIONS]
    if not nouns or nouns[0] == 0:
        return False
    head = words[nouns[0] - 1]
    body = words[nouns[0] + 1 :]
    has_body = any(token.pos == "PROPN" for token in body)
    starts = words[0].text.lower() == "the" or words[0].pos in MODIFYING
    return (
        knowledge.is_role(head.text.lower().rpartition("-")[2])
        and has_body
        and starts
        and not any(token.text == "and" for token in words)
    )


def _names(found: Sentence) -> Iterator[tuple[int, int]]:
    """Start and end of every run of two or more words that name a person."""
    start: int | None = None
    for token in (*found.tokens, None):
        if (
            token is not None
            and token.name == "person"
            and token.index not in found.quoted
            and not (start is None and knowledge.is_role(token.text.lower()))
        ):
            start = token.index if start is None else start
        elif start is not None:
            end = token.index if token is not None else len(found.tokens)
            if end - start >= 2:
                yield start, end
            elif start and found.tokens[start - 1].text in _TITLES:
                yield start - 1, end
            start = None


def _tense(held: _Held) -> str:
    """The tense of the clause that the name stands in; who speaks has the office; empty if there is no clause."""
    clause = _clause(held)
    if clause is None:
        return ""
    is_past = clause.verb.tense == "past" and clause.verb.main.lemma not in _SPEAKING
    is_past = is_past or any(token.text.lower() == "last" for token in held.role[:2])  # nobody has held it since
    return "past" if is_past else "present"


def _clause(held: _Held) -> Clause | None:
    holder = (held.name[-1], *held.role)
    behind = held.name[-1].index + 2
    clauses = held.sentence.clauses
    own = next((one for one in clauses if one.subject.head in holder), None)
    return own or next((one for one in clauses if one.verb.words[0].index == behind), None)


def _matters(held: _Held, name: str, text: Text) -> bool:
    """False for somebody who is only quoted: their office is not worth asking.

    True for the two whom the article names most, and for an office in what the title is about.
    """
    clause = _clause(held)
    speaks = clause is not None and (clause.quoted or clause.verb.main.lemma in _SPEAKING)
    in_title = any(part in text.title for part in name.split() if len(part) > 3)
    of_state = any(token.text.lower() in _OF_STATE for token in held.role)
    return in_title or (of_state and not speaks) or _is_central(held, name, text)


def _is_central(held: _Held, name: str, text: Text) -> bool:
    counts = sorted((one.count for one in text.mentions if one.kind == "person"), reverse=True)[:_CENTRAL]
    title, _, surname = name.partition(" ")
    names = {name, surname} if title in _TITLES else {name}
    count = next((one.count for one in text.mentions if names & {*one.forms}), 0)
    topic = title_words(text.title)
    shared = {token.lemma.lower() for token in held.role if {token.lemma.lower(), token.text.lower()} & topic}
    is_known = (count >= _OFTEN and count in counts) or len(shared) >= _CENTRAL
    return is_known and not _only_speaks(name, text)


def _only_speaks(name: str, text: Text) -> bool:
    """True for somebody of whom nothing is told but what they say."""
    last = name.split()[-1]
    told = (one for found in text.sentences for one in found.clauses if one.subject.head.text == last)
    verbs = {one.verb.main.lemma for one in told if not one.quoted and one.relation != "relative"}
    return verbs <= _SPEAKING | {"be"}
