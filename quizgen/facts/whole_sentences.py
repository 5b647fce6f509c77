"""A sentence of the article that can be said alone as it is: nothing in it is open, quoted or leans on another."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause, Sentence, Token, Words
from quizgen.facts.askable import is_prose
from quizgen.knowledge.connectives import (
    ADDING,
    ALTHOUGH,
    ASIDES,
    COMMENTING,
    EXEMPLIFYING,
    LIKENING,
    STARTING,
    WHILE,
    any_of,
)
from quizgen.knowledge.function_words import APOSTROPHE_S
from quizgen.knowledge.marks import DASHES
from quizgen.language.run_on import tells_without_subject
from quizgen.quiz.numbers import MONTHS, YEAR
from quizgen.tags import FINITE, RELATIVES, WH_WORDS
from quizgen.wording.untying import LIKEWISE, ties_of
from quizgen.wording.words import is_open, say
from quizgen.wording.words import sentence as as_sentence

CUTS = frozenset({";", ":", "–", "—", "--", "“", "”", '"', "(", ")", "[", "]", "?", "!"})
"""Marks that cut a statement in two, or set something apart in it."""
LEADING = re.compile(
    rf"^(?:(?:{any_of(ASIDES | ADDING | EXEMPLIFYING)}|in fact|of course|that is(?=,)|in other words"
    r"|in addition(?! to\b)|as such(?=,)|as a result(?! of\b)"
    r"|indeed|and|so(?! (?:far|many|much|that)\b)|then|but(?! for\b)|finally|yes),? "
    rf"|(?:{any_of(LIKENING | COMMENTING | STARTING)}|first|second|third|in short|accordingly|besides|conversely|now"
    r"|further|again|still|even so), )+",
    re.IGNORECASE,
)
LEANING = re.compile(
    r"\b(?:this|these|those|such(?! as\b)|another|(?<!\bany )other(?! than\b)|others|^each|latter|"
    r"former(?! [a-z])|same|also|likewise|too(?! (?:many|much|few|little)\b)|then|here|"
    r"there(?! (?:is|are|was|were|has|have|had|will|may|can)\b)|so(?! far\b)|"
    r"^rather(?=,)|^instead(?=,)|"
    r"(?:has|have) since (?!(?:then?|an?|its|their|early|late|about)\b)(?-i:[a-z])\w+|"
    r"preceding (?:\w+ ){0,2}(?:days?|weeks?|months?|quarters?|years?|decades?)|"
    r"^as of|(?:it is|it was)(?! (?:\w+ ){0,3}\w+ to\b)|"
    r"we|our|(?-i:us)|you|your|(?-i:I)|my|me|later|as well(?! as\b)|"
    r"(?<!(?:m|b)illion years )(?<!000 years )ago|earlier|yesterday|tomorrow|last (?:week|month|year)(?! of\b))\b",
    re.IGNORECASE,
)
"""Words that lean on what stands before the half, or on who speaks."""
_ASIDES = ASIDES | {"too"}
"""Words between commas that tie a sentence to the one before it."""
_LEAST, _MOST, _COMMAS = 8, 30, 3
_LEAST_OF_HALF = 5
_CUTS = CUTS | {"…", "±"}
_BRACKETS = re.compile(r" \((?:[^a-z\s()“”][^\s()“”]* ?){1,5}\)")
"""Brackets with names and numbers alone."""
_CITED = re.compile(rf"(?!{any_of(MONTHS)})[A-Z][^()\d]*[^\W\d]\.?,? {YEAR}[a-z]?(?:[;,:] [^()]*)?")
"""What a bracket holds that may name a source and its year, and perhaps another: "Moe & Holm, 1994; Bull 2001"."""
_DATED = PLACES | {"event", "work", "document", "time"}
"""Classes of what has a year and is no source: "London, 2012", "Spring 1990"."""
_QUOTED = re.compile(r'["“][^"“”]{2,50}["”]')
"""A term in quotation marks; a quotation proper is refused before."""
_GLOSS, _NEAR = 12, 6
"""Most words of a bracket that is left off, and of an apposition before it."""
_LIMITING = frozenset("excluding except without not only if unless mostly mainly".split())
"""Words with which a bracket tells how far a statement holds."""
_RANGE = re.compile(r"(?<=\d)[–—](?=\d)")
"""A dash between two figures parts nothing."""
_NO_ADDING = frozenset({"but", "and", ",", ")"})
"""Behind them "also" adds to its own sentence."""
_ADDS = ALTHOUGH | WHILE | frozenset("which who whose where but yet so because".split())
"""Words behind a comma that open a statement of their own."""
_OF_MEMBER = frozenset({"NUM", "NOUN", "ADJ"})
"""Parts of speech of a bare member of a list."""
_HALF = re.compile(r"\bnot only\b(?!.*\bbut\b)")
"""One of two that belong together."""
_COUNTED = re.compile(
    r"\b(?:within|after) (?:an?|[a-z]+|\d+) (?:day|week|month|year|decade|hour|minute)s?\b", re.IGNORECASE
)
"""Times that count from another one."""


def statements_of(sentence: Sentence) -> tuple[str, ...]:
    """The two statements that "and" joins in a sentence, each with its own subject, where they can be said alone; else
    the whole, if that can be said.
    """
    whole = whole_sentence(sentence)
    start = _second(sentence) if whole else 0
    if not start:
        return (whole,) if whole else ()
    words = sentence.tokens
    before = words[: start - 2] if words[start - 2].text == "," else words[: start - 1]
    halves = [_said(half, _LEAST_OF_HALF) for half in (before, words[start:-1])]
    return tuple(half for half in halves if half) or (whole,)


def _second(sentence: Sentence) -> int:
    """Where a statement begins that "and" joins to the main one and that has a subject of its own; 0 if none does."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    for clause in sentence.clauses if main is not None else ():
        start = clause.words[0].index
        is_own = clause.relation == "conjunct" and not (clause.shared or clause.lost or clause.subject.is_numeric)
        if main is None or not is_own or clause.parent != main.index or start <= main.verb.finite.index:
            continue
        if sentence.tokens[start - 1].pos == "ADP":  # "sail with wool and fish remains": the first noun is no subject
            start = next((one.index + 1 for one in clause.subject.words if one.text == "and"), start)
        if sentence.tokens[start - 1].text.lower() == "and" and clause.subject.head.pos != "NUM":
            return start
    return 0


