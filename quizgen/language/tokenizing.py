"""Keeps whole what a tokenizer cuts though the parser reads it as one word: its parts would govern each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as Parse

PREFIXES = frozenset("co re ex non vice by sub e".split())
"""What no word stands behind that could stand alone: a co-founder is no founder, and what is re-built was built."""
_WITH_NUMERAL = re.compile(r"[A-Za-z]+\((?:VI{0,2}|I{1,3}|IV)\)$")
_NAME_IN_PARTS = re.compile(
    r"[A-Z][\w’']*(?:-(?:d[’'])?[A-Z][\w’']*)*"
    r"(?:-(?:de|du|des|la|le|les|lès|sur|sous|en|aux?|upon|on|under|over|by|in|the|of|am|an|der)){1,2}"
    r"(?:-(?:[dl][’'])?[A-Z][\w’']*)+"
)
"""Stratford-upon-Avon, Val-de-Marne."""
_BEFORE_NUMBER = "Op|Nos?|Vols?|vols?|Figs?|figs|Eqs?|Ch|Sec|[Aa]pprox|[Cc]a|pp"
_BEFORE_NAME = "Lt|Col|Capt|Sgt|Cpl|Maj|Cmdr|Brig|Pvt|Pres|Supt|Hon|Fr|Ft|Mme|Mlle|Ste|Sts|Sta|Sto|Sv|[Śś]w|[Uu]l"
_ABBREVIATED = re.compile(rf"(?<![\w.-])(?:(?:{_BEFORE_NUMBER})\.(?= ?\d)|(?:{_BEFORE_NAME})\.(?= [A-Z]))")
"""Abbreviations that tokenizers cut, since other words end sentences in these letters: what follows tells."""


def keep_whole(pipeline: Language) -> None:
    """Make a pipeline keep words with a prefix, names in parts, compounds' numerals and abbreviations whole.

    Args:
        pipeline: changed in place.
    """
    _keep_at_hyphens(pipeline)
    _keep_numerals(pipeline)
    _keep_stops(pipeline)


def _keep_at_hyphens(pipeline: Language) -> None:
    tokenizer: Any = pipeline.tokenizer
    cuts = getattr(tokenizer, "infix_finditer", None)
    if cuts is not None:
        tokenizer.infix_finditer = lambda text: [
            cut
            for cut in cuts(text)
            if text[: cut.start()].lower() not in PREFIXES and not _NAME_IN_PARTS.fullmatch(text)
        ]


def _keep_numerals(pipeline: Language) -> None:
    """Keep a compound's numeral on its metal: cut before its bracket, "iron(II)" is half a word."""
    tokenizer: Any = pipeline.tokenizer
    if hasattr(tokenizer, "token_match"):
        tokenizer.token_match = _WITH_NUMERAL.match


def _keep_stops(pipeline: Language) -> None:
    """Keep the stop on an abbreviation, which would end its sentence: "Op. 10", "Lt. Hay"."""
    tokenizer: Any = pipeline.tokenizer

    def whole(text: str) -> Parse:
        doc: Parse = tokenizer(text)
        found = [doc.char_span(*match.span()) for match in _ABBREVIATED.finditer(text)]
        with doc.retokenize() as retokenizer:
            for span in found:
                if span is not None and len(span) > 1:
                    retokenizer.merge(span)
        return doc

    pipeline.tokenizer = whole
