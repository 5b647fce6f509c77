"""What opens a sentence is a name or a common noun as the article writes it elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

Analysed = Callable[..., Text]

GREEKS = {"Pericles", "Aristophanes", "Hominins"}
"""Words in -s that open a sentence; the last is no name."""
OPENERS = [
    ("Pericles mended a boat as a boy.", "PROPN"),
    ("Aristophanes praised the farmers of the hills.", "PROPN"),
    ("Hominins made tools of stone in the hills.", "NOUN"),
    ("Iodine stains starch. Doctors knew iodine well. Seaweed holds much iodine.", "NOUN"),
    ("Iodine stains starch. Doctors knew much about iodine.", "NOUN"),
    ("Iodine is a salt. An iodine stain is brown, as is every iodine bath.", "NOUN"),
    ("Weightlessness moves fluids to the head of the crew.", "NOUN"),
    ("Artisans will often package goods beautifully. Doctors knew it.", "NOUN"),
    ("Doctors called him Lister. Lister stains starch.", "PROPN"),
    ("Keepers fed Inky. They washed Inky in May. The lid of Inky was lost. Inky was brought by ship.", "PROPN"),
    ("Doctors admired Lister. They wrote to Lister in May. Lister stains starch.", "PROPN"),
]


def test_a_word_that_opens_a_name_keeps_its_capital(analysed: Analysed) -> None:
    text = analysed("Lake Garda is long. The lake is deep. Ferries cross the lake, and the lake is warm.")
    assert text.sentences[0].tokens[0].pos == "PROPN"


@pytest.mark.parametrize("opener", ["University of Bergen", "Kingdom of Norway"])
def test_a_body_named_by_its_place_keeps_its_capital(analysed: Analysed, opener: str) -> None:
    text = analysed(f"{opener} clerks kept rolls. The clerks left.")
    assert text.sentences[0].tokens[0].pos == "PROPN"


def test_a_quality_before_of_and_a_name_has_no_capital_of_its_own(analysed: Analysed) -> None:
    text = analysed("Scarcity of Norwegian timber hurt yards. The yards closed.")
    assert text.sentences[0].tokens[0].pos == "NOUN"


def test_a_second_sentence_in_brackets_is_said_small(analysed: Analysed) -> None:
    text = analysed("(The pump is now called a ram, and it is still used on farms. A short push of water lifts it.)")
    assert [one.say for sentence in text.sentences for one in sentence.tokens if one.text == "A"] == ["a"]


def test_an_adjective_of_a_name_keeps_its_capital(analysed: Analysed) -> None:
    text = analysed("Roman law lasted long. The clerks copied Roman tables. Most Roman roads led to the city.")
    assert text.sentences[0].tokens[0].pos == "PROPN"


@pytest.mark.parametrize(("word", "said"), [("Hamitic", "Hamitic"), ("Natural", "natural")])
def test_a_quoted_word_keeps_a_capital_that_the_dictionary_gives_it(analysed: Analysed, word: str, said: str) -> None:
    text = analysed(f"Berg stressed the fact that '{word}' was not a fair label and that such lists hide much.")
    token = next(one for one in text.sentences[0].tokens if one.text == word)
    assert (token.say or token.text) == said


def test_a_stuff_of_two_words_is_no_name(analysed: Analysed) -> None:
    text = analysed("Rainwater was caught by pipes on long-lost huts and fed into the barrel.")
    assert text.sentences[0].tokens[0].pos == "NOUN"


def test_what_is_done_has_no_capital_of_its_own(analysed: Analysed) -> None:
    text = analysed("Marrying Zulu women enabled Danish merchants to stay in African towns.")
    assert text.sentences[0].tokens[0].pos == "VERB"


def test_the_name_of_a_species_keeps_its_capital(analysed: Analysed) -> None:
    text = analysed("Homo antecessor lived in Spain. Homo erectus hunted in Java.")
    assert [token.pos for token in text.sentences[1].tokens[:2]] == ["PROPN", "PROPN"]


def test_an_article_behind_an_opening_bracket_is_no_name(analysed: Analysed) -> None:
    text = analysed("The clerks left. (The country that was called Persia became Iran in the old age.)")
    assert (text.sentences[1].tokens[1].say or "").startswith("the")


def test_an_article_behind_a_colon_is_said_small_before_a_word_in_small_letters(analysed: Analysed) -> None:
    text = analysed("One rule holds: The old boats sail first. They sang one song: The Sailor.")
    assert [one.say for sentence in text.sentences for one in sentence.tokens if one.text == "The"] == ["the", None]


@pytest.mark.parametrize(("paragraph", "expected"), OPENERS)
def test_the_rest_of_the_article_tells_what_a_capital_means(analysed: Analysed, paragraph: str, expected: str) -> None:
    text = analysed(paragraph)
    words = [
        one.tokens[0]
        for one in text.sentences
        if one.tokens[0].text in {"Iodine", "Lister", "Inky", "Weightlessness", "Artisans", *GREEKS}
    ]
    assert [word.pos for word in words] == [expected]


@pytest.mark.parametrize(
    ("other", "expected"), [("It took years to film The Linguists.", "PROPN"), ("Kari met the Linguists.", "DET")]
)
def test_an_article_that_is_never_small_inside_sentences_belongs_to_the_name(
    analysed: Analysed, other: str, expected: str
) -> None:
    assert analysed(f"The Linguists was shown in Bergen. {other}").sentences[0].tokens[0].pos == expected
