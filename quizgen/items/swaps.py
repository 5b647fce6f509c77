"""One plausible swap that makes a true statement false, made only where a single value is right.

A year or number that no bound leaves open; the doer of a deed that is done once, or of what is first, largest or the
like; a direction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from random import Random

from quizgen import knowledge
from quizgen.clauses import PLACES, Text
from quizgen.distractors import choose, figures
from quizgen.distractors.eras import reach
from quizgen.facts.model import Ask, Comparison, Finding
from quizgen.facts.verbatim import tells_which_half
from quizgen.items.bounds import turned_bound
from quizgen.items.directions import AGED, APPOSED, HARDLY_SO, HINTING, LESS_OF_COUNT, TWICE, turned_word
from quizgen.items.exchanges import exchanged
from quizgen.items.gaps import is_located, with_gap
from quizgen.items.parties import turned_round
from quizgen.items.provenance import is_numeric
from quizgen.items.slots import EXAMPLE, NAME_BEHIND, has_one_value
from quizgen.quiz.numbers import CARDINALS, is_year, quantity
from quizgen.wording.opposites import opposed
from quizgen.wording.restating import in_words, reworded
from quizgen.wording.statements import limiting, statement

Swap = tuple[str, Ask | None, str]
"""The false statement, the question whose key was swapped if one was, and the kind of swap."""

_TOLD_ONE_BY_ONE = re.compile(r"[a-z -]+[,:] (?:[\w’' -]+, )*[\w’' -]+,? and \w")
"""What is counted, and then each of it by name: "arms, the Rosetta and the Damietta"."""
_SELF_TOLD = re.compile(r"\b([A-Z]\w{3,})\b[^,;]*\b(?:is|are|was|were|becomes?|became|remain(?:s|ed)?)\b[^,;]*\b\1\b")
"""A side that shares a name with what is said of it ("the Zulu of Durban is Durban Zulu") tells whose it is."""
_SLIGHT = re.compile(
    r"\b(?:slight\w*|marginal\w*|modest\w*|somewhat|barely|a little|gradual\w*|narrow\w*)\b", re.IGNORECASE
)
_ROUGH = re.compile(
    r"\b(?:about|around|approximately|roughly|nearly|almost|some|close to|an estimated)\b", re.IGNORECASE
)
_UP = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing)?|increas\w+|climb\w*|up|doubl\w+|tripl\w+|gain\w*)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:fall(?:s|en|ing)?|fell|declin\w+|decreas\w+|drop\w*|shr[aiu]nk\w*|reduc\w+|down|lost|lower\w*|cut)\b",
    re.IGNORECASE,
)
_WORST_RATIO, _LEAST_ROUGH = 2.2, 0.25
_YEARS_OFF, _YEARS_OF_LIFE, _PART_OF_AGE = 3, 12, 0.15
"""A year is off by few years lately and by more the longer it is ago; else the other is of another age."""
_ONE_OF = re.compile(
    r"(?:\b(?:one|two|three|some|several|many|most|few|all) of|\bamong) (?:the|its|their|his|her) (?:\w+ )?$"
)
_ONE_OF_FIRST = re.compile(r"\b(?:one|some) of the (?:first|earliest|oldest|last|latest|\w+est)\b", re.IGNORECASE)
"""Others of them were so too, at another time or by another number."""
_AMONG_THEM = re.compile(
    r"\b(?:some|certain|one|many|several|most|a few)\b.*\bthan (?:others?|another|the others?)\b", re.IGNORECASE
)
"""Where some have more than others, some have less as well."""
_MADE_SO = re.compile(
    r"\b(?:made|makes?|became|becomes?|become|led to|leads? to) (?:[\w’'-]+ ){0,4}$|\b(?:more|fewer|less) and $"
)
_COMPARATIVE = re.compile(r"more|less|better|worse|\w{2,}er")
_LINKED = re.compile(r"\b(?:more|less|\w{3,}er) and (?:more|less) \w+")
_OFF_SCALE = re.compile(
    r"\b(?:little|(?:no|some|any)thing|none|do|does|did|much) (?:more|less) than\b"
    r"|\b(?:more|less) (?:\w+ )?than (?:or\b|\w+ed\b)",
    re.IGNORECASE,
)
"""What "more than" does not compare by, and two scales joined by "or"."""
_FEW_MISSAID = re.compile(
    r"^few\b.*\b(?:including|such as)\b|\bless and less (?:people|children|men|women|\w{3,}s)\b"
    r"|\b(?:f[ae]ll(?:s|en|ing)?|sank|declined?|dropped) to (?:prominence|power|fame|stardom|popularity|dominance)\b",
    re.IGNORECASE,
)
_SUPERLATIVE = re.compile(r"(?!interest|forest|honest|modest|request|contest|protest|west\b|east\b)\w{2,}est\b")
_LINKED_BEFORE = re.compile(
    r"\b(?:is|are|was|were|be|been|become|becomes|became|remains?|as|has|have|had|comprises?)(?: [\w’'-]+){0,3} \w*$"
)
_LINKED_BEHIND = re.compile(
    r"[^,.]*\b(?:is|are|was|were|remains?|became) (?!(?:\w+(?:ed|wn|lt|ld|en)|found|made|"
    r"born|set|put|cut|kept|sent|spent|bought|brought|caught|taught|left|lost|won|led|struck|shot) )"
)
"""Said to be something, not "is defined by", which tells of one thing that its name only picks out."""
_AGE_BOUND = re.compile(
    r"\b(?:over|under|above|below|older than|younger than|at least)(?: the age of)? \d", re.IGNORECASE
)
"""Who must be over 18 must be over 14 as well."""
_OLD, _YEARS_OLDER = re.compile(r"\b(?:at the age of|aged?) \d|\d years old\b", re.IGNORECASE), 12
_BEFORE_YEAR = re.compile(
    r"\b(?:in|since|until|by|from|of|year|[A-Z]\w+(?:ber|ary|ch|il|ay|ne|ly|st)),?\s$", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"(?:\w[^.?!]*\s)?[A-Z][\w.]*\s$")
_LABEL = re.compile(
    r"\b(?:article|section|rule|chapter|figure|table|page|no\.|number|part|phase|type|title|clause|paragraph|volume"
    r"|amendment|protocol|stage|step|class|grade|level|group) $",
    re.IGNORECASE,
)
_NAME_OF = re.compile(r"[a-z,] (?:the )?[A-Z][a-z]+ of $")
"""Before the number of those whom a name counts: "the Group of 24"."""
_SHARE = re.compile(r"\s?(?:%|per ?cent|percent)")
_HARDLY = re.compile(r"\b(?:hardly|scarcely|barely|not exactly) (?:the |an? )?$")
"""What is hardly the first is hardly the second, too."""
_NO_TWO = re.compile(rf"\bno (?:{'|'.join(CARDINALS)})\b", re.IGNORECASE)
"""What holds for no two holds for no three."""
_OF_LAND = re.compile(r" (?:is|was) the [^,]*? (?:in|of) (?:the )?(?P<land>[A-Z][\w’-]*(?: [A-Z][\w’-]*)*)")
_NAMES = re.compile(r"[A-Z][\w’'-]+(?:, [A-Z][^,]*){2,},? and [A-Z]")
"""A list of names: how many they are can be counted."""


def swaps(finding: Finding, text: Text, seed: int) -> Iterator[Swap]:
    """False statements of a finding, the surest first.

    Args:
        fact: with its statement.
        text: the article, for what may stand in instead.
        seed: equal seeds give equal swaps.
    """
    yield from _opposites(finding)
    turned, restated = (finding.false_texts, finding.restated) if isinstance(finding, Comparison) else ((), "")
    if restated:
        yield from _with_sides_turned(restated, turned)
    if finding.clause is not None and finding.clause.verb.negated:
        return
    yield from _with_sides_turned(finding.text, (*turned, *exchanged(finding)))
    if not isinstance(finding, Comparison):
        ways = (
            (turned_round(finding), "swap-roles"),
            (turned_word(finding.text), "swap-direction"),
        )
        for false, kind in ways:
            if false and is_sure(finding.text, false):
                yield false, None, kind
    figure = figure_in(finding.text)
    is_list = finding.clause is not None and len(finding.clause.subject.conjuncts) > 1
    if is_list or EXAMPLE.search(finding.text) or _NAMES.search(finding.text):
        figure = None
    is_asked = figure is not None and any(figure.key in (ask.gap or ask.key) for ask in finding.asks)
    for ask in (*finding.asks, *([figure] if figure and not is_asked else [])):
        is_open = _NO_TWO.search(finding.text) is not None and ask.key.lower() in CARDINALS
        false = _other_key(finding, ask, text, seed) if has_one_value(finding, ask) and not is_open else None
        if false and is_sure(finding.text, false):
            yield _as_reworded(finding, ask, false), ask, f"swap-{ask.frame}"


def _with_sides_turned(true: str, turned: Iterable[str]) -> Iterator[Swap]:
    yield from ((false, None, "swap-sides") for false in turned if is_believable(true, false) and is_sure(true, false))


def _opposites(finding: Finding) -> Iterator[Swap]:
    """The statement with a word of it turned into its opposite, and really said otherwise where that can be had."""
    clause = finding.clause
    if clause is None or statement(clause) != finding.text:
        return
    is_example = bool(EXAMPLE.search(finding.text))
    bounded = turned_bound(reworded(clause)) or turned_bound(finding.text)
    is_bare = clause.verb.passive and not limiting(clause)  # "three craters were found": where, when?
    if bounded and not is_example and not is_bare:
        yield bounded, None, "swap-bound"
    for other, way, turned in opposed(clause):
        if is_example and way != "number":
            continue
        yield reworded(other, turned) if way != "number" else in_words(other, turned), None, f"swap-{way}"


def _as_reworded(finding: Finding, ask: Ask, false: str) -> str:
    """A statement with another key put into the article's words, put into other words where the key stays whole."""
    clause = finding.clause
    if clause is None or statement(clause) != finding.text:
        return false
    true, key = reworded(clause), ask.gap or ask.key
    place, old = with_gap(true, key), with_gap(finding.text, key)
    if place is None or old is None or true == finding.text or place[1] != old[1] or not (place[0] and old[0]):
        return false
    return place[0] + false[len(old[0]) : len(false) - len(old[2])] + place[2]


