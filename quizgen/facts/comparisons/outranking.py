"""One thing stands above or below another: outranks, outnumbers, is followed by, is just ahead of, not as good as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Sentence, Token, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.comparing import Half, clause_at, covered, half, phrase_before
from quizgen.facts.comparisons.outdoing import outdone
from quizgen.facts.comparisons.single import Sound, holder, worded
from quizgen.facts.model import Compared, Comparison, Wording
from quizgen.knowledge.dictionary import inflections_of
from quizgen.quiz.numbers import YEAR
from quizgen.tags import COMMON_WORDS, FINITE, NOUNS
from quizgen.wording.words import say

CUES = re.compile(
    r"\b(outstrip\w*|outrank\w*|outnumber\w*|(?<!-)exceed\w*(?! (?:[\d$£€]|ten\b|one\b|two\b|five\b))|"
    r"surpass\w*(?! [\d$£€])|overtake\w*|followed by|just (?:behind|ahead of)|ahead of(?! the game| schedule| time)|"
    r"(?:(?<=some )way|well|far) (?:below|above)(?= (?:[a-z]+ )?[A-Z])|"
    r"(?<=, )led by|(?:one |a )level below|not as \w+ as|did not reach|does not reach|keeping pace with|"
    r"(?:relatively|unusually|comparatively) \w+)\b",
    re.IGNORECASE,
)
_BLAND = frozenset({"not as good as", "not as bad as", "not as well as", "not as great as"})
"""Good at what, the sentence before says."""
_ORDERED = re.compile(r"\b(?:ahead of|(?<=just )behind)\b")
_RATING = frozenset({"relatively", "unusually", "comparatively"})
_RELATIVE = frozenset({"relatively", "comparatively"})
_DEGREES = frozenset({"higher", "lower", "more"})
_RANK = frozenset({"ahead", "behind", "followed", "led", "below", "above"})
_BELOW = frozenset({"behind", "below", "led", "reach", "keeping"})
_HIGH_OR_LOW = frozenset({"above", "below"})
_LISTS = frozenset({"league", "table", "list", "ranking", "study"})
_PUTTING = frozenset({"put", "place", "set", "rank"})
_MEASURES = frozenset(
    "number figure share rate level amount quality temperature price cost score population income death".split()
)
_COUNT_OF = re.compile(r"the (?:\w+ )?(?P<measure>(?:number|amount|share|rate|level) of \w+)")
_WITH_FIGURE = re.compile(
    r"(?P<side>.+?)(?: \((?P<figure>[^()]*\d[^()]*)\)| (?:with|at|on) (?P<told>(?:about |around |over )?[\d$£€].*))"
)
_NEXT = re.compile(r"(?<=\)) and .*$")
"""What follows the one that follows."""
_FIGURE_BEFORE = re.compile(r"(?:with|to|at) (?P<figure>(?:about |around |over )?[\d$£€][^,;]{0,30}),?$")

_YEAR = re.compile(rf"(?:in )?{YEAR}")
_BRACKET = re.compile(r" ?\([^()]*\)")
_COUNT = re.compile(r"(?:about |around |over )?\d[\d,]*(?: (?P<what>[a-z ]+s))?")
_MEMBER = re.compile(r",? and |, ")


def outranked(sentence: Sentence, match: re.Match[str], words: Words, sound: Sound) -> Iterator[Comparison]:
    """The comparison that a word of rank makes.

    Args:
        sentence: where it stands.
        match, words: of the cue.
        sound: of the article.
    """
    clause, cue = clause_at(sentence, words[0].index), match.group().lower()
    other = half(sentence, words[-1].index + 1, end_of_side(sentence, words[-1].index + 1))
    if clause is None:
        yield from _unparsed(sentence, cue, other, outdone(sentence, words[0].index, sound))
    if clause is None or _tells_no_rank(sentence, words, cue, other):
        return
    a = _side(sentence, clause, words, cue)
    b, b_value = _second(sentence, clause, words, cue, other)
    if other is not None and other.words[-1].tag == "POS":
        b = f"{b} {clause.subject.head.text}"  # "its tides surpass Ely’s"
    is_of_others = (
        (clause.verb.negated and clause.verb.main is words[0])
        or not a
        or a.lower().split()[0] in {"i", "we", "you", "which", "who", "that"}
    )
    if is_of_others or (cue == "followed by" and _is_series(clause, b_value)):
        return
    said = worded(holder(sentence, words[0].index, sound), words[0].index, sound)
    said = said if said.text else outdone(sentence, words[0].index, sound)
    figure = _figure_before(sentence, words, cue)
    value = figure.split(" of ")[0] if figure else _value(cue)
    if not figure and any(character.isdigit() for character in b_value) and value in _DEGREES:
        b_value = ""  # of two sides only one with a figure: "higher" is none beside it
    aspect = _aspect(sentence, words, cue, (a, b, figure))
    if cue.split()[-1] in _HIGH_OR_LOW and "level" not in cue and aspect.startswith("rank"):
        return  # "well above Lima" may tell of heights: in what it is above, the sentence has to say
    told = Compared(a, b, aspect, value, b_value)
    asks = () if cue in _BLAND else said.asks
    said = replace(said, false_texts=said.false_texts or _turned(said.text), asks=asks)
    yield Comparison.of("more-less", rules.MORELESS, told, said, cue, sentence)


def _tells_no_rank(sentence: Sentence, words: Words, cue: str, other: Half | None) -> bool:
    """True for what comes later in time, "was outnumbered" with no second side, and somebody who leads.

    "Relatively small" ranks nothing either where no list or study tells among what.
    """
    if cue.split()[0] in _RELATIVE and not any(one.lemma in _LISTS for one in sentence.tokens):
        return True
    mark = sentence.tokens[words[0].index - 1].text if words[0].index else ""
    if words[0].text.lower() == "followed" and mark not in {",", "("}:
        return True
    is_person = other is not None and any(one.name == "person" for one in other.words)
    return (words[0].tag == "VBN" and cue.startswith("out")) or (cue == "led by" and is_person)


def _second(sentence: Sentence, clause: Clause, words: Words, cue: str, other: Half | None) -> tuple[str, str]:
    """What is outranked, with its figure; of several that have their own figures the first."""
    is_rated = cue.split()[0] in _RATING
    side, figure = _with_figure(other.text) if other is not None and not is_rated else (_rest(clause, words), "")
    return (_MEMBER.split(side)[0], _BRACKET.sub("", figure)) if _pairs_up(sentence, words) else (side, figure)


def _is_series(clause: Clause, figure: str) -> bool:
    """True for one after another in time: what followed with a date, or with no figure, stands no lower."""
    is_led = bool(figure) or clause.verb.main.lemma in {"be", "have", "lead"}
    return _YEAR.fullmatch(figure) is not None or not is_led


def _figure_before(sentence: Sentence, words: Words, cue: str) -> str:
    """The figure of the first side right before the cue; empty where none stands there."""
    if cue.split()[0] in _RATING:
        return ""
    found = _FIGURE_BEFORE.search(_BRACKET.sub("", say(sentence.tokens[: words[0].index])))
    return found["figure"] if found is not None else ""


def _pairs_up(sentence: Sentence, words: Words) -> bool:
    """True where "respectively" behind the cue gives each of the others its own figure."""
    return any(one.text.lower() == "respectively" for one in sentence.tokens[words[-1].index :])


def _turned(text: str) -> tuple[str, ...]:
    """The statement with "ahead of" and "behind" in each other's place; empty where neither stands in it."""
    turned = _ORDERED.sub(lambda found: "behind" if found[0] == "ahead of" else "ahead of", text)
    return (turned,) if turned != text else ()


