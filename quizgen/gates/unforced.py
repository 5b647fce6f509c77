"""Gaps that nothing in their sentence forces, told by what stands around them: one row a turn of phrase."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from quizgen.clauses import PLACES
from quizgen.quiz.model import Cloze
from quizgen.quiz.numbers import YEAR

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
    _Row("who says it", ("name", "person"), before=r"(?:^|, )[Aa]ccording to $", after=r"^, "),
    _Row("one of several that fit", ("name",), before=r"^(?:In|At|Near) (?:the )?$"),
    _Row("one of several that fit", _TERM, before=r" not $"),
    _Row(
        "one of a class that is all so",
        _TERM,
        before=r"^(?:Like|As(?: with| in)?) (?:all |most |many )?(?:the )?other [a-z][^,]*, (?:the )?$",
    ),
    _Row(
        "one of a class that is all so",
        _TERM,
        after=r"^, (?:like|as(?: with| in)?) (?:all |most |many )?(?:the )?other [a-z]",
    ),
    _Row("one of several, and no number", ("number",), key=r"(?i)^(?:one|some|many|several|most) of\b"),
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
        "so many of them, which their names answer as well",
        _TERM,
        before=r"\b(?:divided|split|grouped|classified|categori[sz]ed|separated|sorted|organi[sz]ed) into $",
        key=r"^(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) [a-z]",
    ),
    _Row(
        "a class, of which the word behind it is the term",
        _TERM,
        after=r"^,? (?:called|named|termed|dubbed|known as|referred to as) (?!by\b|for\b|after\b)(?:the )?[“‘\"]?[a-z]",
    ),
    _Row("adjectives torn from their noun", _TERM, key=r"^[a-z-]+, [a-z-]+$", after=r"^, [a-z-]+ [a-z]"),
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
        (*_NAMED, *_TERM),
        before=rf"\b{_SAYS} (?:[A-Z][\w.’'-]* ?)+, (?:an? |the |[^,.]*[’'])[^.]*\b(?:at|of|from|with|for) (?:the )?$",
        after=r"^(?: and [^,.]*)?\.?$",
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


def unforced(item: Cloze) -> str:
    """Why nothing forces a gap, by the first row that fits it; empty where none does.

    Args:
        item: a sentence with its gap and hint.
    """
    return next((row.why for row in _ROWS if row.fits(item)), "")
