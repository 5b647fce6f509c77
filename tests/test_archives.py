"""Zip files: the same for the same contents, and read with limits."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from quizgen.archives import MOST_BYTES, MOST_MEMBERS, is_packed, packed, unpacked
from quizgen.errors import QuizFileError

FILES = {"b.xml": b"<b/>", "a/a.XML": b"<a/>" * 100, "c.png": b"\x89PNG"}


def _zip(*names: str, contents: bytes = b"<a/>") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, contents)
    return written.getvalue()


def test_what_is_packed_is_unpacked_by_its_ending_and_in_order() -> None:
    assert is_packed(packed(FILES))
    assert packed(FILES) == packed(FILES)
    assert list(unpacked(packed(FILES), "x.zip", ".xml").items()) == [("b.xml", b"<b/>"), ("a/a.XML", b"<a/>" * 100)]


def test_the_members_carry_no_hour() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(FILES))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(2024, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("path", ["../a.xml", "a/../../b.xml", "/etc/a.xml", "..\\a.xml", "C:\\a.xml", "\\a.xml"])
def test_a_path_that_leads_out_is_refused(path: str) -> None:
    with pytest.raises(QuizFileError, match="leads out of it"):
        unpacked(_zip("a.xml", path), "x.zip", ".xml")


def test_dots_and_colons_in_a_name_are_no_harm() -> None:
    assert list(unpacked(_zip("a..b/at 10:30.xml"), "x.zip", ".xml")) == ["a..b/at 10:30.xml"]


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    bomb = _zip("a.xml", contents=b" " * (MOST_BYTES + 1))
    assert len(bomb) < MOST_BYTES / 900
    with pytest.raises(QuizFileError, match="unpacked it is larger than 256 MB"):
        unpacked(bomb, "x.zip", ".xml")


def test_many_members_are_as_large_as_they_are_together() -> None:
    with pytest.raises(QuizFileError, match="larger than 0 MB"):
        unpacked(_zip("a.xml", "b.xml", contents=b" " * 600), "x.zip", ".xml", most_bytes=1000)


def test_a_member_that_is_larger_than_it_says_is_refused() -> None:
    data = bytearray(_zip("a.xml", contents=b" " * 5000))
    directory = data.index(b"PK\x01\x02")
    for place in (data.index(b"PK\x03\x04") + 22, directory + 24):
        data[place : place + 4] = struct.pack("<I", 10)
    with pytest.raises(QuizFileError, match="it is damaged"):
        unpacked(bytes(data), "x.zip", ".xml")


def test_too_many_members_are_refused() -> None:
    with pytest.raises(QuizFileError, match="more than 50,000 files"):
        unpacked(_zip(*map(str, range(MOST_MEMBERS + 1)), contents=b""), "x.zip", ".xml")


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04", packed(FILES)[:60], packed(FILES).replace(b"PK\x05\x06", b"PK\x05\x07")]
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(QuizFileError, match=r"x\.zip is no zip file that can be read: it is damaged"):
        unpacked(data, "x.zip", ".xml")


def test_a_locked_file_is_refused() -> None:
    data = bytearray(_zip("a.xml"))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(QuizFileError, match="locked by a password"):
        unpacked(bytes(data), "x.zip", ".xml")
