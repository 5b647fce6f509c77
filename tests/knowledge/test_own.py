"""A teacher's own tables: taken up, let go again, and refused where they are not as tables are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen import knowledge
from quizgen.errors import KnowledgeError
from quizgen.knowledge.own import take_up

CHEESES = {
    "kinds": "kind noun class\ncheese cheese substance",
    "schema": "kind column values weight whole\ncheese country name:country 1 \ncheese year year 0.001 ",
    "cheese": "name aliases country year\nBrie Meaux France 774\nRoquefort  France 1411\nManchego  Spain ",
}


@pytest.fixture(autouse=True)
def only_ours_afterwards() -> Iterator[None]:
    yield
    take_up(None)


def _folder(where: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (where / f"{name}.tsv").write_text(text.replace(" ", "\t"), encoding="utf-8")
    return where


def test_a_kind_of_ones_own_has_entries_aliases_and_kin(tmp_path: Path) -> None:
    take_up(_folder(tmp_path, CHEESES))
    entry = knowledge.find("Meaux", "cheese")
    assert entry is not None
    assert (entry.name, knowledge.kind_of(entry).noun) == ("Brie", "cheese")
    assert [one.name for one in knowledge.kin(entry, 2)] == ["Roquefort", "Manchego"]


def test_things_are_added_to_a_kind_and_one_of_a_name_that_is_there_takes_its_place(tmp_path: Path) -> None:
    ours = len(knowledge.entries("river"))
    take_up(_folder(tmp_path, {"river": "name aliases region rank\nAkerselva  Europe 5\nNile Iteru Africa 1"}))
    assert len(knowledge.entries("river")) == ours + 1
    assert [one.name for one in knowledge.find_all("Iteru")] == ["Nile"]
    take_up(None)
    assert len(knowledge.entries("river")) == ours
    assert knowledge.find("Akerselva") is None


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({}, "holds no table"),
        ({"cheese": "name\nBrie"}, "no kind 'cheese'"),
        ({"river": ""}, "river.tsv is empty"),
        ({"river": "name colour\nNile blue"}, "line 1: expected columns among name, aliases, article"),
        ({"river": "region name\nAfrica Nile"}, "line 1"),
        ({"river": "name rank\nNile 1\nCongo"}, "line 3: 1 fields, where the first line has 2"),
        ({"river": "name rank\n 1"}, "line 2: a row without a name"),
        ({"kinds": "kind noun\ncheese cheese"}, "line 1: expected the columns kind, noun, class"),
        ({"kinds": "kind noun class\ncheese  substance"}, "kinds.tsv, line 2: noun is empty"),
        ({**CHEESES, "schema": "kind column values weight whole\ncheese year year much "}, "line 2: weight is 'much'"),
        ({**CHEESES, "cheese": "name country\nBrie Gaul"}, "line 2: country is 'Gaul'"),
        ({**CHEESES, "cheese": "name year\nBrie early"}, "line 2: year is 'early'"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line_and_nothing_is_taken_up(
    tmp_path: Path, files: dict[str, str], words: str
) -> None:
    with pytest.raises(KnowledgeError, match=words) as error:
        take_up(_folder(tmp_path, files))
    assert error.value.hint
    assert "cheese" not in knowledge.kinds()
    assert knowledge.find("Nile") is not None


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="is no folder"):
        take_up(tmp_path / "none")


def test_a_byte_order_mark_before_a_table_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "country.tsv").write_text("name\tcapital\nRuritania\tStrelsau\n", encoding="utf-8-sig")
    take_up(tmp_path)
    assert knowledge.find("Ruritania", "country") is not None
