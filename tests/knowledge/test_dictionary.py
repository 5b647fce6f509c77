"""Words are as frequent, and forms of what, as the lists of the libraries say."""

import pytest

from quizgen.knowledge.dictionary import frequency, inflections_of, is_superlative, known_endings, lemmas_of


def test_a_common_word_is_more_frequent_than_a_rare_one_and_an_unknown_one_is_not_frequent_at_all() -> None:
    assert frequency("river") > frequency("oxbow") > frequency("glimwisp") == 0


@pytest.mark.parametrize(
    ("word", "lemmas"),
    [
        ("rivers", {"NOUN": ("river",)}),
        ("left", {"ADJ": ("left",), "ADV": ("left",), "NOUN": ("left",), "VERB": ("leave",)}),
        ("glimwisp", {}),
    ],
)
def test_a_word_may_be_a_form_of_these(word: str, lemmas: dict[str, tuple[str, ...]]) -> None:
    assert lemmas_of(word) == lemmas


def test_a_word_that_is_not_known_has_forms_by_rule_alone() -> None:
    assert inflections_of("leave", tag="VBD") == ("left",)
    assert inflections_of("glimwisp", tag="NNS") == ("glimwisps",)
    assert inflections_of("glimwisp", tag="NNS", inflect_oov=False) == ()


@pytest.mark.parametrize(
    ("ending", "cut", "least", "is_one"),
    [
        ("harmacy", 1, 3.5, True),
        ("armacy", 1, 3.5, False),
        ("armacy", 2, 3.5, True),
        ("harmacy", 1, 7.0, False),
        ("pharmacy", 1, 3.5, False),
    ],
)
def test_an_ending_lacks_the_first_letters_of_a_frequent_word(
    ending: str, cut: int, least: float, is_one: bool
) -> None:
    assert (ending in known_endings(cut, least)) is is_one


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("tallest", True),
        ("earliest", True),
        ("best", True),
        ("forest", False),
        ("harvest", False),
        ("dishonest", False),
        ("earnest", False),
        ("taller", False),
    ],
)
def test_a_superlative_is_no_word_that_only_ends_like_one(word: str, *, expected: bool) -> None:
    assert is_superlative(word) is expected
