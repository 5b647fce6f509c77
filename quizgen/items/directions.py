"""A verb of direction turned into its opposite: rose, fell; won, lost."""

from __future__ import annotations

import re

from lemminflect import getInflection

from quizgen import knowledge
from quizgen.clauses import POSSIBLE
from quizgen.facts.model import Finding
from quizgen.items.gaps import with_gap
from quizgen.wording.openness import tells_why

_MEASURED = frozenset(
    "price cost tax rate level temperature wage age standard limit tariff salary risk threshold minimum "
    "maximum pressure budget".split()
)
_EITHER_WAY = frozenset("increase decrease reduce raise lower strengthen weaken win lose worsen improve".split())
_CONTESTS = frozenset("war battle election seat case vote game match title appeal race debate lawsuit".split())
_OBJECTS = {"raise": _MEASURED, "lower": _MEASURED, "win": _CONTESTS, "lose": _CONTESTS}
"""What the verbs that go with many things must have beside them to be turned."""
_HELD = re.compile(
    r"\bfrom [^,]*\d[^,]* to [^,]*\d|\b(?:[Pp]erhaps|[Mm]aybe|even|because|as (?:high|low|much|many|far|little) as)\b"
    r"|sea level"
)
_LIVING = frozenset({"person", "animal", "plant"})
"""What grows of itself: that it shrinks nobody believes."""
_ALONE = frozenset("rise fall grow shrink decline expand contract accelerate".split())


def turned_verb(finding: Finding) -> str | None:
    """The statement with a verb of direction turned (rose, fell); None if it has none."""
    clause = finding.clause
    if clause is None or clause.verb.chain or clause.verb.particle is not None or clause.verb.modal in POSSIBLE:
        return None
    if tells_why(clause) or clause.piece("predicate") is not None:
        return None
    verb = clause.verb.main
    alone = verb.lemma in _ALONE and clause.piece("object", "predicate") is None
    subject = clause.subject.head.lemma
    is_living = knowledge.noun_class(subject) in _LIVING or subject == "plant"
    if not (verb.lemma in _EITHER_WAY or alone) or is_living:
        return None
    thing = clause.piece("object")
    head = thing.phrase.head if thing is not None and thing.phrase is not None else clause.subject.head
    wanted = _OBJECTS.get(verb.lemma)
    if (wanted is not None and head.lemma not in wanted) or _HELD.search(finding.text):
        return None
    other = knowledge.antonym(verb.lemma, "verb")
    forms = getInflection(other, tag=verb.tag, inflect_oov=False) if other else ()
    place = with_gap(finding.text, verb.text)
    return f"{place[0]}{forms[0]}{place[2]}" if forms and place else None
