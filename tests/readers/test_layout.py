# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.readers.layout import joined, pieces_of

LONG = (
    "The river was wide there, and nobody had thought that a bridge could be built over it before the war came to Orn."
)
WRAPPED = """The river was wide there, and nobody had thought that a bridge
could be built over it before the war came to Orn and its hills,
where the sheep were.
"""


def texts(text: str) -> list[str]:
    return [piece.text for piece in pieces_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LONG}\n\n{LONG}\n", [LONG, LONG]),
        (f"{LONG}\n{LONG}\n", [LONG, LONG]),
        (f"The bridge\n{LONG}\n{LONG}\n", ["The bridge", LONG, LONG]),
        (f"The bridge\n==========\n\n{LONG}\n\n* * *\n\n{LONG}", ["The bridge", LONG, LONG]),
        (f"{LONG}\f{LONG}", [LONG, LONG]),
        (f"Milk:\n\n- one cow\n- two goats\n\n{LONG}", ["Milk:", "one cow • two goats", LONG]),
        (f"{LONG}\nIt gave:\n- milk\n- wool", [LONG, "It gave:", "- milk", "- wool"]),
        (f"It just turned.\n- The miller, Kelby\n\n{LONG}", ["It just turned. - The miller, Kelby", LONG]),
        (f"{LONG} It held H\n2 and more.\n\n{LONG}", [f"{LONG} It held H 2 and more.", LONG]),
        ("It was built.\nIt was sold.\n\nIt fell.\n", ["It was built. It was sold.", "It fell."]),
        ("The Orn\nBy Ann Poe\n\nIt was built.\nIt fell.", ["The Orn", "By Ann Poe", "It was built. It fell."]),
    ],
    ids=["blank lines", "one a line", "title on top", "rulers", "form feed", "list between", "list in lines", "quotation",
         "broken index", "a sentence a line", "byline under title"],
)  # fmt: skip
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_wrapped_lines_are_joined() -> None:
    assert texts(WRAPPED + "\n" + WRAPPED) == [" ".join(WRAPPED.split())] * 2


def test_wrapped_paragraphs_may_be_told_by_their_indent() -> None:
    indented = "".join(f"\t   {WRAPPED}" for _ in range(3))
    assert texts(indented) == [" ".join(WRAPPED.split())] * 3


def test_a_wrapped_line_that_begins_with_a_dash_opens_no_item() -> None:
    text = WRAPPED.replace("before the war came", "- if at all -").replace("bridge\ncould", "bridge\n- any")
    assert len(texts(text + "\n" + WRAPPED)) == 2


def test_wrapped_list_items_keep_their_lines_together() -> None:
    text = f"{WRAPPED}\n  - the first of the two things that were found beside the\n    gate of the mill\n  - the other\n\n{WRAPPED}"
    assert texts(text)[1] == "the first of the two things that were found beside the gate of the mill • the other"


def test_lines_are_counted_from_one() -> None:
    assert [piece.line for piece in pieces_of(f"Orn\n\n\n{LONG}\n\n{LONG}")] == [1, 4, 6]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["a cross-", "road and a crossroad"], "a crossroad and a crossroad"),
        (["a long-", "term plan"], "a long-term plan"),
        (["two-", "and three-year plans"], "two- and three-year plans"),
        (["it came --", "late"], "it came --late"),
        (["a dash —", "here"], "a dash —here"),
        (["care\u00ad", "fully"], "carefully"),
        (["one", "two"], "one two"),
    ],
)
def test_hyphens_at_line_ends(lines: list[str], expected: str) -> None:
    assert joined(lines) == expected


POEM = """The wheel

The wheel goes round, the wheel goes slow,
And where it goes no man can know;
The water falls, the water sings,
Of mills and men and other things.

The stone is worn, the floor is wet,
The miller is not sleeping yet;
He hears the river at the door,
And hears what he has heard before.
"""
PLAY = """ANN.
Who keeps the mill tonight?

BOB.
I keep it, as I kept it last night too.

ANN.
Then give me the key, and go home.

BOB.
I will not go before the bell.
[Exit ANN]

ANN.
He goes at last.
"""


@pytest.mark.parametrize(("text", "passages"), [(POEM, 2), (PLAY, 5)], ids=["poem", "play"])
def test_verse_and_plays_are_verse(text: str, passages: int) -> None:
    assert [piece.kind for piece in pieces_of(text)].count("verse") == passages


def test_verse_keeps_its_lines() -> None:
    assert "can know; / The water falls" in texts(POEM)[1]


@pytest.mark.parametrize(
    "text",
    [
        "WOOL\nIt came from the hills.\n\nFLAX\nIt came from the plain.\n\nIRON\nIt came by the river.\n\nCOAL\nIt came last.",
        "Ann Poe\nValley Paper\nKelby\n\n" + LONG,
        f"“Who is it?” said Ann.\n\n“It is me,” said Bob.\n\n{LONG}",
    ],
    ids=["headings over text", "address", "dialogue"],
)
def test_other_short_lines_are_no_verse(text: str) -> None:
    assert "verse" not in [piece.kind for piece in pieces_of(text)]
