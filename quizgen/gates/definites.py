"""Definite phrases with a modifier that still do not say which: "the House-passed bill", "the 1905 act", "his plan"."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.numbers import MONTHS

_TOLD = (
    r"(?:act|agreement|attack|bill|campaign|claim|convention|deal|decision|demand|directive|experiment|idea|investigation"
    r"|law|legislation|measure|meeting|move|offer|operation|paper|plan|position|programme|program|project|proposal"
    r"|report|request|response|resolution|ruling|scheme|speech|stance|study|survey|talk|treaty"
    r"|trial)s?"
)
"""Nouns of which an article tells of one or two, and the world holds many."""
_SCOPE = r"(?! (?:of|in|on|for|to|that|which|who|by|with|from|between|against|about|over|called|named|at|into)\b|[’'-])"
_MODIFIED = re.compile(
    rf"\bthe (?P<kind>[\w-]+) (?P<noun>{_TOLD}){_SCOPE}\b(?! (?!was\b|is\b|has\b)[a-z]+(?:s|er|or|ist)\b)"
)
_PRICED = re.compile(rf"\b[Tt]he (?P<kind>\w+-\w+(?:ed|en)) (?P<noun>[a-z]+){_SCOPE}\b")
_WORKED = re.compile(
    r"\b[Tt]he (?P<kind>restored|revised|renovated|rebuilt|updated|amended|modified|repaired|redesigned|edited"
    rf"|translated|enlarged|expanded|corrected|rewritten) (?P<noun>[a-z]+){_SCOPE}\b"
)
"""One thing to which something was done: which thing is not said."""
_OWN = re.compile(
    rf"[’']s (?:own |new |first |original )?(?P<noun>(?:idea|plan|proposal|request|offer|demand|response|decision|claim"
    rf"|suggestion|argument|announcement|position|version|design|machine|device|model)s?){_SCOPE}\b"
)
_GAINED = re.compile(
    r"\b(?:its|their|his|her) (?:own |new )?(?P<noun>(?:gain|loss|losse|demand|conquest|concession|finding|proposal)s?)"
    r"\b(?! (?:of|in|on|from|over|to|for|that)\b|[’'-])"
)
"""What somebody won, lost or wanted: of which occasion is not said."""
_BARE_PART = (
    r"(?i:pronunciation|spelling|vocabulary|authorship|membership|attendance|enrolment|enrollment|leadership|turnout"
    r"|admission|recruitment|funding|filming|composition"
    r"|interest(?! rate| group| part)|enthusiasm|popularity)"
)
"""What something has, and with nothing before it: of what is not said."""
_RELATIONAL = re.compile(
    r"\b[Tt]he (?:item|thing|one) (?:that|which)\b|\b[Tt]he \w+ left behind\b(?! by)"
    r"|\bas an? (?:by-?product|side effect|waste product|component|consequence)[.?]$"
    r"|\b[Tt]he (?:key|crucial|decisive|critical|defining|pivotal|big|turning) (?:moment|point|day|breakthrough)\b"
    r"(?! (?:of|in)\b)|\b(?:kilo|mega|giga)?ton(?:ne)?s (?:released|emitted|produced|absorbed|lost)\b"
    r"|\b[Oo]ne of the (?:\w+est|most \w+|least \w+) [\w-]+ (?:is|are|was|were)\b"
    r"|\b[Tt]he (?:goods?|products?|services?|items?|articles|shares|things|money|amounts?) (?:advertised|sold|bought"
    r"|offered|described|listed|mentioned|shown|used|spent|paid|lost|found|saved) (?:is|are|was|were|has|have|had)\b"
    r"|\bthe (?:death|birth|mortality|crime|unemployment|dropout|literacy|survival|infection|conviction) rates?[.?]$"
    r"|^(?:\w+ )?(?:an? |one[- ])?(?:half|third|quarter|fifth|tenth) of all (?:[a-z]+ )+?(?:were|was|had|came|died"
    r"|\w+ed)\b(?!.*(?:[A-Z]|\d\d))"
    rf"|(?:^|, |[Ww]hat (?:does|do|did|is|was) ){_BARE_PART} (?!of\b|in\b|by\b|on\b)"
    r"|^(?!(?:[Uu]p)?[Oo]n wh).*\b(?:has|have|had) (?:had )?an? (?:[\w-]+ )?(?:effect|impact|influence|bearing)\b"
    r"(?!.*\b(?:on|upon|in)\b)"
    r"|\b(?:[Tt]ributes?|[Hh]omage|[Cc]ondolences)\b(?!.*\bto\b)"
    r"|(?:^|, )[Cc]oncentrations? (?!of\b|in the\b)|\b[Aa] single (?:drop|dose|piece|grain) (?!of\b)"
    r"|\b(?:a handful|\w+ (?:kilo|mega|giga)?ton(?:ne)?s) (?!of\b)(?:to|were|was|are|is|each|every|per|a)\b"
    r"|\b[Tt]he (?:way of life|cost of living|standard of living|state of affairs|course of action|line of work)\b"
    r"(?! (?:of|in|for|among|on)\b)"
    r"|\b[Tt]he (?:\[\[)?(?:share (?:price|value)|stock price|market (?:share|value))(?:\]\])?\b(?! (?:of|in|for)\b)"
    r"|\b[Tt]he opposition\b(?! (?:to|of|from|in|against|part))|\b[Oo]ne of the (?:\w+est|most \w+|least \w+) [\w-]+"
    r"(?: [\w-]+)?[.?]$|\b[Tt]he (?:\w+est|most \w+|least \w+) (?:member|one|part|component|half|side|end)s?"
    r"\b(?! (?:of|in|among|for|that|to))"
)
_UTMOST = re.compile(
    r"^[Tt]he (?:(?!interest|forest|west)[a-z]+est|most [a-z]+|least [a-z]+|best-[a-z]+) (?:single )?(?P<noun>[a-z]+) "
    r"(?:is|are|was|were|went|came|began) (?!to\b)"
)
"""The highest or earliest: of which, or where, is not said."""
_OTHER = re.compile(
    r"(?<!\band )(?<!\bor )(?<!each )(?<!like )(?<!among )(?<![Nn]o )(?<!any )(?<!of )\bother (?!than\b)(\w+)"
)
_LISTED = re.compile(r"\bsuch as\b|\bthan\b|\bapart from\b|\bbesides\b|\bother than\b|^like other|^unlike other", re.I)
_OF_KEY = re.compile(r"^(?:what|who|which \w+) (?:\w+ )?(?:\w+ed|led to|gave rise to) other [^?]*, such as\b", re.I)
"""Others beside the key itself: "Who inspired other painters, such as Monet?"."""
_RULING = re.compile(
    r"\b(?:[Tt]he|an?) (?:[a-z]+ ){0,2}(?:governing body|regulator|regulatory (?:body|agency|authority)|licensing body"
    r"|professional body|statutory body|watchdog|competent authority)\b(?![’'])"
)
"""Who rules a trade: another in every country."""
_HOLDER = re.compile(
    r"\b(?:[Tt]he (?:current|present|incumbent|then)|(?:was|were|became|is|as|named|made) acting) (?P<role>[\w-]+)"
    r"(?: (?P<noun>minister|secretary))?\b(?! (?:of|for|at)\b)"
)
"""Who holds an office: of which body, and when, is not said."""
_LOCAL = re.compile(
    r"\b[Ll]ocal (?:people|residents?|officials?|authorit(?:y|ies)|farmers|fishermen|police|government|council"
    r"|communit(?:y|ies)|businesses|population|politicians)\b|\b(?:islanders|villagers|townspeople)\b"
)
"""Who lives somewhere: where must be said."""
_RANKED = re.compile(r"\b(?:highest|lowest|top|best|worst)[- ]rank(?:ing|ed)\b")
_RANKING = re.compile(r"\b(?:study|index|survey|list|table|report|rankings|league|chart|by|according)\b", re.I)
_RANKS = re.compile(r"\b(?:top|best|worst|most|ranked)\b", re.I)
"""A title that tells of a ranking."""
_NEW = re.compile(r"\b[Tt]he new [a-zA-Z]")
_NEW_ALONE = re.compile(r"\b[Tt]he new [a-z]+(?: [a-z]+)?[.?]?$")
_DATED = re.compile(r"\b(?:1\d|20)\d\d|\bcentury\b")
"""What is new is so at its time, which is told or may be asked for."""
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_SINGLES = frozenset("first second third last only main same final best worst original".split())

_TEAM = re.compile(
    r"\b[Tt]he (?:[a-z]+ )?(?P<kind>[A-Z]\w+) (?P<noun>(?:team|researcher|scientist|group|study|company|firm"
    r"|crew|expedition|author|ship|vessel|aircraft|plane|player|official|delegation|couple|scholar|archaeologist|engineer|doctor)s?)"
    r"(?! (?:of|that|who|which|led|called|named|from|at|behind)\b|[’']| (?:and \w+ )?[A-Z])"
)
"""Some of a country's many: "the Spanish team"."""
_LIKE_ADJECTIVE = re.compile(
    r"\b[Tt]he (?P<noun>(?:chemical|explosive|stimulant|solvent|sedative|antibiotic|pollutant|additive|narcotic"
    r"|preservative|supplement|extract|compound|substance|medication|drug|device|gadget)s?)"
    r"(?= (?:(?:is|are|was|were|has|had|have|can|could|will|may|might|in|into|to|on|at|from|by|with|and|or)\b|\w+ed\b)"
    r"|[.,?;])"
)
"""One of a class that taggers take for the adjective of a noun to come."""
_OF_MONTH = re.compile(
    rf"\b[Tt]he (?:early |late |mid-)?(?:{'|'.join(MONTHS)}) (?!\d)(?P<noun>[a-z]+)\b(?!.*\b(?:1\d|20)\d\d\b)"
)
"""Of which year, or of what, is not said: "the March meeting", "the September ice"."""
_JUDGED = re.compile(
    r"\b(?:revers|overturn|uph[eo]ld|overrul|overruled|quash|affirm|annul)(?:s|es|ed|t)? the "
    r"(?:decision|ruling|verdict|judge?ment|sentence|conviction)\b(?! (?:of|that|to|on|by|from|against)\b| in [A-Z])"
    r"|\b[Tt]he (?:decision|ruling|verdict|judge?ment|sentence|conviction) (?:was|were|is|had been|has been) "
    r"(?:later |then |soon )?(?:reversed|overturned|upheld|overruled|quashed|affirmed|annulled)\b"
)
"""A court's word that another court took back: never the one that the title tells of."""
_FORCE = re.compile(
    r"\b[Tt]he (?P<kind>[A-Z]\w+) (?:fleet|army|navy|troops|soldiers|forces|cavalry|infantry|artillery)\b"
)
_TELLING = re.compile(r"\d|(?<=[a-z,] )[A-Z]")
"""A figure, or a name behind the head of the text."""
_JOINED = re.compile(
    r"\b(?:sign(?:ed|s|ing)? (?:on|up)|opt(?:ed|s)? (?:in|out)|(?:drop|pull|back)(?:p?ed|s)? out)"
    r"(?! (?:to|for|with|as|of)\b)"
    r"|\b(?:stay\?|(?:stay|stayed|remained)(?: there)? for (?:[a-z-]+ ){1,4}(?:years|months|weeks|days|hours)"
    r"(?=[.,?]| and\b))"
)
"""What somebody joins or leaves, and where somebody stays, must be said."""

