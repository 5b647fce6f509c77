"""The quiz, its items and its file."""

from quizgen.quiz.model import (
    Choice,
    Cloze,
    ComparisonTable,
    Distractor,
    Item,
    Matching,
    Ordering,
    Pair,
    Quiz,
    Row,
    ShortAnswer,
    SourceSentence,
    Step,
    TrueFalse,
)

__all__ = [
    "Choice",
    "Cloze",
    "ComparisonTable",
    "Distractor",
    "Item",
    "Matching",
    "Ordering",
    "Pair",
    "Quiz",
    "Row",
    "ShortAnswer",
    "SourceSentence",
    "Step",
    "TrueFalse",
]