def end_of_side(sentence: Sentence, start: int) -> int:
    """Index of the token behind the second side: a mark, an unopened bracket, an "and" that a verb follows."""
    return next(
        (one.index for one in sentence.tokens[start:] if _is_end(sentence, start, one.index)), len(sentence.tokens)
    )


def _is_end(sentence: Sentence, start: int, index: int) -> bool:
    token = sentence.tokens[index]
    if token.text in {",", ";", ".", "–", "—", ":"} or token.text.lower() in {"but", "because", "while"}:
        return True
    if token.text == ")":
        return not any(one.text == "(" for one in sentence.tokens[start:index])
    following = sentence.tokens[index + 1 : index + 4]
    if index > start and following and _goes_on(token.text.lower(), following[0]):
        return True
    if token.text.lower() != "and":
        return False
    opens = any(one.tag in FINITE for one in following)
    return opens or (index > start + 1 and bool(following) and following[0].pos not in NOUNS)


def _goes_on(word: str, following: Token) -> bool:
    """True for "than B by four years", "than B due to the rain", "than B or it breaks": no more of the second side."""
    is_amount = word == "by" and following.pos == "NUM"
    is_reason = word == "due" and following.text.lower() == "to"
    return is_amount or is_reason or (word == "or" and following.tag == "PRP")


