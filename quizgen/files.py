"""Writes files whole or not at all: a reader never sees half a file, and a failed run leaves nothing behind."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quizgen.errors import OutputError


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, replacing what is there in one step.

    Raises:
        OutputError: the file cannot be written; what stood there before is untouched.
    """
    with _told(path):
        temporary = _write_beside(path, content)
        _put(temporary, path)


def write_all(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write several files into ``folder``, all or none of their contents, and give their paths.

    Each is asked for when the one before is on the disk, so that one at a time is in memory. All are written under
    temporary names first, then renamed: only a failure between two renames, which no disk shortage can cause, leaves
    some new and some old.

    Args:
        folder: made where it does not exist; taken away again when nothing could be written.
        files: file names and contents; a name is of one file in the folder, not a path. Of two with one name the
            second is written.

    Raises:
        OutputError: a name is a path, or a file cannot be written.
    """
    with _told(folder), _folder(folder):
        return _write_into(folder, files)


def _write_into(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    temporaries: dict[Path, Path] = {}
    try:
        for name, content in files:
            path = folder / name
            _refuse_path(name)
            _refuse_folder(path)
            if path in temporaries:
                temporaries.pop(path).unlink()
            temporaries[path] = _write_beside(path, content)
        for path, temporary in temporaries.items():
            temporary.replace(path)
    finally:
        for temporary in temporaries.values():
            temporary.unlink(missing_ok=True)
    return list(temporaries)


def _write_beside(path: Path, content: bytes) -> Path:
    """Write a temporary file in the folder of ``path``, so that renaming it stays on one disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _put(temporary: Path, path: Path) -> None:
    try:
        _refuse_folder(path)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Take away what a killed process left of files that it was writing into ``folder``; no other may write there."""
    with suppress(OSError):
        for path in folder.glob(".*.tmp"):
            if _TEMPORARY.fullmatch(path.name):
                path.unlink()


_TEMPORARY = re.compile(r"\..+\.[a-z0-9_]{8}\.tmp")


def _refuse_path(name: str) -> None:
    if name in {"", ".", ".."} or name != Path(name).name:
        raise OutputError(f"{name!r} is no plain file name.", "Give names without folders.")


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(0, "it is a folder", str(path))


def _mode(path: Path) -> int:
    """Permissions of the file that is replaced, or those that a new file gets here."""
    with suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make ``folder`` with its parents, and take away what was made when the body fails."""
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for each in made:
            with suppress(OSError):
                each.rmdir()
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say a failure of the system in words that a user can act on."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        hint = "Free some space, or choose another folder." if error.errno == 28 else _HINT
        raise OutputError(f"{path} cannot be written: {reason}.", hint) from error


_HINT = "Choose a folder that you may write to, and close the file where another program has it open."
