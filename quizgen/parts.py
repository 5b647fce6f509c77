"""Parts of a long text: its outline, and a chapter, a section or some pages of it as an article of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizgen.article import Article, Block
from quizgen.errors import UsageError

_COUNTED = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_NAMED = re.compile(r"(chapter|part|unit|lesson|module|section)\s+(\d+|[ivxlc]+|[a-z]+)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d+(?:\.\d+)*|[IVXLC]+(?=[.:)]))[.:)]*\s")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_MOST_TOLD = 12
"""So many names of parts fit into a message."""


@dataclass(frozen=True)
class Section:
    """A heading with all that stands under it.

    Attributes:
        number: what it is asked for by: its own ("3", "2.1") where headings of its level have one, else counted; may be
            empty.
        title: its words; the article's title for what stands before the first heading.
        depth: 1 for chapters and what stands above them, 2 for what is in a chapter, and so on.
        start, end: places in ``Article.blocks`` of its first block and of that behind its last.
        page: on which it begins, where that is known.
        words: of all blocks but its own heading.
    """

    number: str
    title: str
    depth: int
    start: int
    end: int
    page: int | None
    words: int

    @property
    def label(self) -> str:
        """Number and title, the number once."""
        return self.title if _own_number(self.title) == self.number else f"{self.number} {self.title}"


@dataclass(frozen=True)
class Part:
    """What is wanted of an article: all of it, or a part; each field takes from what the one before it left.

    Attributes:
        pages: "3-7" or "3"; a block belongs to the page on which it begins.
        chapter: number or title of a chapter, or words that only its title has.
        section: the same of any section.
    """

    pages: str = ""
    chapter: str = ""
    section: str = ""

    def of(self, article: Article) -> Article:
        """The part as an article of its own.

        Raises:
            UsageError: there is no such part, or the format knows no pages.
        """
        if self.pages:
            article = _of_pages(article, self.pages)
        if self.chapter:
            article = cut(article, _asked(article, chapters(outline(article)), self.chapter, "chapter"))
        if self.section:
            article = cut(article, _asked(article, outline(article), self.section, "section"))
        return article


def outline(article: Article) -> tuple[Section, ...]:
    """All sections of an article in its order, those that are inside others too.

    Chapters are what "Chapter 3" heads, else the headings of the highest level that has several. Where the format does
    not tell levels, numbers do ("2.1"), and "Chapter" stands above what has none.
    """
    heads = [(at, block) for at, block in enumerate(article.blocks) if block.kind == "heading"]
    levels = _levels([block for _, block in heads])
    chapter = _chapter_level([block.text for _, block in heads], levels)
    size = len(article.blocks)
    found = [_section(article, 0, heads[0][0] if heads else size, 1)] if not heads or heads[0][0] else []
    for index, (start, _) in enumerate(heads):
        # What stands above chapters holds only what comes before its first.
        highest = max(levels[index], chapter)
        end = next((heads[at][0] for at in range(index + 1, len(heads)) if levels[at] <= highest), size)
        found.append(_section(article, start, end, highest - chapter + 1))
    return tuple(_numbered(found))


def _section(article: Article, start: int, end: int, depth: int) -> Section:
    blocks = article.blocks[start:end]
    headed = bool(blocks) and blocks[0].kind == "heading"
    title = blocks[0].text if headed else article.title
    words = sum(block.words for block in blocks[headed:])
    return Section("", title, depth, start, end, blocks[0].page if blocks else None, words)


def chapters(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections that stand in no other; together they are the whole article."""
    return tuple(one for one in sections if one.depth == 1)


def _levels(heads: Sequence[Block]) -> list[int]:
    named = any(_NAMED.match(head.text) for head in heads)
    return [head.level or _told_level(head.text, named) for head in heads]


def _told_level(text: str, named: bool) -> int:
    """Level of a heading by its words; ``named`` says that some headings have names such as "Chapter 3"."""
    if found := _NUMBERED.match(text):
        return found[1].count(".") + 1 + named
    return 1 if not named or _NAMED.match(text) else 2


def _chapter_level(titles: Sequence[str], levels: Sequence[int]) -> int:
    said = [level for title, level in zip(titles, levels, strict=True) if title.lower().startswith("chapter ")]
    several = [level for level in levels if levels.count(level) > 1]
    return min(said or several or levels or [1])


