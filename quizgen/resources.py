"""Finds templates, fonts and tables: in a checkout, an editable install, a wheel."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def templates() -> Path:
    """Folder of the Jinja2 templates: inside the package in a wheel, at the top of a checkout else."""
    packaged = Path(str(files("quizgen"))) / "templates"
    return packaged if packaged.is_dir() else Path(str(files("quizgen"))).parent / "templates"


def fonts() -> Path:
    """Folder of the sans-serif fonts that the worksheets are set in (SIL OFL)."""
    return Path(str(files("fontpkg_atkinson_hyperlegible")))


def tables() -> Path:
    """Folder of the knowledge tables."""
    return Path(str(files("quizgen.knowledge"))) / "tables"
