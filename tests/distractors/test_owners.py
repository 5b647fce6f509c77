"""Keys that tell whose something is: somebody else of the article in that place, never one whom the sentence names."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose

OTHERS = ("Tom Harrow came.", "Eva Lund came.", "Ned Marsh came.")


def _options(story, sentence: str, stem: str, key: str, title: str = "") -> list[str]:
    told = story(sentence, *OTHERS, title=title).named("person", "Ada Quill", "Tom Harrow", "Eva Lund", "Ned Marsh")
    ask = told.ask(stem, key, "term")
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]


@pytest.mark.parametrize("key", ["Ada Quill’s gadget", "the gadget of Ada Quill", "a gadget by Ada Quill"])
def test_another_person_of_the_article_takes_the_place(story, key: str) -> None:
    found = _options(story, f"They sold {key}.", "What did they sell?", key)
    assert sorted(found) == sorted(key.replace("Ada Quill", other) for other in ("Tom Harrow", "Eva Lund", "Ned Marsh"))


def test_whom_the_stem_names_takes_no_place(story) -> None:
    found = _options(story, "They sold Ada Quill’s gadget.", "What did they sell to Lund?", "Ada Quill’s gadget")
    assert "Eva Lund’s gadget" not in found
    assert found


def test_whom_the_title_names_stays(story) -> None:
    sold, asked = "They sold Ada Quill’s gadget.", "What did they sell?"
    assert _options(story, sold, asked, "Ada Quill’s gadget", title="MS QUILL AT WORK") == []


def test_who_owns_nothing_stays(story) -> None:
    assert _options(story, "They sold gadgets for Ada Quill.", "What did they sell?", "gadgets for Ada Quill") == []
