"""The parser behind one door: loads a spaCy pipeline and parses blocks of text."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from quizgen.config import DEFAULT_MODEL
from quizgen.errors import UsageError
from quizgen.language.nodes import Doc, Span
from quizgen.language.tokenizing import keep_whole
from quizgen.language.tuning import tune

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parse

_END_MARKS = ".!?…:\"'”’)"
_WALKED_AT = 100_000
"""So many new objects, those let go of taken off, before the collector of garbage walks them."""


class Parser:
    """An English pipeline with tagger, parser and name recogniser.

    Args:
        pipeline: a loaded spaCy pipeline.
    """

    def __init__(self, pipeline: Language) -> None:
        self._pipeline = pipeline

    def docs(self, texts: Iterable[str]) -> Iterator[Parse]:
        """Parse texts, one document each, in order."""
        return self._pipeline.pipe(texts, batch_size=32)

    def bare(self, texts: Iterable[str]) -> Iterator[Parse]:
        """Parse texts without looking for names: a third faster, for statements parsed again."""
        with self._pipeline.select_pipes(disable=["ner"] if "ner" in self._pipeline.pipe_names else []):
            yield from self._pipeline.pipe(texts, batch_size=64)


@cache
def load_parser(model: str = DEFAULT_MODEL) -> Parser:
    """Load a pipeline once.

    Args:
        model: name of an installed spaCy package, or the folder of a pipeline.

    Raises:
        UsageError: no such pipeline is installed, or it has no parser.
    """
    import spacy

    loader: Any
    try:
        loader = importlib.import_module(model).load if model.isidentifier() else lambda: spacy.load(model)
        pipeline = loader()
    except (ImportError, AttributeError, OSError, TypeError) as error:
        raise UsageError(
            f"no pipeline called {model!r} is installed",
            "Install it with pip, or leave --model out to use the one that came with quizgen.",
        ) from error
    if not {"parser", "tagger"} <= set(pipeline.pipe_names):
        raise UsageError(f"the pipeline {model!r} has no tagger or no parser", "Choose a full English pipeline.")
    keep_whole(pipeline)
    tune(pipeline)
    _spare_collector()
    return Parser(pipeline)


def _spare_collector() -> None:
    """Let the collector of garbage walk less often, and not over the pipeline, which lives as long as the process.

    An article makes hundreds of thousands of words, phrases and clauses that live until its quiz is made: walked at
    every 700 of them, as is usual, they take a tenth of the whole time.
    """
    gc.freeze()
    gc.set_threshold(max(gc.get_threshold()[0], _WALKED_AT), *gc.get_threshold()[1:])


def sentences(doc: Doc) -> list[Span]:
    """Sentences of a block; what the parser cut before an end mark, inside brackets or behind a lone quotation mark is
    joined again.
    """
    spans: list[Span] = []
    start = 0
    for span in doc.sents:
        if _is_whole(doc[start : span.end]) and not _goes_on(doc, span.end):
            spans.append(doc[start : span.end])
            start = span.end
    if start < len(doc):
        spans.append(doc[start:])
    return [span for span in spans if span.text.strip()]


def _is_whole(span: Span) -> bool:
    text = span.text.rstrip()
    is_ended = bool(text) and text[-1] in _END_MARKS and text.count("(") <= text.count(")")
    return is_ended and any(one.isalnum() for one in text)


def _goes_on(doc: Doc, index: int) -> bool:
    return index < len(doc) and (doc[index].text[:1].islower() or doc[index].text in {",", ";", ")", "”"})