def is_believable(true: str, false: str) -> bool:
    """False for "the least …", "the farthest …", the best of the worst, and where a word tells which is meant."""
    new, old = (set(one.lower().split()) - set(two.lower().split()) for one, two in ((false, true), (true, false)))
    is_told = any(tells.search(true) for tells in (TWICE, HINTING, AGED, _SELF_TOLD, _OFF_SCALE))
    is_named = _SUPERLATIVE.search(true) is not None and not _is_said_to_be(true, false)
    is_odd = bool(new & HARDLY_SO) or "worst" in old or is_told or is_named or _FEW_MISSAID.search(false) is not None
    two = _LINKED.search(true)  # what changes in two ways at once does so for one cause
    return not is_odd and not LESS_OF_COUNT.search(false) and (two is None or two[0] in false or _is_gradual(two[0]))


def _is_said_to_be(true: str, false: str) -> bool:
    """True where what is turned stands behind a form of "be" or "become", or before "of" and its set.

    In an apposition, or in the name for somebody who did something, a superlative tells only whom it means.
    """
    start = next((at for at, (one, other) in enumerate(zip(true, false, strict=False)) if one != other), 0)
    if not _SUPERLATIVE.match(true, true.rfind(" ", 0, start) + 1):
        return True
    before, behind = true[:start], true[start:]
    return not APPOSED.search(before) and bool(_LINKED_BEFORE.search(before) or _LINKED_BEHIND.match(behind))


