"""What every item says of its making: rule, source sentences, tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from quizgen import knowledge
from quizgen.clauses import NUMERIC, Sentence, join
from quizgen.facts.model import Ask, Comparison, Finding
from quizgen.quiz.model import ItemType, SourceSentence
from quizgen.wording.persons import PARTIES
from quizgen.wording.words import places_of

_WHO = re.compile(r"\bwho\b", re.IGNORECASE)
_MUCH_LONGER = 1.6


def rule(finding: Finding, kind: ItemType, frame: str) -> str:
    """The finder, the item type and the frame that made an item: ``facts.dates/items.choice/year``."""
    return f"{finding.rule}/items.{kind}/{frame}"


def tags(finding: Finding) -> list[str]:
    """The kind of fact; of a comparison that it is one, too."""
    return ["comparison", finding.kind] if isinstance(finding, Comparison) else [finding.kind]


def feedback(*findings: Finding) -> str:
    """The right fact: each finding's own sentence, or the source's where it has none."""
    return " ".join(in_context(finding, finding.text or finding.sentences[0].text) for finding in findings)


def in_context(finding: Finding, text: str) -> str:
    """A question or a statement behind the context that its finding carries, if it does."""
    return f"{finding.context} {text}" if finding.context else text


def is_numeric(ask: Ask) -> bool:
    """True if the key is a year, a date, a number or an amount."""
    kind = ask.phrase.kind if ask.phrase is not None else ""
    return kind in NUMERIC or ask.hint in {"year", "number", "percentage", "date", "amount of money", "length of time"}


def sources(findings: Finding | Sequence[Finding], ask: Ask | None = None) -> list[SourceSentence]:
    """Every sentence that an item rests on, once, the first first.

    Args:
        findings: one or several.
        ask: whose key is looked for in each sentence.
    """
    found: dict[tuple[int, int], SourceSentence] = {}
    for finding in findings if isinstance(findings, Sequence) else [findings]:
        for sentence in finding.sentences:
            found.setdefault((sentence.block, sentence.number), _source(finding, sentence, ask))
    return list(found.values())


def _source(finding: Finding, sentence: Sentence, ask: Ask | None) -> SourceSentence:
    clause = finding.clause
    is_its = clause is not None and (clause.block, clause.sentence) == (sentence.block, sentence.number)
    return SourceSentence(
        paragraph=sentence.block,
        sentence=sentence.number,
        text=sentence.text,
        answer=_answer_in(sentence, ask) if ask else "",
        clause=join(clause.words) if clause is not None and is_its else "",
    )


def _answer_in(sentence: Sentence, ask: Ask) -> str:
    """The words of a sentence that hold the key, an accepted wording or an alias; empty if none does."""
    phrase = ask.phrase
    words = join(phrase.words) if phrase is not None and phrase.head.say is None and phrase.head.pos != "PRON" else ""
    whole = words if len(words) <= _MUCH_LONGER * max(len(ask.key), 6) else ""
    reason = ask.key.removeprefix("because ").removeprefix("of ")
    forms = [ask.gap, whole, ask.key, *ask.accept, ask.key.removeprefix("the "), reason]
    found = ((form, place) for form in forms for place in places_of(form, sentence.text))
    form, place = next(found, ("", 0))
    return sentence.text[place : place + len(form)]


def texts(*findings: Finding) -> list[str]:
    """The sentences that findings rest on, as the article has them."""
    return [sentence.text for finding in findings for sentence in finding.sentences]


def asks_of(findings: Iterable[Finding], kind: ItemType) -> Iterable[tuple[Finding, Ask]]:
    """Every question that is sound for an item type, with its finding; none asks "who" for a thing."""
    found = ((finding, ask) for finding in findings for ask in finding.asks if kind in ask.types)
    return ((finding, ask) for finding, ask in found if not (_WHO.search(ask.stem) and _is_thing(ask.key)))


def _is_thing(key: str) -> bool:
    """True if the tables, or the class of its last word, tell that a key names neither people nor a body."""
    entry = knowledge.find(key)
    known = knowledge.kind_of(entry).word_class if entry else knowledge.noun_class(key.split()[-1].lower())
    is_surname = entry is None and known == "place"
    return known is not None and known not in PARTIES and not is_surname
