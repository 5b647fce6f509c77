"""Appositions as clauses of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join
from quizgen.wording.statements import statement


def _apposed(text: Text) -> list[str]:
    clauses = (clause for sentence in text.sentences for clause in sentence.clauses)
    return [
        statement(clause) for clause in clauses if clause.verb.main.text in {"is", "was", "are"} and not clause.lost
    ]


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        (
            "Bees live on nectar, a sweet liquid that flowers make in small amounts.",
            "Nectar is a sweet liquid that flowers make in small amounts.",
        ),
        (
            "In 1854, John Snow, a physician from York, traced an outbreak of cholera to a pump.",
            "John Snow was a physician from York.",
        ),
        (
            "In 1912, chemist Casimir Funk (1884–1967), a scientist at the Lister Institute, isolated a vitamin.",
            "Casimir Funk was a scientist at the Lister Institute.",
        ),
        (
            "In 1901, McKinley’s successor, Theodore Roosevelt, moved to the capital.",
            "McKinley’s successor was Theodore Roosevelt.",
        ),
        (
            "A judge says that the yacht looks the same as when photographed in its last year by Nansen’s filmmaker, "
            "Frank Hurley, in 1915.",
            "Nansen’s filmmaker was Frank Hurley.",
        ),
        (
            "Some historians praise Hamilton, the secretary of the treasury under President Washington, for the bank.",
            "Hamilton was the secretary of the treasury under President Washington.",
        ),
        (
            "The method is ascribed to Liu Wen, a 2nd-century court scribe.",
            "Liu Wen was a 2nd-century court scribe.",
        ),
        (
            "Wild sheep grazed on the steppe, the wide strip of heath that runs from Ely to the sea.",
            "The steppe is the wide strip of heath that runs from Ely to the sea.",
        ),
        (
            "After Harald the Fair, a king of Norway, sank two ships in 1190, his men rebuilt the harbour.",
            "Harald the Fair was a king of Norway.",
        ),
        (
            "Olaf Moe sang Skaal, a drinking expression of the north, in 1903.",
            "Skaal was a drinking expression of the north.",
        ),
        (
            "Olaf Moe shouted Framtid, the motto of a guild, in 1903.",
            "Framtid was the motto of a guild.",
        ),
        (
            "The shells hold 20 percent chalk, a soft white rock that comes from the sea.",
            "Chalk is a soft white rock that comes from the sea.",
        ),
    ],
    ids="term;person;behind brackets;role and its holder;of a past deed;under a president;long ago;what still is;"
    "a name with the;an expression of one word;a motto of one word;a share of a stuff".split(";"),
)
def test_an_apposition_is_a_statement(analysed: Callable[..., Text], said: str, stated: str) -> None:
    assert stated in _apposed(analysed(said))


@pytest.mark.parametrize(
    "said",
    [
        "“We lost two ships,” said Ann Lee, a spokeswoman for the harbour.",
        "The club toured Norway, the Netherlands, and Belgium in the spring of 1998.",
        "In 1949, the head of the Commission, Ann Lee, signed the treaty.",
        "In old songs, the whale was described as Leviathan, the holy beast of the sea.",
        "Ann Lee, the current head of the harbour, closed two docks in 1998.",
        "Harbour Aid, a lobby group for small ports, was founded in Bergen.",
        "Farmers sold sick sheep, a custom known as the red tithe.",
        "A copper boiler has little corrosion, an advantage over iron in salt water.",
        "Farmers can request a passport, a process that takes weeks.",
        "The oldest forms of Norse, a set of dialects brought to Iceland by farmers, are called Old Norse.",
        "Olaf Moe, as initially a clerk of the northern province, had walked along the coast for years.",
        "The crews sailed for the lands beyond Voss, a phrase that means the whole of the north.",
        "In gout, which is said to be an old illness, a slow build-up of salts stops joints of the foot from bending.",
    ],
    ids=[
        "speaker",
        "list",
        "of what, is not said",
        "a name given",
        "for a time",
        "gone or not",
        "what the whole is",
        "what is good in having little",
        "how a thing is had",
        "what the many are",
        "at first",
        "a word of a phrase",
        "a clause of its own",
    ],
)
def test_what_is_no_lasting_apposition_is_none(analysed: Callable[..., Text], said: str) -> None:
    assert not _apposed(analysed(said))


@pytest.mark.parametrize(
    "said",
    ["The old pier itself was built in 1835.", "The old pier itself, was built in 1835."],
)
def test_what_only_stresses_a_subject_is_left_off(analysed: Callable[..., Text], said: str) -> None:
    (clause,) = analysed(said).sentences[0].clauses
    assert statement(clause) == "The old pier was built in 1835."


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        (
            "Ann Lee, the finest fiddler of her day, will be honoured in May.",
            "Ann Lee was the finest fiddler of her day.",
        ),
        (
            "Otto Berg, the first poet of his time, is read in every school.",
            "Otto Berg was the first poet of his time.",
        ),
        (
            "Ann Lee, the finest fiddler of her town, will be honoured in May.",
            "Ann Lee is the finest fiddler of her town.",
        ),
    ],
)
def test_who_was_so_in_a_day_of_their_own_is_so_no_more(analysed: Callable[..., Text], said: str, stated: str) -> None:
    assert stated in _apposed(analysed(said))


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("A guild, the Royal Bureau of Mines, inspects the pits of Kiruna.", "the Royal Bureau of Mines"),
        ("An old bank, the Bergen Savings Union, owns the mill on the hill.", "the Bergen Savings Union"),
        ("A town, the home of Moe, owns the mill on the hill.", "A town"),
    ],
)
def test_what_a_body_is_gives_way_to_its_name(analysed: Callable[..., Text], said: str, subject: str) -> None:
    (main,) = (one for one in analysed(said).sentences[0].clauses if one.relation == "main")
    assert join(main.subject.words) == subject
