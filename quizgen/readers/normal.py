"""Normal form of a block's text: the characters stay the article's, their invisible company goes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufffc"))
NO_TEXT = dict.fromkeys([*range(9), *range(14, 32), 127, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
"""Control characters and halves of pairs: no XML, and no file in UTF-8, can hold them."""
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""Signs that hold letters of one word, as texts copied from PDFs have them."""
_HYPHENS = dict.fromkeys("\u2010\u2011", "-")
_CHANGED = INVISIBLE | NO_TEXT | str.maketrans(LIGATURES | _HYPHENS)
FOOTNOTE = re.compile(
    r"(?<=\S)(?:\s?\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]"
    r"|\[(?:[a-z]|(?:note|nb|n) \d+|edit|update|better source needed|\w+ needed)\](?!\w))"
)
ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});")
EMPTY_BRACKETS = re.compile(r"\s?\(\s*(?:see\s*)?\)")
LONE_UNDERSCORE = re.compile(r"(?<=\s)_(?=\s)")
SPACE_BEFORE_MARK = re.compile(r"(?<=\w) (?=[,;.](?:\s(?!\.)|$))")
SPACES = re.compile(r"\s+")
FORMULA = re.compile(r"\b(H) (2) (?=[OS]\b)|\b(O|N|H|CO|SO|NO|CH|NH|SiO|TiO|CS) ([2-6])(?= [a-z]| ?[.,;)]|$)")
"""A formula whose small figure was set apart: "O 2", "CO 2 levels"."""
_DATELINE = re.compile(
    r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4}, [A-Z][\w.]+(?: [A-Z]\w+)? [—–-] (?=[“\"]?[A-Z][a-z]*[ ’].*[.!?][”\"]?$)"
)
"""Where a report was written, before its first sentence: "Bergen, Norway — The harbour …"."""
SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def normalise(text: str) -> str:
    """Give ``text`` in Unicode NFC with single spaces, without line breaks, invisible characters and footnote marks.

    Dashes and quotation marks stay as they stand; hyphens become plain ones, and ligatures their letters. Of the
    stand-ins of wire services, ````quoted''`` becomes curly, and an underscore between spaces a dash.
    """
    text = unicodedata.normalize("NFC", ENTITY.sub(_character, text)).translate(_CHANGED)
    text = SPACES.sub(" ", text)
    text = FOOTNOTE.sub("", text)
    if "``" in text:
        text = text.replace("``", "“").replace("''", "”")
    text = FORMULA.sub(lambda found: "".join(part for part in found.groups() if part), text)
    text = EMPTY_BRACKETS.sub("", LONE_UNDERSCORE.sub("—", text))
    return SPACES.sub(" ", SPACE_BEFORE_MARK.sub("", text)).strip()


def without_dateline(text: str) -> str:
    """Give a paragraph without the town and land that stand before its first sentence."""
    return _DATELINE.sub("", text)


def superscript(text: str) -> str:
    """Give the raised form of digits, so that a power is not read as a longer number; other text as it is."""
    return text.translate(SUPERSCRIPTS) if re.fullmatch(r"[\d+−-]+", text) else text


def table_text(rows: Iterable[Iterable[str]]) -> str:
    """Give the text of a table: bars between its cells, semicolons between its rows; what is empty is left out."""
    shown = (" | ".join(filter(None, (" ".join(cell.split()) for cell in row))) for row in rows)
    return "; ".join(filter(None, shown))


def _character(entity: re.Match[str]) -> str:
    from html import unescape

    return unescape(entity.group())
