"""How options write the United States and the United Kingdom: as the key does."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.knowledge import COUNTRY_IN_FULL, COUNTRY_IN_SHORT, COUNTRY_WHOLE

_BEFORE_NAME = re.compile(rf"^(?P<the>the ){COUNTRY_IN_SHORT.pattern} (?=[A-Z])")


def written_as(key: str, text: str) -> str:
    """The text with the names of the two countries as the key has them: "U.S.", "US" or "United States".

    Before a body they are left off where the key is a body that stands there without its country: "the Senate" beside
    "the Department of Defense".
    """
    short = COUNTRY_IN_SHORT.search(key)
    if short is not None:
        dot = "." if "." in short[0] else ""
        text = COUNTRY_WHOLE.sub(lambda found: f"U{found[0].split()[1][0]}", text)
        return COUNTRY_IN_SHORT.sub(lambda found: f"U{dot}{found['initial']}{dot}", text)
    if COUNTRY_WHOLE.search(key):
        return COUNTRY_IN_SHORT.sub(lambda found: COUNTRY_IN_FULL[found["initial"]], text)
    bare = _BEFORE_NAME.sub(lambda found: found["the"], text)
    entry = knowledge.find(key)
    is_body = entry is not None and entry.kind == "organisation"
    return bare if is_body and bare != text and knowledge.same(bare, text) else text
