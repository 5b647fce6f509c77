"""The pictures that items name, read once for every format that shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.quiz import Item


@dataclass
class Pictures:
    """What was found of a quiz's pictures.

    Attributes:
        contents: bytes by the file that an item names.
        missing: sentences on the pictures that could not be read.
    """

    contents: dict[str, bytes] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


def pictures_of(items: Iterable[Item], folder: Path) -> Pictures:
    """Read the pictures that ``items`` name, each once, relative to ``folder``."""
    found = Pictures()
    for item in items:
        if item.image and item.image.file not in found.contents:
            try:
                found.contents[item.image.file] = (folder / item.image.file).read_bytes()
            except OSError:
                found.missing.append(f"Item {item.id} goes without its picture: {item.image.file} cannot be read.")
    return found
