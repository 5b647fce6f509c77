"""Lines of plain text to pieces: paragraphs by blank lines, one a line, or wrapped; lists, verse, plays."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.readers.base import Piece
from quizgen.readers.kinds import MARKER, ends_sentence, furniture, without_marker

WIDEST = 100
NARROWEST = 40
MOSTLY = 0.5
VERSE_WIDTH = 75
SHORT = 60
LONGEST_ITEM = 3
RULER = re.compile(r"^[\s=*_~#.+–—-]{3,}$")
WORD = re.compile(r"\w+")
BROKEN = re.compile(r"(\w+)-$")
LONGEST_WORD = 40
SPEAKER = re.compile(r"^[A-Z][A-Z .'’&-]{1,30}(?:[.:]$|$|[.:] +(?=[A-Z'’\[(]))")


@dataclass(frozen=True)
class Line:
    """A line that is not blank: its number from 1, its indent and what follows it."""

    number: int
    indent: int
    text: str

    @property
    def length(self) -> int:
        """Columns it takes."""
        return self.indent + len(self.text)


Group = Sequence[Line]


@dataclass(frozen=True)
class Page:
    """How a file is laid out.

    Attributes:
        groups: lines between blank lines.
        indent: the commonest.
        width: of the lines, where they were wrapped; 0 where they were not.
        airy: blank lines stand between its blocks.
        long_lines: some line is too long to have been wrapped.
    """

    groups: tuple[Group, ...]
    indent: int
    width: int
    airy: bool
    long_lines: bool


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Cut plain text into pieces, none of them normalised yet."""
    page = _page(text)
    if is_play(page.groups):
        return tuple(_verse(group) for group in page.groups)
    poem = sum(is_verse([line.text for line in group]) for group in page.groups) > MOSTLY * len(page.groups)
    return tuple(piece for group in page.groups for piece in _group_pieces(group, page, poem))


def is_verse(lines: Sequence[str]) -> bool:
    """Tell whether lines are verse: short, capitals after no full stop, marks at their ends."""
    if len(lines) < 3 or max(map(len, lines)) > VERSE_WIDTH or any(MARKER.match(line) for line in lines):
        return False
    capitals = sum(bool(re.match(r"\W*[A-Z]", line)) for line in lines)
    run_on = sum(not ends_sentence(a) and bool(re.match(r"\W*[A-Z]", b)) for a, b in pairwise(lines))
    marked = sum(line[-1] in ",;:.!?-—’”\"'" for line in lines)
    return capitals >= 0.9 * len(lines) and run_on >= 0.4 * (len(lines) - 1) and marked >= 0.4 * len(lines)


def is_play(groups: Sequence[Group]) -> bool:
    """Tell whether most groups open with a speaker, and the speakers come again."""
    speakers = [match.group().strip() for group in groups if (match := SPEAKER.match(group[0].text)) and _speaks(group)]
    return len(speakers) >= 4 and len(speakers) >= MOSTLY * len(groups) and 2 * len(set(speakers)) <= len(speakers)


def _speaks(group: Group) -> bool:
    return len(group) > 1 or len(group[0].text.split()) > 3


def _page(text: str) -> Page:
    groups = tuple(_groups(text))
    lines = [line for group in groups for line in group]
    indent = Counter(line.indent for line in lines).most_common(1)[0][0] if lines else 0
    long_lines = any(line.length > WIDEST for line in lines)
    return Page(groups, indent, _wrap_width(groups, lines, indent), len(groups) > 1, long_lines)


