"""Gaps that other words would fill as well, or that most of their sentence has nothing to do with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause
from quizgen.facts.model import Finding
from quizgen.items.gaps import counted_out, qualifier
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.model import Cloze
from quizgen.quiz.numbers import YEAR, is_year

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NAMED = PLACES | {"organisation", "name"}
_LAND = PLACES | {"island", "region", "lake", "river", "mountain", "desert", "continent"}
_FIGURES = frozenset({"number", "time", ""})
_SUPERLATIVE = r"(?:most|least|first|few|leading|best|top|primary|\w+est)"
_PEOPLE = (
    r"(?:an? (?:\w+ )?(?:group|crowd|couple|man|woman|girl|boy|child|family)|(?:two|three|some|several) \w+)\b[^,]*"
)
_IDLING = (
    r"(?:sitting|standing|waiting|walking|lying|running|looking|playing|talking|queuing|queueing|gathering|watching"
    r"|listening|laughing|smiling|chatting|eating|drinking|dancing|singing)"
)
_SAYS = (
    r"(?:said|says?|told|wrote|warn(?:s|ed)|explain(?:s|ed)|argue[sd]?|believe[sd]?|note[sd]|add(?:s|ed)"
    r"|estimate[sd]?|thinks?|reckon(?:s|ed))"
)
_EXTENT = r"(?:(?:very|so|too|extremely) )?(?:high|low|long|short|large|small|wide|deep|great|slow|fast)(?:er|est)?"
_MEASURE = (
    r"(?:amplitude|frequency|energy|temperature|pressure|distance|wave|scale|speed|density|income|risk|level|quality|cost"
    r"|altitude|latitude|voltage|resolution|range|term|grade|tech|volume|carbon|fat|calorie|wage|price|yield)"
)
"""What there is much or little of, before the noun of what has it: "high amplitude patterns" is one term."""
_GRADED = (
    r"(?:cheap|larg|small|fast|slow|strong|weak|high|low|long|short|old|young|new|rich|poor|warm|cold|light|heavi|bett|wors"
    r"|bigg|easi|clean|dark|deep|wid|thick|thinn|hott)er?"
)
_PLAYING = (
    r"(?:captain\w*|play\w*|sign\w*|scor\w+|coach\w*|manag\w+|appear\w*|debut|defender|midfielder|striker|forward"
    r"|goalkeeper)"
)


@dataclass(frozen=True)
class _Row:
    """A gap that nothing forces: what stands before it, in it and behind it, each an expression that is searched for.

    Attributes:
        why: the reason to refuse it.
        hints: those that it may have; any, where there are none.
        before, key, after: empty where anything may stand there.
        around: for what stands before and behind, read as one.
    """

    why: str
    hints: Iterable[str] = ()
    before: str = ""
    key: str = ""
    after: str = ""
    around: str = ""

    def fits(self, item: Cloze) -> bool:
        """True if the item has such a gap."""
        if self.hints and item.hint not in self.hints:
            return False
        texts = (item.before, item.key, item.after, f"{item.before} {item.after}")
        return all(pattern.search(text) for pattern, text in zip(self._patterns, texts, strict=True) if pattern.pattern)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        """Compiled once: `re` keeps no more than some hundred, and articles have their own."""
        return tuple(map(re.compile, (self.before, self.key, self.after, self.around)))


_TERM = ("term",)
_ROWS = (
    _Row("one of several that fit", ("name",), before=r"^(?:In|At|Near) (?:the )?$"),
    _Row("one of several that fit", _TERM, before=r" not $"),
    _Row(
        "one of several that fit",
        before=r"^\s*\S*\s*$",
        after=rf"(?i)\bone of (?:the|its|his|her|their) {_SUPERLATIVE}\b",
    ),
    _Row(
        "a superlative that nothing forces",
        before=r"\bone of (?:the |[A-Z][\w’' -]*[’']s? )$",
        key=r"(?i)^(?:(?:most |least )?\w+est|most|least|best|top|leading)\b",
    ),
    _Row(
        "what happens often happens elsewhere too",
        PLACES,
        around=r"(?i)\b(?:repeatedly|frequently|often|sometimes|occasionally|regularly)\b",
    ),
    _Row("a picture with which a report leads in", around=rf"\b{_PEOPLE} (?:is|are) {_IDLING}\b"),
    _Row(
        "a clause that has nothing to do with the year",
        before=r"(?i)^(?:although|though|while|whereas)\b",
        key=rf"^{YEAR}$",
    ),
    _Row("one of two places", PLACES, before=r"^[\w’' -]+ and (?:the )?$", after=r"^ (?:is|are|was|were)\b"),
    _Row("a place that is spoken for: others are as well", PLACES, before=r"\bon behalf of (?:the )?$"),
    _Row("a name beside the point", _NAMED, before=r", (?:who|which|where) [^,]*$", after=","),
    _Row("who says it, put in by the way", ("person",), after=r"^ (?:says?|said|adds?|added|explains?|explained),"),
    _Row("half of a turn of phrase", _TERM, before=r" no $"),
    _Row(
        "half of a turn of phrase",
        _TERM,
        before=r"(?i)\bunder the $",
        key=r"^(?:auspices|aegis|guise|tutelage|pretext|patronage)$",
        after=r"^ of\b",
    ),
    _Row("whoever takes part in it", _TERM, key=r"^(?:participants|test subjects|volunteers)$"),
    _Row("a class of several", _TERM, before=r" are $", after=r"^\.?$"),
    _Row(
        "one of several that fit", _TERM, before=r"\b(?:important|essential|vital|useful) (?:for|to) $", after=r"^\.?$"
    ),
    _Row("a comparative of many", _TERM, key=r"^[a-z]+er$", after=r"^ than\b"),
    _Row("a place that others are as well", _TERM, after=r"^ where "),
    _Row(
        "where somebody heard a story",
        before=r"\b(?:shared?|tells?|told|recount(?:s|ed)?|recall(?:s|ed)?|heard) (?:an?|the) (?:\w+ )?"
        r"(?:story|anecdote|joke)\b",
    ),
    _Row(
        "where a speaker comes from",
        _NAMED,
        before=r"[A-Z][\w.’'-]* (?:from|of|at) (?:the )?$",
        after=rf"^ (?:has |have )?{_SAYS}\b",
    ),
    _Row(
        "where a speaker works",
        _NAMED,
        before=rf"\b{_SAYS} (?:[A-Z][\w.’'-]* ?)+, (?:an?|the) [^.]*\b(?:at|of|from|with|for) (?:the )?$",
        after=r"^\.?$",
    ),
    _Row(
        "where a speaker works",
        _NAMED,
        before=r"^(?:[A-Z][\w.’'-]* ?)+, (?:an?|the) [^,.]*\b(?:at|of|from|with|for|in) (?:the )?$",
        after=rf"^[^,.]*(?:, [A-Z][^,.]*)?, (?:has |have )?{_SAYS}\b",
    ),
    _Row("whom a speaker tells it", ("name", "organisation", "newspaper"), before=r"\b(?:told|tells?) (?:the )?$"),
    _Row("what sort of people a source is", _TERM, before=r"(?i)\baccording to $", after=r"^ (?:at|from) [A-Z]"),
    _Row("a list, of which the hint says nothing", ("name",), key=r"^[A-Z][^,]*, .*\band [A-Z]"),
    _Row("half a date", key=r"\d$", after=rf"^ {_MONTH}\b"),
    _Row("half a date", before=r"\d $", key=rf"^{_MONTH}\b"),
    _Row("half a date", before=rf"\b{_MONTH} $", key=r"^\d\d?(?:st|nd|rd|th)?$"),
    _Row(
        "the one that stands for any",
        key=r"^[Oo]ne (?!in (?:\d|[a-z]+$)|of\b|out\b|hundred|thousand|million|billion|third|half|quarter|fifth|tenth)"
        r"[a-z]",
    ),
    _Row(
        "a part of a figure: hours of hours and minutes",
        before=r"\d (?:hours?|minutes?|feet|miles?|pounds?|degrees?|years?),?(?: and)? $",
    ),
    _Row(
        "half a time of the clock",
        _FIGURES,
        before=r"\b(?:half|quarter|minutes?|five|ten|twenty|twenty-five) (?:past|to) $",
    ),
    _Row("half a time of the clock", _FIGURES, after=r"^ (?:o[’']clock|past|[ap]\.?m\b)"),
    _Row(
        "a figure that brackets give in another unit",
        _FIGURES,
        key=r"\d",
        after=r"^ ?(?:[A-Z]|°[A-Z]|[a-z]+(?: [a-z]+)?)? \([–−-]?\d[\d,.]* ?(?:°[A-Z]|[a-z]+)\)",
    ),
    _Row(
        "short for the word before it",
        ("name", "term", "organisation", "substance", "number"),
        before=r"[a-z\d] \($",
        key=r"^(?=\S*[A-Z])(?:[^\sA-Z\d]*[A-Z\d]){2}\S*$",
        after=r"^\)",
    ),
    _Row("an abbreviation behind it gives it", key=r"^[a-z]+s?$", after=r"^ per [a-z]+ \([A-Za-zµ]+/[A-Za-z\d]+\)"),
    _Row(
        "whatever found it out",
        _TERM,
        before=r"^\s*$",
        key=r"^An? (?:[\w-]+ ){0,2}(?:study|report|survey|paper|article|analysis|investigation|experiment)$",
        after=r"^[^,.]* (?:that|how|whether|why|what)\b",
    ),
    _Row("a formula of what stands before it", before=r"[a-z], $", key=r"^(?:[A-Z][a-z]?\d*){2,}$", after=r"^[,.]"),
    _Row("half a figure", before=r"\d[\w.°′″']* $", key=r"^\d"),
    _Row("half a figure", key=r"^\d", after=r"^ \d"),
    _Row(
        "the figure of a name: 55 Cancri is a star",
        key=r"^(?!1$)\d",
        after=r"^(?: [A-Z][\w’'-]*)+ (?:is|was|has|lies|belongs)\b",
    ),
    _Row("the kind before a name, of which it is a part", _TERM, after=r"^ (?:\d+ [A-Z]|[A-Z](?:\w*\d|[a-z]+ [A-Z]))"),
    _Row(
        "a phrase that the rest has nothing to do with",
        before=r", (?:its|their|his|her) [^,]* having [^,]*$|, coincid(?:ing|ed) with [^,]*$",
    ),
    _Row(
        "a phrase that the rest has nothing to do with",
        before=r"^(?:[A-Za-z]+ly )?[A-Za-z]+(?:ed|lt|wn|de) (?:in|on|at|by|from) (?:the )?$",
        after=r"^,",
    ),
    _Row(
        "of whom it is so, with nothing that says so",
        _TERM,
        before=r"^(?:[Mm]ost|[Mm]any|[Ss]ome|[Mm]uch) of (?:the )?$",
    ),
    _Row("a deed beside what it is done to", _TERM, key=r"^[a-z]+(?:[ts]ion|ment|ance|growth)$", after=r"^ of\b"),
    _Row("more so than what is not said", _TERM, key=rf"^{_GRADED} [a-z]+s?$"),
    _Row(
        "a verb taken for a noun",
        _TERM,
        before=r"\band $",
        key=r"^[a-z]+$",
        after=r"^ (?:mostly|mainly|largely|primarily|chiefly|exclusively) (?:on|in|at|to|for|from|with|by)\b",
    ),
    _Row("a verb taken for a noun", _TERM, key=r"^[a-z]+s [a-z]+$", after=r"^ as (?:much|many)\b"),
    _Row(
        "a share of what is not said",
        ("percentage",),
        before=r"\b(?:achieve|reach|exceed|surpass|obtain|attain|score)\w* "
        r"(?:(?:more|less|over|than|about|around|only) )*$",
        after=r"^\.?$",
    ),
    _Row(
        "some of what may be anybody",
        _NAMED,
        before=r"^(?:Some|Many|Most|Several|A few|Two|Three) (?:[a-z]+ )?of (?:the )?$",
    ),
    _Row(
        "one of several people",
        ("person",),
        before=r"^(?!.* and [A-Z])(?!.*\b(?:who|which|that|whose)\b).*\b(?:are|were) (?:[a-z]+ly )?$",
        after=r"^\.?$",
    ),
    _Row(
        "half a measure, its height or length before the gap", _TERM, rf"(?i)\b{_EXTENT} $", rf"(?i)^{_MEASURE} [a-z]"
    ),
    _Row("a club with the name of a town", _LAND, before=rf"\b{_PLAYING}\b[^,]* (?:for|against|with) (?:the )?$"),
    _Row("a club or band with the name of a place", _LAND, r"^\s*$", r"^\S+$", r"^ (?:are|were|have)\b"),
    _Row("what there is many of", _TERM, before=r"^There (?:is|are|was|were) $"),
    _Row(
        "what there is many of",
        _TERM,
        key=r"(?i)^(?:numerous|countless|various|several|many|additional|further|certain) ",
    ),
    _Row(
        "what everybody knows that the names behind it are",
        _TERM,
        key=r"[a-z]s$",
        after=r"^ of (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*(?:,| and) (?:the )?[A-Z]",
    ),
    _Row(
        "a direction taken for a noun",
        _TERM,
        key=r"(?:^| )(?!rewards?$|awards?$|stewards?$|cowards?$|wards?$)[a-z]+wards?$",
    ),
    _Row(
        "a quality that has other names",
        _TERM,
        key=r"^(?!business|illness|witness|wilderness|liability|disability|happiness)[a-z]+(?:ness|bility)$",
    ),
)

_CLOSES = re.compile(r"[,.]?”")
_COUNTS = {
    word: count
    for count, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 2
    )
}
_PAIR = 2
_COUNT = re.compile(r"^(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d[\d,.]*)\s*$")
_NAME = r"(?:(?:[A-Z][\w.’'-]*)(?: [A-Z‘'][\w.’'-]*)*|\d[\d.,]*\d)"
_LISTS = re.compile(rf"{_NAME}(?:, {_NAME})*,? and {_NAME}")
_RANGE_BEFORE = re.compile(rf"(?:^|[^\w.,])(?!{YEAR} )\d[\d,.]*%? (?:to|–|-) $")
_RANGE_BEHIND = re.compile(r"^ (?:to|–|-) (?:about |around |nearly |some )?[$€£]?\d")
_FROM_WHAT = re.compile(r"\bfrom (?:[a-z]+ )?(?:[$€£]?\d[^ ]* (?:to|–|-) )?$")
_SCALED = re.compile(r"^ (?:to|–|-) \d[\d,.]* (?:hundred|thousand|million|billion|trillion)\b")
"""A figure and another, from the one to the other; what goes up from one to the other has two, if each is whole."""
_SHORT_FORM = re.compile(r"[A-Z]{2,6}s?")
_OPEN_BRACKET = re.compile(r"(?:(?:\band|&|\bet al\.?) (?:[A-Z][\w’'-]+ )*)?\([^()]*$")
_CITES = re.compile(
    r"&|\bet al\b|[a-z], \d{4}|[A-Z][a-z]+ \d{4}\b|;|\d{2,4} ?(?:BCE?)? ?[–-] ?\d{2,4}|\band [A-Z].*\(\d{4}"
)
"""A source or the dates of a life in brackets: "(Craik & Watkins, 1973)", "Turner and Killian (1993)"."""
_LONG, _FEW = 5, 3
"""Letters of a word of content, and so many such words at most."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a gap that its sentence does not force."""
    item = candidate.item
    if not isinstance(item, Cloze):
        return None
    if any(letter.isdigit() for letter in item.key) and not any(item.key in one.text for one in item.source):
        return "a figure that another sentence tells of what is named here"
    unforced = next((row.why for row in _ROWS if row.fits(item)), "")
    if _names_a_class(item.key):
        return "any of a whole class"
    return unforced or _quoted_or_cited(item) or _halved(item) or _given(item, candidate.finding)