def _is_gradual(words: str) -> bool:
    first, _, second, *_ = words.split()
    return first == second


def figure_in(text: str) -> Ask | None:
    """The one number of a statement as something to be asked for; None where it has none, several, or one in a name."""
    found = figures.read(text)
    if found is None or found.style == "times" or (found.style == "cardinal" and found.value == 1):
        return None
    key = text[len(found.before) : len(text) - len(found.after)]
    if is_year(key):
        is_told = bool(_BEFORE_YEAR.search(found.before))
        return Ask("figure", "", key, frozenset({"true_false"}), hint="year") if is_told else None
    if tells_which_half(found.before, key):
        return None
    if (found.before.endswith(", ") and found.after.startswith(",")) or found.before.endswith(" or "):
        return None  # an age, "a year or two"
    if found.style == "ordinal" and (found.value == 1 or " after " in found.after):
        return None  # "third after A and B" tells its own rank
    if found.style == "ordinal" and not re.search(r"(?:\bthe|[’']s) $", found.before):
        return None
    if NAME_BEHIND.match(found.after):
        return None
    if _NAME_OF.search(found.before) and not re.match(r" (?!and\b|or\b)\w|%|-", found.after):
        return None
    is_label = _LABEL.search(found.before) or (found.style == "nth" and found.after.startswith(" centur"))
    if is_label or (_NAME_BEFORE.match(found.before) and found.style != "ordinal"):
        return None
    share = _SHARE.match(found.after)
    return Ask(
        "figure",
        "",
        key + (share[0] if share else ""),
        frozenset({"true_false"}),
        hint="percentage" if share else "number",
    )


def _other_key(finding: Finding, ask: Ask, text: Text, seed: int) -> str | None:
    """The statement with the best wrong answer in the key's place."""
    place, is_named = with_gap(finding.text, ask.gap or ask.key), not is_numeric(ask)
    if (
        place is None
        or re.search(r"\b(?:an?|the)\s+$", place[0] if is_named else "", re.IGNORECASE)
        or (is_named and is_behind_title(place[0]))
    ):
        return None
    before, key, after = place
    if is_named and ask.phrase is not None and ask.phrase.kind in PLACES and (is_located(after) or _is_of_land(after)):
        return None  # another does not lie there
    options = choose(ask, finding, text, Random(f"{seed}|{finding.text}|{ask.key}"))
    fit = [one.text for one in options if not is_numeric(ask) or _is_of_like_size(finding, key + after, one.text)]
    if not fit or fit[0] in {"1", "one", "1st", "first"}:
        return None
    scale = key.removeprefix(ask.gap or ask.key) if key.startswith(ask.gap or ask.key) else ""
    other = _fitted(fit[0], ask, key)
    other = other + scale if other is not None and not other.endswith(scale.strip() or "\0") else other
    return None if other is None else before + (other if before else other[:1].upper() + other[1:]) + after


