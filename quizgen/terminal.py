"""A quiz, its facts and where an item came from, as lines of text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from quizgen.errors import UsageError
from quizgen.forms import FormItem, deal
from quizgen.quiz.model import Choice, Cloze, ComparisonTable, Item, Matching, Ordering, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.vocabulary import words_to_know

if TYPE_CHECKING:
    from quizgen.book import Yield
    from quizgen.facts.model import Comparison, Fact, Finding
    from quizgen.shelf import Outcome

_WIDTH = 80
_COMPARED = ("kind", "a", "b", "aspect", "a_value", "b_value", "cue")


def quiz_lines(quiz: Quiz, *, answers: bool = False) -> Iterator[str]:
    """The items and the vocabulary of a quiz as a pupil reads them, with the answers where they are wanted.

    Without them the vocabulary leaves out what an item asks for.
    """
    yield quiz.title
    yield ""
    for shown in deal(quiz).items:
        yield from _item_lines(shown, answers)
        yield ""
    vocabulary = quiz.vocabulary if answers else words_to_know(quiz)
    if vocabulary:
        yield "Words to know"
        for entry in vocabulary:
            yield from _wrapped(f"   {entry.term}: ", entry.definition)
        yield ""
    if answers and quiz.spare_items:
        yield f"{len(quiz.spare_items)} spare items are in the quiz file."


def _item_lines(shown: FormItem, answers: bool) -> Iterator[str]:
    item = shown.item
    yield from _wrapped(f"{shown.number}. ", f"{_question(item)}  [{item.id}]")
    yield from (f"   {option.letter}. {option.text}" for option in shown.options if isinstance(item, Choice))
    for left in shown.lefts:
        yield f"   {left.text}  ____"
    yield from (f"   {right.letter}. {right.text}" for right in shown.rights)
    yield from (f"   {step.letter}. {step.text}" for step in shown.steps)
    if isinstance(item, ComparisonTable):
        yield from (f"   {row.aspect}: {item.a} ____ | {item.b} ____" for row in item.rows)
    if answers:
        yield from _wrapped("   = ", _answer(shown))
        if isinstance(item, Choice):
            yield from (f"     {n}) {wrong.text} ({wrong.why})" for n, wrong in enumerate(item.distractors, 1))
        for source in item.source:
            yield from _wrapped(f"     paragraph {source.paragraph}: ", source.text)


def _question(item: Item) -> str:
    match item:
        case Choice() | ShortAnswer():
            return item.stem
        case Cloze():
            hint = f" ({item.hint})" if item.hint else ""
            return f"{item.before}________{hint}{item.after}"
        case TrueFalse():
            return f"True or false? {item.statement}"
        case Matching() | Ordering():
            return item.instruction
        case ComparisonTable():
            return f"Compare {item.a} with {item.b}."


def _answer(shown: FormItem) -> str:
    item = shown.item
    match item:
        case Choice():
            return f"{', '.join(shown.answer)}: {', '.join(item.right)}"
        case Cloze():
            return item.key
        case TrueFalse():
            return "true" if item.answer else f"false. {item.correction}".strip()
        case ShortAnswer():
            return item.key + (f" (also: {'; '.join(item.accept)})" if item.accept else "")
        case Matching():
            return "; ".join(f"{pair.left} – {pair.right}" for pair in item.pairs)
        case Ordering():
            return ", ".join(shown.answer)
        case ComparisonTable():
            return "; ".join(f"{row.aspect}: {row.a} | {row.b}" for row in item.rows)


def _wrapped(first: str, text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=" " * len(first)) or [first]


def explained(quiz: Quiz, identity: str) -> Iterator[str]:
    """Which rule made an item, from which sentence and clause, and why these distractors.

    Raises:
        UsageError: the quiz has no such item.
    """
    item = next((one for one in (*quiz.items, *quiz.spare_items) if one.id == identity), None)
    if item is None:
        known = ", ".join(one.id for one in quiz.items)
        raise UsageError(f"there is no item {identity!r} in the quiz", f"Its items: {known}.")
    finder, _, rest = item.rule.partition("/")
    maker, _, frame = rest.partition("/")
    spare = identity in {one.id for one in quiz.spare_items}
    hard = f", difficulty {item.difficulty:g}" if item.difficulty is not None else ""
    yield f"{identity}: {item.type}{', spare' if spare else ''}, level {item.level}{hard}"
    yield from _wrapped("  asks       ", _question(item))
    if item.rule:
        yield f"  found by   {finder}: quizgen/{finder.replace('.', '/')}.py"
        yield f"  made by    {maker}: quizgen/{maker.replace('.', '/')}.py, frame {frame!r}"
    for source in item.source:
        place = f"paragraph {source.paragraph}, sentence {source.sentence}"
        yield from _wrapped("  sentence   ", f"{source.text} ({place})")
        if source.clause:
            yield from _wrapped("  clause     ", source.clause)
        if source.answer:
            yield from _wrapped("  answer     ", source.answer)
    if isinstance(item, Choice):
        for wrong in item.distractors:
            yield from _wrapped("  distractor ", f"{wrong.text}: {wrong.why or 'no reason noted'}")
        for wrong in item.spare_distractors:
            yield from _wrapped("  spare      ", f"{wrong.text}: {wrong.why or 'no reason noted'}")
    if item.feedback:
        yield from _wrapped("  feedback   ", item.feedback)


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Facts, then comparisons, each with its sentence."""
    facts, comparisons = _facts_and_comparisons(findings)
    yield f"{len(facts)} facts"
    for fact in facts:
        yield from _wrapped(f"  {fact.kind}: ", fact.text)
        yield from _wrapped("      from: ", fact.sentences[0].text)
    yield f"{len(comparisons)} comparisons"
    for one in comparisons:
        sides = f"{one.a} [{one.a_value}] | {one.b} [{one.b_value}]"
        yield from _wrapped(f"  {one.kind} ({one.cue}): ", f"{sides}, {one.aspect}")
        for sentence in one.sentences:
            yield from _wrapped("      from: ", sentence.text)


