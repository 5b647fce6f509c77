"""Packages of parts, as word processors and e-books are: members by name, and their XML without anything fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.archives import Refusal, is_packed, unpacked
from quizgen.errors import ArticleError
from quizgen.readers.base import Source, refuse_too_full

if TYPE_CHECKING:
    from lxml.etree import XMLSyntaxError
    from lxml.etree import _Element as Element

AS_NEW = "Open it in the program it was made with, save it anew, and give that file."


def members(source: Source, kind: str, endings: str | tuple[str, ...], most_bytes: int) -> dict[str, bytes]:
    """Give the members of a package whose names have one of ``endings``.

    Args:
        source: the package.
        kind: what it should be, for the error.
        endings: of the names, in small letters; empty for all members.
        most_bytes: that they may have together, unpacked.

    Raises:
        ArticleError: it is none, damaged, locked or too large unpacked, or a path leads out of it.
    """
    if not is_packed(source.data):
        raise ArticleError(f"{source.called} is no {kind}: it is not packed as one.", AS_NEW)
    return unpacked(source.data, source.called, endings, most_bytes, Refusal(ArticleError, kind, AS_NEW))


def without_advice(error: XMLSyntaxError) -> str:
    """What is wrong, without the place, and without what a programmer might do about it."""
    return str(error.msg).partition(",")[0]


def xml_root(data: bytes, source: Source) -> Element:
    """Give the root of a member; entities are not replaced, and nothing is fetched.

    Raises:
        ArticleError: it is broken, or has too many elements.
    """
    from lxml import etree

    refuse_too_full(source.called, data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ArticleError(f"{source.called} is broken inside: {without_advice(error)}.", AS_NEW) from None