_KINDRED = tuple(
    frozenset(group.split())
    for group in (
        "request demand plea call",
        "plan scheme project programme program proposal",
        "bill act law legislation",
    )
)
"""Nouns for one thing: an article calls it now by one, now by another."""


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item that speaks of one thing of many and does not say which."""
    texts = texts_of(candidate.item)
    if _RULING.search(texts[0]) and not _is_placed(texts[0], title):
        return "one body of a country that is not named"
    if _LOCAL.search(texts[0]) and not (_CAPITAL.search(texts[0]) or _is_placed(texts[0], title)):
        return "people of a place that is not named"
    if _RANKED.search(texts[0]) and not (_RANKING.search(texts[0]) or _RANKS.search(title)):
        return "a rank in a list that is not named"
    is_new = _NEW.search(texts[0]) or any(map(_NEW_ALONE.search, texts[1:]))
    if is_new and not _DATED.search(" ".join(texts)) and not re.search(r"\bnew\b", title, re.I):
        return "new at a time that is not named"
    for text in texts:
        office = _HOLDER.search(text)
        if office and (office["noun"] or knowledge.is_role(office["role"])):
            return "the holder of an office that is not named"
        found = next((one for one in _definites(text) if not _is_titled(one["noun"], title)), None)
        if found is not None:
            return f"{found[0]!r} is one of many"
        if (
            _JUDGED.search(text)
            or _JOINED.search(text)
            or _RELATIONAL.search(text)
            or (text == texts[0] and _is_force_alone(text))
        ):
            return "a part of a whole that is not named"
    ask = candidate.ask
    if ask is not None and ask.key.lower().startswith("other "):
        return "other than what is not said"
    if ask is not None and ask.frame == "subject" and _OF_KEY.search(texts[0]):
        return "other than what is asked for"
    others = _OTHER.search(texts[0])
    if others and not _LISTED.search(texts[0]) and not _is_one_named(others[1], texts[0]):
        return "other than what is not said"
    return None


def _is_force_alone(text: str) -> bool:
    """True for a country's fleet or army of which neither a date nor another name tells in which war."""
    force = _FORCE.search(text)
    return force is not None and _TELLING.search(text.replace(force["kind"], "")) is None


