"""Z1 and Z3: what a gap holds, and what gives it away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.checks.examples import cloze
from quizgen.checks.lexicon import TITLES
from quizgen.checks.model import CLOZE, Hit, Rule, Severity
from quizgen.checks.view import View
from quizgen.checks.words import (
    Word,
    content,
    content_lemmas,
    holds,
    is_derived,
    is_function,
    lemma,
    parts_of_speech,
    plain,
    words,
)
from quizgen.quiz import Cloze

_ARTICLE_BEFORE = re.compile(r"\b(an?)\s+[\"“'‘(]?$", re.IGNORECASE)
_POSSESSIVE_AFTER = re.compile(r"['’](?:s\b)?(?=\W|$)")
_UNIT_OF_NUMBER = re.compile(r"\s?(?:%|°)|\s(?:per ?cent|hundred|thousand|million|billion|trillion)\b|[.,]\d|\w")
_BEFORE_NUMBER = re.compile(r"(?:[$€£¥#]|\w|\d[.,])$")
_INITIALS = re.compile(r"\b(?:[A-Z]\.?){2,6}(?=\W|$)")


def find_gap_unit(view: View) -> Iterator[Hit]:
    """Find a gap that is a function word, half a name, half a number, or a possessive."""
    gap, (before, after) = view.right[0], view.around
    found = words(gap)
    if not found or all(is_function(word) and not _is_short_name(word) for word in found):
        yield Hit(gap, "the gap holds no word that carries meaning")
    elif (re.search(r"['’]s?$", gap) and re.match(r"\s+[a-z]", after)) or _POSSESSIVE_AFTER.match(after):
        yield Hit(gap, "the gap is half a possessive")
    elif found[0].number and (_UNIT_OF_NUMBER.match(after) or _BEFORE_NUMBER.search(before)):
        yield Hit(gap, "the gap is half a number")
    elif half := _half_of_name(gap, before, after):
        yield Hit(half, f"the gap is half of the name “{half}”")


def _is_short_name(word: Word) -> bool:
    """Whether capitals make a name of what else is a small word: WHO, IT."""
    return len(word.text) > 1 and word.text.isupper()


def _half_of_name(gap: str, before: str, after: str) -> str:
    """Give the name that the gap cuts in two, or nothing."""
    behind = re.match(r"[ -]([A-Z][\w’'-]*)", after)
    ahead = re.search(r"(?:^|[\w,;] )([A-Z][\w’'.-]*)[ -]$", before)
    if not gap[0].isupper():
        return ""
    if behind and not _is_calling(behind[1]) and not gap[-1].isdigit():
        return f"{gap} {behind[1]}"
    headed = re.match(r" of (?:the )?[A-Z][\w’'-]*", after)
    if headed and " " not in gap and "NOUN" in parts_of_speech(gap.lower()):
        return f"{gap}{headed[0]}"
    if ahead and not _may_stand_before(ahead[1]) and before.strip() != ahead[1]:
        return f"{ahead[1]} {gap}"
    return ""


def _is_calling(word: str) -> bool:
    return word.lower() in TITLES


def _may_stand_before(word: str) -> bool:
    """Whether a capitalised word before a name need not be part of it: a title, an adjective from a place, a month."""
    lower = word.lower().rstrip(".")
    if knowledge.gender(word) is not None:
        return False
    return (
        lower in TITLES or word.isupper() or lower.endswith(("an", "ish", "ese", "ch", "is", "er", "i", "ary", "day"))
    )


def find_article_leak(view: View) -> Iterator[Hit]:
    """Find "a" or "an" before the gap: it tells the first sound."""
    if found := _ARTICLE_BEFORE.search(view.around[0]):
        yield Hit(f"{found[1]} {view.right[0]}", f"“{found[1]}” before the gap tells its first sound")


def find_leak(view: View) -> Iterator[Hit]:
    """Find the gap, an alias, a derived form or its initials in the rest of the text or in the hint."""
    gap, rest = view.right[0], "\n".join(view.around)
    if not content(gap) and not any(_is_short_name(word) for word in words(gap)):
        return
    if leak := _repetition(gap, rest) or _derived(gap, rest) or _initials(gap, rest) or _alias(view, gap, rest):
        yield Hit(leak, f"“{leak}” in the text gives “{gap}” away")
    elif part := _part(gap, rest):
        yield Hit(part, f"“{part}” of the gap stands in the text as well", "risk")
    hint = view.item.hint if isinstance(view.item, Cloze) else ""
    if hint and set(content_lemmas(hint)) & set(content_lemmas(gap)):
        yield Hit(hint, f"the hint “{hint}” holds a word of the gap", _hint_severity(gap))


def _hint_severity(gap: str) -> Severity:
    return "flaw" if len(content(gap)) == 1 else "risk"


def _repetition(gap: str, rest: str) -> str:
    """Give the gap, or the last word of a name in it, where the text repeats it."""
    wanted, lemmas = plain(gap), set(content_lemmas(rest))
    whole = set(content_lemmas(gap))
    if holds(plain(rest), wanted) or (len(whole) < 3 and whole <= lemmas):
        return gap
    last = content(gap)[-1]
    return last.text if last.capital and len(content(gap)) > 1 and _stands_alone(last.text, rest) else ""


def _stands_alone(surname: str, rest: str) -> bool:
    """Whether the last word of a name stands for the whole: not in "the Court" or in another name."""
    return any(
        not re.search(r"(?:\b[Tt]he|\b[A-Z][\w’'.-]*)[ -]$", rest[: found.start()])
        for found in re.finditer(rf"\b{re.escape(surname)}\b", rest)
    )


def _derived(gap: str, rest: str) -> str:
    """Give a word of the text of one family with a one-word gap, or with a name in it."""
    inside = content(gap)
    for word in inside:
        if word.number or (len(inside) > 1 and not word.capital):
            continue
        if kin := [other.text for other in content(rest) if _is_kin(word, other)]:
            return kin[0]
    return ""


def _is_kin(word: Word, other: Word) -> bool:
    different = other.lower != word.lower and _same_case(word, other)
    return different and is_derived(word.lower, other.lower, least=4 if word.capital else 5)


def _same_case(word: Word, other: Word) -> bool:
    """Whether both are names or both are none; the first word of a text may be either."""
    return word.capital == other.capital or other.start == 0 or (word.start == 0 and not word.capital)


def _initials(gap: str, rest: str) -> str:
    """Give initials in the text that stand for the gap, or the words whose initials are the gap."""
    short = re.sub(r"\W", "", gap)
    if 1 < len(short) <= 6 and short.isupper():
        return _spelt_out(short, words(rest))
    names = words(gap)
    capitals = "".join(word.text[0] for word in names if not is_function(word)).upper()
    every = "".join(word.text[0] for word in names).upper()
    for found in _INITIALS.finditer(rest):
        if len(capitals) > 1 and found[0].replace(".", "") in {capitals, every}:
            return found[0]
    return ""


def _spelt_out(short: str, found: tuple[Word, ...]) -> str:
    """Give the run of capitalised words, function words skipped, whose initials are ``short``."""
    names = [word for word in found if not is_function(word)]
    for at in range(len(names) - len(short) + 1):
        run = names[at : at + len(short)]
        if "".join(word.text[0] for word in run).upper() == short and sum(word.capital for word in run) * 2 > len(run):
            return " ".join(word.text for word in run)
    return ""


def _alias(view: View, gap: str, rest: str) -> str:
    """Give a run of capitalised words, or a single word, of the text that names the same as the gap."""
    return next((name for name in _names(rest) if view.same(gap, name)), "")


def _names(text: str) -> list[str]:
    runs = re.findall(r"[A-Z][\w’'.-]*(?: (?:of |the |and )?[A-Z][\w’'.-]*)*", text)
    single = [part for run in runs for part in run.split()]
    stripped = [re.sub(r"['’]s?$|[.,]$", "", name) for name in (*runs, *single)]
    return list(dict.fromkeys(stripped))


def _part(gap: str, rest: str) -> str:
    """Give a noun of a longer gap that the text repeats; the unit of a number tells nothing of it."""
    if any(word.number for word in content(gap)):
        return ""
    lemmas = set(content_lemmas(rest))
    return next((word.text for word in content(gap) if lemma(word.lower) in lemmas), "")


RULES = (
    Rule(
        id="gap-unit",
        rubric="Z1",
        severity="flaw",
        types=CLOZE,
        why="A gap holds one whole thing: a name, a term, a number with its unit.",
        mend="Widen the gap to the whole name, term or number, or blank something else.",
        find=find_gap_unit,
        language=True,
        good=cloze("In 1980 [[Mount St. Helens]] lost its top."),
        bad=cloze("In 1980 Mount [[Rainier]] Park lost a bridge."),
    ),
    Rule(
        id="article-before-gap",
        rubric="Z3",
        severity="flaw",
        types=CLOZE,
        why="An “a” or “an” before the gap tells with which sound the answer begins.",
        mend="Take the article into the gap.",
        find=find_article_leak,
        good=cloze("The mountain is [[an old volcano]]."),
        bad=cloze("The mountain is an [[old volcano]]."),
    ),
    Rule(
        id="gap-leak",
        rubric="Z3",
        severity="flaw",
        types=CLOZE,
        why="The rest of the sentence must not hold the answer in another form.",
        mend="Reword the sentence without the alias, or blank something else.",
        find=find_leak,
        language=True,
        good=cloze("Volcanoes in [[Iceland]] attract many visitors."),
        bad=cloze("Volcanoes in [[Iceland]] attract Icelanders and others."),
    ),
)
