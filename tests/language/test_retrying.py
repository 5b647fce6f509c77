"""A sentence whose parse cannot be trusted is taken apart in another way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

READ_ANEW = [
    ("The firm had 300 lorries and Bergman drove the first of them to Oslo.", ["The firm had", "Bergman drove"]),
    ("Milk taken from the goats of the island has fed the villagers for years.", ["Milk … has fed"]),
    ("Grain shipped from the ports of the delta is sold in Cairo.", ["Grain … is sold"]),
    ("Rain fell in the hills and pressure on the old dam slowly rose.", ["Rain fell", "pressure … slowly rose"]),
    ("Because of their long march, Berg, Lind, and Holm were given medals.", ["Berg, Lind, and Holm were given"]),
    (
        "Police around the world have, for almost 60 years, used dogs as guards to help catch thieves.",
        ["Police … have used"],
    ),
    (
        "A decade after the war of 1905, Volvo, Saab and Scania, affected by the new laws on trade, opened plants.",
        ["Volvo, Saab and Scania … opened"],
    ),
    ("Anna Berg, a nurse, and Carl Lind, a cook, were living in the town.", ["Anna Berg and Carl Lind were living"]),
]


@pytest.mark.parametrize(("sentence", "expected"), READ_ANEW, ids=[case[0] for case in READ_ANEW])
def test_clauses_in_doubt_are_read_anew(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    found = [clause for one in analysed(sentence).sentences for clause in one.clauses if not clause.lost]
    said = [(join(clause.subject.words), join(clause.verb.words)) for clause in found]
    for wanted in expected:
        subject, _, verb = wanted.rpartition(" … ") if " … " in wanted else ("", "", wanted)
        assert any(
            f"{one} {two}" == verb if not subject else one.startswith(subject) and two == verb for one, two in said
        )


KEPT = [
    ("Seven sheep were lost in storms on the island in 2012, shepherds said.", "shepherds"),
    ("Bakers believe that flour will be dear, but bread will stay cheap.", "Bakers"),
]


@pytest.mark.parametrize(("sentence", "source"), KEPT, ids=[case[0] for case in KEPT])
def test_what_somebody_says_keeps_its_source(analysed: Analysed, sentence: str, source: str) -> None:
    found = [clause for one in analysed(sentence).sentences for clause in one.clauses if clause.relation != "main"]
    assert all(clause.source is not None and join(clause.source.words) == source for clause in found)


def test_no_clause_ends_before_its_verb(analysed: Analysed) -> None:
    said = (
        "It is a lively country whose dress, songs and customs derive from many sources, including the northern "
        "Sami and Kven peoples, the long period of Danish rule, and a close relationship with Sweden in the Cold War."
    )
    assert "customs" not in [join(one.subject.words) for one in analysed(said).sentences[0].clauses]
