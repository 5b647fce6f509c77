"""Gaps that other words would fill as well, or that most of their sentence has nothing to do with."""

from __future__ import annotations

import re
from itertools import permutations

from quizgen.clauses import PLACES, Clause
from quizgen.facts.model import Finding
from quizgen.items.gaps import counted_out, qualifier
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze

_ONE_OF = re.compile(
    r"\bone of (?:the|its|his|her|their) (?:most|least|first|few|leading|best|top|primary|\w+est)\b", re.I
)
_WHERE = re.compile(r"(?:In|At|Near) (?:the )?")
_AMONG = re.compile(r"\bone of (?:the |[A-Z][\w’' -]*[’']s? )$")
_TOPMOST = re.compile(r"^(?:most |least )?\w+est\b|^(?:most|least|best|top|leading)\b", re.I)
_AGAIN = re.compile(r"\b(?:repeatedly|frequently|often|sometimes|occasionally|regularly)\b", re.I)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_HALF_DATE = re.compile(rf"\d\]\] {_MONTH}\b|\d \[\[{_MONTH}\b|\b{_MONTH} \[\[\d\d?(?:st|nd|rd|th)?\]\]")
"""A day and its month, one of them blanked."""
_YEAR = re.compile(r"^(?:1\d|20)\d\d$")
_SCENE = re.compile(
    r"\b(?:an? (?:\w+ )?(?:group|crowd|couple|man|woman|girl|boy|child|family)|(?:two|three|some|several) \w+)\b[^,]* "
    r"(?:is|are) (?:sitting|standing|waiting|walking|lying|running|looking|playing|talking|queuing|queueing|gathering"
    r"|watching|listening|laughing|smiling|chatting|eating|drinking|dancing|singing)\b"
)
"""A picture with which a report leads in."""
_QUALITY = re.compile(r"(?!business|illness|witness|wilderness|liability|disability|happiness)[a-z]+(?:ness|bility)")
_OPPOSED = re.compile(r"^(?:although|though|while|whereas)\b", re.I)
_WHERE_FROM = PLACES | {"organisation", "name"}
_BESIDE = re.compile(r", (?:who|which|where) [^,]*$")
_CLOSES = re.compile(r"[,.]?”")
_FROM = re.compile(r"[A-Z][\w.’'-]* (?:from|of|at) (?:the )?$")
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
_SAYS = re.compile(
    r" (?:has |have )?(?:said|says?|told|wrote|warned|explained|argue[sd]?|believe[sd]?|note[sd]|add(?:s|ed))\b"
)
_PUT_IN = re.compile(r" (?:says?|said|adds?|added|explains?|explained),")
_TOLD_OF = re.compile(
    r"\b(?:shared?|tells?|told|recount(?:s|ed)?|recall(?:s|ed)?|heard) (?:an?|the) (?:\w+ )?(?:story|anecdote|joke)\b"
)
_PAIRED, _IS = re.compile(r"^[\w’' -]+ and (?:the )?$"), re.compile(r"^ (?:is|are|was|were)\b")
_FOR = re.compile(r"\bon behalf of (?:the )?$")
_FIGURE_BEFORE, _FIGURE_BEHIND = re.compile(r"\d[\w.°′″']* $"), re.compile(r"^ \d")
_ONE = re.compile(
    r"[Oo]ne (?!in (?:\d|[a-z]+$)|of\b|out\b|hundred|thousand|million|billion|third|half|quarter|fifth|tenth)[a-z]"
)
_RANGE_BEFORE = re.compile(r"(?:^|[^\w.,])(?!(?:1\d|20)\d\d )\d[\d,.]*%? (?:to|–|-) $")
_RANGE_BEHIND = re.compile(r"^ (?:to|–|-) (?:about |around |nearly |some )?[$€£]?\d")
_FROM_WHAT = re.compile(r"\bfrom (?:[a-z]+ )?(?:[$€£]?\d[^ ]* (?:to|–|-) )?$")
_SCALED = re.compile(r"^ (?:to|–|-) \d[\d,.]* (?:hundred|thousand|million|billion|trillion)\b")
"""A figure and another, from the one to the other; what goes up from one to the other has two, if each is whole."""
_COMPOSED = re.compile(r"\d (?:hours?|minutes?|feet|miles?|pounds?|degrees?|years?),?(?: and)? $")
"""Hours before minutes: the figure is both."""
_GRADED = re.compile(
    r"(?:cheap|larg|small|fast|slow|strong|weak|high|low|long|short|old|young|new|rich|poor|warm|cold|light|heavi|bett|wors"
    r"|bigg|easi|clean|dark|deep|wid|thick|thinn|hott)er? [a-z]+s?$"
)
_VERB_END, _AS_MUCH = re.compile(r"[a-z]+s [a-z]+$"), re.compile(r" as (?:much|many)\b")
"""A plural and its verb: "turbines supply" before "as much power as"."""
_CLOCK_BEFORE = re.compile(r"\b(?:half|quarter|minutes?|five|ten|twenty|twenty-five) (?:past|to) $")
_CLOCK_BEHIND = re.compile(r"^ (?:o[’']clock|past|[ap]\.?m\b)")
"""Hours of the clock: the whole time is one thing."""
_NAME_BEHIND = re.compile(r" (?:\d+ [A-Z]|[A-Z](?:\w*\d|[a-z]+ [A-Z]))")
_OF_ONE_NAME = re.compile(r"(?: [A-Z][\w’'-]*)+ (?:is|was|has|lies|belongs)\b")
"""Behind a figure above one: "55 Cancri is" a star, and no count."""
_SHORT_FORM = re.compile(r"[A-Z]{2,6}s?")
_APART = re.compile(r", (?:its|their|his|her) [^,]* having [^,]*$|, coincid(?:ing|ed) with [^,]*$")
"""A phrase that only stands beside its sentence: "its brightest star having a magnitude of 3"."""
_FRONTED = re.compile(r"^(?:[A-Za-z]+ly )?[A-Za-z]+(?:ed|lt|wn|de) (?:in|on|at|by|from) (?:the )?$")
"""What is said by the way of a subject to come: "Created in 1997, …"."""
_OF_ALL = re.compile(r"^(?:[Mm]ost|[Mm]any|[Ss]ome|[Mm]uch) of (?:the )?$")
_DONE, _TO_WHAT = re.compile(r"[a-z]+(?:[ts]ion|ment|ance|growth)"), re.compile(r" of\b")
"""A deed with what it is done to behind it has many names: "the reintroduction of wolves"."""
_SHARE_OF = re.compile(
    r"\b(?:achieve|reach|exceed|surpass|obtain|attain|score)\w* (?:(?:more|less|over|than|about|around|only) )*$"
)
_SHARE_ENDS = re.compile(r"^\.?$")
_OPEN_BRACKET = re.compile(r"(?:(?:\band|&|\bet al\.?) (?:[A-Z][\w’'-]+ )*)?\([^()]*$")
_CITES = re.compile(
    r"&|\bet al\b|[a-z], \d{4}|[A-Z][a-z]+ \d{4}\b|;|\d{2,4} ?(?:BCE?)? ?[–-] ?\d{2,4}|\band [A-Z].*\(\d{4}"
)
"""A source or the dates of a life in brackets: "(Craik & Watkins, 1973)", "Turner and Killian (1993)"."""
_OF_LAND = PLACES | {"island", "region", "lake", "river", "mountain", "desert", "continent"}
_MEMBERS = re.compile(r"(?:Some|Many|Most|Several|A few|Two|Three) (?:[a-z]+ )?of (?:the )?")
_THERE_IS = re.compile(r"^There (?:is|are|was|were) $")
_WARDS = re.compile(r"(?:^| )(?!rewards?$|awards?$|stewards?$|cowards?$|wards?$)[a-z]+wards?$")
"""A direction taken for a noun: "pulls material inwards", "was taken northwards"."""
_PLAYS_FOR = re.compile(
    r"\b(?:captain\w*|play\w*|sign\w*|scor\w+|coach\w*|manag\w+|appear\w*|debut|defender|midfielder|striker|forward"
    r"|goalkeeper)\b[^,]* (?:for|against|with) (?:the )?$"
)
"""Before the name of a town it is the club's."""
_ARE = re.compile(r"^ (?:are|were|have)\b")
_AMOUNT_OF = re.compile(r"^(?:numerous|countless|various|several|many|additional|further|certain) ", re.I)


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a gap that its sentence does not force."""
    item = candidate.item
    if not isinstance(item, Cloze):
        return None
    if any(letter.isdigit() for letter in item.key) and not any(item.key in one.text for one in item.source):
        return "a figure that another sentence tells of what is named here"
    if item.before.endswith(("“", '"')) and not item.after.startswith(("”", '"')):
        return "half of what is quoted"
    is_around = item.hint == "name" and _WHERE.fullmatch(item.before)  # the place around would do as well
    is_denied = item.hint == "term" and item.before.endswith(" not ")  # it is not many a thing
    if is_around or is_denied or (len(item.before.split()) <= 1 and _ONE_OF.search(item.after)):
        return "one of several that fit"
    if _AMONG.search(item.before) and _TOPMOST.match(item.key):
        return "a superlative that nothing forces"
    if item.before.count("“") > item.before.count("”") and not (
        item.before.endswith("“") and _CLOSES.match(item.after)
    ):
        return "a part of what somebody said"
    rest = f"{item.before} {item.after}"
    if (item.hint in PLACES and _AGAIN.search(rest)) or _SCENE.search(rest):
        return "what happens often happens elsewhere too"
    if _YEAR.match(item.key) and _OPPOSED.match(item.before):
        return "a clause that has nothing to do with the year"
    misplaced = _misplaced(item) or _torn(item) or _misled(item)
    if misplaced:
        return misplaced
    if item.hint == "term" and (qualifier(item.before) or _QUALITY.fullmatch(item.key)):
        return "half a term, its adjective before the gap, or a quality that has other names"
    is_count = _COUNT.match(item.before) or (item.hint == "number" and not item.before.strip())
    if is_count and not re.search(r"[A-Z]", item.after):
        return "a count of what the world has many of"
    return _given(item, candidate.finding, rest)


def _misplaced(item: Cloze) -> str:
    """Why a gap for a place or a name is not forced where it stands; empty where nothing speaks against it."""
    if item.hint in PLACES and ((_PAIRED.search(item.before) and _IS.match(item.after)) or _FOR.search(item.before)):
        return "a place that is one of two, or spoken for: others are as well"
    if item.hint in _WHERE_FROM and _BESIDE.search(item.before) and "," in item.after:
        return "a name beside the point"
    if item.hint == "person" and _PUT_IN.match(item.after):
        return "who says it, put in by the way"
    if item.hint == "term" and not item.before.strip() and _says_little(item.after):
        return "too little said of a subject to force it"
    if item.hint == "term" and (item.before.endswith(" no ") or item.after.startswith(" where ")):
        return "half of a turn of phrase, or a place that others are as well"
    if _TOLD_OF.search(item.before):
        return "where somebody heard a story"
    if item.hint in _WHERE_FROM and _FROM.search(item.before) and _SAYS.match(item.after):
        return "where a speaker comes from"
    return ""


def _says_little(rest: str) -> bool:
    """True for a sentence behind its subject with no name or figure and at most three words of content."""
    words = re.findall(r"[\w’'-]+", rest)
    return not re.search(r"[A-Z\d]", rest) and sum(len(one) >= _LONG for one in words) <= _FEW


_LONG, _FEW = 5, 3
"""Letters of a word of content, and so many such words at most."""


def _misled(item: Cloze) -> str:
    """Why a hint sends the reader astray, or nobody would ask for what it names; empty where nothing speaks so."""
    opened = _OPEN_BRACKET.search(item.before)
    if opened and _CITES.search(f"{opened[0]}{item.key}{item.after.partition(')')[0]}"):
        return "a source or the dates of a life in brackets"
    if item.hint in _WHERE_FROM and _MEMBERS.fullmatch(item.before):
        return "some of what may be anybody"
    if item.hint in _OF_LAND and (
        _PLAYS_FOR.search(item.before) or (not item.before.strip() and _ARE.match(item.after) and " " not in item.key)
    ):
        return "a club or band with the name of a place"
    if item.hint == "term" and (_THERE_IS.search(item.before) or _AMOUNT_OF.match(item.key) or _WARDS.search(item.key)):
        return "what there is many of, or a direction"
    return ""


def _torn(item: Cloze) -> str:
    """Why a gap holds no whole thing that its own sentence is about; empty where nothing speaks against it."""
    if _HALF_DATE.search(item.text):
        return "half a date"
    is_of_figure = _FIGURE_BEFORE.search(item.before) or _FIGURE_BEHIND.match(item.after)
    if _ONE.match(item.key) or _COMPOSED.search(item.before):
        return "the one that stands for any, or a part of a figure"
    is_of_clock = _CLOCK_BEFORE.search(item.before) or _CLOCK_BEHIND.match(item.after)
    if is_of_clock and item.hint in {"number", "time", ""}:
        return "half a time of the clock"
    if item.key[0].isdigit() and not _YEAR.match(item.key) and _is_one_end(item):
        return "one end of a range"
    if (item.key[0].isdigit() and is_of_figure) or (_SHORT_FORM.fullmatch(item.key) and qualifier(item.before)):
        return "half a name or figure"
    if item.key[0].isdigit() and item.key != "1" and _OF_ONE_NAME.match(item.after):
        return "the figure of a name"
    if item.hint == "term" and _NAME_BEHIND.match(item.after):
        return "the kind before a name, of which it is a part"
    if _APART.search(item.before) or (_FRONTED.match(item.before) and item.after.startswith(",")):
        return "a phrase that the rest has nothing to do with"
    if item.hint == "term" and (
        _OF_ALL.match(item.before) or (_DONE.fullmatch(item.key) and _TO_WHAT.match(item.after))
    ):
        return "of whom it is so, or what is done to it, with nothing that says so"
    if item.hint == "term" and (_GRADED.match(item.key) or (_VERB_END.match(item.key) and _AS_MUCH.match(item.after))):
        return "more so than what is not said, or a verb taken for a noun"
    is_loose = item.hint == "percentage" and _SHARE_OF.search(item.before) and _SHARE_ENDS.match(item.after)
    return "a share of what is not said" if is_loose else ""


def _is_one_end(item: Cloze) -> bool:
    """True for "30 to ____" and for "from ____ to 299 million", which lacks what the other end has."""
    if _FROM_WHAT.search(item.before):
        return _SCALED.match(item.after) is not None
    return bool(_RANGE_BEFORE.search(item.before) or _RANGE_BEHIND.match(item.after))


def _counts_subjects(key: str, clause: Clause | None) -> bool:
    """True for "Salt and sugar are just two of the solids": so many subjects stand in a row."""
    count = len(clause.subject.conjuncts) if clause is not None and clause.verb.main.lemma == "be" else 0
    return count > 1 and _COUNTS.get(key.lower()) == count


def _given(item: Cloze, finding: Finding, rest: str) -> str | None:
    """Why a figure can be told from what stands around its gap, or None."""
    key, told = item.key, f"{finding.context} {rest}"
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
    if count == _PAIR:  # two people may do two things, but two figures are the figures of two
        return re.search(r"\d and \d", rest) is not None
    return count > _PAIR and any(len(re.split(r", (?:and )?| and ", one[0])) == count for one in _LISTS.finditer(rest))