def _side(sentence: Sentence, clause: Clause, words: Words, cue: str) -> str:
    """What stands above or below; empty where that is only part of another's description."""
    first, before = words[0].index, sentence.tokens[words[0].index - 1] if words[0].index else None
    if cue.split()[0] in _RATING:
        return _rated(sentence, clause, words)
    if clause.relation == "relative" and clause.verb.main.index != first:
        comma = max((one.index for one in sentence.tokens[:first] if one.text == ","), default=-1)
        told = covered(sentence, comma + 1, first)
        return say(told[:-1] if told and told[-1].pos == "ADV" else told)
    if cue.endswith("below") and before is not None and before.text in {"–", "—"}:
        near = phrase_before(sentence, first, 2)
        return say(one for one in near.words if one.pos == "PROPN") if near is not None else ""
    if cue in {"ahead of", "just ahead of", "just behind"} and before is not None and before.pos in NOUNS:
        near = phrase_before(sentence, first, 1)
        return say(near.words) if near is not None else say(clause.subject.words)
    if cue == "followed by" and not clause.subject.is_named:
        names = [one for one in sentence.phrases if one.is_named and one.words[-1].index < first]
        return say(names[-1].words) if names else say(clause.subject.words)
    return say(clause.subject.words)


def _rated(sentence: Sentence, clause: Clause, words: Words) -> str:
    """What is "unusually small": the subject, or the noun behind it where it only describes that."""
    inner = [one for one in sentence.phrases if words[-1] in one.words and one.head.index > words[-1].index]
    if not inner:
        return say(clause.subject.words)
    if words[-1] in clause.subject.words:
        return ""
    head = clause.subject.head
    if clause.verb.main.lemma == "be" and (head.pos in NOUNS or head.text[:1].isupper()):
        return say(clause.subject.words)
    held = min(inner, key=lambda one: len(one.words))
    return say(one for one in held.words if one.index > words[-1].index)


def _rest(clause: Clause, words: Words) -> str:
    """The others of the kind that something unusual is of: "other owls" of "was an unusually small owl"."""
    told = clause.piece("predicate")
    noun = told.words[-1] if told is not None and words[-1] in told.words else None
    plural = inflections_of(noun.lemma, tag="NNS") if noun is not None and noun.tag == "NN" else ()
    return f"other {plural[0]}" if plural else "the others"


def _with_figure(text: str) -> tuple[str, str]:
    """A side and the figure that stands behind it: "Peru with 13%", "Ely (50)"."""
    found = _WITH_FIGURE.fullmatch(_NEXT.sub("", text))
    return (found["side"], (found["figure"] or found["told"])) if found is not None else (text, "")


