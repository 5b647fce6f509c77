"""What a sentence leaves to the one before it: the largest of what, other than what, a number of what."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.numbers import MONTHS, YEAR

_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_TIMES = r"(?:days|weeks|months|years|decades)"
_SUPERLATIVE = r"(?:(?!interest|forest|west)[a-z]+est|most [a-z]+|least [a-z]+|best-[a-z]+|real [a-z]+)"
_GROUPS = r"(?:team|researcher|scientist|group|study|company|firm|crew|expedition|author|ship|delegation|official)s?"
_RULING, _JUDGED = r"(?:decision|ruling|verdict)", r"(?:reversed|overturned|upheld)"
_LEFT = r"(?:sign(?:ed|s)? (?:on|up)|opt(?:ed|s)? (?:in|out)|(?:drop|pull)(?:ped|ed|s)? out)"
_EFFECT = r"(?:effect|impact|influence)"
_TONS = r"(?:kilo|mega|giga)?ton(?:ne)?s"
_BARE = r"(?:[Pp]ronunciation|[Ss]pelling|[Mm]embership|[Ff]unding|[Cc]oncentrations?)"
_BY = r"[Ii]n|into|at|through|from|by|for"
_THERE_ARE = r"[Tt]here (?:is|are|was|were)(?: (?:an?|large|number|host|many|several|of))*"
_FAR, _NORTH = r"\d ?(?:km|miles|metres)", r"(?:north|south|east|west)"
_IS = r"(?:is|are|was|were|will|went|came|began)"
_BEASTS = r"(?:species|animal|creature)"
_SPAN = r"(?:In|Between|By|About|Around|Some|Over|Since|From)\b.*\b(?:ago|\d{4}|century|centuries|today),? "
_FIRST = rf"(?:{_SPAN}|[A-Z][a-z]+ing )?"
_ITS = r"(?: (?:of|that|which|in|on|with|known|called)\b|[-’'])"
_SIDES = r"(?:persuaded|convinced|unconvinced|in agreement|disagreed|objected|consented|complied|acquiesced)"
_OPENS = (
    r"(?:and (?:the|an?|it|he|she|they|his|her|its|their)|but|when|if|that|which|before|after|until|unless|because"
    r"|although|to|on)"
)
_JOINED = rf"(?:(?:In|At|On) [^,]*, )?(?!.*(?:[,;]|\b{_OPENS}\b))"
_GROUND = r"(?:culprit|cause|reason|explanation|key|answer|solution|remedy)s?"
_GROUNDED = r"(?!.*\b(?:of|for|to|behind|why|that|if|when|because|[Ww]here)\b)"
_RANKED = r"(?:ranked|placed|rated|finished|came) (?:first|second|third|fourth|fifth|last)"
_FIELD = r"(?:in|among|amongst|of|on|by|out|for|at|after)"
_SMALLER = r"(?:smaller|larger|bigger|higher|lower|greater|longer|shorter|older|younger|faster|slower|heavier|lighter)"
_PARTS = r"(?:parts|components|pieces|sections|features|aspects|elements|layers)"
_SOME = r"(?:[Vv]arious|[Ss]everal|[Mm]any|[Oo]ther|[Ss]ome|[Dd]ifferent|[Aa]ll|[Tt]he)"
_APART = r"(?:back|up|out|off|down|away|apart|together)"
_TEXT = r"(?:account|description|summary|overview|discussion|list|outline|explanation|example|section|table)"
_ABOUT = r"(?:(?:more|less|over|under|than|about|around|only|up|to|nearly|almost) )*"
_STRETCHES = r"(?:miles?|kilomet(?:re|er)s?|minutes?|hours?|blocks?|yards?|met(?:re|er)s)"
_LIKE = r"(?:alternate|similar|comparable|corresponding|respective)"
_SUM = r"[$£€]?[\d,.]+ \w+ (?:in|for|to)\b"
_WHICH = r"(?:first|second|third|last|final|main)"
_STEPS = r"(?:step|stage|phase|reason|factor|member|one)"
_FIGURES = r"(?:figures|data|statistics|numbers|estimates|results|findings)"
_GIVEN = r"(?:of|from|by|for|in|on|that|which|released|published|gathered|collected)"
_CHOSEN = r"(?:hired|elected|appointed|named|installed|chosen|formed|created|founded|built|opened)"

_ROWS = (
    ("one of many", rf"^(?:One of t|T)he {_SUPERLATIVE} (?P<noun>[a-z]+) {_IS}\b"),
    ("one of many", rf"\b[Tt]he (?P<nation>[A-Z]\w+) (?P<noun>{_GROUPS})(?! (?:of|that|who|which|led|from|at)\b)"),
    ("one of many", rf"\b[Tt]he {_RULING} (?:was|is|had been) (?:later )?{_JUDGED}\b"),
    ("one of many", rf"\b{_JUDGED} the {_RULING}\b(?! (?:of|that|to|against)\b)"),
    ("one of many", r"\b[Tt]he (?:key|decisive|crucial|defining|big) (?P<noun>moment|day|point)\b(?! (?:of|in)\b)"),
    ("one of many years", rf"\b[Tt]he (?:{'|'.join(MONTHS)}) (?P<noun>[a-z]+)\b(?!.*\b{YEAR}\b)"),
    ("other than what is not said", rf"(?<!than )\b(?:{_BY}|{_THERE_ARE}) other (?!than\b|\w+ of\b)"),
    (
        "other than what is not said",
        r"(?<!one )\banother (?!person|individual|one)[a-z]+(?: of [a-z]+)?[.?]$|\bof another [a-z]+\b",
    ),
    ("more than what is not said", r"\b[Aa] (?:much|far|slightly) (?:[a-z]+er|more [a-z]+) [a-z]+\b(?!.*\bthan\b)"),
    ("more than what is not said", r"\bto a (?:lesser|greater) (?:degree|extent)\b(?!.*\bthan\b)"),
    ("joined or left what is not said", rf"\b{_LEFT}(?! (?:to|for|with|as|of)\b)"),
    ("in or for what is not said", r"\b(?:is|are|was|were) (?:involved|viable|eligible|exempt|affected)[.?]$"),
    ("an effect on what is not said", rf"^(?!On w).*\bha(?:ve|s|d) an? (?:\w+ )?{_EFFECT}\b(?!.* (?:upon|on|in)\b)"),
    ("an amount of what is not said", rf"\b(?:a handful|\w+ {_TONS}) (?:to|were|was|are|is|each|per|a|released)\b"),
    ("a part of what is not said", r"\b[Tt]he (?:share|stock|market) (?:price|value|share)\b(?! (?:of|in|for)\b)"),
    ("a part of what is not said", rf"(?:^|, |^What (?:does|do|did) ){_BARE} (?!of\b|in\b)"),
    ("a number without its noun", rf"^(?!.*[a-z]{{3}}s\b.*\bwon).*\b(?:won|win|lost) {_COUNT}(?=[.?]$|, incl| and\b)"),
    ("a time that is not placed", rf"\b(?:in|for|during|over|within) the (?:\d+|{_COUNT}) {_TIMES}(?=[.,?]|$)"),
    ("north of what is not said", rf"\b(?:is|are|was|were|lies?|lay|{_FAR}) to the {_NORTH}(?=[.,?]| (?:and|with)\b)"),
    ("other than what is not said", r"^[Oo]ther (?!than\b)(?!.*\b(?:such as|like|than|including)\b)[a-z]"),
    ("in what is not said", r"\b(?:within|therein)[.?]$"),
    (
        "one of many",
        rf"^{_FIRST}[Tt]he (?P<noun>{_BEASTS})\b(?!{_ITS})",
    ),
    ("persuaded of what is not said", rf"^{_JOINED}.*\b{_SIDES}\.$"),
    (
        "a cause of what is not said",
        rf"^{_GROUNDED}.*\b(?:is|are|was|were|be|been) (?:[a-z]+ )?(?:the|an?) (?:[a-z]+ ){{0,2}}{_GROUND}[.?]$",
    ),
    ("a share of what is not said", rf"\b(?:achiev|attain|obtain)\w+ {_ABOUT}\d[\d.]* ?(?:%|per ?cent)[.?]$"),
    ("behind what is not said", r"^(?:When|In which [a-z]+) (?:did|does|do) [^?]*\bfollow\?$"),
    ("behind what is not said", rf"(?<!was )(?<!were )\bfollowed (?:in|on) [^,]*{YEAR}s?\.$"),
    ("a rank among what is not said", rf"^(?!.*\b{_FIELD}\b).*\b{_RANKED}\b"),
    ("an effect of what is not said", rf"^(?!.*\bof\b)[Tt]he (?:\w+ )?{_EFFECT}s? (?:up)?on\b"),
    ("an exception to what is not said", r"\b(?:is|are|was|were) no exception[.?]$|\bcase in point\b"),
    ("more than what is not said", rf"^Even {_SMALLER} (?!.*\bthan\b)"),
    (
        "a time that is not placed",
        rf"^(?!.*(?:{YEAR}|\bcentury\b)).*\bat the time(?=[.,?]| (?:in|on|to|by|unknown|was|were)\b)",
    ),
    ("a time that is not placed", rf"^(?:What |Who )?(?:\w+ ){{1,2}}{_TIMES} (?:later|earlier)\b(?! than)"),
    ("what was to be found out is not said", r"\bfind out[.?]?$"),
    ("results of what is not said", r"\b(?:his|her|its|their)(?: own)? (?:results|findings)(?=[.?,]|$| (?:in|a|to)\b)"),
    ("a part of what is not said", rf"^(?:What |How many )?{_SOME} {_PARTS} (?:is|are|was|were|have|had)\b"),
    ("a part of what is not said", rf"\b[Tt]he [a-z]+ing {_APART} (?:is|was|has|had|called|known)\b"),
    ("what the article itself tells next", rf"\b{_TEXT}s?\b.* follows?[.?]$"),
    ("more than what is not said", rf"(?i)\b(?:the|an?) (?:extra|additional|secondary)\b(?! {_SUM})"),
    ("further than what is not said", rf"\bfurther (?:{_NORTH}|inland|afield|upstream|downstream)\b(?! than\b)"),
    ("further than what is not said", r"(?i)\bfurther (?:up|down|away)\b(?!.*\bthan\b)"),
    ("away from what is not said", rf"(?i)\b{_STRETCHES} away[.?]$"),
    ("like what is not said", rf"(?i)\b(?:the|an?) {_LIKE}\b(?!.*\b(?:to|as|than|of)\b)"),
    ("a deed left out", r"(?i)\b(?:does|did)[.?]$|\bdo\.$|\b(?:than|as)\b[^?]*(?<!\bto )\bdo\?$"),
    ("a result of what is not said", r"(?i)\bthe resulting\b"),
    ("a part of what is not said", rf"(?i)\bthe {_WHICH} {_STEPS}(?=[.?,]| (?:is|was|are|were)\b)"),
    ("whose way of life is not said", r"(?i)\bthe way of life\b(?! (?:of|in|on|at|among|that|for|which|there)\b)"),
    ("figures of what is not said", rf"(?i)\baccording to the {_FIGURES}\b(?! {_GIVEN}\b)"),
    (
        "behind what is not said",
        r"(?i)\b(?:in|over|during) the (?:[\w-]+ )?(?:hours|days|weeks|months|years|decades|centuries)"
        r" (?:following|after|before|since|that followed)(?=[.,?])",
    ),
    ("one of many", rf"(?i)\bthe newly {_CHOSEN}\b"),
    ("one of many", r"(?i)\bthe (?:new|present|current|latest) (?:study|survey|report|trial|experiment)\b"),
    ("fellows of whom is not said", r"^(?:(?:What|Who) (?:did|does|do) )?[Ff]ellow [a-z]+ "),
)
"""The reason to refuse a text and what it has then; a noun that the title has is told, and a nation must be one."""
_PATTERNS = tuple((reason, re.compile(pattern)) for reason, pattern in _ROWS)


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item whose words, or the context that it opens with, leave out what they are of, for or more than.

    A title that ends in the context, which tells the item, tells nothing of the context itself.
    """
    for text in (*texts_of(candidate.item), *filter(None, [candidate.finding.context])):
        for reason, pattern in _PATTERNS:
            if any(_is_left(found, title.removesuffix(text)) for found in pattern.finditer(text)):
                return reason
    return None


def _is_left(found: re.Match[str], title: str) -> bool:
    """True unless the title tells of the noun, or what looks like a nation is another name."""
    told = found.groupdict()
    noun, nation = told.get("noun"), told.get("nation")
    is_titled = noun is not None and noun.removesuffix("s") in title.lower()
    return not is_titled and (nation is None or knowledge.country_of(nation) is not None)
