"""The sides of a comparison by name: a pronoun is said as what it most likely stands for, a long side is cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps

from quizgen.clauses import PLACES, Clause, Phrase, Sentence, Text, Token, Words
from quizgen.facts.comparisons.refuted import is_refuted
from quizgen.facts.comparisons.speaking import with_speaker
from quizgen.facts.model import Comparison
from quizgen.knowledge.connectives import DESPITE, any_of
from quizgen.knowledge.function_words import THIS_OR_THAT
from quizgen.tags import MODIFYING, NOUNS, SPECIFIC
from quizgen.wording.persons import is_person
from quizgen.wording.words import possessive, say, tidy

POINTING = frozenset(
    {"", "i", "we", "you", "it", "they", "he", "she", "this", "that", "these", "those", "there", "what"}
)
"""Subjects that name nothing outside their sentence."""
_PERSONS = frozenset({"he", "she", "him", "her"})
_OBJECTS = frozenset({"him", "her", "them"})
"""Pronouns that never stand for the subject of their own clause."""
_PLURALS = frozenset({"they", "them", "these", "those", "both", "some", "many", "most", "others"})
SPEAKERS = frozenset({"i", "we", "you"})
"""Pronouns that are said by name later, where it is known who speaks."""
_NOTHING = frozenset({"", "who", "which", "there", "what", "whose", "as such", "such"})
_LONGEST = 20
_BACK = 3
_TIMES = (" now", " before", " earlier", " afterwards", " at first", " later", " otherwise")
_ADDED = re.compile(
    r",? (?:which|who|whose|where|when|while|although|because) |, (?:with|including|such|as|and) |[;–—]"
)
_TIMED = re.compile(r" ?(?:now|before|earlier|afterwards|at first|later|otherwise)$")
_OPENING = re.compile(r"^(?:[”\")] ?|(?:for (?:instance|example)|in fact)\b,? ?|of (?=the [A-Z]))+", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:This|That|These|Those|The|Our|My|Your|His|Her|Its|Their|Some|Many|Most) (?=[a-z])")
"""A capital that a side has only because it opens a quotation."""
_OWNER = re.compile(r"[\w-]+[’']s")
"""A bare owner: what is owned was cut off."""
_TORN = re.compile(r",? [\"“]$| \([^)]*$")
"""A mark, or a bracket, that was opened and is not closed."""
_HANGING = re.compile(r" of (?:which|whom)$| what like$")
_LINKED = re.compile(r",? (?:and|or|but)$")
_THIS = re.compile(r"(?:this|that|these|those) (?P<noun>[\w’'-]+)$", re.IGNORECASE)


Finder = Callable[[Text], Iterator[Comparison]]


def named(find: Finder) -> Finder:
    """Let a finder give only comparisons whose sides name something.

    Returns:
        A finder of all but those with a side that cannot be said: "who", "there"; a speaker's "we" counts as one. A
        sentence before that a side was named from is among their sentences.
    """

    @wraps(find)
    def find_named(text: Text) -> Iterator[Comparison]:
        return _named(find(text), text)

    return find_named


def _named(found: Iterable[Comparison], text: Text) -> Iterator[Comparison]:
    places = {id(sentence): place for place, sentence in enumerate(text.sentences)}
    for one in found:
        sentence = one.sentences[-1]
        if is_refuted(one):
            continue
        place = places[id(sentence)]
        near = reversed(text.sentences[max(0, place - _BACK) : place])
        earlier = [before for before in near if before.block == sentence.block]
        (a, first), (b, second) = (_side(side, sentence, earlier) for side in (one.a, one.b))
        if not a or not b or a.lower() == b.lower() or not _TIMED.sub("", a):
            continue
        source = first if first is not None else second
        is_new = source is not None and all(source is not known for known in one.sentences)
        yield replace(
            one, a=a, b=b, sentences=(source, *one.sentences) if source is not None and is_new else one.sentences
        )


_OPENS = re.compile(r"(?P<word>it|they|he|she|his|her|its|their)(?: also)? (?=(?P<next>[\w’']+))", re.IGNORECASE)
_OWNED = {"his": "he", "her": "she", "its": "it", "their": "they"}
_ANNOUNCES = re.compile(
    r"it (?:(?:is|was|seems|seemed|remains|may|might|must|would|has been) (?:[\w’']+ ){0,3}"
    r"(?:to|that|whether|what|how|who|why|for) |(?:was|is) (?:late|early|dark)\b)",
    re.IGNORECASE,
)
"""An "it" that stands for nothing before."""
_FEW, _SHORT = 2, 9
"""So many phrases that may be meant leave little doubt that the subject is."""


_UNNAMED = re.compile(r"what it ", re.IGNORECASE)


_NOBODY = re.compile(r"what (?:he|she) (?!\w+ing)")
"""An aspect of somebody that neither side names."""
_OF_BOTH = frozenset({"beside", "although-what", "while-what"})
"""Frames whose stem says one half and asks of the other: no aspect need be named."""


def grounded(find: Finder) -> Finder:
    """Let a finder say what a pronoun that opens its first side stands for.

    Returns:
        A finder of all but those without an aspect whose questions do not say both halves, those that a speaker whom
        nobody names says of himself, and those whose first side is said of a pronoun that nothing before surely stands
        for; what is owned by such a pronoun still names something. A sentence that it was named from is among their
        sentences.
    """

    @wraps(find)
    def find_grounded(text: Text) -> Iterator[Comparison]:
        places = {id(sentence): place for place, sentence in enumerate(text.sentences)}
        for found in find(text):
            if is_refuted(found):
                continue
            if not found.aspect and any(ask.frame in _OF_BOTH for ask in found.asks):
                yield found
            one = with_speaker(found, text) if found.aspect and not _OPEN_OWNER.search(found.aspect) else None
            said = _said(_pointed(_mended(one), text, places), text, places) if one is not None else None
            if said is not None:
                yield said

    return find_grounded


def _said(one: Comparison, text: Text, places: dict[int, int]) -> Comparison | None:
    """The comparison with a name for the pronoun that opens its first side; None where nothing surely has it."""
    if one.kind == "contrast" and _THIS_IS.match(one.a):
        return None
    opens = _OPENS.match(one.a)
    if opens is None and _NOBODY.match(one.aspect):
        return None
    if opens is None or _ANNOUNCES.match(one.a):
        return None if _UNNAMED.match(one.aspect) else one
    sentence = one.sentences[0]
    place = places[id(sentence)]
    before = text.sentences[place - 1] if place and text.sentences[place - 1].block == sentence.block else None
    word = opens["word"].lower()
    inside = _of_main(one, _OWNED.get(word, ""))
    own, source = (inside, sentence) if inside else _subject_meant(_OWNED.get(word, word), before)
    if not own or source is None:
        return one if word in _OWNED else None
    said = possessive(own) if word in _OWNED else own
    aspect = re.sub(rf"\b{re.escape(word)}\b", lambda _: said, one.aspect, count=1)
    sentences = one.sentences if source is sentence else (source, *one.sentences)
    value = f"{said}{one.a_value[len(word) :]}" if inside and one.a_value == one.a else one.a_value
    return replace(one, a=f"{said}{one.a[len(word) :]}", aspect=aspect, a_value=value, sentences=sentences)


def _pointed(one: Comparison, text: Text, places: dict[int, int]) -> Comparison:
    """The comparison with the fuller phrase of a sentence before for a side that is no more than "this graph"."""
    place = places[id(one.sentences[0])]
    near = text.sentences[max(0, place - _BACK) : place]
    earlier = [before for before in reversed(near) if before.block == one.sentences[0].block]
    a, b = (_longer(side, earlier) if _THIS.match(side) else side for side in (one.a, one.b))
    these = _THIS_IS.match(a)
    if these is not None and these["word"].lower() != "this":
        a = f"{_meant(these['word'].lower(), one.sentences[0], earlier)[0] or these['word']}{a[len(these['word']) :]}"
    aspect = one.aspect if one.aspect.startswith("whether") else _POINTED.sub("the ", one.aspect)
    return replace(one, a=a, b=b, aspect=aspect)


_THIS_IS = re.compile(
    r"(?P<word>this|these|those) (?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|includes?)\b)",
    re.IGNORECASE,
)
"""A first side that only says what is told of "this"."""
_OPEN_OWNER = re.compile(r"\b(?:Her|His|Their|Its) (?=\w)")
"""A capital possessive: whose it is stands before a quotation, or nowhere."""
_POINTED = re.compile(r"\b(?:this|these) (?=[a-z])")


def _mended(one: Comparison) -> Comparison:
    a, b, first, second = map(_balanced, (one.a, one.b, one.a_value, one.b_value))
    return replace(one, a=a, b=b, a_value=first, b_value=second)


_POINTS = frozenset({"this", "these", "those", "such", "its", "their", "his", "her"})
_STANDS_FOR = frozenset({"it", "they", "this", "these", "those", "he", "she", "them"})
_HEAD, _LONGEST_BEFORE = 6, 32
"""So many words from its head on a pronoun has no antecedent in its own clause; the longest sentence put before it."""


def in_context(side: str, words: Words, before: Sentence | None) -> str:
    """A side with the sentence before it where it points to that: "this was a blow" after what "this" was.

    Args:
        side: as it is said.
        words: its tokens.
        before: the sentence before, or None.
    """
    opens = _OPENS.match(side)
    word = opens["word"].lower() if opens is not None else ""
    if (
        before is None
        or not _points_back(words, bare=True)
        or (word and _subject_meant(_OWNED.get(word, word), before)[0])
    ):
        return side
    told = tidy(say(before.tokens)).rstrip(".")
    is_short = len(before.tokens) <= _LONGEST_BEFORE and told[-1:] not in {"?", "!", ":"} and not before.quoted
    return f"{told}; {side}" if is_short and not _points_back(before.tokens) else side


def _points_back(words: Words, *, bare: bool = False) -> bool:
    """True for "this", "these items", "it" that nothing before in the words, and no name, stands for.

    Args:
        words: a side, or a sentence.
        bare: only a pronoun counts: "these items" still tells what is compared.
    """
    nouns: set[str] = set()
    for at, token in enumerate(words):
        word = token.text.lower()
        is_open = token.open and not token.bound and token.say is None
        following = words[at + 1] if at + 1 < len(words) else None
        has_noun = following is not None and following.pos in MODIFYING
        if (
            not bare
            and is_open
            and word in _POINTS
            and has_noun
            and following is not None
            and following.lemma not in nouns
        ):
            return True
        if is_open and word in _STANDS_FOR and not has_noun and at < _HEAD and not _ANNOUNCES.match(say(words[at:])):
            return True
        nouns |= {token.lemma} if token.pos == "NOUN" else set()
    return False


def _balanced(text: str) -> str:
    """The words without quotation marks and brackets that have lost their other half."""
    if text.count("“") != text.count("”"):
        text = re.sub("[“”]", "", text)
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text.count("(") != text.count(")"):
        text = re.sub(r" ?\([^()]*$", "", text).replace(")", "")
    return text


_DESPITE = re.compile(rf"^(?:{any_of(DESPITE)})(?= (?:its|their|his|her) )", re.IGNORECASE)


def _of_main(one: Comparison, word: str) -> str:
    """Whose it is that a "despite its size" at the head of a sentence owns: the subject behind it; else empty."""
    sentence = one.sentences[0]
    main = next((clause for clause in sentence.clauses if clause.relation == "main"), None)
    if not word or main is None or not _DESPITE.match(sentence.text):
        return ""
    words = main.subject.words
    is_named = main.subject.head.say is not None and (main.subject.head.text.lower() == word)
    return say(words) if is_named or agrees(word, main.subject) else ""


def _subject_meant(word: str, before: Sentence | None) -> tuple[str, Sentence | None]:
    """The subject of the sentence before, where few other phrases there agree with the pronoun; else nothing."""
    main = next((one for one in before.clauses if one.relation == "main"), None) if before is not None else None
    if before is None or main is None or not agrees(word, main.subject):
        return "", None
    others = {one.head.index for one in before.phrases if agrees(word, one)} | {main.subject.head.index}
    is_person = word in _PERSONS
    sure = len(others) <= _FEW and (not is_person or (main.subject.head.pos == "PROPN" and len(others) == 1))
    return (say(main.subject.words), before) if sure and len(main.subject.words) <= _SHORT else ("", None)


def _side(given: str, sentence: Sentence, earlier: list[Sentence]) -> tuple[str, Sentence | None]:
    """A side as it is said, and the sentence before that names it; empty where it names nothing."""
    timed = next((given.removesuffix(time) for time in _TIMES if given.endswith(time)), given)
    side = given if timed.endswith(" or") else timed
    time = given[len(side) :]
    word = side.lower()
    if word in _NOTHING or word.startswith("whose "):
        return "", None
    source: Sentence | None = None
    if word in (POINTING - SPEAKERS) | _OBJECTS or word == "both":
        told = _told_later(word, sentence)
        said, source = (told, None) if told else _meant(word, sentence, earlier)
        said = said or ""
    else:
        said = _longer(side, earlier) if _THIS.match(side) else side
    return f"{_LINKED.sub('', _cut(said))}{time}", source


def _cut(side: str) -> str:
    """A side no longer than it must be: what a comma or relative adds is left off, and marks at its ends."""
    side = _TORN.sub("", _OPENING.sub("", side.split("--")[0])).strip(" ,;")
    side = re.sub("[“”]", "", side) if side.count("“") != side.count("”") else side
    side = side[:1].lower() + side[1:] if _DETERMINED.match(side) else side
    if _OWNER.fullmatch(side) or _HANGING.search(side):
        return ""
    return side if len(side.split()) <= _LONGEST else tidy(_ADDED.split(side)[0])


def _meant(word: str, sentence: Sentence, earlier: list[Sentence]) -> tuple[str, Sentence | None]:
    """What a pronoun stands for: a subject before it in its sentence, then one of the sentences before."""
    places = [token.index for token in sentence.tokens if token.text.lower() == word]
    at = (places[-1] if word == "both" else places[0]) if places else 0
    if word in {"he", "she"} and (added := _added_name(sentence, at)):
        return added, None
    clauses = [one for one in reversed(sentence.clauses) if one.index < at]
    inside = [] if word in _OBJECTS else [one.subject for one in clauses]
    inside += reversed(sentence.phrases) if clauses else ()
    found = [(phrase, sentence) for phrase in inside if phrase.words and phrase.words[-1].index < at]
    for before in earlier:
        found += [(one.subject, before) for one in before.clauses if one.subject.words and one.relation != "relative"]
    for before in earlier[:1]:
        found += [(phrase, before) for phrase in reversed(before.phrases) if phrase.words]
    best = next((one for one in found if agrees(word, one[0]) and not tells_place(one[1], one[0])), None)
    return (say(best[0].words), best[1] if best[1] is not sentence else None) if best is not None else ("", None)


def tells_place(sentence: Sentence, phrase: Phrase) -> bool:
    """True for the "Lima" of "met in Lima": what is meant is rather who did so, or what was done there."""
    first = phrase.words[0].index
    return phrase.kind in PLACES and first > 0 and sentence.tokens[first - 1].text.lower() in {"in", "at", "near"}


def _added_name(sentence: Sentence, at: int) -> str:
    """The name of "another dog, Rex, but he": added between commas right before a clause that tells of it."""
    before = sentence.tokens[max(0, at - _BEFORE_HE) : at]
    is_added = len(before) == _BEFORE_HE and before[0].text == before[2].text == ","
    return before[1].text if is_added and before[1].pos == "PROPN" and before[3].text.lower() in {"but", "and"} else ""


_BEFORE_HE = 4


def taken_up(pronoun: Token, sentence: Sentence) -> str:
    """What an object pronoun stands for: the nearest phrase before that agrees and is no subject; else the pronoun."""
    subjects = [one.subject for one in sentence.clauses]
    before = [one for one in reversed(sentence.phrases) if one.words and one.words[-1].index < pronoun.index]
    found = next((one for one in before if agrees(pronoun.text.lower(), one) and one not in subjects), None)
    return say(found.words) if found is not None else pronoun.text


def agrees(word: str, phrase: Phrase) -> bool:
    """True if a phrase may be what a pronoun stands for: it names something, of the right number and kind."""
    text = say(phrase.words).lower()
    if (
        text in POINTING
        or phrase.head.pos not in NOUNS
        or len(text.split()) > _LONGEST
        or (phrase.is_numeric and any(one.pos in SPECIFIC for one in phrase.words))
    ):
        return False
    plural = word in _PLURALS
    if word in _PERSONS:
        return is_person(phrase) and phrase.number == "singular"
    return (phrase.number == "plural") == plural and (plural or not is_person(phrase))


def _told_later(word: str, sentence: Sentence) -> str:
    """What "it" announces: "to draft orders" of "it was easier to draft orders"; empty for other pronouns."""
    if word != "it":
        return ""
    for clause in sentence.clauses:
        if clause.subject.head.text.lower() == "it" and clause.piece("predicate") is not None:
            told = _announced(clause)
            if told:
                return told
    return ""


def _announced(clause: Clause) -> str:
    words = [token for piece in clause.pieces for token in piece.words]
    place = next((at for at, one in enumerate(words) if one.text.lower() in {"to", "that"} and at), None)
    before = words[place - 1] if place is not None else None
    is_told = before is not None and (before.pos == "ADJ" or before.text.lower() == "just")
    following = words[place + 1 : place + 2] if place is not None else []
    is_deed = bool(following) and (words[place or 0].text.lower() == "that" or following[0].tag == "VB")
    return say(words[place:]) if is_told and is_deed and place is not None else ""


def _longer(side: str, earlier: list[Sentence]) -> str:
    """The fuller phrase of the sentences before for "this molecule"; the same where there is none."""
    noun = side.split()[-1].lower()
    for before in earlier:
        for phrase in before.phrases:
            if phrase.words and phrase.head.text.lower() == noun and phrase.determiner not in THIS_OR_THAT:
                return say(phrase.words)
    return side
