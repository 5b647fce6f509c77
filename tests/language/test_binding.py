"""What a pronoun may take up in its own statement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

BEFORE = [
    ("Captain Berg", ":", "Berg’s"),
    ("Carl Berg", ";", "Carl Berg’s"),
    ("the Danish guild", ":", "Otto Lind’s"),
]


@pytest.mark.parametrize(("who", "mark", "said"), BEFORE)
def test_a_possessive_at_the_head_of_a_statement_waits_for_its_subject(
    analysed: Callable[..., Text], who: str, mark: str, said: str
) -> None:
    told = (
        f"Upon his return, {who} received the highest sum ever paid by the Danish navy{mark} letters were printed on "
        'May 3, 1862, and later on, in the Oslo "Post" of the town.'
    )
    assert last_token(analysed("Otto Lind was lost at sea in a storm.", told), "his").say == said