@lru_cache(maxsize=512)
def whole_sentence(sentence: Sentence) -> str:
    """A sentence as it can be said alone, a connective at its head left off; empty where anything in it is open.

    What is open may stand behind a comma and a word that adds: then the sentence ends before it.
    """
    words = sentence.tokens
    if sentence.quoted or not words or words[-1].text != "." or not (is_prose(sentence) and _tells(sentence)):
        return ""
    if _is_torn(sentence):
        return ""
    sources = (clause.source for clause in sentence.clauses if clause.source is not None)
    if any(token not in words for source in sources for token in source.words):
        return ""
    ties = {token for clause in sentence.clauses for token in ties_of(clause)} | _also(sentence) | _asides(sentence)
    ties |= {one for one in sentence.tokens if one.text in _ASIDES - {"too"} and _is_in_verb(sentence, one)}
    ends = [len(words) - 1, *(token.index for token in reversed(words) if _is_end(sentence, token))]
    return next((text for end in ends if (text := _said(tuple(one for one in words[:end] if one not in ties)))), "")


def _is_torn(sentence: Sentence) -> bool:
    """True for a name before a contracted verb, and for a noun that is the verb: "Where it bends, its edge cracks."."""
    if any(two.text in APOSTROPHE_S and two.pos == "AUX" and one.say for one, two in pairwise(sentence.tokens)):
        return True  # "he's flown" with a name for "he" reads as a possessor
    main = [clause for clause in sentence.clauses if clause.relation == "main"]
    if any(_is_half_enclosed(sentence, one) or _is_amid_participles(sentence, one) for one in main):
        return True
    if any(map(_is_relative, main)) or any(_is_spliced(sentence, one) for one in main):
        return True
    if any(_runs_on(sentence, one) for one in sentence.clauses):
        return True
    if any(map(tells_without_subject, (piece for one in main for piece in one.pieces))):
        return True
    first = sentence.tokens[0]
    comma = next((one.index for one in sentence.tokens if one.text == ","), 0)
    return first.tag == "WRB" and comma > 0 and all(clause.verb.finite.index < comma for clause in main)


