"""Newswire with SGML tags, as in the collections of the 1990s: <DOC>, <HEADLINE>, <TEXT>, entities such as &MD;."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Draft, Source
from quizgen.readers.layout import pieces_of

HEADLINE = ("HEADLINE", "HL", "TITLE", "SLUG")
BODY = ("TEXT", "BODY", "LP")
TAG = re.compile(r"</?[A-Za-z_][^<>]*>")
PARAGRAPH = re.compile(r"</?(?:P|BR)>", re.IGNORECASE)
ENTITIES = {"&MD;": "—", "&AMP;": "&", "&LT;": "<", "&GT;": ">", "&HT;": " ", "&TL;": " ", "&UR;": " ", "&LR;": " "}
OTHER_ENTITY = re.compile(r"&[A-Z]{2,4};")


class NewswireReader:
    """Reads the first document of a tagged newswire file."""

    name = "newswire"
    extensions: tuple[str, ...] = (".sgm", ".sgml")
    limit = 5 * MEGABYTE

    def recognises(self, source: Source) -> bool:
        """The outermost tag of every such collection is DOC."""
        return bool(re.match(rb"<DOC[ >]", source.head))

    def read(self, source: Source) -> Draft:
        """Give headline and text; raise ArticleError where no text element is found."""
        documents = re.split(r"</DOC>\s*", source.text)
        body, offset = _element(documents[0], BODY)
        if not body:
            raise ArticleError(f"{source.called} has no <TEXT> element.", "Remove the tags and save it as plain text.")
        headline, _ = _element(documents[0], HEADLINE)
        pieces = (replace(p, line=p.line + offset if p.line else None) for p in pieces_of(_plain(body)))
        more = len([document for document in documents[1:] if document.strip()])
        notices = (f"{source.called} holds {more + 1} articles; only the first is read.",) if more else ()
        return Draft(tuple(pieces), title=" ".join(_plain(headline).split()), notices=notices)


def _element(document: str, names: tuple[str, ...]) -> tuple[str, int]:
    """Give the first element of one of ``names``, and how many lines stand before it."""
    for name in names:
        match = re.search(rf"<{name}>(.*?)(?:</{name}>|$)", document, re.DOTALL | re.IGNORECASE)
        if match:
            return match.group(1), document.count("\n", 0, match.start(1))
    return "", 0


def _plain(text: str) -> str:
    text = re.sub(r"<ANNOTATION>.*?</ANNOTATION>", "", text, flags=re.DOTALL)
    text = TAG.sub("", PARAGRAPH.sub("\n\n", text))
    for entity, character in ENTITIES.items():
        text = text.replace(entity, character)
    return OTHER_ENTITY.sub("", text)
