"""Brings a quiz into a running Anki through AnkiConnect."""

from quizgen.push.client import URL, AnkiConnect
from quizgen.push.report import report_lines
from quizgen.push.run import Outcome, push

__all__ = ["URL", "AnkiConnect", "Outcome", "push", "report_lines"]
