"""On what two halves with subjects of their own are compared: the thing that both of them speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Token
from quizgen.facts.comparisons.comparing import Half, said_of_subject, same_subject
from quizgen.facts.comparisons.sides import POINTING, SPEAKERS, agrees
from quizgen.wording.words import say, tidy

_LIGHT = frozenset(
    "time year day week month decade century hour minute moment period age era date today morning night season way "
    "manner case instance example fact thing something anything nothing kind sort type form part piece bit lot number "
    "amount percent share half majority one other another place point end side term reason result people person man "
    "woman member someone everyone everything use order addition view idea level degree range group set series step "
    "effect thought sense matter situation question problem issue many most some".split()
)
"""Nouns that say too little of what is spoken of."""
_DETERMINERS = re.compile(
    r"(?:not |the|an?|this|that|these|those|such|any|some|no|all|both|each|every|many|most|more|few|fewer|several|"
    r"other|another|our|my|your|his|her|its|their|too much|too many|two|three|four|five)\b ?",
    re.IGNORECASE,
)
_ADDED = re.compile(r",? (?:that|which|who|whose|where|when|such as|like|including)\b.*|[,;:(–—].*")
_LEFT_OUT = frozenset("others some many most few three two four each neither both none another ones".split())
_TAKING_UP = frozenset("they their them these it its he she his her him this that".split())
_GROUPS = frozenset("team group crowd family crew staff committee government company band club couple pair".split())
_NO = re.compile(r"^(?:not all|no|(?:un)?fortunately|even) (?=[a-z])")
_MANY = re.compile(r"(?:many|most|all)\b", re.IGNORECASE)
_FEWER = re.compile(r"(?:not all|not every|few|fewer|only|no one|nobody)", re.IGNORECASE)
_DEFINITE = re.compile(r"the |\w+ing ")
_EMPTY = re.compile(
    r"(?:no|not|nobody|nothing|none|everyone|everybody|who|whose|that|which|what|i|we|you)\b", re.IGNORECASE
)
_LONGEST = 6
"""So many words name a thing."""
_POINTING_BACK = frozenset({"this", "that", "these", "those", "such"})
_OWNED = {"their": "plural", "its": "singular"}
_GIVEN = _POINTING_BACK - {"such"} | {"the"}


def aspect_of(one: Half, other: Half, *, apart: bool = False) -> str:
    """On what two halves are compared: what both verbs say, what is said of the one thing, or what both speak of.

    Args:
        one, other: in the order of the text.
        apart: their subjects are what is compared: neither speaks of the other's.
    """
    first, second = one.clause, other.clause
    if first is None or second is None:
        half = one if first is not None else other
        return _said_of(half) or topic(one, other, apart=apart)
    if same_subject(first, second) and not _is_another(other):
        return _said_of(one) or topic(one, other, apart=apart)
    is_told = "reported" in {first.relation, second.relation}  # its verb says nothing of those who hold it
    is_like = first.verb.main.lemma == second.verb.main.lemma and first.verb.passive == second.verb.passive
    if is_like and first.verb.main.lemma != "be" and not is_told:
        return said_by_verb(first)
    return topic(one, other, apart=apart)


def said_by_verb(clause: Clause) -> str:
    """What a verb that two clauses have in common says: "what they receive", "how they are written"."""
    verb = clause.verb.main
    if clause.verb.passive:
        return f"how they are {verb.text.lower()}"
    return "what they are" if verb.lemma == "be" else f"what they {verb.lemma}"


def _is_another(other: Half) -> bool:
    """True for "others" and for a kind of its own: such a subject is taken for the first one's, but is not."""
    words = other.clause.subject.words if other.clause is not None and not other.clause.shared else ()
    is_left_out = bool(words) and words[0].text.lower() in _LEFT_OUT
    return is_left_out or (len(words) > 1 and words[0].pos == "ADJ" and not words[0].say and words[-1].say is None)


def _said_of(half: Half) -> str:
    return "" if half.clause is None or _EMPTY.match(half.subject) else said_of_subject(half.subject)


def said_of_main(one: Half, other: Half) -> str:
    """What "despite" leaves standing: said of the other half's subject, or of what it says that there is."""
    told = spoken_of(other)
    return _said_of(other) or (f"what is said of {told}" if told else aspect_of(one, other))


