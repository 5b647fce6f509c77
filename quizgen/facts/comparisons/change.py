"""What grew, fell or turned into something else: rose from 5 to 9, doubled, was replaced by, has become."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import COUNTED, DATES, MAIN_CLAUSES, Clause, Phrase, Piece, Sentence, Text, Token
from quizgen.facts.comparisons import held, replaced, rules
from quizgen.facts.comparisons.by_how_much import by_how_much
from quizgen.facts.comparisons.changed import aspect_of, changed, end_of, values_of
from quizgen.facts.comparisons.changing import how_changed
from quizgen.facts.comparisons.comparing import clause_at, covered, matches, pairs, phrase_before
from quizgen.facts.comparisons.sides import POINTING, named
from quizgen.facts.comparisons.single import Sound, ask_phrase, holder, sound_clauses, turned_word, worded
from quizgen.facts.comparisons.trends import MORE_AND_MORE, trend
from quizgen.facts.comparisons.valued import gap_for
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison, Wording
from quizgen.knowledge.function_words import POSSIBLE
from quizgen.quiz.numbers import years_in
from quizgen.tags import FINITE, PAST
from quizgen.wording.persons import is_person
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement
from quizgen.wording.verb_senses import is_height
from quizgen.wording.words import is_open, possessive, say

_UP = (
    "rise increase grow climb jump soar double triple quadruple expand surge improve strengthen rebound gain"
).split()
_DOWN = (
    "fall drop decline decrease shrink reduce plunge plummet tumble slump dwindle halve weaken worsen cut lower slow"
).split()
_BY_ITSELF_UP = frozenset("rise increase climb grow".split())
_BY_ITSELF_DOWN = frozenset("fall drop decrease decline".split())
_AMOUNTS = frozenset(
    "number rate price level share percentage proportion temperature population amount cost income figure total value "
    "output production demand supply wage salary tax emission concentration sale area death birth deforestation "
    "unemployment inflation poverty mortality growth trade export import consumption attendance turnout".split()
)
"""What goes up and down."""
_MAX_KEY = 6
_ILL = frozenset(
    {"ill", "sick", "asleep", "short", "silent", "under", "behind", "apart", "victim", "within", "into", "prey"}
)
_SO_FAR = re.compile(r"\b(?:as (?:high|low|much|many|far|little|few) as|up|down|back|again)\b")
"""Words that say the direction over again."""
_TURN = "become turn transform replace shift change evolve switch".split()
_NOUNS = frozenset("rise increase drop fall decline decrease growth reduction surge jump".split())
_CHANGING = frozenset({*_UP, *_DOWN, *_TURN, *_NOUNS})
_FIGURE = (
    r"\b\d|\bper ?cent|%|\b(half|third|quarter|twice|double|tens|hundreds|thousands|millions?|billions?|"
    r"dozens?|two|three|four|five|ten|years?)\b"
)
_MARKEDLY = frozenset("substantially significantly dramatically sharply drastically considerably".split())
_IN_DOUBT = re.compile(r"(?:this|that) (?P<noun>figure|number|amount|rate)$", re.IGNORECASE)
"""A side that only the sentence before can tell."""


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find changes of amount or state.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        seen: set[int] = set()
        for token in sentence.tokens:
            found = _verb(previous, sentence, token, sound) if token.index not in seen else None
            if found is not None:
                seen |= set(range(token.index, token.index + 10))
                yield found
        for match, words in matches(sentence, MORE_AND_MORE):
            is_told = seen and words[0].text.lower() == "in"  # "in the past years it has fallen" is one change
            if words[0].index not in seen and not is_told:
                yield from trend(sentence, match, words, sound)


def _verb(previous: Sentence | None, sentence: Sentence, token: Token, sound: Sound) -> Comparison | None:
    if token.lemma not in _CHANGING:
        return None
    clause = clause_at(sentence, token.index)
    rest = say(covered(sentence, token.index + 1, end_of(sentence, token.index)))
    if clause is None or not _tells_change(sentence, clause, token, rest):
        return None
    a, source = _by_name(previous, sentence, clause, changed(sentence, token))
    points = any(one.open for one in sentence.tokens if one.text.lower() in {"this", "that"})
    in_doubt = _IN_DOUBT.match(a)
    value, old = values_of(sentence, token, rest)
    if rest.lower() in POINTING | {"them"} or rest.startswith("how ") or (in_doubt is not None and points):
        return None
    if not _AMOUNT.search(value) and (token.lemma == "gain" or (token.lemma in _STANDING and a[:1].isupper())):
        return None  # a city falls, and a side gains a friend
    old = old or (_told_before(sentence, clause) if _AMOUNT.search(value) else "")
    a, b, aspect = _sides(sentence, clause, token, a, (value, old))
    if in_doubt is not None:  # it is told with the sentence before, which alone names what has changed
        a, b, aspect = f"the later {in_doubt['noun']}", f"the {in_doubt['noun']} told in the sentence before", ""
    told = holder(sentence, token.index, sound)
    said = _worded(told, token, sound)
    is_told = told is not None and bool(said.text) and told.verb.main is token and token.lemma in {*_UP, *_DOWN}
    amount = by_how_much(sentence, told, rises=token.lemma in _UP) if told is not None and is_told else ()
    said = replace(said, asks=(*amount, *said.asks) or gap_for(said.text, old or value))
    compared = Compared(a, b, aspect, "" if token.lemma == "replace" else value, old)
    sentences = (sentence,) if source is None else (source, sentence)
    return Comparison.of("change", rules.CHANGE, compared, said, token.text.lower(), *sentences)


def _told_before(sentence: Sentence, clause: Clause) -> str:
    """ "79 years" of "life expectancy was 79 years; life expectancy fell to 77 years"; empty elsewhere."""
    name = say(clause.subject.words)
    before = [one for one in sentence.clauses if one.index < clause.index and say(one.subject.words) == name]
    told = before[-1].piece("predicate") if before and _told_as_past(before[-1]) else None
    return say(told.words) if told is not None and any(one.pos == "NUM" for one in told.words) else ""


def _told_as_past(clause: Clause) -> bool:
    """True for what a thing was; not for what it was not, might have been or was asked to be."""
    verb = clause.verb
    is_plain = verb.tense == "past" and not (verb.negated or verb.modal)
    return verb.main.lemma == "be" and is_plain and clause.relation in {*MAIN_CLAUSES, "time"} and not clause.source


def _tells_change(sentence: Sentence, clause: Clause, token: Token, rest: str) -> bool:
    """True for a verb, or a noun with its amount behind it, that says that something has become more, less or other."""
    if token.pos == "NOUN":
        is_change = token.lemma in _NOUNS and _BY_AMOUNT.search(rest[:25]) is not None
    else:
        is_change = token.pos == "VERB" and _is_change(sentence, token, rest) and not is_height(clause)
    following = sentence.tokens[token.index + 1 : token.index + 2]
    is_illness = token.lemma == "fall" and any(
        one.pos in {"ADJ", "ADP"} and one.text.lower() in _ILL for one in following
    )
    is_possible = clause.verb.main is token and clause.verb.modal in POSSIBLE
    is_over_something = token.lemma in _STANDING and _ABOVE.search(rest) is not None
    return is_change and not (is_illness or is_possible or is_over_something or _SEASON.match(rest))


_BY_AMOUNT = re.compile(r"\b(of|by) (about |almost |nearly )?[\d£$€]")


def _by_name(previous: Sentence | None, sentence: Sentence, clause: Clause, a: str) -> tuple[str, Sentence | None]:
    """What has changed, where the sentence before names whose it is: "their numbers"."""
    words = clause.subject.words
    if words and words[0].tag == "WP$" and say(words) == a:
        whose = phrase_before(sentence, words[0].index, _NEAR)
        return f"{possessive(say(whose.words))} {say(words[1:])}" if whose is not None else a, None
    if previous is None or not words or say(words) != a:
        return a, None
    owner = held.owner(sentence, words, previous) if words[0].index < _OPENING else ""
    return (f"{owner} {say(words[1:])}", previous) if owner else (a, None)


_OPENING, _NEAR = 2, 3


def _sides(sentence: Sentence, clause: Clause, token: Token, a: str, values: tuple[str, str]) -> tuple[str, str, str]:
    """The sides and the aspect: what has changed and what it was before; the new thing and the one it replaces."""
    value, old = values
    if token.lemma != "replace":
        plural = any(one.number == "plural" for one in sentence.phrases if say(one.words) == a)
        then = _still_to_come(sentence, clause, token)
        since = "earlier" if old or not then else "otherwise" if _was_meant(sentence, token) else "now"
        return f"{a} {then}".strip(), f"{a} {since}", aspect_of(token, a, (value, old), plural=plural)
    following = sentence.tokens[token.index + 1 : token.index + 2]
    if token.tag == "VBN" and following and following[0].text.lower() in {"by", "with"}:
        return value, a, _REPLACING
    behind = say(covered(sentence, token.index + 1, end_of(sentence, token.index)))
    with_what = sentence.text.count(" with ") == 1 and clause.verb.main is token and is_person(clause.subject)
    if with_what:
        old, _, new = behind.partition(" with ")
        return new, old, _REPLACING
    before = phrase_before(sentence, clause.verb.words[0].index if clause.verb.main is token else token.index, 3)
    doer = say(before.words) if before is not None else ""
    made = clause.piece("object") if clause.verb.main is token else None
    if made is not None and before is not None and before.words[-1] is clause.subject.words[-1]:
        return say(clause.subject.words), say(made.words), _REPLACING
    return doer, _TAKEN.split(behind)[0], _REPLACING


def _still_to_come(sentence: Sentence, clause: Clause, token: Token) -> str:
    """How a change is meant that has not come yet: "as promised", "in future"; empty for one that has."""
    before = sentence.tokens[max(0, token.index - _FAR) : token.index]
    if clause.verb.main is token and any(one.text.lower() in _COMING for one in clause.verb.words):
        return "in future"
    if token.tag != "VB" or not any(one.text.lower() == "to" for one in before[-2:]):
        return ""
    joined = clause.verb.chain if any(one.text.lower() == "and" for one in before) else ()
    meant = [one.lemma for one in before if one.lemma in _MEANT] or [one for one in joined if one in _MEANT]
    is_aim = any(one.lemma in _AIMS for one in before[-_NEAR:])
    return f"as {_MEANT[meant[-1]]}" if meant else "as planned" if is_aim else ""


def _was_meant(sentence: Sentence, token: Token) -> bool:
    """True for "planned to cut": what was so when it was meant may be so no longer."""
    finite = next((one for one in reversed(sentence.tokens[: token.index]) if one.tag in FINITE), None)
    return finite is not None and finite.tag == "VBD"


_FAR = 4
_COMING = frozenset({"will", "’ll", "'ll"})
_MEANT = {
    **dict.fromkeys(("promise", "pledge", "vow"), "promised"),
    **dict.fromkeys(("plan", "intend", "propose", "aim"), "planned"),
    **dict.fromkeys(("want", "hope", "seek", "wish"), "wished for"),
}

_AIMS = frozenset("plan campaign effort attempt bid drive scheme programme program initiative push goal aim".split())
"""Nouns for what is to bring a change about."""
_AMOUNT = re.compile(r"\d ?(?:%|[a-z])|\d+(?:st|nd|rd|th)$|\bby \w+ \w+")
_STANDING = frozenset({"rise", "climb", "fall", "drop"})
_ABOVE = re.compile(r"\b(?:m|ft|metres?|meters?|feet|kilomet(?:re|er)s?|miles)\b.* (?:above|below) ")
"""A mountain that rises so many metres above a plain does not change."""
_SEASON = re.compile(r"of (?:1[5-9]|20)\d\d\b")
"""The fall of 1864 is a season."""
_REPLACING = "which takes the other’s place"
_TAKEN = re.compile(r" (?:has|have|had|is|are|was|were|will|would|in (?:most|many|all|some)|since) ")


def _worded(clause: Clause | None, token: Token, sound: Sound) -> Wording:
    """To what, by how much: the figure is asked for, what it was before is the rival."""
    if clause is None or (len(clause.subject.words) == 1 and not clause.subject.is_named):
        return Wording()
    if clause.verb.main.index != token.index:
        return worded(clause, token.index, sound)
    parts = replaced.replaced(clause)
    if parts is not None:
        return worded(
            clause,
            token.index,
            sound,
            turned=(replaced.exchanged(parts),),
            special=replaced.ask(parts),
            restated=replaced.from_new_side(parts),
        )
    old = next((piece for piece in clause.pieces if piece.marker == "from" and piece.phrase is not None), None)
    rivals = (say(old.phrase.words),) if old is not None and old.phrase is not None else ()
    asks = [ask for piece in clause.pieces if (ask := _to_or_by_what(clause, piece, rivals)) is not None]
    asks += _to_what_figure(clause, token)
    if token.lemma in {*_UP, *_DOWN}:
        asks = [*how_changed(clause), *asks]
    turned = (
        _exchanged(clause, token, old)
        if old is not None
        else turned_word(clause, token, "verb")
        if token.lemma in {*_UP, *_DOWN} and not _SO_FAR.search(statement(clause))
        else ()
    )
    told = _with_other_verb(clause, token)
    return worded(clause, token.index, sound, turned=turned, rivals=rivals, special=tuple(asks), restated=told)


def _to_or_by_what(clause: Clause, piece: Piece, rivals: tuple[str, ...]) -> Ask | None:
    """ "To what figure did X rise?", "By how much did X rise?", "What did X turn into?"; None for other pieces."""
    if piece.phrase is None or piece.front or piece.marker not in {"to", "by", "into", "with"} or piece.role == "agent":
        return None
    is_amount = piece.phrase.is_numeric and piece.phrase.kind not in DATES
    if piece.marker == "by" and not is_amount:
        return None
    word = "how much" if piece.marker == "by" else "what figure" if piece.phrase.kind == "number" else "what"
    rivals = rivals if piece.marker == "to" else ()
    if piece.marker == "to" and is_amount:  # with how much it rose beside it, the figure need only be worked out
        clause = replace(clause, pieces=tuple(one for one in clause.pieces if one is piece or not _is_amount(one)))
    ask = ask_phrase(clause, piece, word, frame=f"change-{piece.marker}", marker=piece.marker, rivals=rivals)
    return ask if ask is not None and len(years_in(ask.stem)) < 2 else None


def _is_amount(piece: Piece) -> bool:
    """True for the "3%" of "rose 3% to £2m"."""
    return not piece.marker and not piece.front and piece.phrase is not None and piece.phrase.kind in COUNTED


def _to_what_figure(clause: Clause, token: Token) -> list[Ask]:
    """ "To what figure did X rise from A?": where one piece holds both ends."""
    piece = next((one for one in clause.pieces if one.marker == "from" and not one.front), None)
    words = piece.words if piece is not None else ()
    place = next((at for at, one in enumerate(words) if at > 1 and one.text.lower() == "to"), None)
    if piece is None or place is None or token.lemma not in {*_UP, *_DOWN} or is_open(words):
        return []
    key = re.sub(r"\s*\(.*", "", say(words[place + 1 :]))
    if not re.search(r"\d", key) or len(key.split()) > _MAX_KEY:
        return []
    others = tuple(replace(one, words=words[:place]) if one is piece else one for one in limiting(clause))
    number = Phrase(words[place + 1 :], words[place + 1], "number", "plural")
    stem = ask_piece(clause, "to what figure", others)
    return [Ask("to-figure", stem, key, WITH_STEM, number, hint="number")]


def _with_other_verb(clause: Clause, token: Token) -> str:
    """ "went up" for "rose" and the like, where an amount does so by itself; else empty."""
    way = "up" if token.lemma in _BY_ITSELF_UP else "down" if token.lemma in _BY_ITSELF_DOWN else ""
    verb = clause.verb
    made = verb.passive or clause.piece("object", "predicate") or verb.particle is not None
    if (
        not way
        or made
        or _SO_FAR.search(statement(clause))
        or clause.subject.head.lemma not in _AMOUNTS
        or verb.main.index != token.index
    ):
        return ""
    go = {"VBD": "went", "VBN": "gone", "VBZ": "goes", "VBP": "go", "VB": "go", "VBG": "going"}.get(token.tag)
    text = statement(clause)
    place = rf"\b{re.escape(token.text)}\b"
    return re.sub(place, f"{go} {way}", text) if go and len(re.findall(place, text)) == 1 else ""


def _exchanged(clause: Clause, token: Token, old: Piece) -> tuple[str, ...]:
    """Rose from A to B, turned into fell from B to A; empty where B is not found."""
    new = next(
        (piece for piece in clause.pieces if piece.marker == "to" and piece.phrase is not None and not piece.front),
        None,
    )
    turned = turned_word(clause, token, "verb")
    if new is None or new.phrase is None or old.phrase is None or not turned:
        return ()
    one, other = say(old.phrase.words), say(new.phrase.words)
    swapped = turned[0].replace(f"from {one}", "from \0").replace(f"to {other}", f"to {one}").replace("\0", other)
    return (swapped,) if one != other and swapped != turned[0] else ()


def _is_change(sentence: Sentence, token: Token, rest: str) -> bool:
    if token.lemma == "turn" and token.tag not in PAST:
        return False  # what always happens has changed nothing
    following = [one.tag for one in sentence.tokens[token.index + 1 : token.index + 3]]
    if following[:1] == ["VB"] or (token.lemma == "evolve" and following == ["TO", "VB"]):
        return False  # "they double check it", "evolved to fly"
    if token.lemma in {"become", "turn", "transform", "convert", "evolve", "switch", "shift"}:
        if token.lemma == "become":
            return _has_before(sentence, token)
        return bool(re.search(r"\b(from|into)\b|^to (?!\w+ (?:new|the) way)", rest[:50])) and (
            token.lemma not in {"turn", "shift"} or bool(re.search(r"\b(into|from)\b", rest))
        )
    if token.lemma == "replace" and _is_each_time(sentence, token):
        return False
    if token.lemma == "replace":
        return bool(re.search(r"\b(with|by)\b", rest)) or any(
            one.verb.main.index == token.index and one.piece("object") for one in sentence.clauses
        )
    if token.lemma == "change":
        return token.tag in {"VBN", "VBD", "VBZ"} and bool(
            re.search(r"\b(considerably|from|since|past|beyond|dramatically|over)\b", sentence.text.lower())
        )
    if token.lemma in {"double", "triple", "quadruple", "halve"}:
        return True
    if token.lemma in {"improve", "worsen", "strengthen", "weaken"}:
        return token.tag in PAST and any(one.verb.main.index == token.index for one in sentence.clauses)
    told = any(one.verb.main.index == token.index for one in sentence.clauses)
    near = rest[:50].lower()
    if not told and not re.search(r"\b(?:by|to|from|for) [^,.]{0,25}\d", near + rest[50:90].lower()):
        return bool(re.search(r"\bfrom\b.+\bto\b", near))
    is_marked = any(one.text.lower() in _MARKEDLY for one in sentence.tokens[max(0, token.index - 1) : token.index])
    return is_marked or bool(re.search(_FIGURE, near)) or bool(re.search(r"\bfrom\b.+\bto\b", rest))


def _is_each_time(sentence: Sentence, token: Token) -> bool:
    """True for "the lost drop is replaced by a new one": a step of what goes on, and nothing is other than before."""
    verb = next((one.verb for one in sentence.clauses if one.verb.main is token), None)
    return verb is not None and verb.passive and verb.tense == "present" and not (verb.perfect or verb.progressive)


def _has_before(sentence: Sentence, token: Token) -> bool:
    return token.tag in PAST and bool(
        re.search(r"\b(after|previously|already|since|now|over time)\b", sentence.text.lower())
    )