def _is_one_named(noun: str, text: str) -> bool:
    """True if one of those that the others are of is named: "Bern pressed other states" names a state."""
    lemma = noun.removesuffix("s") if not noun.endswith("ies") else noun[:-3] + "y"
    wanted = "country" if lemma in {"nation", "state"} else lemma
    entries = filter(None, map(knowledge.find, re.findall(r"[A-Z]\w+", text)))
    kinds = filter(None, map(knowledge.kind_of, entries))
    return any(kind.noun == wanted for kind in kinds)


def _is_placed(text: str, title: str) -> bool:
    """True if a country is named, in the title or in the text, as a noun or as its adjective."""
    words = re.findall(r"[A-Z][\w.]+(?: [A-Z][\w]+)?|[A-Z]\w+", f"{title} {text}")
    return any(knowledge.country_of(part) or knowledge.find(part) for word in words for part in (word, *word.split()))


def _definites(text: str) -> list[re.Match[str]]:
    modified = [one for one in _MODIFIED.finditer(text) if _says_little(one["kind"])]
    teams = [one for one in _TEAM.finditer(text) if knowledge.country_of(one["kind"]) is not None]
    alone = [one for one in _LIKE_ADJECTIVE.finditer(text) if one["noun"] not in text[: one.start()].lower()]
    return [
        *modified,
        *_PRICED.finditer(text),
        *_UTMOST.finditer(text),
        *_WORKED.finditer(text),
        *_OWN.finditer(text),
        *_GAINED.finditer(text),
        *_OF_MONTH.finditer(text),
        *teams,
        *alone,
    ]


def _says_little(kind: str) -> bool:
    """True for a modifier that names nothing: a common word, a year, a country's adjective."""
    if kind.lower() in _SINGLES or kind.endswith(("est", "th")):
        return False
    return kind.islower() or kind.isdigit() or knowledge.country_of(kind) is not None


def _is_titled(noun: str, title: str) -> bool:
    """True if the title holds the noun, or one that says the same in an article: the request of those who demand."""
    one = noun.lower().removesuffix("s")
    kindred = next((group for group in _KINDRED if one in group), {one})
    return any(kin in title.lower() for kin in kindred)
