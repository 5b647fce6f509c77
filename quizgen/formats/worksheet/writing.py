"""Writes worksheets and their answer key: what stands on a sheet goes through the templates to Typst."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, TemplateError, TemplateSyntaxError
from markupsafe import Markup

from quizgen.errors import OutputError
from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.passage import marked
from quizgen.formats.pictures import pictures_of
from quizgen.formats.typesetting import boxes_told, environment, literal, typeset
from quizgen.formats.worksheet.documents import Document, bubbles_told, documents, logo_of, own_templates, require
from quizgen.formats.worksheet.extent import may_fill_a_page
from quizgen.formats.worksheet.sheet import number, ruled_lines
from quizgen.quiz import Quiz

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""Name of a paper to Typst's name for it."""
_THEMES = "worksheet/themes/"
_ENDING = ".typ.j2"


class WorksheetFormat:
    """Worksheets, their answer key, and sheets of circles to fill.

    A teacher's own templates (``settings.templates``) come before the built-in ones and may extend them: their
    ``worksheet.typ.j2``, ``key.typ.j2`` and ``bubbles.typ.j2``, and all that they name under ``worksheet/``.
    """

    name = "worksheet"
    facts = Facts("Worksheet", ("worksheet.pdf", "answer-key.pdf"), "sheets to print, in up to four forms")

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``worksheet.pdf`` and ``answer-key.pdf``, or what the settings ask for.

        Of several forms each is a file (``worksheet-A.pdf`` …); one key serves all. The text alone is ``text.pdf``,
        circles to fill are ``bubble-sheet.pdf``.

        Raises:
            UsageError: the settings make no sense, or ask for the text of a quiz that has none.
            OutputError: Typst refuses a document: a broken picture, an unsound template of the user's own.
        """
        templates = _templates(settings)
        require(settings, quiz, _themes(templates))
        pictures = pictures_of(quiz.items, settings.folder)
        names = {file: f"picture{index}{Path(file).suffix}" for index, file in enumerate(pictures.contents)}
        contents = {names[file]: content for file, content in pictures.contents.items()}
        logo = _logo(settings)
        context = {"paper": PAPERS[settings.paper], "pictures": names, "logo": next(iter(logo), "")}
        made = documents(quiz, settings)
        files: dict[str, bytes] = {}
        missing: set[str] = set()
        for document in made:
            file = f"{document.name}.pdf"
            done = typeset(_rendered(templates, document, context, file), contents | logo, file)
            files[file] = done.pdf
            missing.update(done.missing)
        warnings = (*pictures.missing, *bubbles_told(made, settings), *boxes_told(sorted(missing)))
        return Output(files, warnings=warnings)


def _templates(settings: Settings) -> Environment:
    templates = environment(own_templates(settings))
    templates.filters |= {
        "points": number,
        "lines": ruled_lines,
        "may_fill_a_page": may_fill_a_page,
        "marked": marked,
        "quoted": _quoted,
    }
    return templates


def _themes(templates: Environment) -> list[str]:
    found = templates.list_templates(filter_func=lambda name: name.startswith(_THEMES) and name.endswith(_ENDING))
    return [name.removeprefix(_THEMES).removesuffix(_ENDING) for name in found]


def _logo(settings: Settings) -> dict[str, bytes]:
    """The contents of the school's logo by the name that the templates know; empty for none."""
    logo = logo_of(settings)
    return {} if logo is None else {f"logo{Path(settings.logo).suffix}": logo}


def _rendered(templates: Environment, document: Document, context: Mapping[str, object], file: str) -> str:
    own, built_in = f"{document.template}{_ENDING}", f"worksheet/{document.template}{_ENDING}"
    try:
        return templates.select_template([own, built_in]).render({**context, **document.told})
    except TemplateError as error:
        place = f"{error.name}, line {error.lineno}: " if isinstance(error, TemplateSyntaxError) else ""
        raise OutputError(
            f"{file} cannot be made: {place}{error.message}.", "Mend your own templates, or leave them out."
        ) from error


def _quoted(text: str) -> Markup:
    """Write ``text`` as a string where a template is in Typst's code already."""
    return Markup(literal(text).removeprefix("#").removesuffix(";"))
