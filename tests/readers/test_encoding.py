import codecs

import pytest

from quizgen.readers.encoding import decode

QUOTED = "“It’s a café,” she said — twice. "
PLAIN = "The rest of the page is in plain letters, as most of an English page is. " * 3
TEXT = QUOTED + PLAIN


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
        TEXT.encode("mac_roman"),
        TEXT.encode("utf-8") + "”".encode()[:2],
    ],
    ids=["utf-8", "utf-8 mark", "utf-16", "utf-16 be", "le no mark", "be no mark", "utf-32", "cp1252", "mac", "cut"],
)
def test_curly_quotes_come_out_right(data: bytes) -> None:
    assert decode(data) == TEXT


def test_latin_1_without_quotes_is_read() -> None:
    assert decode(("Zoë and José met. " + PLAIN).encode("latin-1")).startswith("Zoë and José")


def test_utf_8_encoded_twice_is_undone() -> None:
    twice = ("It’s a café. " + PLAIN).encode("utf-8").decode("cp1252").encode("utf-8")
    assert decode(twice).startswith("It’s a café.")


def test_the_declared_encoding_counts_where_the_bytes_are_no_utf_8() -> None:
    assert decode("Łódź is a city.".encode("iso8859-2"), "iso-8859-2") == "Łódź is a city."
    assert decode("It’s here.".encode("cp1252"), "ISO-8859-1") == "It’s here."


def test_an_unknown_declared_encoding_is_ignored() -> None:
    assert decode("It’s here, and it is read all the same.".encode("cp1252"), "x-none").startswith("It’s")
