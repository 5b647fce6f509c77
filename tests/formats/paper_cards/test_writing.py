"""What becomes a card, what stands on it, and what is left out."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.errors import OutputError, UsageError
from quizgen.formats.base import LeftOut
from quizgen.quiz import Choice, Cloze, Distractor, Matching, Ordering, Pair, Quiz, ShortAnswer, Step, TrueFalse
from quizgen.quiz.model import Image, VocabularyEntry

Printed = Any
CardsOf = Callable[..., Printed]
WHY = ShortAnswer(id="why", stem="Why?", key="so")


def sides(printed: Printed) -> list[tuple[str, str]]:
    """Fronts and backs of folded cards."""
    text = " ".join(printed.pages).split("dotted one. ", 1)[1].rsplit(" Rivers: flashcards", 1)[0]
    parts = re.split(r"(?:^| )\d+ (?=\S)", text)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize(
    ("item", "front", "back"),
    [
        (WHY, "Why?", "so"),
        (Cloze(text="It is [[silt]].", hint="term"), "It is ____ (term).", "silt"),
        (TrueFalse(statement="It flows.", answer=True), "True or false? It flows.", "True"),
        (TrueFalse(statement="It flows.", answer=False, correction="No."), "True or false? It flows.", "False. No."),
    ],
)
def test_an_item_is_a_card(item: Any, front: str, back: str, cards_of_items: CardsOf) -> None:
    assert sides(cards_of_items(item, fold=True)) == [(front, back)]


def test_a_choice_shows_its_options_and_the_letter_of_the_right_one(cards_of_items: CardsOf, choice: Any) -> None:
    ((front, back),) = sides(cards_of_items(choice(), fold=True))
    assert front == "Where does a river end? A at its mouth B b C c D d"
    assert back == "A at its mouth"


def test_each_pair_is_a_card_with_what_to_do(cards_of_items: CardsOf) -> None:
    pairs = [Pair(left="delta", right="sea"), Pair(left="gorge", right="hills")]
    printed = cards_of_items(Matching(instruction="Where is it?", pairs=pairs), fold=True)
    assert sides(printed) == [("Where is it? delta", "sea"), ("Where is it? gorge", "hills")]


def test_words_to_know_are_cards_behind_the_items(on_cards: type[Printed]) -> None:
    words = [VocabularyEntry(id="v1", term="ledge", definition="a narrow shelf")]
    printed = on_cards(Quiz(title="Rivers", items=[WHY], vocabulary=words), fold=True)
    assert sides(printed) == [("Why?", "so"), ("ledge", "a narrow shelf")]


def test_kinds_are_chosen_as_for_anki(cards_of_items: CardsOf) -> None:
    judged = TrueFalse(statement="It flows.", answer=True)
    assert sides(cards_of_items(WHY, judged, fold=True)) == [("Why?", "so")]
    assert sides(cards_of_items(WHY, judged, fold=True, cards=("true_false",))) == [
        ("True or false? It flows.", "True")
    ]


def test_what_is_no_card_is_named_and_without_a_card_there_is_no_file(cards_of_items: CardsOf) -> None:
    printed = cards_of_items(Ordering(id="order", steps=[Step(text="a"), Step(text="b")]))
    assert printed.output.left_out == (LeftOut("order", "Flashcards have no ordering"),)
    assert printed.output.files == {}


def test_letters_shrink_with_the_text_but_not_below_the_least_of_the_theme(cards_of_items: CardsOf) -> None:
    short, long = WHY, ShortAnswer(id="long", stem="Word " + "of many words " * 30 + "end?", key="so it is")
    printed = cards_of_items(short, long)
    assert printed.spot("Word").height < 0.7 * printed.spot("Why?").height
    assert not printed.output.left_out
    large = cards_of_items(short, long, theme="large")
    assert large.output.left_out == (LeftOut("long", "the front of its card is too long for this theme"),)
    assert large.pages[0].count("?") == 1


@pytest.mark.parametrize("theme", ["plain", "compact", "large", "dyslexia"])
def test_no_text_leaves_its_card(theme: str, cards_of_items: CardsOf) -> None:
    items = [
        ShortAnswer(stem=f"Start{n} " + "many words " * 2 * n + f"end{n}?", key="x" * 60 + f" key{n}")
        for n in range(1, 17)
    ]
    printed = cards_of_items(*items, theme=theme, fold=True)
    kept = [n for n in range(1, 17) if any(f"Start{n} " in page for page in printed.pages)]
    assert len(kept) + len(printed.output.left_out) == 16
    assert kept
    width, height = printed.size
    for place, number in enumerate(kept):
        top = (height - 4 * 61) / 2 + place % 4 * 61
        for word, left in ((f"Start{number}", 0), (f"end{number}?", 0), (f"key{number}", 92)):
            spot = printed.spot(word)
            assert top < spot.y - spot.height / 2 < spot.y + spot.height / 2 < top + 61
            assert (width - 184) / 2 + left < spot.x < (width - 184) / 2 + left + 92


@pytest.mark.parametrize("fold", [False, True])
def test_the_file_is_tagged_titled_in_english_and_without_the_hour(fold: bool, cards_of_items: CardsOf) -> None:
    printed = cards_of_items(WHY, fold=fold)
    about = printed.read("pdfinfo")
    assert re.search(r"Tagged:\s+yes", about)
    assert re.search(r"Title:\s+Rivers: flashcards", about)
    assert "CreationDate" not in about
    made = printed.output.files["flashcards.pdf"]
    assert b"pdfuaid:part" in made
    assert b"/Lang(en)" in made.replace(b"/Lang (en)", b"/Lang(en)")
    assert made == cards_of_items(WHY, fold=fold).output.files["flashcards.pdf"]


def test_a_text_is_never_markup(on_cards: type[Printed], tortured: Callable[[str], Quiz]) -> None:
    text = '#read("/etc/hosts") $x$ *a* _b_ @c \\ // [i]'
    quiz = tortured(text)
    printed = on_cards(quiz, cards=("basic", "vocabulary", "true_false", "cloze"), fold=True)
    words = " ".join(printed.pages)
    assert words.count(text) >= 6


def test_characters_without_a_glyph_are_named(cards_of_items: CardsOf) -> None:
    printed = cards_of_items(ShortAnswer(stem="What is 漢?", key="x"))
    assert "What is ☐?" in printed.pages[0]
    assert printed.output.warnings == ("No font holds 漢 (U+6F22 CJK UNIFIED IDEOGRAPH-6F22); printed as ☐.",)


def test_a_picture_stands_on_the_front(tmp_path: Path, cards_of_items: CardsOf, pixel: bytes) -> None:
    (tmp_path / "map.png").write_bytes(pixel)
    item = WHY.model_copy(update={"image": Image(file="map.png", alt="The Nile from above")})
    printed = cards_of_items(item, folder=tmp_path)
    assert "Figure" in printed.read("pdfinfo", "-struct-text")
    assert b"The Nile from above" in printed.output.files["flashcards.pdf"]
    (told,) = cards_of_items(item).output.warnings
    assert "map.png cannot be read" in told


def test_an_own_template_changes_a_block(tmp_path: Path, cards_of_items: CardsOf) -> None:
    (tmp_path / "flashcards.typ.j2").write_text(
        '{% extends "worksheet/flashcards.typ.j2" %}{% block instructions %}For {{ title }}.{% endblock %}'
    )
    assert cards_of_items(WHY, templates=str(tmp_path)).pages[0].startswith("For Rivers. 1 Why?")


def test_unknown_settings_and_broken_pictures_are_told(tmp_path: Path, cards_of_items: CardsOf) -> None:
    with pytest.raises(UsageError, match="long, short"):
        cards_of_items(WHY, flip="left")
    with pytest.raises(UsageError, match="compact, dyslexia"):
        cards_of_items(WHY, theme="none")
    (tmp_path / "map.png").write_bytes(b"no picture")
    item = WHY.model_copy(update={"image": Image(file="map.png", alt="map")})
    with pytest.raises(OutputError, match=r"flashcards\.pdf cannot be typeset"):
        cards_of_items(item, folder=tmp_path)


def test_an_item_of_several_right_options_names_them_all(cards_of_items: CardsOf) -> None:
    item = Choice(stem="Which?", keys=["a", "b"], distractors=[Distractor(text="c"), Distractor(text="d")], place=1)
    ((_, back),) = sides(cards_of_items(item, fold=True))
    assert sorted(re.findall(r"\b[ab]\b", back)) == ["a", "b"]
