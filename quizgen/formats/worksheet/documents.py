"""Which documents the settings ask for, and what each tells its template: the same for every way to write a sheet."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.config import PAPERS
from quizgen.errors import UsageError
from quizgen.formats.base import Settings
from quizgen.formats.worksheet.bubbles import bubble_sections
from quizgen.formats.worksheet.key import full_key, quick_key
from quizgen.formats.worksheet.sheet import Sheet, lay_out
from quizgen.forms import FORM_NAMES
from quizgen.quiz import Quiz

SETS: dict[str, frozenset[str]] = {
    "all": frozenset({"text", "questions", "key"}),
    "text": frozenset({"text"}),
    "questions": frozenset({"questions"}),
    "text+questions": frozenset({"text", "questions"}),
    "key": frozenset({"key"}),
}
"""Name of a set to what it shows."""


@dataclass(frozen=True)
class Document:
    """A document to write.

    Attributes:
        name: of its file, without the ending.
        template: name of its template: ``worksheet``, ``key`` or ``bubbles``.
        told: what the template may name.
    """

    name: str
    template: str
    told: Mapping[str, object] = field(default_factory=dict)


def require(settings: Settings, quiz: Quiz, themes: Collection[str]) -> None:
    """Look whether the settings make sense for a quiz.

    Args:
        themes: those that there are.

    Raises:
        UsageError: they make none; the hint names what can be chosen.
    """
    forms = [str(count + 1) for count in range(len(FORM_NAMES))]
    for what, chosen, known in (
        ("paper", settings.paper, PAPERS),
        ("theme", settings.theme, themes),
        ("set", settings.set, SETS),
        ("number of forms", str(settings.forms), forms),
    ):
        if chosen not in known:
            raise UsageError(f"There is no {what} {chosen!r}.", f"Choose one of {', '.join(known)}.")
    if settings.set == "text" and not quiz.passage:
        raise UsageError("This quiz has no text to print.", "Choose another --set, such as questions.")


def own_templates(settings: Settings) -> Path | None:
    """The folder of the user's own templates, if one is named.

    Raises:
        UsageError: there is no such folder.
    """
    if settings.templates and not Path(settings.templates).is_dir():
        raise UsageError(f"There is no folder {settings.templates}.", "Give a folder of templates with --templates.")
    return Path(settings.templates) if settings.templates else None


def logo_of(settings: Settings) -> bytes | None:
    """The contents of the school's logo, if one is named.

    Raises:
        UsageError: it cannot be read.
    """
    if not settings.logo:
        return None
    try:
        return Path(settings.logo).read_bytes()
    except OSError as error:
        raise UsageError(
            f"The logo {settings.logo} cannot be read: {error.strerror}.", "Name a picture, or none."
        ) from error


def documents(quiz: Quiz, settings: Settings) -> tuple[Document, ...]:
    """The documents that the settings ask for, in the order of their files."""
    sheets = [lay_out(quiz, name) for name in FORM_NAMES[: settings.forms]]
    shared = {
        "quiz": quiz,
        "title": quiz.title,
        "settings": settings,
        "shown": SETS[settings.set],
        "form": "",
        "has_bubbles": False,
    }
    return tuple(Document(each.name, each.template, shared | dict(each.told)) for each in _documents(sheets, settings))


def bubbles_told(made: Sequence[Document], settings: Settings) -> list[str]:
    """A sentence where a bubble sheet is asked for and there is nothing to mark on one; none else."""
    wanted = settings.bubbles and "questions" in SETS[settings.set]
    if not wanted or any(document.template == "bubbles" for document in made):
        return []
    return ["No item is answered by marking a letter, so there is no bubble sheet."]


def _documents(sheets: Sequence[Sheet], settings: Settings) -> Iterator[Document]:
    shown = SETS[settings.set]
    if settings.set == "text":
        yield Document("text", "worksheet", {"sheet": sheets[0]})
    if "questions" in shown:
        for sheet in sheets:
            yield from _for_class(sheet, settings, sheet.form if len(sheets) > 1 else "")
    if "key" in shown:
        quick = [(sheet, quick_key(sheet)) for sheet in sheets]
        yield Document("answer-key", "key", {"quick": quick, "full": full_key(sheets)})


def _for_class(sheet: Sheet, settings: Settings, form: str) -> Iterator[Document]:
    ending = f"-{form}" if form else ""
    bubbles = bubble_sections(sheet) if settings.bubbles else ()
    yield Document(f"worksheet{ending}", "worksheet", {"sheet": sheet, "form": form, "has_bubbles": bool(bubbles)})
    if bubbles:
        yield Document(f"bubble-sheet{ending}", "bubbles", {"sections": bubbles, "form": form})