def _is_of_land(after: str) -> bool:
    """True behind a place that is said to be the one of a country: "is the capital of the Netherlands"."""
    named = _OF_LAND.match(after)
    return named is not None and knowledge.find(named["land"], "country") is not None


def _is_of_like_size(finding: Finding, key: str, other: str) -> bool:
    """True for a number that could be right: not many times the true one, nor on the wrong side of a change."""
    if is_year(key[:4]) and is_year(other):
        return _is_near_year(finding, int(key[:4]), int(other))
    old, new = figures.read(key.split(",")[0] if "," not in key[:8] else key), figures.read(other)
    if old is None or new is None or not old.value:
        return True
    is_owned = old.style == "ordinal" and f"’s {key.split()[0]}" in finding.text.replace("'", "’")
    if is_owned and new.value > old.value:
        return False  # whoever has a third law has a second one, and perhaps no fourth
    return _is_like_age(finding.text, old.value, new.value) and _is_like_amount(finding.text, new.value / old.value)


def _is_near_year(finding: Finding, year: int, other: int) -> bool:
    """True for a year as near as its age allows, and within a life where it tells of a deed of somebody.

    What was so by a year was so by a later one as well.
    """
    if other > year and re.search(rf"\b[Bb]y (?:(?:the )?[\w-]+ (?:of )?){{0,4}}{year}\b", finding.text):
        return False
    near = reach(year, _YEARS_OFF, _PART_OF_AGE)
    clause = finding.clause
    is_life = clause is not None and clause.subject.kind == "person"
    return abs(other - year) <= (min(near, _YEARS_OF_LIFE) if is_life else near)


def _is_like_age(text: str, old: float, new: float) -> bool:
    """False for an age below a bound, and for one that makes somebody much older or younger."""
    is_below = bool(_AGE_BOUND.search(text)) and new < old
    return not is_below and not (_OLD.search(text) and abs(new - old) > _YEARS_OLDER)


def _is_like_amount(text: str, ratio: float) -> bool:
    """False for many times the true amount, as good as a rough one, and on the wrong side of a rise or fall."""
    if max(ratio, 1 / ratio if ratio else _WORST_RATIO + 1) > _WORST_RATIO or _SLIGHT.search(text):
        return False
    if _ROUGH.search(text) and abs(ratio - 1) < _LEAST_ROUGH:
        return False
    rises, falls = bool(_UP.search(text)), bool(_DOWN.search(text))
    return rises == falls or (ratio > 1) == rises


def is_behind_title(before: str) -> bool:
    """True if a title, an office or another part of the name stands before the gap."""
    words = before.split()
    if not words:
        return False
    is_name = words[-1][:1].isupper() and len(words) > 1
    return is_name or knowledge.title_word(words[-1]) or knowledge.is_role(words[-1])


def _fitted(option: str, ask: Ask, key: str) -> str | None:
    """The wrong answer in the form that the statement wants: without what the key has and the gap has not."""
    if not ask.gap or ask.gap == ask.key:
        return option if key[0].isupper() == option[0].isupper() or key[0].isdigit() else None
    lead = ask.key.removesuffix(ask.gap)
    return option.removeprefix(lead) if option.startswith(lead) and lead != ask.key else None


def is_sure(true: str, false: str) -> bool:
    """False for a swap that may leave the statement true.

    One among several ("one of the largest"), half a word, last for first, a comparative that is compared with nothing.
    """
    start = next((at for at, (one, other) in enumerate(zip(true, false, strict=False)) if one != other), 0)
    word = true.rfind(" ", 0, start) + 1
    before, (held, _, after) = true[:word].lower(), true[word:].partition(" ")
    other = false[word:].partition(" ")[0]
    if _AMONG_THEM.search(true) or _HARDLY.search(before):
        return False
    if quantity(held) is not None and _ONE_OF_FIRST.match(true):
        return False
    if quantity(held) is not None and _TOLD_ONE_BY_ONE.match(after):
        return False  # whoever counts them sees the truth
    if {held.lower(), other.lower()} in ({"first", "last"}, {"earlier", "later"}) or "-" in held:
        return False
    compared = (
        not _COMPARATIVE.fullmatch(held)
        or not _COMPARATIVE.fullmatch(other)
        or re.search(r"\bthan\b", after)
        or _MADE_SO.search(before)
    )
    return bool(compared) and not _ONE_OF.search(before)
