"""What kind of block a text is, told from its words alone."""

from __future__ import annotations

import re

from quizgen.article import BlockKind
from quizgen.quiz.numbers import WEEKDAYS
from quizgen.readers.english import share_of_little_words

CLOSERS = "\"'”’)]»"
END = re.compile(rf"[.!?…][{re.escape(CLOSERS)}]*$")
INNER_END = re.compile(rf"(\S{{1,40}}[.!?…])[{re.escape(CLOSERS)}]* (?=[A-Z“\"‘'(])")
ABBREVIATION = re.compile(
    r"^[\W_]*(?:[A-Za-z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt|St|Mt|Ave|Rd|"
    r"Jr|Sr|Inc|Ltd|Co|Corp|No|Nos|vs?|etc|cf|al|approx|Dept|Fig|Figs|Eq|Vol|pp?|ed|eds|"
    r"Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.$"
)
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}})(?:,? \d{{4}})?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}"
)
MARKER = re.compile(r"^(?:[-‐*•‣◦▪●·–—_]|\(?\d{1,3}[.)]|\(?[a-hivx]{1,3}\)|\[[ xX]\])\s+(?=\S)")
TIMED = re.compile(r"^\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|[-–—])")

BYLINE = re.compile(
    r"^(?:(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Rr]eport(?:ing|ed)? by|[Ee]dit(?:ing|ed) by|[Cc]ompiled by):?\s+"
    r"(?:Dr\.? |Prof\.? )?[A-Z][\w.'’-]*(?:[ ,]+(?:and |& |of |for |the |de |van |von |in )*[A-Z][\w.'’-]*){0,9}\.?$"
    rf"|(?:(?:{'|'.join(WEEKDAYS)}),? )?(?:{DATE})(?:,? (?:at )?\d{{1,2}}[:.]\d\d.*)?$"
    r"|(?:Published|Posted|Updated|Last (?:updated|modified|changed)|First published|Date)\b"
    r":?.{0,60}(?:\d{4}|ago)\b.{0,20}$"
    r"|(?:Reuters|AFP|AP|BBC News|UPI|PA|Associated Press|[A-Z][\w ]{2,30} correspondent)"
    rf"(?:[,|/–—-] ?.{{0,40}})?(?: ?(?:{DATE}))?$"
    r"|\((?:Reporting|Writing|Editing|Additional reporting) by .*\)$)"
)
CAPTION = re.compile(
    r"^(?:(?:Photo(?:graph)?s?|Image|Picture|Illustration|Credit|Caption|Video)"
    r"(?: (?:by|credit|courtesy))?(?::|\s*©|\s+by)"
    r"|(?:Figure|Fig\.|Table|Chart|Map|Box|Exhibit) \d+(?:[.–-]\d+)*(?:[.:]\s|$)"
    r"|\((?:Photo|Image|Credit|Source)[ :].*\)$|(?:Image|Media) caption\b|Image copyright\b|Source:)",
    re.IGNORECASE,
)
FURNITURE = re.compile(
    r"^(?:©|\(c\) \d{4}|copyright\b|all rights reserved|share (?:this|on|via)|share$|tweet$|print$|e-?mail$|"
    r"advertisement|sponsored|subscribe|sign (?:up|in)\b|log in|follow (?:us|\S+ ?\S*) on|"
    r"read (?:more|also|next|the full)|"
    r"see also|related(?: (?:articles?|stories|topics|content))?[:\s]*$|more on this|continue reading|click here|"
    r"skip to|back to (?:top|contents)|\d+ comments?$|leave a (?:reply|comment)|this (?:web)?site uses cookies|"
    r"we use cookies|from the section|tags?:|filed under|download (?:the|this|our) |like us on|join our|newsletter|"
    r"to contact|contact the .* team|for more information,? (?:contact|visit|see|call)|https?://\S+$|www\.\S+$)",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"\b(?:do(?:es)? not|doesn[’']t) (?:constitute|imply|necessarily reflect)\b.*\b(?:endors|views)"
)
COPYRIGHT = re.compile(
    r"(?:©|\bcopyright(?:ed)? (?:©|\(c\)|\d|by\b|notice\b|holder\b|[\w.]+ \d{4})|\bcopyright[.:]?$"
    r"|all rights reserved)",
    re.IGNORECASE,
)
LETTER = re.compile(
    r"^(?:Dear\b.{1,60}[:,]|(?:My )?(?:Fellow|Dear)[ -]?[A-Z][\w ]{2,30}[:,]|To whom it may concern[:,]?|"
    r"(?:Yours|Sincerely|Respectfully|Best (?:wishes|regards)|Kind regards|Regards|With (?:best|kind|warm) regards)"
    r"\b.{0,30},?$|cc:.*|Encl(?:osures?|\.)?:?.{0,40}|P\.?S\.?:?$|Re:.{1,80}$)"
)
CODE = re.compile(
    r"^(?:[$>#]\s*\S+ --?\w|>>> |#include\b|def \w+\(|import \w+$|function \w+\(|<\?php|SELECT .* FROM |[{}]$)"
)
SYMBOLS = frozenset("{}[]();=<>$\\|/_+*^~")
QUOTED_WITH_NAME = re.compile(
    rf"[.!?…][{re.escape(CLOSERS)}]* [-–—―] (?:[A-Z][\w.'’-]*,? ?){{1,8}}(?:[\w.'’-]+,? ?){{0,6}}$"
)
REFERENCE = re.compile(r"^\[\d{1,3}\]|^\^ ")
LONG_TEXT = 18
FEW_WORDS = 4
FEWEST_WITH_ABBREVIATION = 6
LONGEST_HEADING = 110
MOST_HEADING_WORDS = 16


