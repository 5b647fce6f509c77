"""Turns an English article into questions worth printing, by rules alone.

>>> from quizgen import make_quiz, read_article
>>> quiz = make_quiz(read_article("article.txt"))
>>> quiz.save("quiz.yaml")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quizgen.config import Options
    from quizgen.generate import make_quiz
    from quizgen.quiz import Quiz
    from quizgen.readers import read_article

__version__ = "0.1.0"
__all__ = ["Options", "Quiz", "__version__", "make_quiz", "read_article"]

_HOMES = {
    "Options": "quizgen.config",
    "Quiz": "quizgen.quiz",
    "make_quiz": "quizgen.generate",
    "read_article": "quizgen.readers",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for (PEP 562), so that ``--help`` never pays for the parser."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
