"""Words and turns of phrase that say the same as others wherever they stand, for statements in other words."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.quiz.numbers import YEAR

_NUMBER = r"(?=[\d$£€]|(?:two|three|four|five|six|seven|eight|nine|ten|half|a (?:third|quarter|dozen))\b)"
GAUGED = (
    r"(?![\d,.]+ ?(?:mm|cm|km|kg|ft|kV|MHz|GHz) (?!(?:of|in|long|wide|high|deep|tall|thick|away|from|to|and|per|at|by"
    r"|on|an?|north|south|east|west|across|along|for|above|below|or|each)\b)[a-z]+ [a-z])"
)
"""Not before the measure of a kind, over which something goes: "trains run over 760 mm narrow gauge lines"."""
_NOT_OF = "".join(
    f"(?<!{noun} )(?<!{noun}s )"
    for noun in "concern question doubt talk worry fear book story film idea information fact myth theory claim".split()
)
"""Not behind a noun that "about" belongs to: "concerns about €500 notes"."""
_TENS = {"two": "20", "three": "30", "four": "40", "five": "50", "six": "60", "seven": "70", "eight": "80"}
_PARTS = {"10": "a tenth", "20": "a fifth", "25": "a quarter", "40": "two fifths", "50": "half", "60": "three fifths",
          "75": "three quarters", "80": "four fifths", "90": "nine tenths"}  # fmt: skip
_CENTURIES = {"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19}
_SAYING = {"argue": "maintain", "believe": "think", "state": "say"}
_SAME: tuple[tuple[str, str], ...] = (
    (r"\b(?<![–-])(?<!to )(?<!the )(10|20|25|40|50|60|75|80|90)(?: ?%| per ?cent) of\b", "SHARE of"),
    (r"(?<!more than )\ba (quarter|fifth|tenth) of\b(?! an? )", "PART of"),
    (r"\bmore than half of\b", "a majority of"),
    (r"(?<!almost )(?<!nearly )(?<!virtually )\bevery year\b", "each year"),
    (r"\beach year\b", "every year"),
    (r"\bin the (1[6-9])th century\b", "in the CENTURY"),
    (r"\b(is|are|was|were) composed of\b", r"\1 made up of"),
    (r"\bconsists of\b", "is made up of"),
    (r"\b(is|are|was|were) made up of\b", r"\1 composed of"),
    (r"\b(is|are|was|were) called\b", r"\1 known as"),
    (r"\b(is|are|was|were) known as\b", r"\1 called"),
    (r"\b(is|are|was|were) referred to as\b", r"\1 called"),
    (r"\b(may|can|could|will|would|might) lead to\b", r"\1 result in"),
    (r"\bresulted in\b", "led to"),
    (r"\bresults in\b", "leads to"),
    (r"\b(approximately|roughly) " + _NUMBER, "about "),
    (r"(?<!only )(?<!just )" + _NOT_OF + r"\babout " + _NUMBER, "approximately "),
    (r"\b(?<!\bno )(?<!\bnot )(?:more than|in excess of) (?=[\d$£€])", "over "),
    (
        r"\b(?<!all )(?<!came )(?<!aged )(?<!just )(?<!spread )over (?=[\d$£€])"
        r"(?!\d+ (?:years|months|days|weeks))" + GAUGED,
        "more than ",
    ),
    (r"\b(two|three|four|five|six|seven|eight) decades\b", "TENS years"),
    (r"\bunder the age of (?=\d)", "younger than "),
    (r"\bover the age of (?=\d)", "older than "),
    (r"\b(?:is|are) able to\b", "can"),
    (r"\b(?:was|were) able to\b", "managed to"),
    (r"\bin order to\b", "to"),
    (r"\bthe majority (?=of (?:the|its|their|his|her|our|these|those|all|[A-Z]))", "most "),
    (r"\bthe majority of\b", "most"),
    (r"\b(?<!the )(?<!large )(?<!small )a number of\b", "several"),
    (
        r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )"
        r"\bdue to (?=(?:the|an?|its|their)\b|[a-z]+(?:ion|ing|ment|ness|ity)s?\b)",
        "because of ",
    ),
    (r"\bbecause of\b", "due to"),
    (r"\bthroughout\b(?= (?:the )?(?:world|country|region|continent|[A-Z]))", "all over"),
    (r"\b(?<!\w-)established (?=in \d|by )", "founded "),
    (r"\b(?<!\w-)founded (?=in \d|by )", "established "),
    (r"\bprohibited from\b", "banned from"),
    (r"\b(is|are|was|were) located\b", r"\1 situated"),
    (r"\b(is|are|was|were) situated\b", r"\1 located"),
    (r"\bin addition to\b", "besides"),
    (r"\b(is|are|was|were) one of the\b(?!.* (?:that|which|who) (?:is|was|has|does|\w+[^s\W]s)\b)", r"\1 among the"),
    (r"\bdespite\b", "in spite of"),
    (r"\bin spite of\b", "despite"),
    (r"\bprior to\b", "before"),
    (r"\bas a result of\b", "because of"),
    (rf"(?<!\blasted )\bbetween ({YEAR}) and ({YEAR})\b", r"from \1 to \2"),
    (rf"(?<!\blasted )\bfrom ({YEAR}) to ({YEAR})\b", r"between \1 and \2"),
    (r"\bin the early ((?:1[5-9]|20)\d0s)\b", r"at the start of the \1"),
    (r"\bin the late ((?:1[5-9]|20)\d0s)\b", r"towards the end of the \1"),
    (r"\btook place\b", "happened"),
    (r"\btakes place\b", "happens"),
    (
        r"(?<!\bwould )(?<!\bwill )(?<!\bmay )(?<!\bmight )(?<!\bcould )(?<!\bnot )(?<!\bjust )(?<!\bonly )"
        r"(?<!n[’']t )(?<!\bnever )(?<!\bdo )(?<!\bdoes )(?<!\bto )(?<!\bmust )(?<!\bshould )(?<!\bcan )"
        r"\b(?:has|have) to\b(?= [a-z])",
        "must",
    ),
    (r"\ba variety of\b", "a range of"),
    (r"\bper (year|day|month|week)\b", r"each \1"),
    (r"\bgave rise to\b", "led to"),
    (r"\bgives rise to\b", "leads to"),
    (r"\bis caused by\b", "results from"),
    (r"\bare caused by\b", "result from"),
    (r"\b(?:was|were) caused by\b", "resulted from"),
    (r"\b(?:was|were) (?:forced|obliged) to\b", "had to"),
    (r"\b(?:is|are) (?:obliged|required) to\b", "must"),
    (r"\b(?:is|are) unable to\b", "cannot"),
    (r"\b(?:was|were) unable to\b", "could not"),
    (r"\b(?:is|are) likely to\b(?! have\b)", "will probably"),
    (r"\bis similar to (?!that\b|those\b)", "resembles "),
    (r"\bare similar to (?!that\b|those\b)", "resemble "),
    (r"\bis different from\b", "differs from"),
    (r"\bare different from\b", "differ from"),
    (r"\bdiffers from\b", "is different from"),
    (r"\bis dependent on\b", "depends on"),
    (r"\bare dependent on\b", "depend on"),
    (r"\bprevents (?=(?:[\w’-]+ ){1,5}from [a-z]+ing\b)", "stops "),
    (r"\bprevented (?=(?:[\w’-]+ ){1,5}from [a-z]+ing\b)", "stopped "),
    (r"\bprevent (?=(?:[\w’-]+ ){1,5}from [a-z]+ing\b)", "stop "),
    (r"\bparticipated in\b", "took part in"),
    (r"\bparticipate in\b", "take part in"),
    (r"\b(?:came|was brought) to an end\b", "ended"),
    (r"\bcomprises (?=the [a-z-]+ [a-z]+ and|[a-z]+ and)", "consists of "),
    (r"\bthe ([a-z]{2,}est) ([a-z]+(?: [a-z]+)?) in the world\b", r"the world’s \1 \2"),
    (r"\bthe world[’']s ([a-z]{2,}est) ([a-z-]+)(?=[.,])", r"the \1 \2 in the world"),
    (r"\b(?<!even )although\b", "even though"),
    (r"\beven though\b", "although"),
    (r"\b(?<!no )(?<!with )(?:an estimated|some|around) (?=[\d$£€])(?!\d{4}\b)", "about "),
    (r"\b(?<!no )less than (?=[\d$£€])", "under "),
    (r"\b(the (?:last|past|next|first)) decade\b", r"\1 ten years"),
    (r"\b(?:a|one) decade (?=later|earlier|before|after|ago)", "ten years "),
    (r"\bhalf a century\b", "50 years"),
    (r"\bmost (?=of (?:the|its|their|these) [a-z]+[a-rt-z]s\b)", "the majority "),
    (r"\bmany (?=of (?:the|its|their|these)\b)", "a large number "),
    (r"\bmore and more (?=people|[a-z]+[a-rt-z]s\b)", "a growing number of "),
    (r"\bincreasing number of\b", "growing number of"),
    (r"\b(is|are|was|were) one of (?=(?:its|their|his|her|[A-Z][a-z]+[’']s) )", r"\1 among "),
    (r"\bin many ways\b", "in a number of ways"),
    (r"\bthanks to\b", "because of"),
    (r"\binstead of (?=(?:the|an?)\b|[a-z]+ing\b)", "rather than "),
    (r"\brather than (?=(?:the|an?)\b)", "instead of "),
    (r"\b(?<!all )(?<!from )around the world\b", "all over the world"),
    (r"\bacross the (?=(?:country|world|region|continent)\b)", "throughout the "),
    (r"\bat risk of\b", "in danger of"),
    (r"\bby means of\b", "through"),
    (r"\bwith the help of\b", "with the aid of"),
    (r"\beach other\b", "one another"),
    (r"\bone another\b", "each other"),
    (r"\b(?<!-)types of\b", "kinds of"),
    (r"\b(a|one|the|this|every|each|another|new|main|common) type of\b", r"\1 kind of"),
    (r"\balong with\b", "together with"),
    (r"\bfamous for\b", "well known for"),
    (r"\bsuch as (?=[a-z]+s?\b)", "like "),
    (r"\bplayed a (major|key|large|central|significant) role\b", r"played a \1 part"),
    (r"\bin the (sixteenth|seventeenth|eighteenth|nineteenth) century\b", "in the CENTURY"),
    (r"\bduring the (?=(?:1[5-9]|20)\d0s\b)", "in the "),
    (r"\bplay(s|ed|ing)? (an?) ([a-z]+ )?role in\b", r"play\1 \2 \3part in"),
    (r"^Most (?=(?:[a-z-]+ )?[a-z]+[a-rt-z]s (?:are|were|have|had|do|live|use)\b)", "The majority of "),
    (r"\bonly (?=[\d$£€]|a (?:few|third|quarter)\b)", "just "),
    (r"\b(?<!of )at least (?=\d)(?!\d{4}\b)", "a minimum of "),
    (r"\bover half\b", "more than half"),
    (r"\ba lot of (?=[a-z]+[a-rt-z]s\b)", "many "),
    (r"\bevery (?=(?:day|week|month)\b)", "each "),
    (r", while (?=(?:the|an?|[A-Z]\w+|those|others)\b)", ", whereas "),
    (r", whereas (?=[a-zA-Z])", ", while "),
    (r"^Though (?=[a-zA-Z])", "Although "),
    (r"^In contrast to ", "Unlike "),
    (r"^Unlike (?=(?:the |an? )?[\w’-]+(?: [\w’-]+)?,)", "In contrast to "),
    (r"\b(is|are|was|were) considered (?=(?:an?|the|one of)\b)", r"\1 regarded as "),
    (r"\b(is|are|was|were) (?:regarded|viewed) as\b", r"\1 seen as"),
    (r"\btried to (?=[a-z])", "attempted to "),
    (r"\btries to (?=[a-z])", "attempts to "),
    (r"\bin part because\b", "partly because"),
    (r"\b(?<!who )(?<!that )is found (?=in\b)", "occurs "),
    (r"\b(?<!who )(?<!that )are found (?=in (?:all|many|several|most|some|the)\b)", "occur "),
    (r"\btransformed (?=(?:[\w’-]+ ){1,4}into\b)", "turned "),
    (
        r"\b(?<!-)(argue|believe|state)(s?) that\b(?! (?:\w+ed|is|are|was|were|ha[sd]|have|d(?:o|oes|id)|can|could|will"
        r"|would|may|might)\b)",
        r"VERB\2 that",
    ),
    (r"\bargued that\b", "maintained that"),
    (r"\bbelieved that\b", "thought that"),
    (r"\bacts as (?=an?\b)", "serves as "),
    (r"\bserves as (?=an?\b)", "acts as "),
    (r"\bact as\b", "serve as"),
    (r"\bserve as\b", "act as"),
    (r"\blooks at (?=how|the)", "examines "),
    (r"\bis concerned with\b", "deals with"),
    (r"\btends to\b", "has a tendency to"),
    (r"\btend to\b", "have a tendency to"),
    (r"\bworry about\b", "be concerned about"),
    (r"\ba host of\b", "a large number of"),
    (r"\ba wide variety of\b", "a wide range of"),
    (r"\bconsist of\b", "are made up of"),
    (r"\bin search of\b", "looking for"),
    (r"\bhard to\b", "difficult to"),
    (r"\bis based on\b", "rests on"),
    (r"\bare based on\b", "rest on"),
    (r"\bvote in favou?r of\b", "vote for"),
)  # fmt: skip
"""Patterns that leave no doubt of the sense, and what else says it."""
_MOST = 2
_SHARES = frozenset({"SHARE of", "PART of"})
_COMPILED = tuple((re.compile(pattern), other) for pattern, other in _SAME)
_ANY = re.compile(rf"(?:\b|(?=,))(?:{'|'.join(pattern for pattern, _ in _SAME)})")
"""Any of the patterns: they begin with a word or a comma, and five texts in six hold none."""


@lru_cache(maxsize=1024)
def in_other_words(text: str) -> tuple[str, int]:
    """The text with up to two turns of phrase said otherwise, and what they count.

    Returns:
        The text itself and 0 where it has none that is sure, or is quoted; a share told otherwise counts as two.
    """
    if "“" in text or '"' in text or not _ANY.search(text):
        return text, 0
    taken: list[tuple[re.Match[str], str]] = []
    for pattern, other in _COMPILED:
        found = pattern.search(text)
        if found and not any(found.start() < one.end() and one.start() < found.end() for one, _ in taken):
            taken.append((found, other))
        if len(taken) == _MOST:
            break
    count = sum(2 if other in _SHARES else 1 for _, other in taken)
    for found, other in sorted(taken, key=lambda one: -one[0].start()):
        text = text[: found.start()] + _filled(other, found) + text[found.end() :]
    return text, count


def _filled(other: str, found: re.Match[str]) -> str:
    if "TENS" in other:
        return other.replace("TENS", _TENS[found[1]])
    if "SHARE" in other:
        return other.replace("SHARE", _PARTS[found[1]])
    if "PART" in other:
        return other.replace("PART", next(f"{share}%" for share, part in _PARTS.items() if part == f"a {found[1]}"))
    if "CENTURY" in other:
        number = _CENTURIES.get(found[1]) or int(found[1])
        return other.replace("CENTURY", f"{number - 1}00s")
    if "VERB" in other:
        return found.expand(other.replace("VERB", _SAYING[found[1]]))
    return found.expand(other)
