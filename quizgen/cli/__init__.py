"""The command line: parses, calls, prints. No logic."""

from __future__ import annotations

from quizgen.cli.checking import check, rules
from quizgen.cli.editing import explain, lock, show, swap
from quizgen.cli.exchanging import export, formats, import_, schema
from quizgen.cli.finding import facts, outline
from quizgen.cli.group import main
from quizgen.cli.learning import preview, push
from quizgen.cli.making import make

for _command in (
    make,
    facts,
    outline,
    show,
    explain,
    swap,
    lock,
    export,
    push,
    preview,
    import_,
    formats,
    schema,
    check,
    rules,
):
    main.add_command(_command)

__all__ = ["main"]
