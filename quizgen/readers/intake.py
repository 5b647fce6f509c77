"""Gets the bytes of an input, and says plainly why it cannot."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from quizgen.errors import ArticleError
from quizgen.readers.base import Source, refuse_too_large
from quizgen.readers.web import fetch, is_address

AS_TEXT = "Open it in the program it was made with and save it as plain text (.txt) or as a web page (.html)."
AS_DOCX = "Save it as .docx, without macros and password."
RETYPE = "Copy or type its text into a .txt file."
# extension, first bytes, what it is, what to do
OTHER_KINDS: tuple[tuple[str, bytes, str, str], ...] = (
    (
        ".doc",
        b"\xd0\xcf\x11\xe0",
        "an old Word document, or one with a password",
        "Save it as .docx, without a password.",
    ),
    (".docm", b"", "a Word document with macros", AS_DOCX),
    (".mobi", b"", "a Kindle book", "Save the chapter that you want as .txt or .html."),
    (".azw3", b"", "a Kindle book", "Save the chapter that you want as .txt or .html."),
    (".pages", b"", "a Pages document", AS_TEXT),
    (".pptx", b"", "a slide show", AS_TEXT),
    (".xlsx", b"", "a spreadsheet", RETYPE),
    (".csv", b"", "a table", RETYPE),
    (".json", b"", "a data file", RETYPE),
    (".tex", b"\\documentclass", "a LaTeX document", "Turn it into .txt or .html first, with pandoc for example."),
    (".mhtml", b"", "a web archive", "Save the page once more, as HTML only."),
    (".png", b"\x89PNG", "an image", RETYPE),
    (".jpg", b"\xff\xd8\xff", "an image", RETYPE),
    (".gif", b"GIF8", "an image", RETYPE),
    (".mp3", b"ID3", "a sound recording", RETYPE),
    (".mp4", b"", "a video", RETYPE),
    (".zip", b"PK\x03\x04", "a packed file", "Unpack it, and give one file in it."),
    (".gz", b"\x1f\x8b", "a packed file", "Unpack it first."),
)


def load(where: str | Path, data: bytes | None, name: str | None, limit: int) -> Source:
    """Get the bytes of an input.

    Args:
        where: path of a file, address of a web page, or ``-`` for standard input.
        data: the bytes, where the caller has them; nothing is read then.
        name: name to show and to take the extension from.
        limit: most bytes that any reader takes.

    Raises:
        ArticleError: nothing is there, it cannot be read, or it is empty.
    """
    source = fetch(str(where)) if data is None and is_address(str(where)) else _given(where, data, name, limit)
    if not source.data.strip(b"\x00\xff\xfe\xef\xbb\xbf \t\r\n\f"):
        raise ArticleError(f"{source.called} is empty.", "Give a file that holds an article.")
    return source


def _given(where: str | Path, data: bytes | None, name: str | None, limit: int) -> Source:
    if data is None:
        data = sys.stdin.buffer.read() if str(where) == "-" else _file_bytes(Path(where), limit)
    return Source(name or ("-" if str(where) == "-" else Path(where).name), data)


def refuse_other_kinds(source: Source, readable: Iterable[str]) -> None:
    """Raise ArticleError where the input is of a kind that no reader takes.

    Args:
        source: the input.
        readable: the extensions of all readers.
    """
    known = frozenset(readable)
    for extension, magic, kind, advice in OTHER_KINDS:
        if extension in known:
            continue
        if source.extension == extension or (magic and source.data.startswith(magic)):
            raise ArticleError(f"{source.called} is {kind}, which quizgen does not read yet.", advice)


def _file_bytes(path: Path, limit: int) -> bytes:
    try:
        if path.is_dir():
            raise ArticleError(f"{path} is a folder.", "Give one file in it.")
        refuse_too_large(path.name, path.stat().st_size, limit, "input")
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"There is no file {path}.", "Check the name and the folder.") from None
    except PermissionError:
        raise ArticleError(f"{path} may not be read.", "Change its permissions, or copy it.") from None
    except (OSError, ValueError) as error:
        raise ArticleError(f"{path} cannot be read: {error}.", "Check the name and the disk.") from None
