"""Text of QTI as the plain text of a quiz file."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lxml import etree
from markupsafe import escape

from quizgen.formats.plain import plain_of_html

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TRUTHS = {"true", "false"}


def html_of(element: Element) -> str:
    """The HTML of all ``mattext`` in an element; where that is plain text, it is escaped."""
    return " ".join(_html(one) for one in element.iter("mattext"))


def _html(text: Element) -> str:
    if len(text):  # markup that is not escaped, as some write it
        inside = "".join(etree.tostring(child, encoding="unicode") for child in text)
        return f"{escape(text.text or '')}{inside}"
    plain = (text.text or "").strip()
    return plain if text.get("texttype") == "text/html" else str(escape(plain))


def plain_of_material(material: Element | str) -> str:
    """The plain text of an element that holds ``mattext``, or of HTML."""
    return plain_of_html(material if isinstance(material, str) else html_of(material))


def is_truth(options: Iterable[str]) -> bool:
    """Whether the options of a question are true and false."""
    return sorted(option.casefold() for option in options) == sorted(_TRUTHS)


def points_of(text: str) -> float:
    """Points as a file tells them; one where it does not."""
    try:
        points = float(text)
    except ValueError:
        return 1.0
    return max(0.0, points) if math.isfinite(points) else 1.0
