"""Writes the sheets that the settings ask for as Word files, from the same data as those on paper."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docx.shared import Cm

from quizgen import resources
from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.docx.drawing import Drawing, for_word
from quizgen.formats.docx.filling import filled
from quizgen.formats.pictures import Pictures, pictures_of
from quizgen.formats.worksheet.documents import bubbles_told, documents, logo_of, own_templates, require
from quizgen.quiz import Item, Quiz
from quizgen.quiz.digest import complete

_FOLDER = "docx"
_PICTURE, _LOGO = Cm(5), Cm(1.2)  # high
_USUAL = "plain"


class DocxFormat:
    """Worksheets, their answer key, and sheets of circles to fill, as Word files.

    A teacher's own templates (``settings.templates``) come before the built-in ones: ``worksheet.docx``, ``key.docx``
    and ``bubbles.docx``, for every theme, or in ``docx/`` and the name of a theme for that theme alone.
    """

    name = "docx"
    facts = Facts(
        "Word", ("worksheet.docx", "answer-key.docx"), "the same sheets, to edit in Word, Google Docs or LibreOffice"
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``worksheet.docx`` and ``answer-key.docx``, or what the settings ask for, as the worksheet format does.

        Raises:
            UsageError: the settings make no sense, or ask for the text of a quiz that has none.
            OutputError: a picture is broken, or a template of the user's own unsound.
        """
        quiz = complete(quiz)
        own = own_templates(settings)
        folders = [each for each in (own, resources.templates()) if each]
        require(settings, quiz, _themes(folders))
        pictures = pictures_of(quiz.items, settings.folder)
        values = {"pictures": _drawings(quiz.items, pictures), "logo": _logo(settings)}
        made = documents(quiz, settings)
        files = {}
        for document in made:
            name, template = f"{document.name}.docx", _template(document.template, settings.theme, own)
            files[name] = filled(template, {**values, **document.told}, settings.paper, name)
        return Output(files, warnings=(*pictures.missing, *bubbles_told(made, settings)))


def _themes(folders: Iterable[Path]) -> list[str]:
    return sorted(
        {each.name for folder in folders if (folder / _FOLDER).is_dir() for each in (folder / _FOLDER).iterdir()}
    )


def _template(name: str, theme: str, own: Path | None) -> Path:
    """The file of a template: the user's own, else the theme's, else the plain one."""
    file = f"{name}.docx"
    built_in = resources.templates() / _FOLDER
    places = [own / file, own / _FOLDER / theme / file] if own else []
    return next((path for path in (*places, built_in / theme / file) if path.is_file()), built_in / _USUAL / file)


def _drawings(items: Iterable[Item], pictures: Pictures) -> dict[str, Drawing]:
    """The pictures by the ids of their items."""
    ready = {file: for_word(content, file) for file, content in pictures.contents.items()}
    return {
        item.id: Drawing(ready[item.image.file], item.image.alt or "picture", _PICTURE)
        for item in items
        if item.image and item.image.file in ready
    }


def _logo(settings: Settings) -> Drawing | None:
    content = logo_of(settings)
    alt = f"Logo of {settings.school or 'the school'}"
    return None if content is None else Drawing(for_word(content, settings.logo), alt, _LOGO)
