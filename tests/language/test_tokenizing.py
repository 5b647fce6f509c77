"""What stays one word though a tokenizer would cut it."""

from __future__ import annotations

import pytest

from quizgen.language import Parser
from quizgen.language.nodes import Doc
from quizgen.language.parser import sentences
from quizgen.language.slips import mend_slips

PREFIXED = [
    ("Anna Lind, a co-owner of the mill, co-wrote its history.", {"co-owner": "co-owner", "co-wrote": "co-write"}),
    ("The bridge was re-opened by the ex-mayor in 1950.", {"re-opened": "re-open", "ex-mayor": "ex-mayor"}),
    ("A by-election was held for non-members.", {"by-election": "by-election", "non-members": "non-member"}),
]


@pytest.mark.parametrize(("sentence", "lemmas"), PREFIXED, ids=[case[0] for case in PREFIXED])
def test_a_word_with_a_prefix_is_one(parser: Parser, sentence: str, lemmas: dict[str, str]) -> None:
    (doc,) = map(Doc, parser.docs([sentence]))
    mend_slips(doc)
    assert {node.text: node.lemma_ for node in doc if "-" in node.text} == lemmas


def test_a_numeral_stays_with_its_metal(parser: Parser) -> None:
    (doc,) = map(Doc, parser.docs(["Blue copper(II) salts and lead(IV), a poison (I think), fade."]))
    assert [node.text for node in doc if "(" in node.text] == ["copper(II)", "lead(IV)", "("]


def test_the_name_of_a_place_in_parts_is_one(parser: Parser) -> None:
    (doc,) = map(Doc, parser.docs(["At Stoke-on-Trent and Val-de-Marne the top-of-the-hill mills closed."]))
    assert [node.text for node in doc if node.text[0].isupper() or node.text == "hill"] == [
        "At",
        "Stoke-on-Trent",
        "Val-de-Marne",
        "hill",
    ]


def test_other_words_are_cut_at_their_hyphen(parser: Parser) -> None:
    (doc,) = map(Doc, parser.docs(["Two well-known side-by-side mills closed."]))
    assert [node.text for node in doc][1:9] == ["well", "-", "known", "side", "-", "by", "-", "side"]


STOPPED = [
    ("The pianist chose the Sonata in F, Op. 24, and a waltz.", ["Op."]),
    ("Barge No. 7 carried about ca. 300 casks, as vol. 2 says.", ["No.", "ca.", "vol."]),
    ("The painter lived in Lublin on Św. Jana 12, near Ul. Polna.", ["Św.", "Ul."]),
    ("The fort fell to Lt. Marsh and Fr. Doyle at Ft. Orme.", ["Lt.", "Fr.", "Ft."]),
]


@pytest.mark.parametrize(("sentence", "whole"), STOPPED, ids=[case[0] for case in STOPPED])
def test_an_abbreviation_keeps_its_stop_before_a_number_or_name(
    parser: Parser, sentence: str, whole: list[str]
) -> None:
    (doc,) = map(Doc, parser.docs([sentence]))
    assert [node.text for node in doc if node.text.endswith(".") and node.text != "."] == whole
    assert len(sentences(doc)) == 1


def test_the_same_letters_at_the_end_of_a_sentence_do_not(parser: Parser) -> None:
    said = "Was the mill closed? No. She studied art. 20 years later the answer was still no. 12 mills had closed."
    (doc,) = map(Doc, parser.docs([said]))
    assert len(sentences(doc)) == 4