def topic(one: Half, other: Half, *, apart: bool = False) -> str:
    """What two halves speak of, as a noun phrase; both subjects where they share nothing; empty where one has none."""
    first, second = spoken_of(one), spoken_of(other)
    if first and second and (first.endswith(f" {second}") or second.endswith(f" {first}")):
        return f"what is said of {max(first, second, key=len)}"
    found = next((text for text in _shared(one, other) if text), "")
    if found:
        return f"what is said of {found}" if found[:1].isupper() else found
    subjects = [half.subject.lower() for half in (one, other)]
    if first and subjects[1] in {"this", "that"}:
        return f"what is said of {first}"
    is_taken_up = subjects[0] in {"this", "these"} or (subjects[0] == "it" and _DEFINITE.match(second))
    if second and (is_taken_up or subjects[0] in SPEAKERS):
        return f"what is said of {second}"
    if first and one.clause is not None and (other.clause is None or subjects[1] in SPEAKERS):
        return f"what is said of {first}"
    if _MANY.match(one.text) and _FEWER.match(other.text):
        return "how many"
    if subjects[0] == "some" and subjects[1] == "others":
        return "what each group does"
    is_theme = _points_back(one, other) or (_is_given(one) and _is_new(other))
    if first and second and is_theme and not apart:
        return f"what is said of {first}"
    return f"what is said of {first} and of {second}" if first and second and first != second else ""


def _is_given(half: Half) -> bool:
    """True if a half speaks of something known: a name, "the vote", "this act"."""
    subject = half.clause.subject if half.clause is not None else None
    if subject is None or _lemma(subject) in _LIGHT:
        return False
    return subject.is_named or subject.determiner in _GIVEN


def _is_new(half: Half) -> bool:
    """True if the subject of a half is brought in, to go on about what is given: "each judge", "four of them"."""
    subject = half.clause.subject if half.clause is not None else None
    if subject is None or subject.is_named or not (subject.head.pos == "NOUN" or subject.kind == "number"):
        return False
    opens = subject.words[0].text.lower()
    return opens not in _GIVEN | _OWNED.keys() and all(token.tag != "POS" for token in subject.words)


def _points_back(one: Half, other: Half) -> bool:
    """True if the subject of a half points to that of the other: "such a case", "their numbers"."""
    first = one.clause.subject if one.clause is not None else None
    subject = other.clause.subject if other.clause is not None else None
    if first is None or subject is None or subject.head.pos != "NOUN":
        return False
    opens = subject.words[0]
    if opens.text.lower() in _OWNED:
        is_of_another = opens.say is not None or bool(opens.bound)
        return not is_of_another and first.number == _OWNED[opens.text.lower()]
    return opens.text.lower() in _POINTING_BACK and opens.say is None


def _shared(one: Half, other: Half) -> Iterator[str]:
    first, second = _phrases(one), _phrases(other)
    pairs = [(a, b) for a in first for b in second if _lemma(a) == _lemma(b)]
    pairs.sort(key=lambda pair: (-_leading(pair, one, other), -len(_common(*pair))))
    yield from (_common(*pair) for pair in pairs if _are_subjects(pair, one, other))
    if one.sentence is other.sentence:
        bound = {index for token in other.words for index in token.bound}
        yield from (_short(phrase) for phrase in first if phrase.head.index in bound)
    yield from (text for text in _said(other) if text.lower() in one.text.lower())
    yield from (_common(*pair) for pair in pairs)
    yield _taken_up(one, other)
    if one.clause is not None and other.clause is not None:
        yield from _held(first, other)
        yield from _held(second, one)


def _leading(pair: tuple[Phrase, Phrase], one: Half, other: Half) -> int:
    """How many of two phrases are what their half says something of."""
    return sum(
        half.clause is not None and phrase.head.index in {token.index for token in half.clause.subject.words}
        for phrase, half in zip(pair, (one, other), strict=True)
    )


def _are_subjects(pair: tuple[Phrase, Phrase], one: Half, other: Half) -> bool:
    """True if two phrases are the subjects of their halves."""
    return all(
        half.clause is not None and phrase.head.index == half.clause.subject.head.index
        for phrase, half in zip(pair, (one, other), strict=True)
    )


def _held(phrases: list[Phrase], half: Half) -> Iterator[str]:
    """The phrases whose noun stands before another noun of a half, or owns it: "mice" of "mouse populations"."""
    nouns = {token.lemma.lower() for token in half.words if token.pos in {"NOUN", "PROPN"}}
    yield from (_name(one) if one.is_named else _short(one) for one in phrases if _lemma(one) in nouns)


