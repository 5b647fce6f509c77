"""The quiz and its items as data: one class an item type, told apart by ``type``.

The fields are those of the quiz file; DESIGN of the format: see ``README.md``, "The quiz file".
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from quizgen.quiz.gaps import pieces

FORMAT_VERSION = 1

ItemType = Literal["choice", "cloze", "true_false", "short_answer", "matching", "ordering", "comparison"]
Level = Literal["remember", "understand", "analyse"]


class Part(BaseModel):
    """Base of every part of a quiz file: unknown fields are errors, text is stripped."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class SourceSentence(Part):
    """A sentence of the passage that an item rests on."""

    paragraph: int = 0
    sentence: int = 0
    text: str
    answer: str = ""
    clause: str = ""


class Image(Part):
    """A picture shown with the stem."""

    file: str
    alt: str


class Distractor(Part):
    """A wrong option, with the reason it was chosen."""

    text: str = Field(min_length=1)
    why: str = ""
    feedback: str = ""


class ItemBase(Part):
    """What every item has."""

    id: str = ""
    feedback: str = ""
    source: list[SourceSentence] = []
    rule: str = ""
    level: Level = "remember"
    difficulty: float | None = Field(default=None, ge=0, le=1)
    points: float = Field(default=1, ge=0, allow_inf_nan=False)
    tags: list[str] = []
    image: Image | None = None
    locked: bool = False
    revision: int = Field(default=1, ge=1)
    made_digest: str = ""
    digest: str = ""


class Choice(ItemBase):
    """A multiple-choice item; ``keys`` instead of ``key`` where several options are right."""

    type: Literal["choice"] = "choice"
    stem: str = Field(min_length=1)
    key: str = ""
    keys: list[str] = []
    place: int | None = Field(default=None, ge=1)
    distractors: list[Distractor] = Field(min_length=1)
    spare_distractors: list[Distractor] = []

    @property
    def right(self) -> list[str]:
        """The right options, one or several."""
        return self.keys or [self.key]

    @model_validator(mode="after")
    def _one_way_to_be_right(self) -> Choice:
        if bool(self.key) == bool(self.keys):
            raise ValueError("either key, or keys where several options are right")
        wrong = {distractor.text.casefold() for distractor in self.distractors}
        for text in self.right:
            if not text or text.casefold() in wrong:
                raise ValueError(f"a key that is no distractor ({text!r} is both)" if text else "a key with some text")
        if self.place and self.place > len(self.right) + len(self.distractors):
            raise ValueError("a place no greater than the number of options")
        return self


class Cloze(ItemBase):
    r"""A sentence with exactly one ``[[gap]]``; ``\[[`` is a literal ``[[``."""

    type: Literal["cloze"] = "cloze"
    text: str = Field(min_length=1)
    hint: str = ""
    accept: list[str] = []
    distractors: list[Distractor] = []

    @property
    def before(self) -> str:
        """The plain text before the gap."""
        return pieces(self.text)[0]

    @property
    def key(self) -> str:
        """The plain text that belongs into the gap."""
        return pieces(self.text)[1]

    @property
    def after(self) -> str:
        """The plain text after the gap."""
        return pieces(self.text)[2]

    @model_validator(mode="after")
    def _one_gap(self) -> Cloze:
        key = self.key.casefold()
        if any(distractor.text.casefold() == key for distractor in self.distractors):
            raise ValueError(f"a gap that is no distractor ({self.key!r} is both)")
        return self


class TrueFalse(ItemBase):
    """A statement to judge."""

    type: Literal["true_false"] = "true_false"
    statement: str = Field(min_length=1)
    answer: bool
    correction: str = ""


class ShortAnswer(ItemBase):
    """A question answered in words."""

    type: Literal["short_answer"] = "short_answer"
    stem: str = Field(min_length=1)
    key: str = Field(min_length=1)
    accept: list[str] = []


class Pair(Part):
    """A left and a right side that belong together."""

    id: str = ""
    left: str = Field(min_length=1)
    right: str = Field(min_length=1)


class Matching(ItemBase):
    """Pairs to be matched, with right sides too many where wanted."""

    type: Literal["matching"] = "matching"
    instruction: str = "Match each item on the left with one on the right."
    pairs: list[Pair] = Field(min_length=2)
    extra_right: list[str] = []


class Step(Part):
    """A step of an ordering item."""

    id: str = ""
    text: str = Field(min_length=1)


class Ordering(ItemBase):
    """Steps listed in their right order."""

    type: Literal["ordering"] = "ordering"
    instruction: str = "Put these in the right order."
    steps: list[Step] = Field(min_length=2)


class Row(Part):
    """One aspect on which two things are compared."""

    aspect: str = Field(min_length=1)
    a: str = Field(min_length=1)
    b: str = Field(min_length=1)


class ComparisonTable(ItemBase):
    """Two things side by side, to be filled in row by row."""

    type: Literal["comparison"] = "comparison"
    a: str = Field(min_length=1)
    b: str = Field(min_length=1)
    rows: list[Row] = Field(min_length=1)


Item = Annotated[
    Choice | Cloze | TrueFalse | ShortAnswer | Matching | Ordering | ComparisonTable, Field(discriminator="type")
]


class QuizSource(Part):
    """An article that the quiz was made from; ``part`` says which part of the file it is, where it is not all."""

    name: str
    part: str = ""
    url: str = ""
    licence: str = ""
    words: int = 0
    sha256: str = ""


class Made(Part):
    """How the quiz was made: ``outputs`` are the options of the ``files`` that were made with it."""

    version: str = ""
    seed: int = 0
    options: dict[str, str] = {}
    outputs: dict[str, str] = {}
    files: list[str] = []


class PassageBlock(Part):
    """A block of the article, so that a sheet can be printed from the quiz file alone."""

    n: int
    kind: str = "paragraph"
    text: str
    article: int | None = None


class VocabularyEntry(Part):
    """A term with the definition that the article gives."""

    id: str = ""
    term: str = Field(min_length=1)
    definition: str = Field(min_length=1)
    source: list[SourceSentence] = []
    locked: bool = False
    revision: int = Field(default=1, ge=1)
    made_digest: str = ""
    digest: str = ""


class Removed(Part):
    """An item that was once made and is no longer here; its id is never given again."""

    id: str
    revision: int = 1


class Quiz(Part):
    """A whole quiz file."""

    quizgen: int = FORMAT_VERSION
    uid: str = ""
    title: str = Field(min_length=1)
    source: list[QuizSource] = []
    made: Made | None = None
    passage: list[PassageBlock] = []
    vocabulary: list[VocabularyEntry] = []
    items: list[Item] = []
    spare_items: list[Item] = []
    removed: list[Removed] = []

    @classmethod
    def load(cls, path: Path | str) -> Quiz:
        """Read a quiz file.

        Raises:
            QuizFileError: the file cannot be read or is not as the format says.
        """
        from quizgen.quiz.file import load_quiz

        return load_quiz(Path(path))

    def save(self, path: Path | str) -> None:
        """Write the quiz file whole or not at all; the comments of a quiz file that stands there are kept.

        Raises:
            OutputError: the file cannot be written.
        """
        from quizgen.quiz.file import save_quiz

        save_quiz(self, Path(path))
