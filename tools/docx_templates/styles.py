"""The styles, lists and pages of the Word templates, a theme each; see __main__.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Mm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

PAGE = (Cm(21), Cm(29.7))
FONT = "Arial"  # on every system, or a font of its measures
BOX, CIRCLE = "□", "○"  # to write into, and to fill: Arial has both
_HIGH = 1.4  # such marks, beside letters
_LEVELS = (("decimal", "%1.", "Item"), ("upperLetter", "%2", "Option"), ("upperLetter", "%3", "Step"))
_LIST, _BOXES = 1, 2
_KEPT = {
    "Normal", "Default Paragraph Font", "Normal Table", "No List", "Table Grid", "Title", "Heading 1", "Heading 2",
    "Footer", "Strong", "Emphasis",
}  # fmt: skip
"""Styles of Word's own that are used, as python-docx's template has them."""


@dataclass(frozen=True)
class Theme:
    """Sizes and shades, those of the theme's namesake in ``templates/worksheet/themes``.

    Attributes:
        size: of letters, in points.
        small: of what is read in passing, beside other letters.
        leading: of lines, as a multiple of a single line.
        air: how much of the space between things.
        margin: of the page at its sides, in centimetres.
        ruling: from line to line of handwriting, in millimetres.
        soft: colour of what is read in passing.
        ground: colour of the paper; empty for white.
        apart: space between letters, in twentieths of a point.
        emphasis: whether italics are used.
    """

    size: float = 11
    small: float = 0.8
    leading: float = 1.15
    air: float = 1
    margin: float = 1.9
    ruling: float = 8.5
    soft: str = "595959"
    ground: str = ""
    apart: int = 0
    emphasis: bool = True

    @property
    def gutter(self) -> Length:
        """Room for numbers, left of what they count."""
        return Pt(2.3 * self.size)

    @property
    def letter(self) -> Length:
        """Room for a letter or a box."""
        return Pt(2.1 * self.size)

    @property
    def judgement(self) -> Length:
        """Room for T and F."""
        return Pt(4 * self.size)

    @property
    def width(self) -> Length:
        """Of the text."""
        return Length(PAGE[0] - 2 * Cm(self.margin))

    @property
    def edge(self) -> Length:
        """The last place for a tab stop: at the very margin LibreOffice goes over it."""
        return Length(self.width - Mm(1))


PLAIN = Theme()
THEMES = {
    "plain": PLAIN,
    "compact": replace(PLAIN, size=9, small=0.85, leading=1, air=0.6, margin=1.3, ruling=7),
    "large": replace(PLAIN, size=18, small=1, leading=1.2, margin=1.6, ruling=13, soft="000000"),
    "dyslexia": replace(
        PLAIN,
        size=13,
        small=0.93,
        leading=1.5,
        air=1.1,
        ruling=11,
        soft="333333",
        ground="FBF5E1",
        apart=8,
        emphasis=False,
    ),
}


class Styles:
    """Puts the styles of a theme into a document."""

    def __init__(self, document: Document, theme: Theme) -> None:
        self.document = document
        self.theme = theme

    def apply(self) -> None:
        """Set page, ground, lists and styles."""
        self._clear()
        self._page()
        self._lists()
        self._characters()
        self._headings()
        self._text()
        self._questions()

    def _clear(self) -> None:
        """Take out the styles that nothing here uses, and say that the words are English."""
        element = self.document.styles.element
        for style in list(self.document.styles):
            if style.name not in _KEPT:
                element.remove(style.element)
        for language in element.iter(qn("w:lang")):
            language.set(qn("w:val"), "en-GB")

    def _page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = PAGE
        section.left_margin = section.right_margin = Cm(self.theme.margin)
        section.top_margin, section.bottom_margin = Cm(self.theme.margin), Cm(self.theme.margin + 0.2)
        section.header_distance = section.footer_distance = Cm(0.9)
        if self.theme.ground:
            ground = parse_xml(f'<w:background {nsdecls("w")} w:color="{self.theme.ground}"/>')
            self.document.element.insert(0, ground)
            shown = parse_xml(f"<w:displayBackgroundShape {nsdecls('w')}/>")
            self.document.settings.element.find(qn("w:zoom")).addnext(shown)

        for setting in self.document.settings.element.iter(qn("w:compatSetting")):
            if setting.get(qn("w:name")) == "compatibilityMode":
                setting.set(qn("w:val"), "15")  # Word 2013 and later

    def _lists(self) -> None:
        """One list of items through the sheet, its letters beginning anew under each number; and boxes to fill."""
        numbering = self.document.part.numbering_part.element
        for each in list(numbering):
            numbering.remove(each)
        indent, letter = self.theme.gutter.twips, self.theme.letter.twips
        hanging, lefts = (indent, letter, letter), (indent, indent + letter, indent + letter)
        levels = "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{lefts[at]}" w:hanging="{hanging[at]}"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl>'
            for at, (kind, text, style) in enumerate(_LEVELS)
        )
        box = (
            f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pStyle w:val="Box"/><w:lvlText w:val="{BOX}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{letter}" w:hanging="{letter}"/></w:pPr>'
            f'<w:rPr><w:sz w:val="{round(2 * _HIGH * self.theme.size)}"/></w:rPr></w:lvl>'
        )
        for number, kind, inside in ((_LIST, "multilevel", levels), (_BOXES, "singleLevel", box)):
            numbering.append(
                parse_xml(
                    f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
                    f'<w:multiLevelType w:val="{kind}"/>{inside}</w:abstractNum>'
                )
            )
        for number in (_LIST, _BOXES):
            numbering.append(
                parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>')
            )

    def _characters(self) -> None:
        soft = self._character("Soft")
        soft.font.color.rgb = RGBColor.from_string(self.theme.soft)
        word = self._character("Bank word")
        word.element.get_or_add_rPr().append(
            parse_xml(f'<w:bdr {nsdecls("w")} w:val="single" w:sz="4" w:space="4" w:color="{self.theme.soft}"/>')
        )
        self._character("Mark to fill").font.size = Pt(round(_HIGH * self.theme.size))
        mark = self._character("Template mark")  # of what says where things go, and is gone on the sheet
        mark.font.color.rgb = RGBColor(0x80, 0x40, 0x80)
        mark.font.size = Pt(8)
        emphasis = self.document.styles["Emphasis"]
        assert isinstance(emphasis, CharacterStyle)
        emphasis.font.italic = self.theme.emphasis

    def _headings(self) -> None:
        theme = self.theme
        title = self._paragraph("Title", size=theme.size * 1.2 + 5.5, bold=True, above=8, below=4, kept=True)
        title.element.get_or_add_pPr().remove_all("w:pBdr")
        first = self._paragraph("Heading 1", size=theme.size * 1.2, bold=True, above=10, below=4, kept=True)
        second = self._paragraph("Heading 2", bold=True, above=8, below=4, kept=True)
        second.paragraph_format.left_indent, second.paragraph_format.first_line_indent = theme.gutter, -theme.gutter
        self._bordered(first, 6, "bottom")
        for name in ("Title", "Heading 1", "Heading 2"):
            style = self.document.styles[name]
            assert isinstance(style, ParagraphStyle)
            style.font.color.rgb = RGBColor(0, 0, 0)

    def _text(self) -> None:
        theme = self.theme
        normal = self._paragraph("Normal", size=theme.size, below=4)
        normal.paragraph_format.line_spacing = theme.leading
        if theme.apart:
            spacing = parse_xml(f'<w:spacing {nsdecls("w")} w:val="{theme.apart}"/>')
            normal.element.get_or_add_rPr().insert_element_before(spacing, "w:sz", "w:szCs", "w:lang")
        self._paragraph("School", bold=True, below=8)
        ends = [Length(round(theme.edge * share)) for share in (0.54, 0.76, 1)]  # of the lines for name, class and date
        self._tabs(self._paragraph("Head line", above=4, below=6), ends, WD_TAB_LEADER.LINES)
        instruction = self._paragraph("Instruction", italic=theme.emphasis, below=8, kept=True)
        self._tabs(instruction, [theme.edge])
        for name in ("Passage", "Source", "Term"):
            style = self._paragraph(name, below=6 if name == "Passage" else 3)
            style.paragraph_format.left_indent = theme.gutter
            style.paragraph_format.first_line_indent = -theme.gutter if name == "Passage" else Length(0)
        self._tabs(self._paragraph("Footer", size=theme.size * theme.small), [theme.edge])

    def _questions(self) -> None:
        theme = self.theme
        for name, room in (("Item", Length(0)), ("Statement", theme.judgement), ("Bubbles", Length(0))):
            style = self._listed(self._paragraph(name, below=4, kept=True), _LIST, 0)
            layout = style.paragraph_format
            layout.left_indent = Length(theme.gutter + room)
            layout.first_line_indent = Length(-theme.gutter - room)
            layout.tab_stops.add_tab_stop(theme.gutter)
            layout.tab_stops.add_tab_stop(theme.edge, WD_TAB_ALIGNMENT.RIGHT)
        self._listed(self._paragraph("Option", below=3, kept=True), _LIST, 1)
        self._listed(self._paragraph("Step", below=5, kept=True), _LIST, 2)
        self._listed(self._paragraph("Box", below=5, kept=True), _BOXES, 0)
        self._paragraph("Picture", above=4, below=6, kept=True).paragraph_format.left_indent = theme.gutter
        bank = self._paragraph("Bank", above=2, below=8, kept=True)
        bank.paragraph_format.left_indent, bank.paragraph_format.line_spacing = theme.gutter, 1.6
        line = self._paragraph("Writing line", kept=True)
        line.paragraph_format.left_indent = theme.gutter
        self._exactly(line, Pt(theme.ruling / 25.4 * 72))
        self._bordered(line, 4, "bottom", "between")
        self._exactly(self._paragraph("Cell line", kept=True), Pt(theme.ruling / 25.4 * 72))
        self._exactly(self._paragraph("Item end"), Pt(max(2, 9 * theme.air)))
        self._paragraph("Cell", above=2, below=2)
        self._paragraph("Cell head", above=2, below=2, kept=True)
        self._exactly(self._paragraph("Cell end"), Pt(1))
        self._paragraph("Quick part", bold=True, above=6, below=2, kept=True)
        circle = self._paragraph("Circle name", bold=True, kept=True)
        for sixths in (1, 3, 5):
            middle = Length(theme.width * sixths // 6)
            circle.paragraph_format.tab_stops.add_tab_stop(middle, WD_TAB_ALIGNMENT.CENTER)

    def _paragraph(
        self,
        name: str,
        size: float = 0,
        above: float = 0,
        below: float = 0,
        *,
        bold: bool | None = None,
        italic: bool | None = None,
        kept: bool = False,
    ) -> ParagraphStyle:
        """A paragraph style, made where the document has none, with what is given of sizes and spaces in points."""
        styles = self.document.styles
        style = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)
        if name != "Normal":
            style.base_style = styles["Normal"]
        self._in_font(style)
        if size:
            style.font.size = Pt(round(2 * size) / 2)
        style.font.bold, style.font.italic = bold, italic
        layout = style.paragraph_format
        layout.space_before, layout.space_after = Pt(above * self.theme.air), Pt(below * self.theme.air)
        layout.keep_with_next = layout.keep_together = kept or None
        layout.widow_control = True
        style.quick_style, style.hidden, style.priority = True, False, 1
        return style

    def _character(self, name: str) -> CharacterStyle:
        style = self.document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        assert isinstance(style, CharacterStyle)
        style.quick_style = True
        return style

    @staticmethod
    def _in_font(style: ParagraphStyle) -> None:
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{script}"), FONT)

    @staticmethod
    def _tabs(style: ParagraphStyle, ends: Sequence[Length], leader: WD_TAB_LEADER = WD_TAB_LEADER.SPACES) -> None:
        stops = style.paragraph_format.tab_stops
        stops.clear_all()
        for end in ends:
            stops.add_tab_stop(end, WD_TAB_ALIGNMENT.RIGHT, leader)

    @staticmethod
    def _listed(style: ParagraphStyle, number: int, level: int) -> ParagraphStyle:
        place = f'<w:ilvl w:val="{level}"/>' if level else ""
        listing = parse_xml(f'<w:numPr {nsdecls("w")}>{place}<w:numId w:val="{number}"/></w:numPr>')
        style.element.get_or_add_pPr()._insert_numPr(listing)
        return style

    @staticmethod
    def _exactly(style: ParagraphStyle, height: Length) -> None:
        style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        style.paragraph_format.line_spacing = height

    def _bordered(self, style: ParagraphStyle, eighths: int, *sides: str) -> None:
        """Draw lines so many eighths of a point thick."""
        layout = style.element.get_or_add_pPr()
        layout.remove_all("w:pBdr")
        lines = "".join(
            f'<w:{side} w:val="single" w:sz="{eighths}" w:space="1" w:color="{self.theme.soft}"/>' for side in sides
        )
        borders = parse_xml(f"<w:pBdr {nsdecls('w')}>{lines}</w:pBdr>")
        behind = "shd tabs suppressAutoHyphens bidi spacing ind contextualSpacing jc outlineLvl".split()
        layout.insert_element_before(borders, *(f"w:{name}" for name in behind))
