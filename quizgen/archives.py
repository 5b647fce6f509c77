"""Zip files: written the same for the same contents, and read with limits."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from quizgen.errors import QuizFileError, QuizgenError

MOST_MEMBERS = 50_000
MOST_BYTES = 256 * 1024 * 1024
"""Of all members that are read together, unpacked."""
_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_MEMBER_TIME = (2024, 1, 1, 0, 0, 0)
"""Of every member: any fixed time will do."""
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTED = 0x1


@dataclass(frozen=True)
class Refusal:
    """How a zip file that cannot be read is told of.

    Attributes:
        error: to raise.
        kind: what the file should be.
        advice: the error's hint.
    """

    error: type[QuizgenError]
    kind: str
    advice: str


NO_QUIZ = Refusal(QuizFileError, "zip file", "Export the quiz again.")


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip file of ``files``, in their order and without the hour.

    Args:
        files: contents by the path inside the zip file.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, contents in files.items():
            member = zipfile.ZipInfo(name, _MEMBER_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 3  # Unix, wherever it is written
            archive.writestr(member, contents)
    return written.getvalue()


def is_packed(data: bytes) -> bool:
    """Whether bytes begin as a zip file does."""
    return data.startswith(_MAGIC)


def unpacked(
    data: bytes,
    name: str,
    ending: str | tuple[str, ...],
    most_bytes: int = MOST_BYTES,
    refusal: Refusal = NO_QUIZ,
) -> dict[str, bytes]:
    """The members of a zip file that have an ending; nothing is written to disk.

    Args:
        data: the zip file.
        name: of the zip file, for errors.
        ending: of the members’ names, or several, small letters: ``.xml``; empty for all of them.
        most_bytes: that they may have together.
        refusal: how to tell what is wrong.

    Raises:
        QuizgenError: as ``refusal`` says: the file is damaged, locked or too large unpacked, or a path leads
            out of it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            wanted = [one for one in members if one.filename.lower().endswith(ending) and not one.is_dir()]
            why = _fault(members) or _excess(wanted, most_bytes)
            found = {} if why else {one.filename: _member(archive, one) for one in wanted}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        why = "it is damaged, or packed in a way that is not known"
    if why:
        raise refusal.error(f"{name} is no {refusal.kind} that can be read: {why}.", refusal.advice)
    return found


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """What is packed in a member, no more of it unpacked than the directory of the zip file says."""
    with archive.open(member) as packed_in:
        return packed_in.read(member.file_size)


def _excess(wanted: list[zipfile.ZipInfo], most_bytes: int) -> str:
    if sum(one.file_size for one in wanted) > most_bytes:
        return f"unpacked it is larger than {most_bytes // 1024 // 1024} MB"
    return ""


def _fault(members: list[zipfile.ZipInfo]) -> str:
    """What is wrong with the directory of a zip file; empty where nothing is."""
    if len(members) > MOST_MEMBERS:
        return f"it has more than {MOST_MEMBERS:,} files"
    for one in members:
        path = PurePosixPath(one.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or _DRIVE.match(one.filename):
            return f"the path {one.filename!r} leads out of it"
        if one.flag_bits & _ENCRYPTED:
            return "it is locked by a password"
    return ""