def _groups(text: str) -> Iterator[Group]:
    group: list[Line] = []
    for number, raw in enumerate(text.replace("\f", "\n\n").split("\n"), start=1):
        line = raw.expandtabs(8).rstrip()
        if line and not RULER.match(line):
            group.append(Line(number, len(line) - len(line.lstrip()), line.lstrip()))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _wrap_width(groups: Sequence[Group], lines: Sequence[Line], indent: int) -> int:
    """Give the width at which lines were broken by a program, 0 where they were not.

    A program breaks a line because the next word would not fit; a writer breaks it anywhere. The width is that of
    the lines with the commonest indent, since a tab before a first line may stand for any number of columns.
    """
    if sum(line.length > WIDEST for line in lines) > 0.05 * len(lines):
        return 0
    width = max((line.length for line in lines if line.indent == indent and line.length <= WIDEST), default=0)
    if width < NARROWEST:
        return 0
    neighbours = (pair for group in groups for pair in pairwise(group))
    pairs = [(a, b) for a, b in neighbours if b.indent <= a.indent and not MARKER.match(b.text)]
    full = sum(_is_full(a, b, width) for a, b in pairs)
    return width if pairs and full >= 0.6 * len(pairs) else 0


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted, with a little slack for odd programs."""
    return width > 0 and line.length + 1 + len(following.text.split()[0]) > width - 4


def _group_pieces(group: Group, page: Page, poem: bool) -> Iterator[Piece]:
    verse = not page.width and is_verse([line.text for line in group])
    if verse or (poem and len(group) > 1):
        yield _verse(group)
        return
    paragraphs = list(_paragraphs(group, page))
    items = [index for index, lines in enumerate(paragraphs) if MARKER.match(lines[0].text)]
    if page.airy and len(items) > 1 and _is_compact(paragraphs[items[0] :]):
        yield from (_piece(lines) for lines in paragraphs[: items[0]])
        yield _list_piece(paragraphs[items[0] :])
    elif page.airy and len(paragraphs) == 2 and items == [1]:
        yield _piece(group)  # a quotation with the name of its speaker under it
    else:
        yield from map(_piece, paragraphs)


def _is_compact(items: Sequence[Group]) -> bool:
    return all(MARKER.match(item[0].text) and len(item) <= LONGEST_ITEM for item in items)


def _paragraphs(group: Group, page: Page) -> Iterator[Group]:
    paragraph = [group[0]]
    for line in group[1:]:
        if _breaks(paragraph, line, page):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _breaks(paragraph: Group, line: Line, page: Page) -> bool:
    """Tell whether ``line`` opens a new paragraph."""
    last = paragraph[-1]
    if MARKER.match(line.text) and _may_open_item(paragraph, line):
        return True
    if _is_full(last, line, page.width) and line.indent <= last.indent:
        return False
    if page.width and line.indent >= page.indent + 2:
        return not (MARKER.match(paragraph[0].text) and line.indent > paragraph[0].indent)
    if furniture(last.text) or furniture(line.text):
        return True
    if ends_sentence(last.text):
        return not page.airy or page.long_lines
    if line.text[0].islower() or last.text.endswith("-"):
        return False
    if len(paragraph) == 1 and len(last.text) <= SHORT and last.text[-1] not in ",;":
        return True
    return not page.airy


def _may_open_item(paragraph: Group, line: Line) -> bool:
    """A wrapped line may begin with a dash or number by chance, but not after a mark or with a deeper indent."""
    last = paragraph[-1]
    return line.indent > last.indent or last.text[-1] in '.!?:;,”")' or bool(MARKER.match(paragraph[0].text))


def _piece(lines: Group) -> Piece:
    return Piece(joined([line.text for line in lines]), line=lines[0].number)


def _verse(lines: Group) -> Piece:
    return Piece(" / ".join(line.text for line in lines), "verse", lines[0].number)


def _list_piece(items: Sequence[Group]) -> Piece:
    """One block for the items between two blank lines, as the numbers of paragraphs on paper count them."""
    texts = [without_marker(joined([line.text for line in lines])) for lines in items]
    return Piece(" • ".join(texts), "list_item", items[0][0].number)


def joined(lines: Sequence[str]) -> str:
    """Join the lines of a paragraph.

    A hyphen at a line's end stays, since most words so broken in wrapped text have one of their own; it goes
    where the word stands elsewhere in the paragraph without it. A soft hyphen always goes.
    """
    words = frozenset(word.lower() for line in lines for word in WORD.findall(line))
    parts = [_line_end(line, following, words) for line, following in pairwise(lines)]
    return "".join([*parts, lines[-1]])


def _line_end(line: str, following: str, words: frozenset[str]) -> str:
    """Give a line with what stands between it and the next: a space, a hyphen or nothing."""
    if line.endswith("\u00ad"):
        return line[:-1]
    if line.endswith(("--", "—")):
        return line
    broken, tail = BROKEN.search(line[-LONGEST_WORD:]), WORD.match(following)
    if not broken or not tail or tail.group() in ("and", "or", "to"):
        return line + " "
    return line[:-1] if (broken.group(1) + tail.group()).lower() in words else line
