"""Markdown, read back by markdown-it: what it shows is what the quiz says, item by item."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html
from markdown_it import MarkdownIt

from quizgen.formats import Settings, get_format
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, ComparisonTable, Matching, Ordering, Quiz, ShortAnswer, TrueFalse

from .expected import line


def sections(text: str) -> list[list[str]]:
    """The texts of all that stands under each heading: paragraphs, list entries, cells."""
    page = MarkdownIt("commonmark").enable("table").render(text)
    found: list[list[str]] = []
    for block in html.fragment_fromstring(page.replace("<br>", " "), create_parent="div"):
        if block.tag in {"h1", "h2"}:
            found.append([block.text_content()])
        else:
            parts = [*block.iter("li", "th", "td")] if block.tag in {"ul", "table"} else [block]
            found[-1] += [line(part.text_content()) for part in parts]
    return found


def question(dealt: FormItem) -> Iterator[str]:
    item = dealt.item
    match item:
        case Choice() | ShortAnswer():
            yield item.stem
        case TrueFalse():
            yield f"True or false? {item.statement}"
        case Cloze():
            yield f"{item.before}______{f' ({item.hint})' if item.hint else ''}{item.after}"
        case ComparisonTable():
            yield from ("", item.a, item.b)
            for row in item.rows:
                yield from (row.aspect, "", "")
        case Matching() | Ordering():
            yield item.instruction
    if isinstance(item, Choice):
        yield from (f"{option.letter} {option.text}" for option in dealt.options)
    yield from (left.text for left in dealt.lefts)
    yield from (f"{right.letter} {right.text}" for right in dealt.rights)
    yield from (f"{step.letter} {step.text}" for step in dealt.steps)


def answer(dealt: FormItem) -> Iterator[str]:
    item = dealt.item
    match item:
        case Choice():
            yield f"{', '.join(dealt.answer)}: {'; '.join(item.right)}"
        case TrueFalse():
            yield "True" if item.answer else f"False. {item.correction}"
        case ShortAnswer() | Cloze():
            yield " / ".join([item.key, *item.accept])
        case Matching():
            yield from (f"{left.text}: {left.letter}" for left in dealt.lefts)
        case Ordering():
            yield from (step.text for step in item.steps)
        case ComparisonTable():
            yield from ("", item.a, item.b)
            for row in item.rows:
                yield from (row.aspect, row.a, row.b)
    yield from ([item.feedback] if item.feedback else [])
    yield from (source.text for source in item.source)


def test_markdown_shows_every_item_and_its_answer_as_they_are(any_quiz: Quiz) -> None:
    output = get_format("markdown").write(any_quiz, Settings())
    title, *found = sections(output.files["quiz.md"].decode("utf-8"))
    items = deal(any_quiz).items
    assert title == [line(any_quiz.title)]
    assert output.left_out == ()
    wanted = [[str(n), *map(line, question(dealt))] for n, dealt in enumerate(items, 1)]
    wanted += [["Answers"], *([str(n), *map(line, answer(dealt))] for n, dealt in enumerate(items, 1))]
    assert [pair for pair in zip(wanted, found, strict=True) if pair[0] != pair[1]] == []
