"""The Typst templates of sheets and what they may do with a value; a teacher's own come before the built-in ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, TemplateError, TemplateSyntaxError
from markupsafe import Markup

from quizgen.errors import OutputError
from quizgen.formats.base import Settings
from quizgen.formats.passage import marked
from quizgen.formats.typesetting import environment, literal
from quizgen.formats.worksheet.documents import Document, own_templates
from quizgen.formats.worksheet.extent import may_fill_a_page
from quizgen.formats.worksheet.sheet import number, ruled_lines

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""Name of a paper to Typst's name for it."""
_THEMES = "worksheet/themes/"
_ENDING = ".typ.j2"


def sheet_templates(settings: Settings) -> Environment:
    """The templates, those of the user first.

    Raises:
        UsageError: there is no folder of the user's own where one is named.
    """
    own = own_templates(settings)
    return _templates(None if own is None else own.absolute())


@lru_cache(maxsize=4)
def _templates(own: Path | None) -> Environment:
    """Kept, so that a template is compiled once for many quizzes; one that is edited is read again."""
    templates = environment(own)
    templates.filters |= {
        "points": number,
        "lines": ruled_lines,
        "may_fill_a_page": may_fill_a_page,
        "marked": marked,
        "quoted": _quoted,
    }
    return templates


def themes(templates: Environment) -> list[str]:
    """The names of the themes that there are."""
    found = templates.list_templates(filter_func=lambda name: name.startswith(_THEMES) and name.endswith(_ENDING))
    return [name.removeprefix(_THEMES).removesuffix(_ENDING) for name in found]


def picture_names(files: Iterable[str]) -> dict[str, str]:
    """The names under which a document knows pictures, by the files that items name."""
    return {file: f"picture{index}{Path(file).suffix}" for index, file in enumerate(files)}


def rendered(templates: Environment, document: Document, context: Mapping[str, object], file: str) -> str:
    """The Typst source of a document.

    Args:
        context: what every document's template may name, beside what the document tells.
        file: that is made, for errors.

    Raises:
        OutputError: a template of the user's own is unsound.
    """
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
