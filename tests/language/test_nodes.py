import pytest

from quizgen.language import Parser
from quizgen.language.nodes import Doc

BLOCKS = [
    "The Nile, which rises in two places, flows north. It reaches the sea near Alexandria.",
    "In 1972, US President Nixon said (on TV) that “talks are hard”, but he went on anyway.",
    "A hearing is scheduled on the issue today.",
    "Bridges",
]
OF_WORD = (
    "i", "idx", "text", "text_with_ws", "whitespace_", "lower_", "lemma_", "tag_", "pos_", "dep_", "ent_type_",
    "ent_iob_", "is_alpha", "is_punct", "is_quote", "is_title", "is_lower", "is_upper", "is_digit",
)  # fmt: skip
OF_TREE = ("head", "left_edge", "right_edge")
OF_BRANCHES = ("children", "lefts", "rights", "subtree", "ancestors")


@pytest.mark.parametrize("block", BLOCKS)
def test_a_word_is_and_hangs_as_the_parser_has_it(parser: Parser, block: str) -> None:
    (parse,) = parser.docs([block])
    doc = Doc(parse)
    for node, token in zip(doc, parse, strict=True):
        assert {name: getattr(node, name) for name in OF_WORD} == {name: getattr(token, name) for name in OF_WORD}
        assert {name: getattr(node, name).i for name in OF_TREE} == {name: getattr(token, name).i for name in OF_TREE}
        assert {name: [one.i for one in getattr(node, name)] for name in OF_BRANCHES} == {
            name: [one.i for one in getattr(token, name)] for name in OF_BRANCHES
        }
        sentence, other = node.sent, token.sent
        assert (sentence.start, sentence.end, sentence.root.i) == (other.start, other.end, other.root.i)


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("cut", [slice(0, None), slice(1, 4), slice(-3, None), slice(3, 1), slice(2, 99)], ids=str)
def test_a_stretch_holds_the_words_that_the_parser_gives(parser: Parser, block: str, cut: slice) -> None:
    (parse,) = parser.docs([block])
    ours, theirs = Doc(parse)[cut], parse[cut]
    assert (ours.start, ours.end, ours.text, len(ours)) == (theirs.start, theirs.end, theirs.text, len(theirs))
    assert [node.i for node in ours[1:]] == [token.i for token in theirs[1:]]


def test_what_hangs_on_a_word_goes_with_it(parser: Parser) -> None:
    doc = Doc(next(parser.docs(["She searched the soil for signs of life."])))
    soil, sign = doc[3], doc[5]
    assert [(node.text, node.head.text) for node in (soil, sign)] == [("soil", "searched"), ("signs", "for")]
    doc[4].hang_on(soil)
    assert [node.text for node in soil.subtree] == ["the", "soil", "for", "signs", "of", "life"]
    assert soil.right_edge.text == "life"
    assert Doc(doc)[3].right_edge.text == "life"


def test_past_either_end_is_an_empty_word(parser: Parser) -> None:
    doc = Doc(next(parser.docs(["It rains."])))
    assert doc[1].nbor(-1) is doc[0]
    for past in (doc[0].nbor(-1), doc[2].nbor(), doc[2].nbor().nbor(), doc[3], doc[:2][2]):
        assert past not in list(doc)
        assert (past.text, past.lemma_, past.tag_, past.dep_, past.children) == ("", "", "", "", ())
    assert (doc[0].nbor(-1).i, doc[2].nbor().i) == (-1, 3)
