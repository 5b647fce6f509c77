"""From text to sentences, clauses, phrases and mentions. The only place that knows the parser."""

from quizgen.language.analysis import analyse
from quizgen.language.parser import Parser, load_parser
from quizgen.language.trust import Skeleton, confirmed

__all__ = ["Parser", "Skeleton", "analyse", "confirmed", "load_parser"]
