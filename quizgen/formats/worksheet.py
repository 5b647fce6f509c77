"""Worksheets: a sheet for the class and an answer key, each a tagged PDF set by Typst."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from quizgen import resources
from quizgen.errors import UsageError
from quizgen.formats.base import Output, Settings
from quizgen.formats.passage import credited, marked, runs, words_to_know
from quizgen.formats.pictures import pictures_of
from quizgen.formats.typesetting import BOX, environment, literal, typeset
from quizgen.forms import Form, FormItem, Section, deal
from quizgen.quiz import Cloze, Quiz
from quizgen.quiz.model import ItemType, QuizSource

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""Name of a paper to Typst's name for it."""

_HEADINGS: dict[ItemType, tuple[str, str]] = {
    "choice": ("Multiple choice", "Mark the letter of the right answer."),
    "true_false": ("True or false", "Circle T for true or F for false. Correct a false statement on the line."),
    "cloze": ("Fill the gaps", "Write the missing words on the lines."),
    "matching": ("Matching", "Write the letter of the right partner into each box."),
    "ordering": ("Ordering", "Number the boxes in the right order, beginning with 1."),
    "short_answer": ("Short answers", "Answer in a few words or a sentence."),
    "comparison": ("Comparison", "Fill in the table."),
}
_LARGEST_BANK = 30  # words; in more than these nobody finds one
_SHORTEST_GAP, _LONGEST_GAP = 12, 22  # underscores
_CHARACTERS_A_LINE, _MOST_LINES = 45, 5  # of handwriting
_NAMED = 12


@dataclass(frozen=True)
class SheetSection:
    """The items of one type with what stands above them.

    Attributes:
        points: what they are worth together, in words.
        gap: length of each gap in underscores: one length for all, or it would tell the word.
    """

    type: ItemType
    title: str
    instruction: str
    points: str
    gap: int
    items: tuple[FormItem, ...]


class WorksheetFormat:
    """A worksheet and its answer key.

    Args:
        own_templates: folder of a teacher's own templates: its ``worksheet.typ.j2`` and ``key.typ.j2`` come before the
            built-in ones and may extend them (``{% extends "worksheet/worksheet.typ.j2" %}``).
    """

    name = "worksheet"
    summary = "A worksheet to print and its answer key, as PDF."

    def __init__(self, own_templates: Path | None = None) -> None:
        self._own_templates = own_templates

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``worksheet.pdf`` and ``answer-key.pdf``.

        Raises:
            UsageError: there is no such paper or theme.
            OutputError: Typst refuses a document: a broken picture, an unsound template of the user's own.
        """
        _require(settings)
        templates = _with_filters(environment(self._own_templates))
        pictures = pictures_of(quiz.items)
        names = {file: f"picture{index}{Path(file).suffix}" for index, file in enumerate(pictures.contents)}
        context = _context(quiz, deal(quiz), settings) | {"pictures": names}
        contents = {names[file]: content for file, content in pictures.contents.items()}
        files: dict[str, bytes] = {}
        missing: set[str] = set()
        for file, template in (("worksheet.pdf", "worksheet"), ("answer-key.pdf", "key")):
            source = templates.select_template([f"{template}.typ.j2", f"worksheet/{template}.typ.j2"]).render(context)
            done = typeset(source, contents, file)
            files[file] = done.pdf
            missing.update(done.missing)
        return Output(files, warnings=(*pictures.missing, *_told(sorted(missing))))


def _require(settings: Settings) -> None:
    if settings.paper not in PAPERS:
        raise UsageError(f"There is no paper {settings.paper!r}.", f"Choose one of {', '.join(PAPERS)}.")
    themes = sorted(path.name.removesuffix(".typ.j2") for path in _themes_folder().glob("*.typ.j2"))
    if settings.theme not in themes:
        raise UsageError(f"There is no theme {settings.theme!r}.", f"Choose one of {', '.join(themes)}.")


def _themes_folder() -> Path:
    return resources.templates() / "worksheet" / "themes"


def _with_filters(templates: Environment) -> Environment:
    templates.filters |= {"points": _number, "lines": _lines, "marked": marked, "quoted": _quoted}
    return templates


def _context(quiz: Quiz, form: Form, settings: Settings) -> dict[str, object]:
    total = sum(item.points for item in quiz.items)
    has_bank = any(isinstance(item, Cloze) and item.distractors for item in quiz.items)
    return {
        "quiz": quiz,
        "title": quiz.title,
        "paper": PAPERS[settings.paper],
        "theme": settings.theme,
        "passage": runs(quiz.passage),
        "credits": [_credit(source) for source in credited(quiz)],
        "vocabulary": words_to_know(quiz),
        "sections": [_sheet_section(section) for section in form.sections],
        "word_bank": form.word_bank if has_bank and len(form.word_bank) <= _LARGEST_BANK else (),
        "total": _number(total) if total else "",
        "quick": _quick_key(form),
        "has_evidence": any(_has_evidence(each) for each in form.items),
    }


def _credit(source: QuizSource) -> str:
    """Say where the text is from, as paper can: the address itself."""
    return ", ".join(part for part in (source.url or source.name, source.licence) if part)


def _sheet_section(section: Section) -> SheetSection:
    title, instruction = _HEADINGS[section.type]
    points = sum(each.item.points for each in section.items)
    longest = max((len(each.item.key) for each in section.items if isinstance(each.item, Cloze)), default=0)
    return SheetSection(
        type=section.type,
        title=title,
        instruction=instruction,
        points=f"{_number(points)} point{'' if points == 1 else 's'}" if points else "",
        gap=min(max(longest, _SHORTEST_GAP), _LONGEST_GAP),
        items=section.items,
    )


def _quick_key(form: Form) -> list[tuple[int, str]]:
    """Number and answer of each item that is answered in letters or with one gap."""
    items = [each for section in form.sections for each in section.items]
    return [(each.number, answer) for each in items if (answer := _quick_answer(each))]


def _quick_answer(dealt: FormItem) -> str:
    match dealt.item.type:
        case "true_false":
            return "T" if dealt.item.answer else "F"
        case "cloze":
            return dealt.item.key
        case _:
            return " ".join(dealt.answer)


def _has_evidence(dealt: FormItem) -> bool:
    return bool(dealt.item.source or dealt.item.feedback or any(option.feedback for option in dealt.options))


def _number(points: float) -> str:
    return f"{points:g}"


def _lines(text: str) -> int:
    """Ruled lines that an answer of this length needs in handwriting."""
    return min(math.ceil(len(text) / _CHARACTERS_A_LINE), _MOST_LINES)


def _quoted(text: str) -> Markup:
    """Write ``text`` as a string where a template is in Typst's code already."""
    return Markup(literal(text).removeprefix("#").removesuffix(";"))


def _told(missing: list[str]) -> list[str]:
    if not missing:
        return []
    named = ", ".join(f"{text} ({_code_points(text)})" for text in missing[:_NAMED])
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    return [f"No font holds {named}{more}; printed as {BOX}."]


def _code_points(text: str) -> str:
    return " ".join(f"U+{ord(one):04X} {unicodedata.name(one, '')}".rstrip() for one in text)
