"""What an independent reader should find of the items that a format keeps."""

from __future__ import annotations

from quizgen.formats import Output
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Quiz, ShortAnswer, TrueFalse

RIVERS_HEADINGS = [
    "Text",
    "Words to know",
    "Multiple choice",
    "True or false",
    "Fill the gaps",
    "Matching",
    "Ordering",
    "Short answers",
    "Comparison",
]
"""Over the parts of the sheet of rivers.yaml, on paper and in Word."""


def kept(quiz: Quiz, output: Output) -> list[FormItem]:
    """The items in the order of form A, less those that the output names as left out."""
    gone = {one.item_id for one in output.left_out}
    return [dealt for dealt in deal(quiz).items if dealt.item.id not in gone]


def line(text: str) -> str:
    """A text where a line break becomes a space."""
    return " ".join(text.split())


def asked(dealt: FormItem, columns: int = 0) -> tuple[str, list[str], list[int]]:
    """Stem, options, filled up with empty ones to so many columns, and the numbers of the right ones."""
    item = dealt.item
    if isinstance(item, TrueFalse):
        stem, options, right = item.statement, ["True", "False"], [1 if item.answer else 2]
    elif isinstance(item, ShortAnswer):
        stem, options, right = item.stem, [item.key, *item.accept], []
    else:
        assert isinstance(item, Choice)
        stem, options = item.stem, [one.text for one in dealt.options]
        right = sorted(options.index(key) + 1 for key in item.right)
    return line(stem), [*map(line, options), *[""] * (columns - len(options))], right


def unmarked(cell: str) -> str:
    """A cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1] in "=+-@'" else cell
