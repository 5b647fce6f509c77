"""The sheet for the class, and the sheet of circles to fill: what stands on them, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from tools.docx_templates.body import SCORE, Body, Piece, Write
from tools.docx_templates.styles import BOX, CIRCLE


def worksheet(body: Body, title: str) -> None:
    """The sheet for the class."""
    with body.when('"questions" in shown'):
        _head(body)
    body.add("Title", title)
    _instructions(body)
    with body.when('"text" in shown'):
        _passage(body)
    with body.when('"questions" in shown'), body.each("section in sheet.sections"):
        body.add("Heading 1", "{{ section.title }}")
        body.add(
            "Instruction",
            "{{ section.instruction }}",
            ("Soft", "{% if section.points %}\t" + SCORE + "{{ section.points }}{% endif %}"),
        )
        with body.when("section.word_bank"):
            body.add(
                "Bank",
                "{% for word in section.word_bank %}",
                ("Bank word", "{{ word }}"),
                "{% if not loop.last %}" + " " * 5 + "{% endif %}{% endfor %}",
            )
        with body.each("dealt in section.items"):
            body.mark("set item = dealt.item")
            body.choose({f'section.type == "{name}"': write for name, write in ITEMS.items()})
            body.add("Item end")


def _head(body: Body) -> None:
    with body.when("settings.school or logo"):
        body.add("School", "{% if logo %}{{ logo | drawn }} {% endif %}{{ settings.school }}")
    body.add(
        "Head line",
        ("Soft", "Name "), "\t", ("Soft", "  Class "), "{{ settings.class_line }}\t", ("Soft", "  Date "),
        "{{ settings.date_line }}\t",
    )  # fmt: skip


def _instructions(body: Body) -> None:
    asked = '"questions" in shown and sheet.points'
    score = ("Strong", f"{{% if {asked} %}}\tScore\u00a0{SCORE}{{{{ sheet.points }}}}{{% endif %}}")
    margin = "The numbers in the margin help you to find a place again."
    said = {
        '"questions" not in shown': f"Read the text. {margin}",
        '"text" in shown and sheet.passage': f"Read the text, then answer the questions. {margin}",
        "sheet.passage": "Answer the questions about the text that you have read.",
    }
    circles = "Where you choose a letter, or T or F, fill its circle on the answer sheet, too."
    bubbles = f"{{% if has_bubbles %}} {circles}{{% endif %}}"

    def told(text: str) -> Write:
        return lambda body: body.add("Instruction", text, bubbles, score)

    body.choose({test: told(text) for test, text in said.items()}, told("Answer all questions."))


def _passage(body: Body) -> None:
    number = ("Soft", "{{ block.n }}\t")
    with body.when("sheet.passage"):
        body.add("Heading 1", "Text")
        with body.each("kind, blocks in sheet.passage"), body.each("block in blocks"):
            body.choose(
                {
                    'kind == "heading"': lambda body: body.add("Heading 2", number, "{{ block.text }}"),
                    'kind == "list_item"': lambda body: body.add("Passage", number, "• {{ block.text }}"),
                    'kind in ("caption", "byline")': lambda body: body.add(
                        "Passage", number, ("Emphasis", "{{ block.text }}")
                    ),
                },
                lambda body: body.add("Passage", number, "{{ block.text }}"),
            )
    with body.each("credit in sheet.credits"):
        body.add("Source", ("Soft", "Source: {{ credit }}"))
    with body.when("sheet.vocabulary"):
        body.add("Heading 1", "Words to know")
        with body.each("entry in sheet.vocabulary"):
            body.add("Term", ("Strong", "{{ entry.term }}"), ": {{ entry.definition }}")


def _asked(body: Body, *pieces: Piece, style: str = "Item") -> None:
    """What an item asks, its points, and its picture."""
    body.add(style, *pieces, ("Soft", f"{{% if item.points %}}\t{SCORE}{{{{ item.points }}}}{{% endif %}}"))
    with body.when("item.id in pictures"):
        body.add("Picture", "{{ pictures[item.id] | drawn }}")


def _choice(body: Body) -> None:
    several = ("Emphasis", "{% if item.keys %} (Mark every right answer.){% endif %}")
    _asked(body, "{{ item.stem }}", several)
    with body.each("option in dealt.options"):
        body.add("Option", "{{ option.text }}")


def _true_false(body: Body) -> None:
    _asked(body, "T   F\t{{ item.statement }}", style="Statement")
    _lines(body, "item.statement")


def _cloze(body: Body) -> None:
    hint = "{% if item.hint %} ({{ item.hint }}){% endif %}"
    _asked(body, '{{ item.before }}{{ "_" * section.gap }}' + hint + "{{ item.after }}")


def _matching(body: Body) -> None:
    _asked(body, "{{ item.instruction }}")
    half = (body.theme.width - body.theme.gutter) // 2
    (row,) = body.table(1, (half, half), "Pairs to match", indent=body.theme.gutter, ruled=False).rows
    left, right = (body.into(cell) for cell in row.cells)
    with left.each("left in dealt.lefts"):
        left.add("Box", "{{ left.text }}")
    left.add("Item end")
    with right.each("right in dealt.rights"):
        right.add("Option", "{{ right.text }}")
    right.add("Item end")


def _ordering(body: Body) -> None:
    _asked(body, "{{ item.instruction }}")
    with body.each("step in dealt.steps"):
        body.add("Step", ("Mark to fill", BOX), "  {{ step.text }}")


def _short_answer(body: Body) -> None:
    _asked(body, "{{ item.stem }}")
    _lines(body, "item.key")


def _lines(body: Body, length: str) -> None:
    with body.each(f"_ in range({length} | lines)"):
        body.add("Writing line")


def _comparison(body: Body) -> None:
    asked: tuple[Piece, ...] = ("Compare ", ("Strong", "{{ item.a }}"), " and ", ("Strong", "{{ item.b }}"), ".")
    body.choose(
        {"settings.venn and item.rows | length > 1": lambda body: _circles(body, asked)},
        lambda body: _to_fill(body, asked),
    )


def _circles(body: Body, asked: Sequence[Piece]) -> None:
    aspects = "{% for row in item.rows %}{{ row.aspect }}{{ ', ' if not loop.last else '.' }}{% endfor %}"
    _asked(body, *asked, " Think of " + aspects)
    body.add("Circle name", "\tonly {{ item.a }}\tboth\tonly {{ item.b }}")
    paragraph = body.place.add_paragraph(style="Picture")
    paragraph.add_run()._r.append(parse_xml(_two_circles(body.theme.width - body.theme.gutter)))


def _to_fill(body: Body, asked: Sequence[Piece]) -> None:
    _asked(body, *asked)
    width = body.theme.width - body.theme.gutter
    widths = [width * share // 38 for share in (10, 14, 14)]
    table = body.table(4, widths, "Comparison to fill in", indent=body.theme.gutter)
    body.into(table.cell(0, 0)).add("Cell")
    body.into(table.cell(0, 1)).add("Cell", ("Strong", "{{ item.a }}"))
    body.into(table.cell(0, 2)).add("Cell", ("Strong", "{{ item.b }}"))
    body.into(table.cell(1, 0)).add("Cell", "{%tr for row in item.rows %}")
    body.into(table.cell(2, 0)).add("Cell", "{{ row.aspect }}")
    longer = "(row.a if row.a | length > row.b | length else row.b) | lines"
    body.into(table.cell(2, 1)).add("Cell line", f'{{{{ "\\n" * ({longer} - 1) }}}}')
    body.into(table.cell(3, 0)).add("Cell", "{%tr endfor %}")


ITEMS: dict[str, Write] = {
    "choice": _choice,
    "true_false": _true_false,
    "cloze": _cloze,
    "matching": _matching,
    "ordering": _ordering,
    "short_answer": _short_answer,
    "comparison": _comparison,
}


def bubbles(body: Body, title: str) -> None:
    """Circles to fill, in columns under the head."""
    _head(body)
    body.add("Title", title)
    body.add("Instruction", "Fill the circle of your answer with a dark pencil. Rub out cleanly what you change.")
    assert isinstance(body.place, Document)
    section = body.place.add_section(WD_SECTION.CONTINUOUS)
    columns = parse_xml(f'<w:cols {nsdecls("w")} w:num="{3 if body.theme.size < 12 else 2}" w:space="{Cm(1).twips}"/>')
    properties = section._sectPr
    properties.remove_all("w:cols")
    properties.insert_element_before(columns, "w:docGrid")
    with body.each("section in sections"):
        body.add("Heading 1", "{{ section.title }}")
        with body.each("row in section.rows"):
            body.add("Bubbles", "{% for letter in row %}{{ letter }} ", ("Mark to fill", CIRCLE), "   {% endfor %}")


def _two_circles(width: int) -> str:
    """An anchorless drawing of two ellipses that share a middle, as Word 2010 and later draw it."""
    height = Cm(8)
    across = round(width * 0.63)
    shapes = "".join(
        f'<wps:wsp><wps:cNvPr id="{at + 2}" name="Circle {at + 1}"/><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="{left}" y="0"/><a:ext cx="{across}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/>'
        '<a:ln w="10160"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>'
        for at, left in enumerate((0, width - across))
    )
    main = "http://schemas.openxmlformats.org/drawingml/2006/main"
    office = "http://schemas.microsoft.com/office/word/2010/wordprocessing"
    return (
        f'<w:drawing {nsdecls("w", "wp")} xmlns:a="{main}" xmlns:wpg="{office}Group" xmlns:wps="{office}Shape">'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        '<wp:docPr id="1" name="Circles" descr="Two circles that overlap, to write in"/>'
        f'<a:graphic><a:graphicData uri="{office}Group"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
