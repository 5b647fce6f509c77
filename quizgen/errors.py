"""Everything that quizgen raises on purpose.

QuizgenError                exit code 1: the message says what is wrong, where, and what to do
├── ArticleError            the article cannot be read or holds nothing to ask
│   ├── NotEnglish
│   └── NothingFound
├── QuizFileError           a quiz file that is not as the format says: line, field, what is expected
├── KnowledgeError          a table of the user's own that cannot be read: file, line, what is expected
├── OutputError             a file cannot be written
├── PluginError             a format of another package cannot be loaded, or fails
├── AnkiError               a running Anki cannot be reached, or does not take what is sent
└── UsageError              exit code 2: an option or argument that makes no sense
"""

from __future__ import annotations


class QuizgenError(Exception):
    """Base of all errors that a user can act on.

    Args:
        message: what is wrong and where, one sentence.
        hint: what to do about it, one sentence; may be empty.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message


class ArticleError(QuizgenError):
    """The article cannot be read, or holds no prose to ask about."""


class NotEnglish(ArticleError):
    """The article is in another language."""


class NothingFound(ArticleError):
    """The article was read, and no sound item could be made of it."""


class QuizFileError(QuizgenError):
    """A quiz file is not as its format says."""


class KnowledgeError(QuizgenError):
    """A table of the user's own is not as tables are laid out."""


class OutputError(QuizgenError):
    """A file or folder cannot be written."""


class PluginError(QuizgenError):
    """A format of another package cannot be loaded, or fails at its work."""


class AnkiError(QuizgenError):
    """A running Anki cannot be reached, or does not take what is sent."""


class UsageError(QuizgenError):
    """An option or argument that makes no sense."""

    exit_code = 2
