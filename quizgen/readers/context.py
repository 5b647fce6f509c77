"""Kinds of blocks that only their neighbours tell: letterheads, signatures, unmarked lists, a heading over nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from quizgen.article import Block

SALUTATION = re.compile(r"^(?:Dear\b|To whom it may concern)")
CLOSING = re.compile(
    r"^(?:Yours\b|Sincerely|Respectfully|Best (?:wishes|regards)|Kind regards|Regards|With (?:best|kind|warm) regards)"
)
SHORT_RUN = 3
LOOSE = frozenset({"heading", "other", "byline", "list_item"})


def settle(blocks: Sequence[Block], guessed: frozenset[int]) -> tuple[Block, ...]:
    """Give ``blocks`` with the kinds that their neighbours tell.

    Args:
        blocks: in reading order.
        guessed: numbers of the blocks whose kind was told from their words; the others stay as they are.
    """
    changed = dict.fromkeys(sorted(_around_letter(blocks) & guessed), "other")
    for block in _unmarked_lists(blocks):
        if block.number in guessed:
            changed.setdefault(block.number, "list_item")
    if blocks and blocks[-1].kind == "heading" and blocks[-1].number in guessed:
        changed.setdefault(blocks[-1].number, "other")
    return tuple(
        replace(block, kind=changed[block.number]) if block.number in changed else block  # type: ignore[arg-type]
        for block in blocks
    )


def _around_letter(blocks: Sequence[Block]) -> set[int]:
    """Give the numbers of the short blocks over a salutation and under a closing."""
    found: set[int] = set()
    for index, block in enumerate(blocks):
        if SALUTATION.match(block.text):
            found |= _loose_run(blocks[:index][::-1])
        elif CLOSING.match(block.text) and block.kind != "paragraph":
            found |= _loose_run(blocks[index + 1 :])
    return found


def _loose_run(blocks: Sequence[Block]) -> set[int]:
    return {block.number for block in takewhile(lambda block: block.kind in LOOSE, blocks)}


def _unmarked_lists(blocks: Sequence[Block]) -> list[Block]:
    """Give the members of runs of short lines: headings do not stand three in a row."""
    runs = (list(run) for _, run in groupby(blocks, key=lambda block: block.kind == "heading"))
    return [block for run in runs if run[0].kind == "heading" and len(run) >= SHORT_RUN for block in run]
