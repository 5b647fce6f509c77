"""From a template to a tagged PDF: Jinja2 writes Typst source, Typst sets it.

Every value that a template prints becomes a Typst string literal, so the text of an article is never markup. A
character that no font holds would make Typst refuse the file as PDF/UA-1; it is printed as an empty box and named.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from quizgen import resources
from quizgen.errors import OutputError

if TYPE_CHECKING:
    from typst import Fonts

BOX = "☐"
_NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_PLACE = re.compile(r"main\.typ:(\d+):")
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_UNSEEN = {"Cc", "Cf"}
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_SHARP = 300  # dots to the inch
_NAMED = 12  # characters in a warning


@dataclass(frozen=True)
class Typeset:
    """A PDF, and the characters in it that no font holds, in the order of their code points."""

    pdf: bytes
    missing: tuple[str, ...] = ()


def environment(own: Path | None = None) -> Environment:
    """Give the Jinja2 environment of the worksheet templates.

    Args:
        own: a folder of templates that come before the built-in ones; they may extend those.

    Numbers and truth values are printed as they are, everything else as a string literal. What a macro or
    ``super()`` gives is Typst source already.
    """
    folders = [resources.templates()] if own is None else [own, resources.templates()]
    return Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def literal(text: str) -> str:
    """Write ``text`` as an embedded Typst expression that prints exactly it, whatever stands behind."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\r\n", "\n").replace("\n", "\\n")
    return f'#"{quoted}";'


def typeset(source: str, pictures: Mapping[str, bytes], named: str) -> Typeset:
    """Set Typst source as PDF/UA-1, with no font, clock or file of the machine in it.

    Args:
        source: a whole document; it can read nothing but ``pictures``.
        pictures: contents by the name under which the source knows them.
        named: name of the file that is made, for errors.

    Raises:
        OutputError: Typst refuses the document.
    """
    missing: set[str] = set()
    while True:
        try:
            return Typeset(_compile(source, pictures, pdf_standards=["ua-1"]), tuple(sorted(missing)))
        except RuntimeError as error:
            unknown = _without_glyph(error)
            if not any(text in source for text in unknown):
                raise _refusal(error, source, named) from error
        missing.update(text for text in unknown if not _is_unseen(text))
        source = _replaced(source, unknown)


def rasterised(picture: bytes, file: str) -> bytes:
    """Draw a picture anew as PNG, for what shows no other.

    Args:
        picture: of a kind that Typst knows.
        file: its name, by whose ending the kind is told.

    Raises:
        OutputError: it is no such picture.
    """
    name = f"picture{Path(file).suffix}"
    source = f'#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#image("{name}", height: 5cm)'
    try:
        return _compile(source, {name: picture}, format="png", ppi=_SHARP)
    except RuntimeError as error:
        raise _refusal(error, source, file) from error


def boxes_told(missing: Sequence[str]) -> list[str]:
    """A sentence that names the characters that no font holds; none where there are none."""
    if not missing:
        return []
    named = ", ".join(f"{text} ({_code_points(text)})" for text in missing[:_NAMED])
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    return [f"No font holds {named}{more}; printed as {BOX}."]


def _code_points(text: str) -> str:
    return " ".join(f"U+{ord(one):04X} {unicodedata.name(one, '')}".rstrip() for one in text)


def _finalize(value: object) -> object:
    if isinstance(value, Markup):
        return value
    if isinstance(value, bool):
        return Markup("true" if value else "false")
    if isinstance(value, int | float):
        return Markup(value)
    return Markup(literal(str(value)))


def told(source: str, label: str, pictures: Mapping[str, bytes], named: str) -> list[Any]:
    """What a document says of itself: the values of its ``metadata`` under a label.

    Args:
        source: a whole document.
        pictures: as for `typeset`.
        named: name of the file that is made, for errors.

    Raises:
        OutputError: Typst refuses the document.
    """
    import typst

    with _folder_of(source, pictures) as (root, main):
        try:
            found: list[Any] = json.loads(
                typst.query(main, f"<{label}>", field="value", root=root, font_paths=_fonts())
            )
        except RuntimeError as error:
            raise _refusal(error, source, named) from error
    return found


def _compile(source: str, pictures: Mapping[str, bytes], **wanted: Any) -> bytes:
    import typst  # takes long to load, and most runs print no paper

    with _folder_of(source, pictures) as (root, main):
        made: bytes = typst.compile(main, root=root, font_paths=_fonts(), **wanted)
    return made


@contextmanager
def _folder_of(source: str, pictures: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """A folder that holds a document and its pictures, and the document in it."""
    with TemporaryDirectory() as root:
        for name, contents in pictures.items():
            (Path(root) / name).write_bytes(contents)
        main = Path(root) / "main.typ"
        main.write_bytes(source.encode())
        yield root, str(main)


@cache
def _fonts() -> Fonts:
    """The fonts that come with quizgen and Typst, none of the machine; read once for many documents."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(resources.fonts())])


def _refusal(error: RuntimeError, source: str, named: str) -> OutputError:
    """Say what Typst refuses, and the line of the source that it means."""
    place = _PLACE.search(getattr(error, "diagnostic", ""))
    line = f" (in {source.splitlines()[int(place[1]) - 1].strip()[:80]!r})" if place else ""
    return OutputError(
        f"{named} cannot be typeset: {getattr(error, 'message', error)}{line}.",
        "Are all pictures PNG, JPEG, GIF, WebP or SVG, and your own templates sound Typst?",
    )


def _without_glyph(error: RuntimeError) -> list[str]:
    """Read Typst's refusal, which names all texts without a glyph at once."""
    found = _NO_GLYPH.findall(getattr(error, "diagnostic", ""))
    return list(dict.fromkeys(_ESCAPED.sub(_unescaped, text) for text in found))


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else _CONTROLS.get(escape[2], escape[2])


def _replaced(source: str, unknown: Sequence[str]) -> str:
    longest_first = sorted(unknown, key=len, reverse=True)
    pattern = "|".join(re.escape(text) for text in longest_first)
    return re.sub(pattern, lambda found: "" if _is_unseen(found[0]) else BOX, source)


def _is_unseen(text: str) -> bool:
    """Whether nothing would be seen of ``text``: controls, joiners, marks of direction, an emoji's look."""
    return all(unicodedata.category(one) in _UNSEEN or ord(one) in _VARIATION_SELECTORS for one in text)