def outcome_lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """A table of what became of the articles of a shelf, and their sums.

    Under a quiz stands what was noticed in reading its article, under an article without one why there is none.
    """
    made = [one for one in outcomes if one.state != "failed"]
    words, items = sum(one.words for one in made), sum(one.items for one in made)
    yield _row("words", "items", "seconds", "quiz, or article that gave none")
    for one in outcomes:
        if one.state == "failed":
            yield _row("", "", "", one.where)
            yield from _wrapped(_row("", "", "", "  "), one.reason)
            continue
        stood = ", left as it was" if one.state == "kept" else ""
        yield _row(f"{one.words:,}", str(one.items), f"{one.seconds:.1f}", f"{one.folder}{stood}")
        for notice in one.noticed:
            yield from _wrapped(_row("", "", "", "  "), notice)
    yield _row(f"{words:,}", str(items), "", f"quizzes: {len(made)} of {len(outcomes)}")


def _row(words: str, items: str, seconds: str, what: str) -> str:
    return f"{words:>9}  {items:>5}  {seconds:>7}  {what}"


def outcomes_data(outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
    """The same as plain data for JSON."""
    return [{**vars(one), "folder": str(one.folder), "seconds": round(one.seconds, 2)} for one in outcomes]


def yield_lines(found: Iterable[Yield]) -> Iterator[str]:
    """The parts of an article as they are found, each with its page, words and items."""
    for number, one in enumerate(found):
        if number == 0:
            yield "page    words  items  part"
        part, page = one.section, one.section.page or ""
        yield f"{page:>4}  {part.words:>7,}  {one.items:>5}  {'  ' * (part.depth - 1)}{part.label}"


def yields_data(found: Iterable[Yield]) -> list[dict[str, Any]]:
    """The same as plain data for JSON."""
    names = ("number", "title", "depth", "page", "words")
    return [{**{name: getattr(one.section, name) for name in names}, "items": one.items} for one in found]


def findings_data(findings: Sequence[Finding]) -> dict[str, list[dict[str, Any]]]:
    """Facts and comparisons as plain data for JSON."""
    facts, comparisons = _facts_and_comparisons(findings)
    return {
        "facts": [
            {"kind": one.kind, "text": one.text, "parts": dict(reversed(one.parts)), **_source(one)} for one in facts
        ],
        "comparisons": [{name: getattr(one, name) for name in _COMPARED} | _source(one) for one in comparisons],
    }


def _source(one: Finding) -> dict[str, list[dict[str, Any]]]:
    return {"source": [{"paragraph": s.block, "sentence": s.number, "text": s.text} for s in one.sentences]}


def _facts_and_comparisons(findings: Sequence[Finding]) -> tuple[list[Fact], list[Comparison]]:
    """The facts, and the comparisons that tell on what they compare; others are for questions only."""
    from quizgen.facts.model import Comparison, Fact  # with the finders comes the parser: `show` needs neither

    facts = [one for one in findings if isinstance(one, Fact)]
    return facts, [one for one in findings if isinstance(one, Comparison) and one.aspect]
