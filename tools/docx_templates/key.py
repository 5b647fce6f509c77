"""The answer key: letters for marking form by form, then each item with its proof."""

from __future__ import annotations

from collections.abc import Sequence

from docx.enum.text import WD_BREAK

from tools.docx_templates.body import Body, Write


def key(body: Body, title: str) -> None:
    """The answer key: letters for marking form by form, then each item with its proof."""
    body.add("Title", title)
    with body.each("sheet, parts in quick if parts"):
        body.add("Heading 1", "Quick key{% if quick | length > 1 %}, form {{ sheet.form }}{% endif %}")
        with body.when("sheet.points"):
            body.add("Cell head", ("Soft", "{{ sheet.points }} in all"))
        with body.each("part in parts"):
            _quick_part(body)
        with body.when("quick | length > 1"):
            body.place.add_paragraph(style="Item end").add_run().add_break(WD_BREAK.PAGE)
    with body.each("part in full"):
        body.add("Heading 1", "{{ part.section.title }}")
        with body.when("part.section.points"):
            plural = "{{ '' if part.section.points == 1 else 's' }}"
            body.add("Cell head", ("Soft", "{{ part.section.points }} point" + plural))
        body.choose(
            {"part.has_evidence": lambda body: _answers(body, (18, 30, 52))}, lambda body: _answers(body, (18, 82))
        )
        body.add("Item end")


def _quick_part(body: Body) -> None:
    body.add("Quick part", "{{ part.title }}{% if part.points %} ({{ part.points }}){% endif %}")
    table = body.table(3, [body.theme.width // 3] * 3, ruled=False)
    body.into(table.cell(0, 0)).add("Cell", "{%tr for row in part | in_rows %}")
    for at, text in enumerate(("{%tc for number, answer in row %}", "", "{%tc endfor %}")):
        body.into(table.cell(1, at)).add("Cell", *([text] if text else [("Soft", "{{ number }}"), " {{ answer }}"]))
    body.into(table.cell(2, 0)).add("Cell", "{%tr endfor %}")


def _answers(body: Body, hundredths: Sequence[int]) -> None:
    table = body.table(4, [body.theme.width * share // 100 for share in hundredths], "Answers")
    for cell, head in zip(table.rows[0].cells, ("No.", "Answer", "Where it stands, and why"), strict=False):
        body.into(cell).add("Cell head", ("Soft", head))
    body.into(table.cell(1, 0)).add("Cell", "{%tr for entry in part.entries %}")
    cells = [body.into(cell) for cell in table.rows[2].cells]
    cells[0].mark("set dealt = entry.dealt")
    cells[0].mark("set item = dealt.item")
    with cells[0].each("place in entry.places"):
        form = "{% if quick | length > 1 %}{{ quick[loop.index0][0].form }}: {% endif %}"
        cells[0].add("Cell", ("Soft", form), ("Strong", "{{ place.number }}"), " {{ place.letters }}")
    cells[1].choose({f'part.section.type == "{name}"': write for name, write in ANSWERS.items()})
    if len(cells) > 2:
        _evidence(cells[2])
    body.into(table.cell(3, 0)).add("Cell", "{%tr endfor %}")


def _evidence(cell: Body) -> None:
    cell.add("Cell end")  # a cell without a paragraph would be no cell
    with cell.each("sentence in item.source"):
        cell.mark("set before, answer, after = sentence | marked")
        number = ("Soft", "{% if sentence.paragraph %}¶{{ sentence.paragraph }} {% endif %}")
        cell.add("Cell", number, "{{ before }}", ("Strong", "{{ answer }}"), "{{ after }}")
    with cell.when("item.feedback"):
        cell.add("Cell", ("Emphasis", "{{ item.feedback }}"))
    with cell.each("option in dealt.options if option.feedback"):
        letter = "{{ option.letter if quick | length == 1 else option.text }}"
        cell.add("Cell", ("Strong", letter), " ", ("Emphasis", "{{ option.feedback }}"))


def _accepted(cell: Body) -> None:
    with cell.each("wording in item.accept"):
        cell.add("Cell", ("Soft", "also right: "), "{{ wording }}")


def _right_options(cell: Body) -> None:
    with cell.each("right in item.right"):
        cell.add("Cell", "{{ right }}")


def _judgement(cell: Body) -> None:
    cell.add("Cell", ("Strong", "{{ 'True' if item.answer else 'False' }}"))
    with cell.when("item.correction"):
        cell.add("Cell", "{{ item.correction }}")


def _words(cell: Body) -> None:
    cell.add("Cell", ("Strong", "{{ item.key }}"))
    _accepted(cell)


def _pairs(cell: Body) -> None:
    with cell.each("left in dealt.lefts"):
        right = 'item.pairs | selectattr("id", "equalto", left.id) | map(attribute="right") | first'
        cell.add("Cell", f"{{{{ left.text }}}} → {{{{ {right} }}}}")


def _steps(cell: Body) -> None:
    with cell.each("step in item.steps"):
        cell.add("Cell", "{{ loop.index }}. {{ step.text }}")


def _rows(cell: Body) -> None:
    with cell.each("row in item.rows"):
        cell.add("Cell", ("Soft", "{{ row.aspect }}"))
        for side in "ab":
            cell.add("Cell", ("Strong", f"{{{{ item.{side} }}}}"), f": {{{{ row.{side} }}}}")


ANSWERS: dict[str, Write] = {
    "choice": _right_options,
    "true_false": _judgement,
    "cloze": _words,
    "matching": _pairs,
    "ordering": _steps,
    "short_answer": _words,
    "comparison": _rows,
}