def _names_a_class(key: str) -> bool:
    """True for "a substance", "an animal": the name of a class, which says nothing of what is meant."""
    article, _, noun = key.lower().partition(" ")
    return article in INDEFINITE and knowledge.noun_class(noun) == noun


def _quoted_or_cited(item: Cloze) -> str | None:
    """Why a gap stands in what is quoted or in a source, or None."""
    if item.before.endswith(("“", '"')) and not item.after.startswith(("”", '"')):
        return "half of what is quoted"
    is_in_quote = item.before.count("“") > item.before.count("”")
    if is_in_quote and not (item.before.endswith("“") and _CLOSES.match(item.after)):
        return "a part of what somebody said"
    opened = _OPEN_BRACKET.search(item.before)
    if opened and _CITES.search(f"{opened[0]}{item.key}{item.after.partition(')')[0]}"):
        return "a source or the dates of a life in brackets"
    return None


def _of_one(item: Cloze) -> bool:
    """True for "one theory sees it as ____" where its sentence tells the other, too: either may be meant."""
    is_one = re.match(r"One (?!of\b)[a-z]+ ", item.before) is not None
    return is_one and any(
        re.search(r"\bthe other\b", told) for told in (item.after, *(one.text for one in item.source))
    )


def _halved(item: Cloze) -> str | None:
    """Why a gap holds a part of a term or of a range, or stands for a subject of which too little is said; or None."""
    if _of_one(item):
        return "one of two that its sentence tells apart"
    is_qualified = bool(qualifier(item.before))
    if is_qualified and (item.hint == "term" or _SHORT_FORM.fullmatch(item.key)):
        return "half a term, its adjective before the gap"
    if item.key[0].isdigit() and not is_year(item.key) and _is_one_end(item):
        return "one end of a range"
    if item.hint == "term" and not item.before.strip() and _says_little(item.after):
        return "too little said of a subject to force it"
    is_count = _COUNT.match(item.before) or (item.hint == "number" and not item.before.strip())
    if is_count and not re.search(r"[A-Z]", item.after):
        return "a count of what the world has many of"
    return None