def _is_relative(clause: Clause) -> bool:
    """True for "a row of keys, the sound of which is soft": a subject with "of which" opens no sentence."""
    subject = clause.subject.words
    is_inside = any(one.pos == "ADP" and two.tag in RELATIVES for one, two in pairwise(subject))
    return is_inside and not any(token.tag in FINITE for token in subject)


def _is_spliced(sentence: Sentence, clause: Clause) -> bool:
    """True for the second of two statements that ", however," alone joins: without it nothing does."""
    start = clause.words[0].index
    before = [token.text for token in sentence.tokens[max(0, start - 3) : start]]
    return before[:1] == before[2:] == [","] and before[1] in ASIDES


def _runs_on(sentence: Sentence, clause: Clause) -> bool:
    """True for a second statement with nothing between it and the first: "it sold two boats sales were low"."""
    first = next((one for one in sentence.clauses if one.index == clause.parent), None)
    if clause.relation != "conjunct" or clause.shared or first is None:
        return False
    between = sentence.tokens[first.verb.words[-1].index + 1 : clause.words[0].index]
    return bool(between) and not any(one.pos in {"CCONJ", "SCONJ", "PUNCT"} or one.tag == "CC" for one in between)


def _is_amid_participles(sentence: Sentence, clause: Clause) -> bool:
    """True for the second of "wool that is washed, combed, and dyed", taken for what the sentence says."""
    verb = clause.verb.finite
    before, behind = sentence.tokens[: verb.index], sentence.tokens[verb.index + 1 :]
    is_row = [one.tag for one in before[-2:]] == ["VBN", ","] and [one.tag for one in behind[:3]] == [",", "CC", "VBN"]
    return verb.tag == "VBD" and clause.verb.main is verb and is_row


def _is_half_enclosed(sentence: Sentence, clause: Clause) -> bool:
    """True for one comma between a noun and its verb with another noun behind it: "Nets, a tool of old were"."""
    between = sentence.tokens[clause.subject.head.index + 1 : clause.verb.words[0].index]
    marks = [at for at, token in enumerate(between) if token.text == ","]
    is_listed = any(token.pos == "CCONJ" or token.text in {"–", "—", "(", "-"} for token in between)
    behind = sentence.tokens[clause.verb.words[0].index :]
    is_closed = any(one.text == "," and two.tag in FINITE for one, two in pairwise(behind))  # a participle was the verb
    return (
        len(marks) == 1
        and not (is_listed or is_closed)
        and any(token.pos in {"NOUN", "DET"} for token in between[marks[0] :])
    )


def _also(sentence: Sentence) -> set[Token]:
    """ "Also" beside a verb, where it adds to an earlier sentence, so for "likewise": not in "but also"."""
    pairs = zip(sentence.tokens, sentence.tokens[1:], sentence.tokens[2:], strict=False)
    return {
        token
        for before, token, after in pairs
        if token.text in LIKEWISE
        and before.text.lower() not in _NO_ADDING
        and (after.tag[:2] in {"VB", "MD"} or before.lemma == "be")
    }


def _is_in_verb(sentence: Sentence, token: Token) -> bool:
    """True right behind an auxiliary: "is therefore pulled"."""
    before = sentence.tokens[token.index - 1]
    return token.index > 0 and before.pos == "AUX"


