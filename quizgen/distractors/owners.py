"""Keys that tell whose something is: somebody else of the article, or of the tables, in that place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.distractors import kin, people
from quizgen.distractors.callings import is_surely_person
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor

_PERSON = r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)"
_OWNER = re.compile(rf"^{_PERSON}[’']s?(?= )")
_MAKER = re.compile(rf" (?:of|by) {_PERSON}$")


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with another person in it: "Ada Quill’s mill", "the mill of Ada Quill"."""
    phrase = query.ask.phrase
    found = _OWNER.search(query.key) or _MAKER.search(query.key)
    if found is None or phrase is None or phrase.is_numeric or query.entry is not None:
        return
    name = found["name"]
    if name.split()[-1].lower() in query.text.title.lower() or not any(
        name in one.forms and is_surely_person(one) and (" " in one.name or one.gender or one.role)
        for one in query.text.mentions
    ):
        return
    part = replace(query, ask=replace(query.ask, key=name, phrase=replace(phrase, kind="person")))
    for source in (people.find, kin.find):
        for one in source(part):
            if not _belongs(one.text, query):
                before, after = query.key[: found.start("name")], query.key[found.end("name") :]
                yield Distractor(text=f"{before}{one.text}{after}", why=f"in place of “{name}”")


def _belongs(name: str, query: Query) -> bool:
    """True if the question's own sentences or its stem name somebody: it may be of that person as well."""
    last = name.split()[-1]
    return last in query.own_text or last in query.ask.stem or last in query.text.title
