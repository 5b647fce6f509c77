"""What was so and is so no more, in other words: "once stood" for "used to stand", "was once" for "is no longer"."""

from __future__ import annotations

import re

from quizgen.clauses import Clause
from quizgen.facts.comparisons.embedded import inflected
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.wording.questions import base_form
from quizgen.wording.statements import statement

_WAS = {"is": "was", "are": "were"}
_AGAIN = re.compile(r"\b(?:again|more than once|at once)\b")


def still(clause: Clause | None) -> tuple[str, ...]:
    """ "A is still B", which is false where "A is no longer B" is true."""
    text = statement(clause) if clause is not None else ""
    return (text.replace(" no longer ", " still "),) if text.count(" no longer ") == 1 else ()


def in_other_words(clause: Clause | None) -> str:
    """ "A once V-ed" for "A used to V" and the other way round, "A used to V" for "A no longer V-s".

    Args:
        clause: a sound one that says so, or None.

    Returns:
        A true statement; empty where the verb is another, passive, perfect or in doubt.
    """
    verb = clause.verb if clause is not None else None
    if clause is None or verb is None or verb.perfect or verb.modal or clause.shared:
        return ""
    text = statement(clause)
    finite, main = verb.finite.text, verb.main
    if finite in _WAS and f" {finite} no longer " in text:
        return _once(text, f"{finite} no longer", f"{_WAS[finite]} once")
    if verb.passive or verb.negated or main.lemma == "be":
        return ""
    if main is verb.finite and verb.tense == "present" and f" no longer {main.text} " in text:
        return _once(text, f"no longer {main.text}", f"used to {base_form(main)}")
    if f" used to {main.text} " in text:
        return _once(text, f"used to {main.text}", f"once {inflected(main.lemma, 'VBD', main.text)}")
    made = clause.piece("object")
    is_single = made is not None and made.words[0].text.lower() in INDEFINITE  # "once built a road": it was one deed
    if main is verb.finite and verb.tense == "past" and not is_single:
        return _once(text, f"once {main.text}", f"used to {base_form(main)}")
    return ""


def _once(text: str, old: str, new: str) -> str:
    """The text with some words put for others that stand in it just once; else empty."""
    found = re.findall(rf"\b{re.escape(old)}\b", text)
    return text.replace(old, new) if len(found) == 1 and not _AGAIN.search(text) else ""