def _asides(sentence: Sentence) -> set[Token]:
    """ "However" between two commas, with the second of them, and with both before a finite verb."""
    found: set[Token] = set()
    for at, token in enumerate(sentence.tokens[2:-2], 2):
        first, before, after, then = (sentence.tokens[at + step] for step in (-2, -1, 1, 2))
        then = next((one for one in sentence.tokens[at + 2 :] if one.pos != "ADV"), then)
        if token.text in _ASIDES and before.text == after.text == "," and first.tag not in FINITE:
            found |= {token, after} | ({before} if then.tag in FINITE else set())
        is_contrast = (before.text.lower(), token.text) in {("by", "contrast"), ("in", "contrast")}
        if is_contrast and first.text == after.text == ",":
            found |= {before, token, after} | ({first} if then.tag in FINITE else set())
    return found


def _said(words: Words, least: int = _LEAST) -> str:
    words = _without_gloss(_without_sources(words))
    if (
        not words
        or words[-1].tag in WH_WORDS
        or is_open(words)
        or _is_cut(words)
        or any(one.tag in FINITE and two.tag in FINITE for one, two in pairwise(words))
    ):
        return ""
    text = LEADING.sub("", say(words))
    leans = LEANING.search(text) or _COUNTED.search(text) or _HALF.search(text)
    fits = least <= len(text.split()) <= _MOST and text.count(",") <= _COMMAS and not leans
    return as_sentence(text) if fits else ""


def _without_sources(words: Words) -> Words:
    """The words without the brackets that tell where it was read: "by a miller (Moe 1994)"."""
    kept = words
    for opening in (token for token in words if token.text == "("):
        closing = next((one.index for one in words if one.index > opening.index and one.text == ")"), 0)
        inside = tuple(one for one in words if opening.index < one.index < closing)
        if inside and _is_citation(say(inside)):
            kept = tuple(one for one in kept if not opening.index <= one.index <= closing)
    return kept


def _is_citation(inside: str) -> bool:
    """True for who wrote something and its year; a place, event or work with its year is none."""
    if _CITED.fullmatch(inside) is None:
        return False
    name = re.split(r"[.,]? ?\d", inside, maxsplit=1)[0]
    entry = knowledge.find(name)
    known = knowledge.noun_class(name.lower()) if entry is None else knowledge.kind_of(entry).word_class
    return known not in _DATED


def _said_again(words: Words, start: int) -> int:
    """Where a bracket ends that only has a word of the name before it, by which that is called on: 0 for another."""
    end = start + 2
    is_short = end < len(words) and words[end].text == ")" and words[start + 1].text[:1].isupper()
    return (
        end + 1 if is_short and words[start + 1].text in {one.text for one in words[max(0, start - 6) : start]} else 0
    )


def _without_gloss(words: Words) -> Words:
    """The words without the one bracket in them that explains; one with figures or a name alone may stay."""
    opens = [at for at, token in enumerate(words) if token.text == "("]
    if len(opens) == 1 and (again := _said_again(words, opens[0])):
        return (*words[: opens[0]], *words[again:])
    if len(opens) != 1 or not _BRACKETS.sub("", say(words)).count("("):
        return words
    start = opens[0]
    end = next((at for at in range(start, len(words)) if words[at].text == ")"), 0)
    if (
        not end
        or end - start > _GLOSS
        or words[start + 1].text.lower() in _LIMITING
        or _is_second(words[:start], words[end + 1 :])
    ):
        return words
    behind = words[end + 1 :]
    is_lone = (
        len(behind) > 1
        and behind[0].text == ","
        and behind[1].tag in FINITE
        and "," not in [one.text for one in words[:start]]
    )
    return (*words[:start], *behind[1 if is_lone else 0 :])