def kind_of(text: str, *, headings_marked: bool) -> BlockKind:
    """Tell the kind of a block.

    Args:
        text: the block, normalised.
        headings_marked: True where headings were marked in the input, so that a short line is none.
    """
    found = furniture(text)
    if found:
        return found
    if MARKER.match(text) or (TIMED.match(text) and not ends_sentence(text)):
        return "list_item"
    if _is_table(text):
        return "table"
    if _is_code(text):
        return "code"
    if _is_foreign(text) or _is_equation(text):
        return "other"
    if QUOTED_WITH_NAME.search(text) and not END.search(text):
        return "other"
    if has_sentence(text):
        return "paragraph"
    return "heading" if not headings_marked and looks_like_heading(text) else "other"


def furniture(text: str) -> BlockKind | None:
    """Give the kind of a text that stands around an article: byline, caption, links, salutation; else None."""
    if BYLINE.match(text):
        return "byline"
    if CAPTION.match(text):
        return "caption"
    short = len(text.split()) <= 25
    if (short and (FURNITURE.match(text) or COPYRIGHT.search(text))) or DISCLAIMER.search(text):
        return "other"
    return "other" if LETTER.match(text) or REFERENCE.match(text) else None


def has_sentence(text: str) -> bool:
    """Tell whether at least one sentence of three words with an end mark stands in ``text``."""
    ends = [match.end(1) for match in INNER_END.finditer(text) if not ABBREVIATION.match(match.group(1))]
    if ends_sentence(text) or (END.search(text) and len(text.split()) > FEWEST_WITH_ABBREVIATION):
        ends.append(len(text))
    begin = 0
    for end in ends:
        words = re.findall(r"\b[^\W\d_]+\b", text[begin:end])
        if len(words) >= 3 and any(word.islower() for word in words):
            return True
        begin = end
    return False


def ends_sentence(text: str) -> bool:
    """Tell whether ``text`` ends with an end mark that is no abbreviation's."""
    words = text.rstrip(CLOSERS).split()
    return bool(words) and bool(END.search(text)) and not ABBREVIATION.match(words[-1])


def looks_like_heading(text: str) -> bool:
    """Tell whether a line without end mark is short enough for a heading, and begins like one."""
    if len(text) > LONGEST_HEADING or len(text.split()) > MOST_HEADING_WORDS or text[-1:] in ":;,.!…-–—":
        return False
    return bool(re.match(r"[\"“‘'(¿]?[A-Z0-9]", text)) and bool(re.search(r"[^\W\d_]{2}", text))


def without_marker(text: str) -> str:
    """Give a list item without its bullet or number."""
    return MARKER.sub("", text, count=1)


def _is_table(text: str) -> bool:
    return text.count("|") >= 2 or text.count("\t") >= 2


def _is_code(text: str) -> bool:
    if CODE.match(text):
        return True
    symbols = sum(character in SYMBOLS for character in text)
    return len(text) >= 12 and symbols > 0.12 * len(text)


def _is_foreign(text: str) -> bool:
    """Tell whether most letters are of another alphabet, or a long text holds no English word."""
    letters = [character for character in text if character.isalpha()]
    if len(letters) > 5 and sum(character > "ɏ" for character in letters) > len(letters) / 2:
        return True
    words = re.findall(r"[^\W\d_]+", text.lower())
    return len(words) >= LONG_TEXT and share_of_little_words(words) == 0 and text[-1] == "."


def _is_equation(text: str) -> bool:
    return bool(re.search(r"\s?[=→⇌]\s?", text)) and len(re.findall(r"\b[a-z]{3,}\b", text)) < FEW_WORDS
