"""Writes a worksheet and its answer key: what stands on a sheet goes through the templates to Typst."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from quizgen import resources
from quizgen.errors import UsageError
from quizgen.formats.base import Output, Settings
from quizgen.formats.passage import marked
from quizgen.formats.pictures import pictures_of
from quizgen.formats.typesetting import boxes_told, environment, literal, typeset
from quizgen.formats.worksheet.key import has_evidence, quick_key
from quizgen.formats.worksheet.sheet import lay_out, number, ruled_lines
from quizgen.quiz import Quiz

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""Name of a paper to Typst's name for it."""


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
        pictures = pictures_of(quiz.items, settings.folder)
        names = {file: f"picture{index}{Path(file).suffix}" for index, file in enumerate(pictures.contents)}
        contents = {names[file]: content for file, content in pictures.contents.items()}
        context = _context(quiz, settings) | {"pictures": names}
        files: dict[str, bytes] = {}
        missing: set[str] = set()
        for file, template in (("worksheet.pdf", "worksheet"), ("answer-key.pdf", "key")):
            source = templates.select_template([f"{template}.typ.j2", f"worksheet/{template}.typ.j2"]).render(context)
            done = typeset(source, contents, file)
            files[file] = done.pdf
            missing.update(done.missing)
        return Output(files, warnings=(*pictures.missing, *boxes_told(sorted(missing))))


def _require(settings: Settings) -> None:
    if settings.paper not in PAPERS:
        raise UsageError(f"There is no paper {settings.paper!r}.", f"Choose one of {', '.join(PAPERS)}.")
    themes = sorted(path.name.removesuffix(".typ.j2") for path in _themes_folder().glob("*.typ.j2"))
    if settings.theme not in themes:
        raise UsageError(f"There is no theme {settings.theme!r}.", f"Choose one of {', '.join(themes)}.")


def _themes_folder() -> Path:
    return resources.templates() / "worksheet" / "themes"


def _with_filters(templates: Environment) -> Environment:
    templates.filters |= {"points": number, "lines": ruled_lines, "marked": marked, "quoted": _quoted}
    return templates


def _context(quiz: Quiz, settings: Settings) -> dict[str, object]:
    sheet = lay_out(quiz)
    return {
        "quiz": quiz,
        "sheet": sheet,
        "title": sheet.title,
        "paper": PAPERS[settings.paper],
        "theme": settings.theme,
        "quick": quick_key(sheet.sections),
        "has_evidence": any(has_evidence(each) for section in sheet.sections for each in section.items),
    }


def _quoted(text: str) -> Markup:
    """Write ``text`` as a string where a template is in Typst's code already."""
    return Markup(literal(text).removeprefix("#").removesuffix(";"))
