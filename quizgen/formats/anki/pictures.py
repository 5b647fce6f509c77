"""The pictures of a quiz as media of a deck."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.quiz import Quiz


@dataclass
class Pictures:
    """What was found of a quiz's pictures.

    Attributes:
        names: media name by the file that an item names.
        contents: bytes by media name.
        missing: sentences on the pictures that could not be read.
    """

    names: dict[str, str] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


def pictures_of(quiz: Quiz) -> Pictures:
    """Read the pictures that the items of ``quiz`` name, each once."""
    found = Pictures()
    for item in quiz.items:
        if item.image and item.image.file not in found.names:
            try:
                contents = Path(item.image.file).read_bytes()
            except OSError:
                found.missing.append(f"Item {item.id} goes without its picture: {item.image.file} cannot be read.")
                continue
            name = _media_name(item.image.file, contents)
            found.names[item.image.file] = name
            found.contents[name] = contents
    return found


def _media_name(file: str, contents: bytes) -> str:
    """Put a digest before the base name: all of a student's decks share one folder of media."""
    return f"{hashlib.sha256(contents).hexdigest()[:8]}-{re.sub(r'[^A-Za-z0-9_.-]+', '_', Path(file).name)}"
