# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.errors import NotEnglish
from quizgen.readers import read_article
from quizgen.readers.english import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Mühle wurde im Mai verkauft, und niemand in der Stadt hatte vorher davon gehört. Das Rad steht still.", "German"),
        ("Le moulin a été vendu au mois de mai, et personne dans la ville ne le savait avant ce soir-là.", "French"),
        ("El molino se vendió en mayo y nadie en la ciudad lo sabía antes de aquella noche tan larga.", "Spanish"),
        ("De molen werd in mei verkocht en niemand in de stad had er voor die avond ooit van gehoord.", "Dutch"),
        ("Møllen blev solgt i maj, og ingen i byen havde hørt om det før den aften, da klokken ringede.", "Danish"),
        ("Мельницу продали в мае, и никто в городе не слышал об этом до того вечера.", "Russian"),
        ("水車小屋は五月に売られた。町の人はその夜まで誰もそれを知らなかった。", "Japanese"),
    ],
)  # fmt: skip
def test_other_languages_are_named(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "The mill was sold in May, and nobody in the town had heard of it before that night.",
        "Kelby, Orn, Marsk, Ghent, Venlo, Zwolle, Groningen, Leeuwarden, Assen, Emmen",
        "Hale sold. Poe bought.",
        "Jean-Luc Moreau, Marie Dubois and François Lefèvre of the Société des Moulins met Søren Kjær at the old mill.",
        "In “Die Mühle am Rhein” the miller’s wife sings of the river, and of the men who never came back from it.",
    ],
)
def test_english_lists_and_foreign_names_pass(text: str) -> None:
    assert language_of(text) == ""


def test_an_article_in_another_language_is_refused_by_name() -> None:
    text = "Die Mühle wurde im Mai verkauft, und niemand in der Stadt hatte vorher davon gehört. Das Rad steht still."
    with pytest.raises(NotEnglish, match=r"m\.txt is in German; quizgen reads English only"):
        read_article("-", data=text.encode(), name="m.txt")
