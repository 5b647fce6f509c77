"""GIFT where its reader in Moodle leaves no escape: weights, formats, arrows, categories and tags."""

from __future__ import annotations

import pytest

from quizgen.formats import Settings
from quizgen.formats.gift.reader import GiftReader
from quizgen.formats.gift.writer import GiftFormat
from quizgen.quiz import Choice, Cloze, Distractor, Item, Matching, Quiz, ShortAnswer
from quizgen.quiz.model import Pair


def _written(item: Item, title: str = "Rocks") -> str:
    return GiftFormat().write(Quiz(title=title, items=[item]), Settings()).files["quiz.gift"].decode()


@pytest.mark.parametrize("key", ["%50%hot", "[html]lava", "% of ash", "[a]"])
def test_an_answer_that_opens_like_a_weight_or_a_format_comes_back(key: str) -> None:
    item = Choice(id="c", stem="Which?", key=key, distractors=[Distractor(text=f"{key} no", feedback=f"{key} why")])
    (back,) = GiftReader().read(_written(item), "quiz.gift").items
    assert isinstance(back, Choice)
    assert (back.key, back.distractors) == (key, item.distractors)


@pytest.mark.parametrize(
    "item",
    [
        ShortAnswer(id="x", stem="Which way?", key="ice", accept=["a -> b"]),
        Cloze(id="x", text="It goes [[a -> b]]."),
        Matching(id="x", pairs=[Pair(left="a -> b", right="c"), Pair(left="d", right="e")]),
    ],
)
def test_an_arrow_that_would_make_pairs_leaves_the_item_out(item: Item) -> None:
    output = GiftFormat().write(Quiz(title="Rocks", items=[item]), Settings())
    assert [one.item_id for one in output.left_out] == ["x"]


def test_an_option_with_an_arrow_is_html_so_that_no_reader_takes_it_for_a_pair() -> None:
    item = Choice(id="c", stem="Which way?", key="a -> <b>", place=1, distractors=[Distractor(text="b -> a & c")])
    text = _written(item)
    assert "->" not in text
    assert "=[html]a -&gt; &lt;b&gt;\n" in text
    (back,) = GiftReader().read(text, "quiz.gift").items
    assert isinstance(back, Choice)
    assert (back.key, [one.text for one in back.distractors]) == ("a -> <b>", ["b -> a & c"])


def test_a_right_side_keeps_its_arrow() -> None:
    item = Matching(id="m", pairs=[Pair(left="a", right="b -> c"), Pair(left="d", right="e")])
    (back,) = GiftReader().read(_written(item), "quiz.gift").items
    assert isinstance(back, Matching)
    assert [pair.right for pair in back.pairs] == ["b -> c", "e"]


def test_a_gap_at_the_head_has_text_between_format_and_brace() -> None:
    text = _written(Cloze(id="z", text="[[Lava]] is hot."))
    assert "[plain]\\n{" in text
    (back,) = GiftReader().read(text, "quiz.gift").items
    assert isinstance(back, Cloze)
    assert back.text == "[[Lava]] is hot."


def test_category_and_tags_are_not_escaped_as_text_is() -> None:
    item = ShortAnswer(id="s", stem="Which?", key="lava", tags=["a:b", "c]d"])
    text = _written(item, "Rocks: a/b {c}")
    assert text.startswith("$CATEGORY: Rocks: a//b {c}\n\n// [tag:a:b] [tag:c\\]d]\n::s::")
    (back,) = GiftReader().read(text, "quiz.gift").items
    assert back.tags == item.tags


def test_a_control_character_is_no_line_end_and_no_error() -> None:
    (item,) = GiftReader().read("[html]<b>Which</b>\x0b\x0c\x01 {=lava ~ice}\n", "quiz.gift").items
    assert isinstance(item, Choice)
    assert item.stem == "Which"
