"""Writes worksheets and their answer key: what stands on a sheet goes through the templates to Typst."""

from __future__ import annotations

from pathlib import Path

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.pictures import pictures_of
from quizgen.formats.typesetting import boxes_told, typeset
from quizgen.formats.worksheet.documents import bubbles_told, documents, logo_of, require
from quizgen.formats.worksheet.rendering import PAPERS, picture_names, rendered, sheet_templates, themes
from quizgen.quiz import Quiz


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
        templates = sheet_templates(settings)
        require(settings, quiz, themes(templates))
        pictures = pictures_of(quiz.items, settings.folder)
        names = picture_names(pictures.contents)
        contents = {names[file]: content for file, content in pictures.contents.items()}
        logo = _logo(settings)
        context = {"paper": PAPERS[settings.paper], "pictures": names, "logo": next(iter(logo), "")}
        made = documents(quiz, settings)
        files: dict[str, bytes] = {}
        missing: set[str] = set()
        for document in made:
            file = f"{document.name}.pdf"
            done = typeset(rendered(templates, document, context, file), contents | logo, file)
            files[file] = done.pdf
            missing.update(done.missing)
        warnings = (*pictures.missing, *bubbles_told(made, settings), *boxes_told(sorted(missing)))
        return Output(files, warnings=warnings)


def _logo(settings: Settings) -> dict[str, bytes]:
    """The contents of the school's logo by the name that the templates know; empty for none."""
    logo = logo_of(settings)
    return {} if logo is None else {f"logo{Path(settings.logo).suffix}": logo}
