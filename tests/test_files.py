import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.errors import OutputError
from quizgen.files import write_all, write_whole


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_write_whole_replaces_the_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    write_whole(target, b"one")
    write_whole(target, b"two")
    assert target.read_bytes() == b"two"
    assert names(tmp_path) == ["a.txt"]


def test_write_whole_keeps_the_permissions_of_the_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"")
    target.chmod(0o640)
    write_whole(target, b"x")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_write_whole_gives_a_new_file_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_whole(tmp_path / "new", b"x")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_write_whole_to_a_folder_is_told_and_leaves_no_temporary_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OutputError, match="folder") as caught:
        write_whole(tmp_path / "a", b"x")
    assert caught.value.hint
    assert names(tmp_path) == ["a"]


def test_write_whole_where_there_is_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"missing.a\.txt cannot be written"):
        write_whole(tmp_path / "missing" / "a.txt", b"x")


def test_write_whole_takes_the_longest_file_name_that_the_system_allows(tmp_path: Path) -> None:
    target = tmp_path / ("x" * os.pathconf(tmp_path, "PC_NAME_MAX"))
    write_whole(target, b"x")
    assert names(tmp_path) == [target.name]


def test_write_all_makes_the_folder_with_its_parents(tmp_path: Path) -> None:
    write_all(tmp_path / "b" / "c", {"one": b"1", "two": b"2"}.items())
    assert names(tmp_path / "b" / "c") == ["one", "two"]


def test_write_all_asks_for_a_file_when_the_one_before_is_on_the_disk(tmp_path: Path) -> None:
    seen = []

    def files() -> Iterator[tuple[str, bytes]]:
        for name in ("one", "two", "one"):
            seen.append(len(names(tmp_path)))
            yield name, str(len(seen)).encode()

    assert write_all(tmp_path, files()) == [tmp_path / "two", tmp_path / "one"]
    assert seen == [0, 1, 2]
    assert [(tmp_path / name).read_bytes() for name in names(tmp_path)] == [b"3", b"2"]


def test_write_all_that_fails_takes_away_the_folders_it_made(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_all(tmp_path / "b" / "c", {"fine": b"1", "x" * 300: b"2"}.items())
    assert names(tmp_path) == []


def test_write_all_that_fails_leaves_the_files_of_the_folder_alone(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"old")
    (tmp_path / "two").mkdir()
    with pytest.raises(OutputError, match="folder"):
        write_all(tmp_path, {"one": b"new", "two": b"new"}.items())
    assert (tmp_path / "one").read_bytes() == b"old"
    assert names(tmp_path) == ["one", "two"]


@pytest.mark.parametrize("name", ["../a", "a/b", "/a", "..", ""])
def test_write_all_refuses_a_path_for_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError):
        write_all(tmp_path / "b", {name: b""}.items())
    assert names(tmp_path) == []


WRITE = """
import resource, sys
from pathlib import Path
from quizgen.files import write_all
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
write_all(Path(sys.argv[1]), {"small": b"1", "large": b"x" * 100_000}.items())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="other Python: no limit on the size of files can be set")
def test_write_all_without_enough_space_leaves_nothing(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", WRITE, str(tmp_path / "b")], capture_output=True, text=True)
    assert "OutputError" in done.stderr
    assert names(tmp_path) == []
