from quizgen.readers import read_article

WIRE = """<DOC>
<DOCNO> 7 </DOCNO>
<HEADLINE>
MILL SOLD
&AMP; CLOSED
</HEADLINE>
<TEXT>
\t   ``The mill &MD; the last of its kind &MD; was sold,'' the mayor of
the town said on <b_timex type="DATE">Monday<e_timex>, and he went home to his supper without
a word more.
\t   Nobody had heard of it.
\t   It was an old mill, and the men who had worked in it were all as
old as the wheel that they had kept.
</TEXT>
</DOC>
"""


def test_tags_and_entities_go_and_indents_open_paragraphs() -> None:
    article = read_article("-", data=WIRE.encode(), name="wire.txt")
    assert article.title == "MILL SOLD & CLOSED"
    assert [(block.line, block.text[:34]) for block in article.blocks] == [
        (8, "“The mill — the last of its kind —"),
        (11, "Nobody had heard of it."),
        (12, "It was an old mill, and the men wh"),
    ]


def test_of_several_documents_the_first_is_read_and_the_user_told() -> None:
    article = read_article("-", data=(WIRE * 3).encode(), name="wire.sgm")
    assert article.notices == ("wire.sgm holds 3 articles; only the first is read.",)
    assert len(article.blocks) == 3