def _phrases(half: Half) -> list[Phrase]:
    inside = {token.index for token in half.words}
    return [
        phrase
        for phrase in half.sentence.phrases
        if phrase.words
        and phrase.head.index in inside
        and phrase.head.pos in {"NOUN", "PROPN"}
        and not phrase.is_numeric
        and _lemma(phrase) not in _LIGHT
        and knowledge.noun_class(phrase.head.lemma) != "time"
    ]


def _lemma(phrase: Phrase) -> str:
    return phrase.head.lemma.lower()


def _said(half: Half) -> Iterator[str]:
    """What its pronouns stand for."""
    for token in half.words:
        if token.pos in {"PRON", "DET"} and token.say:
            yield re.sub(r"[’']s?$", "", token.say)


def _common(one: Phrase, other: Phrase) -> str:
    """The head with as much before it as both phrases have: "immune systems" of "robust immune systems"."""
    mine, theirs = _before(one), _before(other)
    if other.head.pos == "PROPN":
        named = takewhile(lambda token: token.pos == "PROPN", theirs[::-1])
        return say((*list(named)[::-1], other.head))
    alike = takewhile(
        lambda two: two[0].text.lower() == two[1].text.lower(), zip(mine[::-1], theirs[::-1], strict=False)
    )
    same = [two[1] for two in alike][::-1]
    is_torn = bool(same) and same[0].text == "-"  # "-income" of "low-income" and "high-income"
    return _bare(say((other.head,) if is_torn else (*same, other.head)))


def _before(phrase: Phrase) -> list[Token]:
    """What stands before its head with no gap."""
    found = [token for token in phrase.words if token.index < phrase.head.index]
    return [token for at, token in enumerate(found) if phrase.head.index - token.index == len(found) - at]


def _taken_up(one: Half, other: Half) -> str:
    """The first subject where the other half takes it up with a pronoun, or leaves its noun out: "others"."""
    clause = one.clause
    subject = clause.subject if clause is not None and not clause.lost else None
    opens = one.subject.lower()
    there = clause.piece("predicate", "object") if clause is not None and opens in SPEAKERS | {"there"} else None
    subject = there.phrase if there is not None else subject
    if subject is None or not subject.words or subject.head.pos not in {"NOUN", "PROPN"}:
        return ""
    for token in other.words:
        word = token.text.lower()
        if word in _LEFT_OUT and token.index == other.words[0].index and subject.number == "plural":
            return _bare(say((subject.head,)))
        if word in _TAKING_UP and token.pos in {"PRON", "DET"} and token.say is None and not token.bound:
            following = other.sentence.tokens[token.index + 1 : token.index + 2]
            is_alone = word not in {"this", "that", "these"} or (bool(following) and following[0].pos == "AUX")
            if is_alone and word in {"they", "them", "their"} and subject.head.lemma in _GROUPS:
                return _short(subject)
            if there is not None and word in {"he", "she"} and token is other.words[0]:
                return _short(subject)
            if is_alone and agrees({"its": "it", "their": "they", "his": "he"}.get(word, word), subject):
                return _short(subject)
    return ""


def spoken_of(half: Half) -> str:
    """The subject, or what "there is" says that there is; empty for a pronoun that names nothing."""
    clause = half.clause
    phrase = clause.subject if clause is not None else None
    if clause is not None and half.subject.lower() == "there":
        piece = clause.piece("predicate", "object")
        phrase = piece.phrase if piece is not None else None
    found = _name(phrase)
    return found or _name(next((one for one in _phrases(half) if one.words[0].index == half.words[0].index), None))


def _name(phrase: Phrase | None) -> str:
    text = _NO.sub("", _ADDED.sub("", say(phrase.words))) if phrase is not None else ""
    text = text if len(text.split()) <= _LONGEST else re.split(r" (?:and|or) ", text)[0]
    is_named = bool(text) and text.lower() not in POINTING | _LEFT_OUT and not _EMPTY.match(text)
    return re.sub(r"[’']s$", "", text) if is_named and len(text.split()) <= _LONGEST + 3 else ""


def _short(phrase: Phrase) -> str:
    text = _bare(_ADDED.sub("", tidy(say(phrase.words))))
    return text if len(text.split()) <= _LONGEST else phrase.head.text


def _bare(text: str) -> str:
    while (found := _DETERMINERS.match(text)) is not None and found.end() < len(text):
        text = text[found.end() :]
    return text
