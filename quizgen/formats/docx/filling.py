"""From a Word template to a Word file: docxtpl puts the values in, as text that is never markup.

See https://docxtpl.readthedocs.io for the marks in a template. What docxtpl itself would read in a value (its signs for
braces, page and paragraph breaks) is escaped or taken out; a line break and a tab stay what they are.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Length, Mm
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import LxmlError
from markupsafe import Markup, escape

from quizgen.archives import packed
from quizgen.errors import OutputError
from quizgen.formats.docx.drawing import drawn_in
from quizgen.formats.docx.filters import FILTERS
from quizgen.formats.plain import NO_XML
from quizgen.formats.worksheet.sheet import number

PAPERS = {"a4": (Mm(210), Mm(297)), "letter": (Mm(215.9), Mm(279.4))}
"""Name of a paper to its width and height."""
_LONGEST_TITLE = 255  # that the properties of a Word file hold
_BREAK = re.compile(r"\r\n?")


def filled(template: Path, values: Mapping[str, object], paper: str, named: str) -> bytes:
    """Fill a template.

    Args:
        template: a Word file.
        values: what it may name.
        paper: that the sheet is for; lines stay as long as in the template, in the middle of it.
        named: name of the file that is made, for errors.

    Returns:
        A Word file, the same each time.

    Raises:
        OutputError: the template is no Word file, or its marks are unsound.
    """
    try:
        document = DocxTemplate(template)
        made: Document = document.get_docx()
        title, made.core_properties.title = made.core_properties.title, ""
        marks = _environment(_in_xml)
        marks.filters["drawn"] = drawn_in(document)
        document.render(dict(values), marks)
        made.core_properties.title = _environment(_in_property).from_string(title).render(values)[:_LONGEST_TITLE]
    except (TemplateError, PackageNotFoundError, BadZipFile, LxmlError, ValueError, KeyError, TypeError) as error:
        raise OutputError(
            f"{named} cannot be made: {template}: {error}.", "Mend your own template, or leave it out."
        ) from error
    _put_on(made, paper)
    return saved(made)


def _environment(shown: Callable[[object], object]) -> SandboxedEnvironment:
    """What reads the marks; sandboxed, for Word files go from hand to hand."""
    made = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True, finalize=shown)
    made.filters |= FILTERS
    return made


def _in_xml(value: object) -> object:
    """Text as it stands in the XML; without a brace docxtpl finds nothing in it to read."""
    if isinstance(value, Markup):
        return value
    escaped = str(escape(_text(value)))
    return Markup(escaped.replace("{", "&#123;").replace("}", "&#125;"))


def _in_property(value: object) -> Markup:
    return Markup(_text(value))


def _text(value: object) -> str:
    if isinstance(value, int | float):
        return number(value)
    return NO_XML.sub("", _BREAK.sub("\n", str(value)))


def _put_on(made: Document, paper: str) -> None:
    width, height = PAPERS[paper]
    for section in made.sections:
        spare = width - (section.page_width or width)
        section.left_margin = Length((section.left_margin or 0) + spare // 2)
        section.right_margin = Length((section.right_margin or 0) + spare - spare // 2)
        section.page_width, section.page_height = width, height


def saved(made: Document) -> bytes:
    """A Word file of a document, without the hour: the same each time."""
    written = io.BytesIO()
    made.save(written)
    with ZipFile(written) as members:
        return packed({name: members.read(name) for name in members.namelist()})
