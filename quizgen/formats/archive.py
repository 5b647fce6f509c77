"""Zip files: written the same for the same contents, and read with limits."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from quizgen.errors import QuizFileError

MOST_MEMBERS = 50_000
MOST_BYTES = 256 * 1024 * 1024
"""Of all members that are read together, unpacked."""
_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_MEMBER_TIME = (2024, 1, 1, 0, 0, 0)
"""Of every member: any fixed time will do."""
_DRIVE = re.compile(r"[A-Za-z]:")
_ENCRYPTED = 0x1


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


def unpacked(data: bytes, name: str, ending: str, most_bytes: int = MOST_BYTES) -> dict[str, bytes]:
    """The members of a zip file that have an ending; nothing is written to disk.

    Args:
        data: the zip file.
        name: of the zip file, for errors.
        ending: of the members' names, small letters: ``.xml``.
        most_bytes: that they may have together.

    Raises:
        QuizFileError: the file is damaged, locked by a password or too large unpacked, or a path leads out of it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _refuse(members, name)
            wanted = [one for one in members if one.filename.lower().endswith(ending)]
            if sum(one.file_size for one in wanted) > most_bytes:
                raise _error(name, f"unpacked it is larger than {most_bytes // 1024 // 1024} MB")
            # A member gives no more bytes than the directory of the zip file says, whatever is packed in it.
            return {one.filename: archive.read(one) for one in wanted}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise _error(name, "it is damaged, or packed in a way that is not known") from None


def _refuse(members: list[zipfile.ZipInfo], name: str) -> None:
    if len(members) > MOST_MEMBERS:
        raise _error(name, f"it has more than {MOST_MEMBERS:,} files")
    for one in members:
        path = PurePosixPath(one.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or _DRIVE.match(one.filename):
            raise _error(name, f"the path {one.filename!r} leads out of it")
        if one.flag_bits & _ENCRYPTED:
            raise _error(name, "it is locked by a password")


def _error(name: str, why: str) -> QuizFileError:
    return QuizFileError(f"{name} is no zip file that can be read: {why}.", "Export the quiz again.")
