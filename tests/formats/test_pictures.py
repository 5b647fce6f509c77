"""The pictures that items name."""

from pathlib import Path

from quizgen.formats.pictures import pictures_of
from quizgen.quiz import TrueFalse
from quizgen.quiz.model import Image


def shown(item_id: str, file: str) -> TrueFalse:
    return TrueFalse(id=item_id, statement="It is.", answer=True, image=Image(file=file, alt=""))


def test_pictures_are_read_once_from_the_folder_of_the_quiz_file(tmp_path: Path) -> None:
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "nile.png").write_bytes(b"nile")
    items = [shown("a", "maps/nile.png"), shown("b", "maps/nile.png"), TrueFalse(statement="No.", answer=True)]
    pictures = pictures_of(items, tmp_path)
    assert pictures.contents == {"maps/nile.png": b"nile"}
    assert not pictures.missing


def test_a_picture_that_cannot_be_read_is_told_with_its_item(tmp_path: Path) -> None:
    pictures = pictures_of([shown("a", "none.png")], tmp_path)
    assert not pictures.contents
    assert pictures.missing == ["Item a goes without its picture: none.png cannot be read."]
