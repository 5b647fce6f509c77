"""Sentences with one gap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.facts.model import Ask, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.levels import level_of_question
from quizgen.items.model import Candidate
from quizgen.items.provenance import asks_of, feedback, is_numeric, rule, sources, tags, texts
from quizgen.quiz.model import Cloze

HINTS = frozenset(
    {
        "year", "person", "country", "city", "number", "percentage", "term", "place", "organisation", "date",
        "amount of money", "length of time", "event", "name",
    }
)  # fmt: skip
"""All that a hint may say."""
_OF_KIND = {
    "percent": "percentage", "money": "amount of money", "duration": "length of time", "date": "date", "year": "year",
}  # fmt: skip
_OF_CLASS = {
    "person": "person", "country": "country", "city": "city", "place": "place", "organisation": "organisation",
    "event": "event", "time": "name",
}  # fmt: skip
_MAX_WORDS = 35
_MAX_TERM = 3
_LOOSE = frozenset(
    "some many several any each every other all most such much more few both no one only own same of in on at to for "
    "from with by and or alone about over between into than as".split()
)
_BOUND = re.compile(
    r"(?:(?:about|around|approximately|roughly|nearly|almost|over|under|some|up to|at (?:least|most)"
    r"|(?:more|less|fewer) than) )+",
    re.IGNORECASE,
)
_UNIT = re.compile(r"(?:\s?[%°]|\s(?:per ?cent|percent|hundred|thousand|million|billion|trillion)\b)")
_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*)*")


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a cloze of every question whose key stands once in the finding's sentence and is not given away there."""
    made: dict[str, list[range]] = {}
    for finding, ask in asks_of(findings, "cloze"):
        gapped = with_gap(finding.text, ask.gap or ask.key)
        if gapped is None or len(finding.text.split()) > _MAX_WORDS:
            continue
        gapped = without_bound(*gapped) if is_numeric(ask) else gapped
        if is_given_away(*gapped) or is_one_of_several(*gapped) or not (is_numeric(ask) or is_unit(gapped[1])):
            continue
        span = range(len(gapped[0]), len(gapped[0]) + len(gapped[1]))
        if any(span.start < other.stop and other.start < span.stop for other in made.get(finding.text, [])):
            continue
        made.setdefault(finding.text, []).append(span)
        before, key, after = gapped
        item = Cloze(
            text=f"{_literal(before)}[[{_literal(key)}]]{_literal(after)}",
            hint=hint_for(ask, key),
            accept=[form for form in ask.accept if form != key],
            feedback=feedback(finding),
            source=sources(finding, ask),
            rule=rule(finding, "cloze", ask.frame),
            level=level_of_question(finding, ask, numeric=is_numeric(ask)),
            difficulty=difficulty("cloze", f"{before} {after}", key, texts(finding)),
            tags=tags(finding),
        )
        yield Candidate(item, finding, ask, ask.frame, is_numeric(ask))


def with_gap(text: str, key: str) -> tuple[str, str, str] | None:
    """What stands before the gap, in it and behind it; None if the key does not stand there once as whole words."""
    pattern = re.escape(key[:1].lower() + key[1:]), re.escape(key[:1].upper() + key[1:])
    found = list(re.finditer(rf"(?<![\w’'-])(?:{pattern[0]}|{pattern[1]})(?![\w’'-])", text)) if key else []
    if len(found) != 1:
        return None
    start, end = found[0].span()
    unit = _UNIT.match(text, end) if key[-1:].isdigit() else None
    end = unit.end() if unit else end
    return text[:start], text[start:end], text[end:]


def without_bound(before: str, key: str, after: str) -> tuple[str, str, str]:
    """The gap without "about", "more than" and the like before its number: they stay to be read."""
    bound = _BOUND.match(key)
    return (before + bound[0], key[bound.end() :], after) if bound else (before, key, after)


def is_one_of_several(before: str, key: str, after: str) -> bool:
    """True if the gap holds a list or one thing of a list: its neighbours could stand in its place."""
    if re.search(r"[A-Z][^,]* and (?:the )?[A-Z]", key):
        return True
    lists = re.match(r"(?:, [^,]+)*,? (?:and|or) (?:the )?[A-Z]", after) or re.search(
        r"[A-Z]\w+,? (?:and|or) (?:the )?$", before
    )
    return key[:1].isupper() and bool(lists)


def is_unit(key: str) -> bool:
    """True for a name or a term of up to three words: longer phrases can be worded in too many ways to be filled in."""
    words = re.sub(r"^(?:(?:the|an?)\s+|“)", "", key, flags=re.IGNORECASE).split()
    if all(word[:1].isupper() or word in {"of", "the", "and", "for"} for word in words):
        return True
    plain = not _LOOSE.intersection(word.lower() for word in words) and not any(
        re.search(r"[’']s?$", word) for word in words
    )
    return plain and len(words) <= _MAX_TERM


def is_given_away(before: str, key: str, after: str) -> bool:
    """True if the rest of the sentence names the key again, or an article tells its first sound."""
    if re.search(r"\ban?\s+[“\"]?$", before, re.IGNORECASE):
        return True
    names = [name for part in (before, after) for run in _NAME.findall(part) for name in (run, *run.split())]
    bare = [re.sub(r"[’']s?$", "", name) for name in names]
    return any(name and knowledge.same(name, key) for name in bare)


def hint_for(ask: Ask, key: str) -> str:
    """What kind of thing a gap wants, in a word of the closed list; empty where that is not sure.

    The tables and the class of the key's last word count for more than the recogniser's label.
    """
    phrase = ask.phrase
    if is_numeric(ask):
        return next(
            (hint for hint in (ask.hint, _OF_KIND.get(phrase.kind if phrase else "", "")) if hint in HINTS), "number"
        )
    entry = knowledge.find(key)
    known = knowledge.kind_of(entry).word_class if entry else knowledge.noun_class(key.split()[-1].lower())
    if known is not None:
        return _OF_CLASS.get(known, "term")
    named = phrase is not None and phrase.is_named
    if named and phrase is not None and phrase.kind == "person":
        return "person"
    return "name" if named or key[:1].isupper() else "term"


def _literal(text: str) -> str:
    return text.replace("[[", r"\[[")
