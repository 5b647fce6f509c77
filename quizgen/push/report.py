"""What a push did, or would do, as lines for a user."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen.formats.anki.markup import first_words
from quizgen.push.plan import Found, Standing
from quizgen.push.run import Outcome

_LONGEST = 70  # characters of a note's words
_KEPT = {
    Standing.SAME: ("the same", ""),
    Standing.EDITED: ("edited in Anki, left alone", ""),
    Standing.CLASH: ("edited in Anki and changed in the quiz, left alone", "--overwrite replaces them:"),
    Standing.NEWER: ("in Anki from a later revision of the quiz, left alone", "--overwrite replaces them:"),
    Standing.MISFIT: ("of another note type in Anki, left alone", "delete them there, and push again:"),
}


def report_lines(outcome: Outcome) -> Iterator[str]:
    """Say what became of the notes and note types, the counts first."""
    plan = outcome.plan
    if outcome.is_dry:
        yield "Nothing is changed; without --dry-run this would be done:"
    yield f"{len(plan.new) - len(outcome.refused)} new"
    yield f"{len(plan.updates)} updated"
    for standing, (words, advice) in _KEPT.items():
        notes = plan.kept.get(standing, [])
        if notes or standing is Standing.SAME:
            yield f"{len(notes)} {words}" + (f"; {advice}" if advice else "")
        if advice:
            yield from map(_named, notes)
    if plan.unasked:
        yield f"{plan.unasked} in Anki of kinds that were not asked for, left alone"
    yield from _gone(plan.gone)
    yield from _listed("Not taken by Anki:", (f"{key}: {why}" for key, why in outcome.refused.items()))
    yield from _listed("In Anki more than once; keep one of each:", plan.twice)
    yield from _listed("Note types made:", outcome.created)
    yield from _listed("Note types with new templates and style:", outcome.renewed)
    yield from _listed("Pictures stored:", outcome.media)


def _gone(notes: list[Found]) -> Iterator[str]:
    if notes:
        search = "nid:" + ",".join(str(one.id) for one in notes)
        yield f"{len(notes)} in Anki that the quiz no longer has, left there; Anki's browser finds them by {search}"
        yield from map(_named, notes)


def _listed(words: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield words
        yield from (f"  {line}" for line in listed)


def _named(note: Found) -> str:
    """The key of a note and its first words, as a student reads them."""
    second = list(note.fields.values())[1]
    return f"  {note.key}: {first_words(second, _LONGEST)}"