def _value(cue: str) -> str:
    """What a cue says of the first side where no figure stands there."""
    words = cue.split()
    if words[0] in _RATING or "level" in words:
        return cue
    if words[0] == "not":
        return " ".join(words[:-1])
    return "lower" if _BELOW & set(words) else "higher" if _RANK & set(words) or cue.startswith("outrank") else "more"


def _aspect(sentence: Sentence, words: Words, cue: str, told: tuple[str, str, str]) -> str:
    """On what a word of rank compares: "how small" of "unusually small", the noun that is measured, else a rank.

    Empty where there are bare figures.
    """
    parts = cue.split()
    if parts[0] in _RATING or parts[0] == "not":
        return f"how {parts[-1] if parts[0] != 'not' else parts[2]}"
    if "level" in parts:
        return "level"
    a, b, figure = told
    measured = _measured(sentence, words[0].index) or _of_sides(sentence, a, b)
    if " of " in figure:
        return f"share of {figure.split(' of ', 1)[1]}"
    if measured:
        return measured
    if (counted := _COUNT.fullmatch(figure)) is not None:
        return f"number of {counted['what']}" if counted["what"] else ""  # of what, only another sentence tells
    if not (_RANK & set(parts) or cue.startswith("outrank")):
        return "number" if cue.startswith("outnumber") else "amount"
    if any(
        one.lemma in _PUTTING and one.pos == "VERB"
        for one in sentence.tokens[max(0, words[0].index - 4) : words[0].index]
    ):
        return "priority"
    return _rank(sentence)


def _rank(sentence: Sentence) -> str:
    """In what list a rank is held, where the sentence names it."""
    listed = next((one for one in sentence.tokens[1:] if one.lemma in _LISTS), None)
    is_given = listed is not None and sentence.tokens[listed.index - 1].text.lower() == "the"
    return f"rank in the {listed.text}" if listed is not None and is_given else "rank"


def _measured(sentence: Sentence, index: int) -> str:
    """ "number of owls" of "the highest number of owls", where a superlative before tells what is measured."""
    for phrase in sentence.phrases:
        top = next((one for one in phrase.words if one.tag == "JJS"), None)
        if top is not None and phrase.head.lemma in _MEASURES and phrase.words[0].index < index:
            words = [one for one in phrase.words if one.index > top.index]
            comma = next((at for at, one in enumerate(words) if one.text == ","), len(words))
            return say(words[:comma])
    return ""


def _of_sides(sentence: Sentence, a: str, b: str) -> str:
    """ "number of owls" where a side is "the number of owls"; "temperatures" where a side are temperatures."""
    for phrase in sentence.phrases:
        text = say(phrase.words)
        if text and phrase.head.lemma in _MEASURES and (a.startswith(text) or b.startswith(text) or text.startswith(a)):
            words = [one for one in phrase.words if one.index >= phrase.head.index]
            told = say(words[: next((at for at, one in enumerate(words[3:], 3) if one.pos not in COMMON_WORDS), None)])
            return told if phrase.head.lemma in {"number", "amount", "share", "rate", "level"} else phrase.head.text
    counted = _COUNT_OF.match(a)
    return counted["measure"] if counted is not None else ""


def _unparsed(sentence: Sentence, cue: str, other: Half | None, said: Wording) -> Iterator[Comparison]:
    """What opens a sentence with no clause read off and outranks another: "Some towns, led by Ely, outrank …"."""
    first = next((one for one in sentence.phrases if one.words and one.words[0].index == 0), None)
    if first is not None and other is not None and cue.startswith("out"):
        aspect = _rank(sentence) if cue.startswith("outrank") else "amount"
        told = Compared(say(first.words), other.text, aspect, _value(cue), "")
        yield Comparison.of("more-less", rules.MORELESS, told, said, cue, sentence)
