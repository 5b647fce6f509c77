"""Birthplaces and callings of people whom the title does not name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all
from quizgen.gates.weight import refuse
from quizgen.items import make_all
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
BORN = "Thomas Cook was born in Melbourne in 1808."
HELD = "Ideas about light came from Jan Ingen, who was the attorney general under President Polk, and from his pupils."
CALLED = "Ideas about light came from Jan Ingen, who was a Dutch physicist, and from his pupils in Vienna."


@pytest.mark.parametrize("sentence", [BORN, CALLED, HELD])
@pytest.mark.parametrize(("title", "passes"), [("Early travel", False), ("Thomas Cook and Jan Ingen", True)])
def test_a_birthplace_or_calling_is_refused_unless_the_title_names_the_person(
    analysed: Callable[..., Text], sentence: str, title: str, passes: bool
) -> None:
    text = analysed(sentence, title=title)
    made = list(make_all(find_all(text), text, 0))
    assert made
    assert all(refuse(one, title) is None for one in made) == passes


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [
        ("Kari Moe drives past a red barn full of old nets.", False),
        ("Kari Moe stood in muddy boots beside the old quay that storms had ruined.", False),
        ("Kari Moe sat in the Parliament of Norway for decades.", True),
        ("Kari Moe drove the reform of the cod quotas in Norway.", True),
    ],
)
def test_what_somebody_does_in_passing_is_no_question(
    analysed: Callable[..., Text], sentence: str, passes: bool
) -> None:
    text = analysed(sentence, title="Nets")
    made = list(make_all(find_all(text), text, 0))
    assert made
    assert all((refuse(one, "Nets") is None) is passes for one in made)


@pytest.mark.parametrize(
    ("sentence", "title", "passes"),
    [
        ("Farmers fed wild rabbits with fresh clover leaves.", "Ships", False),
        ("Farmers fed wild rabbits with fresh clover leaves.", "Rabbits in spring", True),
        ("In 1904, farmers fed wild rabbits with fresh clover leaves.", "Ships", True),
        ("Farmers feed wild rabbits with fresh clover leaves.", "Ships", True),
        ("Harpoons pierced the blubber of bowhead whales.", "Ships", True),
    ],
)
def test_a_past_deed_of_people_in_general_needs_a_time_or_place(
    analysed: Callable[..., Text], sentence: str, title: str, passes: bool
) -> None:
    text = analysed(sentence, title=title)
    made = next(one for one in make_all(find_all(text), text, 0) if one.finding.clause is not None)
    judged = TrueFalse(statement=sentence, answer=True)
    gapped = Cloze(text=f"{sentence[: sentence.rindex(' ')]} [[{sentence[sentence.rindex(' ') + 1 : -1]}]].")
    for item in (judged, gapped):
        assert (refuse(replace(made, item=item), title) is None) == passes


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [
        ("Up to 30% of the herds in Norway were subject to inspection.", False),
        ("In 1950, up to 30% of the herds in Norway were subject to inspection.", True),
        ("Up to 30% of the herds in Norway are subject to inspection.", True),
    ],
)
def test_a_share_of_the_past_needs_its_time(analysed: Callable[..., Text], sentence: str, passes: bool) -> None:
    text = analysed(sentence, title="Herds")
    made = [one for one in make_all(find_all(text), text, 0) if one.asked == "share"]
    assert made
    assert all(refuse(one, "Herds") is None for one in made) == passes


@pytest.mark.parametrize(
    ("key", "passes"),
    [
        ("a rope of a certain length", False),
        ("a committee", False),
        ("a committee on strings", True),
        ("a long string", True),
    ],
)
def test_a_key_that_leaves_open_which_is_refused(resting: Resting, key: str, passes: bool) -> None:
    item = ShortAnswer(stem="What gave a low note in the harbour of Bergen?", key=key)
    assert (refuse(resting(item, "A string gave a low note in the harbour of Bergen."), "") is None) == passes


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [("Olaf was four years old.", False), ("In 1203, Olaf was four years old.", True)],
)
def test_an_age_needs_its_time(resting: Callable[..., Candidate], sentence: str, passes: bool) -> None:
    item = TrueFalse(statement=sentence, answer=True)
    assert (refuse(resting(item, sentence), "") is None) == passes


@pytest.mark.parametrize(
    ("said", "passes"),
    [
        ("Consider for a moment how far the cod of Bergen swims.", False),
        ("To grasp the cod trade, it is useful to look at Bergen.", False),
        ("It is interesting to compare cod prices in Bergen and Hull.", False),
        ("It is useful to dry the cod of Bergen in the wind.", True),
    ],
)
def test_what_the_author_tells_the_reader_to_do_is_no_matter(
    resting: Callable[..., Candidate], said: str, passes: bool
) -> None:
    assert (refuse(resting(TrueFalse(statement=said, answer=True), said), "") is None) is passes


def test_that_somebody_declined_to_comment_is_no_matter(resting: Callable[..., Candidate]) -> None:
    said = "A spokesman of the port declined to comment on prices."
    item = Cloze(text="A spokesman of the port declined to comment on [[prices]].", hint="term")
    assert refuse(resting(item, said), "") == "that somebody said nothing"
