"""Bytes to text: byte-order marks, UTF-8, and the eight-bit encodings that English text is found in."""

from __future__ import annotations

import codecs
import re

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Bytes 0xD2-0xD5 are the curly quotes of Mac Roman, and capital O with accents in cp1252: between letters or before
# a word only the quotes make sense.
MAC_QUOTES = re.compile(rb"[a-z]\xd5(?:s|t|re|ve|ll|d)\b|(?:^|[\s(])\xd2[A-Za-z]|[.,!?]\xd3")
TWICE_ENCODED = re.compile("\u00e2\u20ac[\u2122\u0153\u009d\u201c\u201d\u02dc]|\u00c3[\u00a0-\u00bf]")
FEW_HIGH_BYTES = 0.08
SPOILT = 0.02


def decode(data: bytes, declared: str = "") -> str:
    """Give ``data`` as text.

    Args:
        data: the bytes of a file.
        declared: the encoding that the format itself names, tried after byte-order mark and UTF-8.
    """
    marked = _by_mark(data)
    if marked is not None:
        return marked
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace")
    return _mended(_utf8(data) or _declared(data, declared) or _eight_bit(data))


def _by_mark(data: bytes) -> str | None:
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    return None


def _wide_encoding(data: bytes) -> str:
    """Name UTF-16 without a mark: in English text every other byte is zero."""
    head = data[:2000]
    if len(head) < 4:
        return ""
    if head[1::2].count(0) > 0.4 * len(head) and head[::2].count(0) == 0:
        return "utf-16-le"
    if head[::2].count(0) > 0.4 * len(head) and head[1::2].count(0) == 0:
        return "utf-16-be"
    return ""


def _utf8(data: bytes) -> str:
    """Decode UTF-8, also where a few bytes of it are spoilt, as at the end of a file that was cut."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
    spoilt = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - spoilt
    return text.replace("\ufffd", "") if spoilt <= SPOILT * sound or (spoilt == 1 and text.endswith("\ufffd")) else ""


def _declared(data: bytes, name: str) -> str:
    try:
        # Pages that say Latin-1 are read as cp1252 by every browser, and mean it.
        codec = codecs.lookup(name).name if name else ""
        return data.decode("cp1252" if codec == "iso8859-1" else codec) if codec else ""
    except (LookupError, UnicodeDecodeError):
        return ""


def _eight_bit(data: bytes) -> str:
    high = sum(byte > 0x7F for byte in data)
    if high > FEW_HIGH_BYTES * len(data):
        return _guessed(data)
    if len(MAC_QUOTES.findall(data)) > sum(data.count(bytes([quote])) for quote in range(0x91, 0x95)):
        return data.decode("mac_roman")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    return data.decode(best.encoding if best else "latin-1", errors="replace")


def _mended(text: str) -> str:
    """Undo UTF-8 that was taken for cp1252 and encoded once more."""
    if not TWICE_ENCODED.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