def _numbered(sections: Sequence[Section]) -> Iterator[Section]:
    """The sections with the numbers that they are asked for by."""
    own = [_own_number(one.title) for one in sections]
    own_depths = {one.depth for one, number in zip(sections, own, strict=True) if number}
    above: dict[int, str] = {0: ""}
    counts: dict[int, int] = {}
    for one, number in zip(sections, own, strict=True):
        counts = {depth: count for depth, count in counts.items() if depth <= one.depth}
        counts[one.depth] = counts.get(one.depth, 0) + 1
        if one.depth not in own_depths:
            outer = next((above[depth] for depth in range(one.depth - 1, -1, -1) if depth in above), "")
            number = f"{outer}.{counts[one.depth]}" if outer else str(counts[one.depth])
        above = {**{depth: known for depth, known in above.items() if depth < one.depth}, one.depth: number}
        yield replace(one, number=number)


def _own_number(title: str) -> str:
    named, numbered = _NAMED.match(title), _NUMBERED.match(f"{title} ")
    word = named[2] if named else numbered[1] if numbered else ""
    if re.fullmatch(r"\d+(?:\.\d+)*", word):
        return word
    if word.lower() in _COUNTED:
        return str(_COUNTED.index(word.lower()) + 1)
    return str(_roman(word.lower())) if word and set(word.lower()) <= set(_ROMAN) else ""


def _roman(word: str) -> int:
    values = [_ROMAN[letter] for letter in word]
    return sum(-one if one < after else one for one, after in pairwise([*values, 0]))


def cut(article: Article, section: Section) -> Article:
    """A section of an article as an article; its heading becomes a part of the title."""
    blocks = article.blocks[section.start : section.end]
    if not blocks or blocks[0].kind != "heading":
        return _part(article, blocks, section.title, article.title)
    return _part(article, blocks[1:], section.title, f"{article.title}: {section.title}")


def _part(article: Article, blocks: Sequence[Block], name: str, title: str) -> Article:
    origin = article.origin
    return replace(
        article,
        title=title,
        blocks=tuple(replace(block, number=number) for number, block in enumerate(blocks, start=1)),
        origin=replace(origin, part=f"{origin.part}, {name}" if origin.part else name),
    )


def _asked(article: Article, sections: Sequence[Section], wanted: str, kind: str) -> Section:
    """The section that is meant: by number, by title, by words of its title, in this order."""
    words = " ".join(wanted.split()).casefold()
    for fits in (
        lambda one: one.number == words,
        lambda one: one.title.casefold() == words,
        lambda one: words in one.title.casefold(),
    ):
        found = [one for one in sections if fits(one)]
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(f"{article.origin.name} has {len(found)} {kind}s {wanted!r}", _names(found))
    raise UsageError(f"{article.origin.name} has no {kind} {wanted!r}", _names(sections))


def _names(sections: Sequence[Section]) -> str:
    told = "; ".join(one.label for one in sections[:_MOST_TOLD])
    more = f"; and {len(sections) - _MOST_TOLD} more" if len(sections) > _MOST_TOLD else ""
    return f"Choose among: {told}{more}. `quizgen outline` lists all."


def _of_pages(article: Article, pages: str) -> Article:
    name = article.origin.name
    found = re.fullmatch(r"(\d+)(?:-(\d+))?", pages.strip())
    if not found or int(found[1]) > int(found[2] or found[1]):
        raise UsageError(f"pages is {pages!r}", "Write 3 or 3-7.")
    known = [block.page for block in article.blocks if block.page is not None]
    if not known:
        raise UsageError(f"{name} has no page numbers", "Choose a chapter or a section; `quizgen outline` lists them.")
    first, last = int(found[1]), int(found[2] or found[1])
    blocks = [block for block in article.blocks if block.page is not None and first <= block.page <= last]
    if not blocks:
        raise UsageError(f"{name} has nothing on pages {pages}", f"Its text is on pages {min(known)} to {max(known)}.")
    return _part(article, blocks, f"pages {pages}" if found[2] else f"page {pages}", article.title)
