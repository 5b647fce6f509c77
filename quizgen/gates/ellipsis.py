"""What a sentence leaves to the one before it: the largest of what, other than what, a number of what."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import COMPASS, UNFILLED
from quizgen.quiz.numbers import MONTHS, YEAR

_COUNT = "one two three four five six seven eight nine ten twelve"
_TIMES = "days weeks months years decades"
_DIRECTIONS = " ".join(sorted(COMPASS))
_RULINGS, _JUDGED = "decision ruling verdict", "reversed overturned upheld"
_EFFECTS, _LEAN = "effect impact influence", " ".join(sorted(UNFILLED))
_SAID_OF_WHOM = (
    "request complaint concern demand criticism worry objection suggestion recommendation fear hope claim finding"
)
_MADE_FOR_ANOTHER = (
    r"(?:The|the|An?|an?) (?:[\w-]+ ){0,2}(?:film|video|song|poem|verse|melody|tune|soundtrack|drawing|illustration"
    r"|poster|caption|note|footnote|comment|appendix|postscript|sequel|edition|version|translation|revision|amendment"
    r"|change|addition|move)"
)
"""What is made for, or done to, something else, to which it adds; a museum adds a wing to itself."""
_RARE = 3.5
"""Zipf frequency below which a word of a title may name a disease (wordfreq)."""


def _row(reason: str, pattern: str, *words: str) -> tuple[str, re.Pattern[str]]:
    """A reason to refuse a text, and what the text has then.

    Args:
        reason: in words.
        pattern: a regular expression with ``%s`` in the place of each list of words; a noun that it names ``noun`` may
            be told in the title, as the disease of an ``illness`` may, and what it names ``nation`` must be one.
        words: lists of words that spaces part, any of which may stand there.
    """
    return reason, re.compile(pattern % tuple(f"(?:{'|'.join(one.split())})" for one in words))


_ROWS = (
    _row(
        "one of many",
        r"^(?:One of t|T)he (?:(?!interest|forest|west)[a-z]+est|most [a-z]+|least [a-z]+|best-[a-z]+|real [a-z]+)"
        r" (?P<noun>[a-z]+) %s\b",
        "is are was were will went came began",
    ),
    _row(
        "one of many",
        r"\b[Tt]he (?P<nation>[A-Z]\w+) (?P<noun>%ss?)(?! (?:of|that|who|which|led|from|at)\b)",
        "team researcher scientist group study company firm crew expedition author ship delegation official",
    ),
    _row("one of many", r"\b[Tt]he %s (?:was|is|had been) (?:later )?%s\b", _RULINGS, _JUDGED),
    _row("one of many", r"\b%s the %s\b(?! (?:of|that|to|against)\b)", _JUDGED, _RULINGS),
    _row("one of many", r"\b[Tt]he (?:key|decisive|crucial|defining|big) (?P<noun>moment|day|point)\b(?! (?:of|in)\b)"),
    _row("one of many years", rf"\b[Tt]he %s (?P<noun>[a-z]+)\b(?!.*\b{YEAR}\b)", " ".join(MONTHS)),
    _row(
        "other than what is not said",
        r"(?<!than )\b(?:[Ii]n|into|at|through|from|by|for"
        r"|[Tt]here (?:is|are|was|were)(?: (?:an?|large|number|host|many|several|of))*)"
        r" other (?!than\b|\w+ of\b)",
    ),
    _row(
        "other than what is not said",
        r"(?<!one )\banother (?!person|individual|one)[a-z]+(?: of [a-z]+)?[.?]$|\bof another [a-z]+\b",
    ),
    _row("more than what is not said", r"\b[Aa] (?:much|far|slightly) (?:[a-z]+er|more [a-z]+) [a-z]+\b(?!.*\bthan\b)"),
    _row("more than what is not said", r"\bto a (?:lesser|greater) (?:degree|extent)\b(?!.*\bthan\b)"),
    _row(
        "joined or left what is not said",
        r"\b(?:sign(?:ed|s)? (?:on|up)|opt(?:ed|s)? (?:in|out)|(?:drop|pull)(?:ped|ed|s)? out)"
        r"(?! (?:to|for|with|as|of)\b)",
    ),
    _row("in or for what is not said", r"\b(?:is|are|was|were|becomes?|became) %s(?:[.?]$| in (?:the )?\d)", _LEAN),
    _row(
        "an effect on what is not said", r"^(?!On w).*\bha(?:ve|s|d) an? (?:\w+ )?%s\b(?!.* (?:upon|on|in)\b)", _EFFECTS
    ),
    _row(
        "an amount of what is not said",
        r"\b(?:a handful|\w+ (?:kilo|mega|giga)?ton(?:ne)?s) (?:to|were|was|are|is|each|per|a|released)\b",
    ),
    _row("a part of what is not said", r"\b[Tt]he (?:share|stock|market) (?:price|value|share)\b(?! (?:of|in|for)\b)"),
    _row(
        "a part of what is not said",
        r"(?:^|, |^What (?:does|do|did) )"
        r"(?:[Pp]ronunciation|[Ss]pelling|[Mm]embership|[Ff]unding|[Cc]oncentrations?) (?!of\b|in\b)",
    ),
    _row(
        "a number without its noun", r"^(?!.*[a-z]{3}s\b.*\bwon).*\b(?:won|win|lost) %s(?=[.?]$|, incl| and\b)", _COUNT
    ),
    _row("a time that is not placed", r"\b(?:in|for|during|over|within) the (?:\d+|%s) %s(?=[.,?]|$)", _COUNT, _TIMES),
    _row(
        "north of what is not said",
        r"\b(?:is|are|was|were|lies?|lay|\d ?(?:km|miles|metres)) to the %s(?=[.,?]| (?:and|with)\b)",
        _DIRECTIONS,
    ),
    _row("other than what is not said", r"^[Oo]ther (?!than\b)(?!.*\b(?:such as|like|than|including)\b)[a-z]"),
    _row("other than what is not said", r"^(?:(?:The|An?) )?[A-Za-z]+ of other (?!than\b)"),
    _row(
        "begun or ended of what is not said",
        r"\b(?:start|begin|beg[au]n|resum|continu|stop|halt|suspend|complet|finish)\w* %ss?"
        r"(?! (?:of|for|on|in|at|with|between|among|about|into|to|over|against|[a-z]+ing)\b| [A-Z]|[-’'])\b",
        "exploration extraction drilling excavation negotiation talk preparation",
    ),
    _row("in what is not said", r"\b(?:within|therein)[.?]$"),
    _row(
        "one of many",
        r"^(?:%s\b.*\b(?:ago|\d{4}|century|centuries|today),? |[A-Z][a-z]+ing )?"
        r"[Tt]he (?P<noun>%s)\b(?!(?: (?:of|that|which|in|on|with|known|called)\b|[-’']))",
        "In Between By About Around Some Over Since From",
        "species animal creature",
    ),
    _row(
        "persuaded of what is not said",
        r"^(?:(?:In|At|On) [^,]*, )?(?!.*(?:[,;]|\b(?:and (?:the|an?|it|he|she|they|his|her|its|their)"
        r"|but|when|if|that|which|before|after|until|unless|because|although|to|on)\b))"
        r".*\b(?:persuaded|convinced|unconvinced|in agreement|disagreed|objected|consented|complied|acquiesced)\.$",
    ),
    _row(
        "a cause of what is not said",
        r"^(?!.*\b(?:of|for|to|behind|why|that|if|when|because|[Ww]here)\b)"
        r".*\b(?:is|are|was|were|be|been) (?:[a-z]+ )?(?:the|an?) (?:[a-z]+ ){0,2}%ss?[.?]$",
        "culprit cause reason explanation key answer solution remedy",
    ),
    _row(
        "a share of what is not said",
        r"\b(?:achiev|attain|obtain)\w+ (?:%s )*\d[\d.]* ?(?:%%|per ?cent)[.?]$",
        "more less over under than about around only up to nearly almost",
    ),
    _row("behind what is not said", r"^(?:When|In which [a-z]+) (?:did|does|do) [^?]*\bfollow\?$"),
    _row("behind what is not said", rf"(?<!was )(?<!were )\bfollowed (?:in|on) [^,]*{YEAR}s?\.$"),
    _row(
        "a rank among what is not said",
        r"^(?!.*\b%s\b).*\b(?:ranked|placed|rated|finished|came) (?:first|second|third|fourth|fifth|last)\b",
        "in among amongst of on by out for at after",
    ),
    _row("an effect of what is not said", r"^(?!.*\bof\b)[Tt]he (?:\w+ )?%ss? (?:up)?on\b", _EFFECTS),
    _row("an exception to what is not said", r"\b(?:is|are|was|were) no exception[.?]$|\bcase in point\b"),
    _row(
        "more than what is not said",
        r"^Even %s (?!.*\bthan\b)",
        "smaller larger bigger higher lower greater longer shorter older younger faster slower heavier lighter",
    ),
    _row(
        "a time that is not placed",
        rf"^(?!.*(?:{YEAR}|\bcentury\b)).*\bat the time(?=[.,?]| (?:in|on|to|by|unknown|was|were)\b)",
    ),
    _row(
        "a time that is not placed",
        r"(?i)^(?:what |who )?(?:\w+ ){1,3}%ss? (?:later|earlier)\b(?! than)",
        "day week month year decade",
    ),
    _row("what was to be found out is not said", r"\bfind out[.?]?$"),
    _row(
        "results of what is not said",
        r"\b(?:his|her|its|their)(?: own)? (?:results|findings)(?=[.?,]|$| (?:in|a|to)\b)"
        r"|[A-Z]\w+[’']s? (?:results?|performance|showing|finish|appearance|attempt) (?:was|were) an?\b",
    ),
    _row(
        "a part of what is not said",
        r"^(?:What |How many )?"
        r"(?:[Vv]arious|[Ss]everal|[Mm]any|[Oo]ther|[Ss]ome|[Dd]ifferent|[Aa]ll|[Ii]ndividual|[Tt]he)"
        r" %s (?:is|are|was|were|have|had)\b",
        "parts components pieces sections segments features aspects elements layers",
    ),
    _row(
        "a part of what is not said",
        r"\b[Tt]he [a-z]+ing %s (?:is|was|has|had|called|known)\b",
        "back up out off down away apart together",
    ),
    _row(
        "what the article itself tells next",
        r"\b%ss?\b.* follows?[.?]$",
        "account description summary overview discussion list outline explanation example section table",
    ),
    _row(
        "more than what is not said",
        r"(?i)\b(?:the|an?) (?:extra|additional|secondary)\b(?! [$£€]?[\d,.]+ \w+ (?:in|for|to)\b)",
    ),
    _row(
        "further than what is not said", r"\bfurther (?:%s|inland|afield|upstream|downstream)\b(?! than\b)", _DIRECTIONS
    ),
    _row("further than what is not said", r"(?i)\bfurther (?:up|down|away)\b(?!.*\bthan\b)"),
    _row(
        "away from what is not said",
        r"(?i)\b(?:miles?|kilomet(?:re|er)s?|minutes?|hours?|blocks?|yards?|met(?:re|er)s) away[.?]$",
    ),
    _row(
        "like what is not said",
        r"(?i)\b(?:the|an?|(?<!what )(?:is|was)) %s\b(?!.*\b(?:to|as|than|of)\b)",
        "alternate similar comparable corresponding respective",
    ),
    _row("beside what is not said", r"(?i)(?:\b(?:the|an?|his|her|its|their)|[’']s?) accompanying\b(?!.*\bto\b)"),
    _row(
        "beside what is not said",
        r"(?i)^%s (?!with\b|from\b)[a-z-]+\b(?<!ing the)(?<!ing an)(?<!ing a)(?<! his)(?<! her)(?<! its)(?<! their)",
        "accompanying associated attendant ensuing resulting resultant",
    ),
    _row(
        "beside what is not said",
        r"^(?!.*[\w,] [A-Z])(?=.*\b(?:was|were|did|had)\b).*\b%s [a-z]",
        "neighbouring neighboring nearby adjacent surrounding",
    ),
    _row(
        "more than what is not said",
        r"^(?!With\b|.*, with\b|.*\b(?:than|compared|while|whereas|unlike|contrast|after|since|when|if|as|today|now)\b)"
        r".*\b%s (?:an? )?(?:much|far) [a-z]{3,}er [A-Za-z]",
        "has have had",
    ),
    _row("a deed left out", r"(?i)\b(?:does|did)[.?]$|\bdo\.$|\b(?:than|as)\b[^?]*(?<!\bto )\bdo\?$"),
    _row("a result of what is not said", r"(?i)\bthe resulting\b"),
    _row(
        "a part of what is not said",
        r"(?i)\bthe %s %s(?=[.?,]| (?:is|was|are|were)\b)",
        "first second third last final main",
        "step stage phase reason factor member one",
    ),
    _row("whose way of life is not said", r"(?i)\bthe way of life\b(?! (?:of|in|on|at|among|that|for|which|there)\b)"),
    _row(
        "figures of what is not said",
        r"(?i)\baccording to the %s\b(?! %s\b)",
        "figures data statistics numbers estimates results findings",
        "of from by for in on that which released published gathered collected",
    ),
    _row(
        "behind what is not said",
        r"(?i)\b(?:in|over|during) the (?:[\w-]+ )?(?:hours|days|weeks|months|years|decades|centuries)"
        r" (?:following|after|before|since|that followed)(?=[.,?])",
    ),
    _row(
        "one of many",
        r"(?i)\bthe newly %s\b",
        "hired elected appointed named installed chosen formed created founded built opened",
    ),
    _row("one of many", r"(?i)\bthe (?:new|present|current|latest) (?:study|survey|report|trial|experiment)\b"),
    _row(
        "more than what is not said",
        r"\b(?:some|any)thing (?:(?:much|far|even) )?%s\b(?!.*\bthan\b)",
        "more less larger smaller bigger stronger better worse greater higher lower older newer simpler",
    ),
    _row("like what is not said", r"(?i)\bso (?!many\b|few\b)[a-z]+ an? [a-z]+\b(?!.*\b(?:that|as)\b)"),
    _row(
        "again what is not said",
        r"\ba renewed %s\b(?! (?:by|of|in|on)\b)",
        "invasion attack assault offensive revolt outbreak",
    ),
    _row(
        "one of many",
        r"\b[Tt]he %s (?P<noun>[a-z]+)\b(?! (?:in|of|by|at|during|from)\b)",
        "slain killed wounded injured arrested detained kidnapped stolen missing",
    ),
    _row(
        "a time that is not placed",
        rf"^(?!.*\b(?:when|before|by|until|{YEAR})\b).*\bhad (?:only )?just [a-z]+(?:ed|en|ne|wn)\b",
    ),
    _row(
        "a share of what is not said",
        r"^(?:(?:Only|Just|About|Around|Nearly|Almost|Some) )*\d[\d.]* ?(?:%%|per ?cent) %s\b",
        "think thinks thought believe believed say said want wanted support supported oppose opposed agree agreed feel "
        "felt favor favour",
    ),
    _row(
        "a share of what is not said",
        r"\b(?:determined|found|reported|estimated|said|showed|shows?|suggests?|believes?) (?:that )?"
        r"(?:(?:only|just|about|around|nearly|almost|some|over) )*\d[\d.]* ?(?:%%|per ?cent) %s\b",
        "are were have had do did spoke speak live lived use used own owned voted agreed",
    ),
    _row(
        "a share of what is not said",
        r"\b[Tt]he [a-z]+s of (?:(?:only|just|about|around|nearly|almost|some|over) )*\d[\d.]* ?(?:%%|per ?cent) %s\b",
        "are were have had",
    ),
    _row(
        "what went on is not said",
        r"\bwhat %s (?:(?:actually|really) )?(?:going on|happening|wrong|the matter)(?=[.,]| and\b)",
        "is was",
    ),
    _row(
        "symptoms of what is not said",
        r"^(?:(?:Some|Many|Most|Several|Common|Early|common|early) )+(?P<illness>%s)\b(?! (?:of|in|from)\b)",
        "symptoms complications sufferers",
    ),
    _row("what went on is not said", r"\bwhat ha[ds] (?:(?:actually|really|just) )?(?:happened|occurred)(?=[.,])"),
    _row(
        "a place among what is not said",
        r"\b[Tt]he (?:[a-z-]+ )?%s (?:that |which )?(?:the |[Tt]hey |it )?(?:[\w.’-]+ ){1,3}%s (?!in\b|for\b|from\b)",
        "ranking rating score grade mark",
        "received got gained obtained has had",
    ),
    _row(
        "whose it is, or with what, is not said",
        r"\b[Tt]he (?:main|principal|chief|primary|key|biggest|only) (?P<noun>%s) (?:is|was|are|were)\b"
        r"|\b(?:is|was|are|were) the (?:main|principal|chief|primary|key|biggest|only) %s\?$",
        _SAID_OF_WHOM,
        _SAID_OF_WHOM,
    ),
    _row(
        "chosen for what is not said",
        r"\b(?:is|are|was|were|been|[Ww]hy (?:was|were) [a-z]+) %s(?=[?.,]| (?:is|because)\b)",
        "chosen selected picked",
    ),
    _row(
        "one of what is not said",
        r"^One (?:[a-z]+ )?%s (?:is|was)\b",
        "difference reason explanation cause problem advantage disadvantage benefit drawback concern worry answer "
        "solution remedy factor challenge issue possibility option alternative example exception",
    ),
    _row("than what is not said", r"\b(?:(?:closer|nearer) together|(?:further|farther) apart)(?=[.,?]$)"),
    _row(
        "a time that is not placed",
        rf"^(?!.*\b(?:(?i:after|when|once|before|by)|{YEAR}s?|century)\b)"
        r".*\bwould (?:[\w-]+ )?(?:soon|later|eventually)\b",
    ),
    _row(
        "trade in what is not said",
        r"\b(?:[Ww]ith|[Aa]s) %s (?:(?:having|have|has|had|was|were|is|are) )?(?:%s)\w*\b",
        "exports imports sales prices output production profits turnover revenues demand",
        "grow fall fell ris ros declin increas decreas drop doubl tripl soar plummet shr",
    ),
    _row(
        "a share of what is not said",
        r"(?:\d ?(?:%%|per ?cent)|\b(?:share|percentage|proportion|half|thirds?|quarters?|most|majority)) "
        r"of (?:all |the |these )*(?P<illness>%s) (?:is|are|was|were|do|does|did|have|had|occur|come|came|happen)",
        "cases sufferers infections outbreaks",
    ),
    _row(
        "so many of what is not said",
        r"(?:^|, |\bthat )(?:(?:\w+|\w+ than|at \w+) )?\d[\d,.]* (?:remain|survive|exist)e?d?(?= (?:in|at|on) |[.,])"
        r"|\b[Tt]here (?:is|are|was|were) (?:[a-z]+ ){0,3}\d[\d,.]* (?:with|that|who|which|in) ",
    ),
    _row(
        "an answer to what is not said",
        r"^(?!.*\b(?:[Ww]hen|[Aa]fter|[Tt]o|[Ii]f|[Oo]nce|[Bb]ecause)\b.*\b%s).*\b%s(?= (?:by|with)\b|\.$)",
        "reacted responded retaliated replied",
        "reacted responded retaliated replied",
    ),
    _row("an answer to what is not said", r"^How did .*\b%s\?$", "react respond retaliate reply"),
    _row(
        "open to what is not said",
        r"\b(?:is|are|was|were|been|became|become|becomes|remains?|remained) (?:[a-z]+ )?%s"
        r"(?=[.?]| (?:and|but|because)\b)",
        "susceptible prone resistant immune accustomed conducive averse",
    ),
    _row(
        "some of a set that is not said",
        r"^[Tt]he %s (?:[a-z]+est|most [a-z]+) [a-z]+ (?:(?:are|were) (?![A-Z]|(?:the|an?)\b)|(?:have|had)\b)",
        _COUNT,
    ),
    _row(
        "one of many",
        r"\b[Tt]he (?P<noun>%s) %s by\b",
        "model version prototype variant",
        "designed made built developed invented",
    ),
    _row(
        "a part of what is not said",
        r"(?:^|\b(?:do|did) )(?i:(?:the )?(?:(?:common|popular|typical|main|usual) )?)(?i:(?P<noun>%s)) "
        r"(?:include|consist|range)",
        "toppings ingredients fillings accessories exhibits amenities facilities attractions highlights specialities "
        "specialties activities topics options",
    ),
    _row(
        "added to what is not said",
        rf"^(?:What|Which [a-z]+) (?:does|do|did) {_MADE_FOR_ANOTHER} add\?$"
        rf"|^(?:{_MADE_FOR_ANOTHER} (?:adds|added)|[A-Z][a-z]+ing adds) an? (?!.*\bto\b)[^,]*\.$",
    ),
    _row("what a picture shows", r"\b(?:[Ff]igure|[Ff]ig\.?|[Tt]able|[Pp]anel) \d"),
    _row("fellows of whom is not said", r"^(?:(?:What|Who) (?:did|does|do) )?[Ff]ellow [a-z]+ "),
)


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item whose words, or the context that it opens with, leave out what they are of, for or more than.

    A title that ends in the context, which tells the item, tells nothing of the context itself.
    """
    for text in (*texts_of(candidate.item), *filter(None, [candidate.finding.context])):
        for reason, pattern in _ROWS:
            if any(_is_left(found, title.removesuffix(text)) for found in pattern.finditer(text)):
                return reason
    return None


def _is_left(found: re.Match[str], title: str) -> bool:
    """True unless the title tells of the noun or an illness, or what looks like a nation is another name."""
    told = found.groupdict()
    if told.get("illness") is not None and any(map(_is_illness, title.split())):
        return False
    noun, nation = told.get("noun"), told.get("nation")
    is_titled = noun is not None and noun.removesuffix("s") in title.lower()
    return not is_titled and (nation is None or knowledge.country_of(nation) is not None)


def _is_illness(word: str) -> bool:
    """True for the name of a disease, and for any word so rare that it may be one."""
    plain = word.strip(".,:;?()").lower()
    return knowledge.noun_class(plain) == "disease" or frequency(plain) < _RARE
