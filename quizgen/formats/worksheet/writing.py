"""Writes worksheets and their answer key: what stands on a sheet goes through the templates to Typst."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, TemplateError, TemplateSyntaxError
from markupsafe import Markup

from quizgen.errors import OutputError, UsageError
from quizgen.formats.base import Output, Settings
from quizgen.formats.passage import marked
from quizgen.formats.pictures import pictures_of
from quizgen.formats.typesetting import boxes_told, environment, literal, typeset
from quizgen.formats.worksheet.bubbles import bubble_sections
from quizgen.formats.worksheet.extent import may_fill_a_page
from quizgen.formats.worksheet.key import full_key, quick_key
from quizgen.formats.worksheet.sheet import Sheet, lay_out, number, ruled_lines
from quizgen.forms import FORM_NAMES
from quizgen.quiz import Quiz

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""Name of a paper to Typst's name for it."""
SETS: dict[str, frozenset[str]] = {
    "all": frozenset({"text", "questions", "key"}),
    "text": frozenset({"text"}),
    "questions": frozenset({"questions"}),
    "text+questions": frozenset({"text", "questions"}),
    "key": frozenset({"key"}),
}
"""Name of a set to what it shows."""
_THEMES = "worksheet/themes/"
_ENDING = ".typ.j2"


@dataclass(frozen=True)
class _Document:
    """A file to set: its name, its template and what it tells the template."""

    file: str
    template: str
    told: dict[str, object] = field(default_factory=dict)


class WorksheetFormat:
    """Worksheets, their answer key, and sheets of circles to fill.

    A teacher's own templates (``settings.templates``) come before the built-in ones and may extend them: their
    ``worksheet.typ.j2``, ``key.typ.j2`` and ``bubbles.typ.j2``, and all that they name under ``worksheet/``.
    """

    name = "worksheet"
    summary = "Worksheets to print and their answer key, as PDF."

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``worksheet.pdf`` and ``answer-key.pdf``, or what the settings ask for.

        Of several forms each is a file (``worksheet-A.pdf`` …); one key serves all. The text alone is ``text.pdf``,
        circles to fill are ``bubble-sheet.pdf``.

        Raises:
            UsageError: the settings make no sense, or ask for the text of a quiz that has none.
            OutputError: Typst refuses a document: a broken picture, an unsound template of the user's own.
        """
        templates = _templates(settings)
        _require(settings, quiz, templates)
        pictures = pictures_of(quiz.items, settings.folder)
        names = {file: f"picture{index}{Path(file).suffix}" for index, file in enumerate(pictures.contents)}
        contents = {names[file]: content for file, content in pictures.contents.items()}
        logo = _logo(settings.logo)
        context = _context(quiz, settings) | {"pictures": names, "logo": next(iter(logo), "")}
        files: dict[str, bytes] = {}
        missing: set[str] = set()
        for document in _documents([lay_out(quiz, name) for name in FORM_NAMES[: settings.forms]], settings):
            source = _rendered(templates, document, context)
            done = typeset(source, contents | logo, document.file)
            files[document.file] = done.pdf
            missing.update(done.missing)
        warnings = (*pictures.missing, *_without_bubbles(files, settings), *boxes_told(sorted(missing)))
        return Output(files, warnings=warnings)


def _templates(settings: Settings) -> Environment:
    if settings.templates and not Path(settings.templates).is_dir():
        raise UsageError(f"There is no folder {settings.templates}.", "Give a folder of templates with --templates.")
    templates = environment(Path(settings.templates) if settings.templates else None)
    templates.filters |= {
        "points": number,
        "lines": ruled_lines,
        "may_fill_a_page": may_fill_a_page,
        "marked": marked,
        "quoted": _quoted,
    }
    return templates


def _require(settings: Settings, quiz: Quiz, templates: Environment) -> None:
    found = templates.list_templates(filter_func=lambda name: name.startswith(_THEMES) and name.endswith(_ENDING))
    themes = [name.removeprefix(_THEMES).removesuffix(_ENDING) for name in found]
    forms = [str(count + 1) for count in range(len(FORM_NAMES))]
    for what, chosen, known in (
        ("paper", settings.paper, list(PAPERS)),
        ("theme", settings.theme, themes),
        ("set", settings.set, list(SETS)),
        ("number of forms", str(settings.forms), forms),
    ):
        if chosen not in known:
            raise UsageError(f"There is no {what} {chosen!r}.", f"Choose one of {', '.join(known)}.")
    if settings.set == "text" and not quiz.passage:
        raise UsageError("This quiz has no text to print.", "Choose another --set, such as questions.")


def _logo(file: str) -> dict[str, bytes]:
    """The contents of the school's logo by the name that the templates know; empty for none."""
    if not file:
        return {}
    try:
        return {f"logo{Path(file).suffix}": Path(file).read_bytes()}
    except OSError as error:
        raise UsageError(f"The logo {file} cannot be read: {error.strerror}.", "Name a picture, or none.") from error


def _context(quiz: Quiz, settings: Settings) -> dict[str, object]:
    return {
        "quiz": quiz,
        "title": quiz.title,
        "settings": settings,
        "shown": SETS[settings.set],
        "paper": PAPERS[settings.paper],
        "form": "",
        "has_bubbles": False,
    }


def _documents(sheets: Sequence[Sheet], settings: Settings) -> Iterator[_Document]:
    shown = SETS[settings.set]
    if settings.set == "text":
        yield _Document("text.pdf", "worksheet", {"sheet": sheets[0]})
    if "questions" in shown:
        for sheet in sheets:
            yield from _for_class(sheet, settings, sheet.form if len(sheets) > 1 else "")
    if "key" in shown:
        quick = [(sheet, quick_key(sheet)) for sheet in sheets]
        yield _Document("answer-key.pdf", "key", {"quick": quick, "full": full_key(sheets)})


def _for_class(sheet: Sheet, settings: Settings, form: str) -> Iterator[_Document]:
    ending = f"-{form}" if form else ""
    bubbles = bubble_sections(sheet) if settings.bubbles else ()
    yield _Document(f"worksheet{ending}.pdf", "worksheet", {"sheet": sheet, "form": form, "has_bubbles": bool(bubbles)})
    if bubbles:
        yield _Document(f"bubble-sheet{ending}.pdf", "bubbles", {"sections": bubbles, "form": form})


def _rendered(templates: Environment, document: _Document, context: Mapping[str, object]) -> str:
    own, built_in = f"{document.template}{_ENDING}", f"worksheet/{document.template}{_ENDING}"
    try:
        return templates.select_template([own, built_in]).render({**context, **document.told})
    except TemplateError as error:
        place = f"{error.name}, line {error.lineno}: " if isinstance(error, TemplateSyntaxError) else ""
        raise OutputError(
            f"{document.file} cannot be made: {place}{error.message}.", "Mend your own templates, or leave them out."
        ) from error


def _without_bubbles(files: Mapping[str, bytes], settings: Settings) -> list[str]:
    wanted = settings.bubbles and "questions" in SETS[settings.set]
    if not wanted or any(file.startswith("bubble-sheet") for file in files):
        return []
    return ["No item is answered by marking a letter, so there is no bubble sheet."]


def _quoted(text: str) -> Markup:
    """Write ``text`` as a string where a template is in Typst's code already."""
    return Markup(literal(text).removeprefix("#").removesuffix(";"))
