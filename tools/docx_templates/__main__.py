"""Makes the Word templates of the format ``docx`` anew: ``python -m tools.docx_templates [FOLDER]``.

They are Word files with Jinja2 marks in them, as docxtpl reads them: ``{%p … %}`` stands for its whole paragraph,
``{%tr … %}`` for its row, ``{%tc … %}`` for its cell. A teacher restyles a copy in Word (Styles: Item, Option, Title …)
and gives its folder with ``--templates``. Sizes and shades are in ``styles.py``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from quizgen.formats.docx.filling import saved
from tools.docx_templates.body import Body
from tools.docx_templates.key import key
from tools.docx_templates.sheet import bubbles, worksheet
from tools.docx_templates.styles import THEMES, Styles, Theme

FOLDER = Path(__file__).parents[2] / "templates" / "docx"
_UNWANTED = ("thumbnail", "customXml", "stylesWithEffects")
"""Kinds of part in python-docx's own template that say nothing here."""


def footer(document: Document, title: str) -> None:
    """The title, and "Page 1 of 2" as fields that Word counts."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = "Footer"
    paragraph.add_run(f"{title}\tPage ", "Soft")
    for field, text in (("PAGE", " of "), ("NUMPAGES", "")):
        paragraph._p.append(
            parse_xml(
                f'<w:fldSimple {nsdecls("w")} w:instr=" {field} "><w:r><w:rPr><w:rStyle w:val="Soft"/></w:rPr>'
                "<w:t>1</w:t></w:r></w:fldSimple>"
            )
        )
        paragraph.add_run(text, "Soft")


TEMPLATES: dict[str, tuple[Callable[[Body, str], None], str]] = {
    "worksheet": (worksheet, "{{ title }}{% if form %}: form {{ form }}{% endif %}"),
    "key": (key, "{{ title }}: answer key"),
    "bubbles": (bubbles, "{{ title }}: answer sheet{% if form %}, form {{ form }}{% endif %}"),
}
"""Name of each template to what writes it, and the title in its properties and foot."""


def template(name: str, theme: Theme) -> bytes:
    """A template as a Word file, the same each time."""
    if name == "key":  # teachers read smaller letters than the class may need
        theme = replace(theme, size=min(0.92 * theme.size, 11))
    document = docx.Document()
    Styles(document, theme).apply()
    _strip(document)
    write, title = TEMPLATES[name]
    body = Body(document, theme)
    write(body, title)
    footer(document, title)
    about = document.core_properties
    for given in ("author", "comments", "keywords", "subject", "category", "last_modified_by"):
        setattr(about, given, "")
    about.title, about.language = title, "en"
    for dated in ("created", "modified"):
        about._element.remove_all(f"dcterms:{dated}")
    return saved(document)


def _strip(document: Document) -> None:
    for part in (document.part.package, document.part):
        for number, relation in list(part.rels.items()):
            if relation.reltype.endswith(_UNWANTED):
                del part.rels[number]


def main(folder: Path) -> None:
    """Write the templates of every theme into ``folder``."""
    for theme, sizes in THEMES.items():
        for name in TEMPLATES:
            path = folder / theme / f"{name}.docx"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(template(name, sizes))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