def _says_little(rest: str) -> bool:
    """True for a sentence behind its subject with no name or figure and at most three words of content."""
    words = re.findall(r"[\w’'-]+", rest)
    return not re.search(r"[A-Z\d]", rest) and sum(len(one) >= _LONG for one in words) <= _FEW


def _is_one_end(item: Cloze) -> bool:
    """True for "30 to ____" and for "from ____ to 299 million", which lacks what the other end has."""
    if _FROM_WHAT.search(item.before):
        return _SCALED.match(item.after) is not None
    return bool(_RANGE_BEFORE.search(item.before) or _RANGE_BEHIND.match(item.after))


def _counts_subjects(key: str, clause: Clause | None) -> bool:
    """True for "Salt and sugar are just two of the solids": so many subjects stand in a row."""
    count = len(clause.subject.conjuncts) if clause is not None and clause.verb.main.lemma == "be" else 0
    return count > 1 and _COUNTS.get(key.lower()) == count


def _given(item: Cloze, finding: Finding) -> str | None:
    """Why a figure can be told from what stands around its gap, or None."""
    key, told = item.key, f"{finding.context} {item.before} {item.after}"
    is_listed = _is_listed(key, told) or _COUNTS.get(key.lower(), 0) == counted_out(item.after)
    if is_listed or _counts_subjects(key, finding.clause):
        return "a count of what is listed"
    return "a figure that two others of the sentence give" if _is_worked_out(key, told) else None


def _is_worked_out(key: str, rest: str) -> bool:
    """True for "eight in number, in two rows of ____" and "from 1939 to 1945, for ____ years"."""
    amount = _amount(key.split()[0])
    if amount is None or amount < _PAIR:
        return False
    others = [count for word in re.findall(r"[\w,]*\w", rest) if (count := _amount(word)) is not None]
    pairs = [pair for pair in permutations(others, 2) if min(pair) > 1]
    return any(amount in {one * two, one + two, one - two} or amount * one == two for one, two in pairs)


def _amount(word: str) -> int | None:
    """The whole number that a word or figure stands for, or None."""
    figure = word.replace(",", "")
    return int(figure) if figure.isdecimal() else _COUNTS.get(word.lower())


def _is_listed(key: str, rest: str) -> bool:
    """True if a number can be counted off the names or figures that stand beside its gap."""
    count = _COUNTS.get(key.lower(), 0)
    if count == _PAIR:  # two people may do two things, but two figures are the figures of two, as "both" are two
        return re.search(r"\d and \d|\bboth of (?:which|whom|them)\b", rest) is not None
    return count > _PAIR and any(len(re.split(r", (?:and )?| and ", one[0])) == count for one in _LISTS.finditer(rest))