def _is_second(before: Words, behind: Words) -> bool:
    """True where the bracket closes an apposition, so that its comma would be missing: "the boat, Ada (a tug) sank"."""
    return any(token.text == "," for token in before[-_NEAR:]) and any(token.text != "," for token in behind[:1])


def _is_cut(words: Words) -> bool:
    """True if a mark parts the words; a hyphen in a word and short brackets with names and numbers do not."""
    bare = _RANGE.sub("-", _BRACKETS.sub("", say(words)))
    bare = _QUOTED.sub("", bare)
    return any(mark in bare for mark in _CUTS) or any(
        token.text == "-" and (token.space or (at > 0 and words[at - 1].space)) for at, token in enumerate(words)
    )


def _is_end(sentence: Sentence, token: Token) -> bool:
    """True behind the main clause's verb and its object for a comma where the next word adds a statement, or a mark
    that ends one: a semicolon, or the only dash."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    behind = sentence.tokens[token.index + 1 : token.index + 2]
    if main is None or not behind or token.index <= main.verb.words[-1].index + 1:
        return False
    if token.text == ";" or token.text in DASHES:
        if behind[0].text.lower() in _LIMITING:
            return False
        marks = DASHES if token.text in DASHES else {";"}
        return sum(one.text in marks for one in sentence.tokens) == 1  # more of them part a list
    if any(one.text == "according" for one in sentence.tokens[token.index :]):
        return False  # who says it is named at the end
    if _is_in_source(sentence, token) or _is_in_list(sentence, token):
        return False
    is_deed = behind[0].tag == "VBG" and behind[0].text.lower() != "according" and not _is_modifier(sentence, behind[0])
    adds = (behind[0].text.lower() in _ADDS and not _is_enclosed(sentence, token)) or is_deed
    return token.text == "," and adds


def _is_in_source(sentence: Sentence, comma: Token) -> bool:
    """True behind who says what follows: "and according to Moe, who leads the mill, it …"."""
    said = next((one.index for one in sentence.tokens[: comma.index] if one.text.lower() == "according"), comma.index)
    return said < comma.index and not any(one.tag in FINITE for one in sentence.tokens[said : comma.index])


def _is_in_list(sentence: Sentence, comma: Token) -> bool:
    """True between two members of a list, of which the last comes behind: "a cook, two boys, who row, and a pilot"."""
    before = sentence.tokens[: comma.index]
    last = next((one.index for one in reversed(before) if one.text == ","), comma.index)
    member = sentence.tokens[last + 1 : comma.index]
    is_bare = bool(member) and {one.pos for one in member} <= _OF_MEMBER
    behind = sentence.tokens[comma.index + 1 :]
    return is_bare and any(
        one.text == "," and two.pos == "CCONJ" and three.pos in _OF_MEMBER | {"DET", "PUNCT"}
        for one, two, three in zip(behind, behind[1:], behind[2:], strict=False)
    )


def _is_modifier(sentence: Sentence, word: Token) -> bool:
    """True for "contracting" in "his Boston, contracting company", which is no deed."""
    after = sentence.tokens[word.index + 1 : word.index + 2]
    return any(after[0] == one.head and word in one.words for one in sentence.phrases) if after else False


def _is_enclosed(sentence: Sentence, comma: Token) -> bool:
    """True for what a second comma parts from the verb behind it: "says that the mayor, who was ill, has left"."""
    behind = sentence.tokens[comma.index + 1 :]
    is_relative = behind[0].tag in WH_WORDS and behind[1].text != ","
    return is_relative and any(one.text == "," and two.tag in FINITE for one, two in pairwise(behind))


def _tells(sentence: Sentence) -> bool:
    """True if it has a main clause with a subject, not denied, and nothing but a relative in it is only supposed."""
    supposed = any(
        clause.verb.modal in {"would", "might"} and clause.relation != "relative" for clause in sentence.clauses
    )
    main = [clause for clause in sentence.clauses if clause.relation == "main"]
    return bool(main) and not supposed and not main[0].verb.negated
