"""The answer key: its letters agree with each form, and every answer has its proof."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from quizgen.formats.worksheet.key import full_key, quick_key
from quizgen.formats.worksheet.sheet import lay_out
from quizgen.forms import deal_places
from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Distractor,
    Item,
    Matching,
    Ordering,
    Pair,
    Quiz,
    Row,
    ShortAnswer,
    SourceSentence,
    Step,
    TrueFalse,
)

Asked = Callable[..., Any]
MakeChoice = Callable[..., Choice]
Paper = Any

FORMS = "ABCD"
WORDS = "zero one two three four five six seven eight nine ten eleven".split()


def word(number: int) -> str:
    return f"{WORDS[number // 12]}{WORDS[number % 12]}"


@pytest.fixture(scope="module")
def four_forms(on_paper: type[Paper]) -> Paper:
    """Sixty items whose words say what is right where."""
    items: list[Item] = []
    for number in range(44):
        wrong = [Distractor(text=f"wrong {word(number)} {letter}") for letter in "xyz"]
        items.append(Choice(stem=f"Choose {word(number)}?", key=f"right {word(number)}", distractors=wrong))
    items += [TrueFalse(statement=f"Judge {word(number)}.", answer=bool(number % 3)) for number in range(44, 56)]
    for number in (56, 57):
        pairs = [Pair(left=f"left {side} {word(number)}", right=f"side {side} {word(number)}") for side in "pqrs"]
        items.append(Matching(instruction=f"Match {word(number)}.", pairs=pairs))
        steps = [Step(text=f"step {step} {word(number)}") for step in "pqrs"]
        items.append(Ordering(instruction=f"Order {word(number)}.", steps=steps))
    return on_paper(Quiz(title="Forms", items=deal_places(items, "seed")), forms=4)


def quick(paper: Paper, form: str) -> dict[str, str]:
    """Number to letters, as the page of the quick key of a form says."""
    (page,) = [page for page in paper.pages("answer-key.pdf") if f"Quick key, form {form}" in page]
    return {number: letters.replace(" ", "") for number, letters in re.findall(r"\b(\d+) +((?:[A-Z] ?)+)", page)}


def asked_in(paper: Paper, form: str) -> dict[str, tuple[str, str]]:
    """Number to the instruction or stem, and all that is printed of the item."""
    text = " ".join(paper.read("pdftotext", f"worksheet-{form}.pdf", "-raw").split())
    text = re.sub(r"/ \d+|Forms: form . Page \d+ of \d+", "", text)
    found = re.findall(
        r"\b(\d+)\. ((?:Choose|Judge|Match|Order) \w+[?.])(.*?)(?=\b\d+\. (?:Choose|Judge|Match|Order)|$)", text
    )
    return {number: (stem, rest) for number, stem, rest, *_ in found}


def numbers(paper: Paper, form: str) -> dict[str, str]:
    """What an item is about to its number."""
    return {stem.split()[1].strip("?."): number for number, (stem, _) in asked_in(paper, form).items()}


def test_every_form_asks_every_item_in_an_order_of_its_own(four_forms: Paper) -> None:
    orders = [[stem for stem, _ in asked_in(four_forms, form).values()] for form in FORMS]
    assert [len(order) for order in orders] == [60] * 4
    assert len({tuple(order) for order in orders}) == 4
    assert len({tuple(sorted(order)) for order in orders}) == 1


@pytest.mark.parametrize("form", FORMS)
def test_the_letters_of_the_quick_key_are_those_of_the_form(form: str, four_forms: Paper) -> None:
    letters = quick(four_forms, form)
    asked = asked_in(four_forms, form)
    assert set(letters) == set(asked)
    for number, (stem, rest) in asked.items():
        kind, name = stem.rstrip("?.").split()
        if kind == "Choose":
            assert f"{letters[number]} right {name}" in rest
        elif kind == "Match":
            lefts = re.findall(r"left ([pqrs])", rest)
            assert [re.search(rf"([A-D]) side {left}", rest)[1] for left in lefts] == list(letters[number])  # type: ignore[index]
        elif kind == "Order":
            assert [re.search(rf"([A-D]) step {step}", rest)[1] for step in "pqrs"] == list(letters[number])  # type: ignore[index]


def test_the_full_key_says_of_each_item_where_it_stands_in_every_form(four_forms: Paper) -> None:
    asked = {
        form: {stem.split()[1].strip("?"): number for number, (stem, _) in asked_in(four_forms, form).items()}
        for form in FORMS
    }
    letters = {form: quick(four_forms, form) for form in FORMS}
    rows = re.findall(r"((?:\d+ [A-D] ){4})right (\w+)", four_forms.key)
    assert len(rows) == 44
    for places, name in rows:
        told = re.findall(r"(\d+) ([A-D])", places)
        assert told == [(asked[form][name], letters[form][asked[form][name]]) for form in FORMS]


@pytest.mark.parametrize("form", FORMS)
def test_key_positions_are_balanced_in_each_form(form: str, four_forms: Paper) -> None:
    letters = quick(four_forms, form)
    chosen = [letters[number] for number, (stem, _) in asked_in(four_forms, form).items() if stem.startswith("Choose")]
    assert [chosen.count(letter) for letter in FORMS] == [11] * 4


def test_the_key_gives_letter_answer_paragraph_sentence_and_feedback(rivers: Paper) -> None:
    text = rivers.key
    assert "Multiple choice (5) 1 B 2 C 3 D 4 A D True or false (2) 5 T 6 F" in text
    assert (
        "Fill the gaps (3) 7 11 kilometres 8 oxbow lake 9 silt Matching (4) 10 B A D E Ordering (2) 11 D A B C" in text
    )
    assert "2 C 1970 ¶7 The Aswan High Dam, finished in 1970, ended that flood" in text
    assert "also right: 11 km" in text
    assert "C Tributaries join it in the middle course." in text
    assert "meander → the gentle slopes of the middle course" in text
    assert "sea at the mouth Mississippi: the quiet Gulf of Mexico Congo: deep canyon" in text


def test_a_long_answer_is_looked_up_in_the_full_key(asked: Asked) -> None:
    key = asked(ShortAnswer(stem="Why?", key="because " * 20), ShortAnswer(stem="When?", key="at noon")).key
    assert "Short answers (2) 1 see the full key 2 at noon Short answers" in key
    assert key.count("because") == 20


def test_of_two_forms_feedback_names_the_option_not_its_letter(on_paper: type[Paper], choice: MakeChoice) -> None:
    item = choice().model_copy(update={"distractors": [Distractor(text="a spring", feedback="It begins there.")]})
    quiz = Quiz(title="Rivers", items=[item])
    assert "B It begins there." in on_paper(quiz, set="key").key
    assert "a spring It begins there." in on_paper(quiz, set="key", forms=2).key


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([TrueFalse(statement="x", answer=True)], False),
        ([TrueFalse(statement="x", answer=True, feedback="So it is.")], True),
        ([TrueFalse(statement="x", answer=True, source=[SourceSentence(text="x")])], True),
        ([Cloze(text="[[x]]", distractors=[Distractor(text="y", feedback="No.")])], True),
    ],
)
def test_evidence_is_all_that_is_said_beside_the_answer(items: list[Item], said: bool) -> None:
    (part,) = full_key([lay_out(Quiz(title="x", items=items))])
    assert part.has_evidence == said


def test_answers_in_a_line_are_as_many_as_their_length_allows() -> None:
    rows = [Row(aspect="size", a="great", b="small")]
    items = [
        *(TrueFalse(statement=f"It is {number}.", answer=True) for number in range(3)),
        *(Cloze(text=f"It is [[{text}]].") for text in ("silt", "eleven long kilometres")),
        ComparisonTable(a="a", b="b", rows=rows),
    ]
    sheet = lay_out(Quiz(title="x", items=items))
    assert [(part.first, part.columns, part.answers) for part in quick_key(sheet)] == [
        (1, 10, ("T", "T", "T")),
        (4, 2, ("silt", "eleven long kilometres")),
        (6, 3, ("see the full key",)),
    ]
    assert [len(part.entries) for part in full_key([sheet])] == [3, 2, 1]


@pytest.mark.parametrize(
    ("text", "answer", "bold"),
    [
        ("It flowed in 1972.", "1972", ["1972"]),
        ("Some 11972 and 1972 more.", "1972", ["1972"]),
        ("It rose (quickly).", "(quickly)", ["(quickly)"]),
        ("It rose quickly.", "slowly", []),
        ("It rose quickly.", "", []),
    ],
)
def test_the_words_of_the_answer_are_bold_in_the_source_sentence(
    text: str, answer: str, bold: list[str], asked: Asked
) -> None:
    source = [SourceSentence(paragraph=1, text=text, answer=answer)]
    tree = asked(ShortAnswer(stem="When?", key="then", source=source)).structure("answer-key.pdf")
    evidence = tree.rsplit("TD", 1)[1]
    assert re.findall(r'(?:Strong|Span) \(inline\)\s+"([^"¶]+)"', evidence) == bold
    joined = "".join(re.findall(r'^\s+"(.*)"$', evidence, re.MULTILINE))
    assert joined.replace("¶1", "").strip() == text
