"""Words are as frequent, and forms of what, as the lists of the libraries say."""

import pytest

from quizgen.knowledge.dictionary import frequency, inflections_of, lemmas_of


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
