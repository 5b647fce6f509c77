"""What grew, fell or turned into something else: rose from 5 to 9, doubled, was replaced by, has become."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.comparisons import replaced
from quizgen.facts.comparisons.changing import how_changed
from quizgen.facts.comparisons.comparing import clause_at, covered, matches, pairs, phrase_after, phrase_before
from quizgen.facts.comparisons.opposed_questions import Wording
from quizgen.facts.comparisons.sides import POINTING, named, taken_up
from quizgen.facts.comparisons.single import Sound, ask_phrase, holder, sound_clauses, turned_word, worded
from quizgen.facts.model import Ask, Comparison
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement
from quizgen.wording.words import is_open, say, tidy

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
_ILL = frozenset({"ill", "sick", "asleep", "short", "silent", "under", "behind", "apart", "victim", "within"})
_SO_FAR = re.compile(r"\b(?:as (?:high|low|much|many|far|little|few) as|up|down|back|again)\b")
"""Words that say the direction over again."""
_TURN = "become turn transform replace shift change evolve switch".split()
_NOUNS = frozenset("rise increase drop fall decline decrease growth reduction surge jump".split())
_FIGURE = (
    r"\b\d|\bper ?cent|%|\b(half|third|quarter|twice|double|tens|hundreds|thousands|millions?|billions?|"
    r"dozens?|two|three|four|five|ten|years?)\b"
)
_MORE_AND_MORE = (
    r"\b(more and more|fewer and fewer|less and less|increasingly|(?P<more>\w+er) and (?P=more)|"
    r"led to (higher|lower|greater|more|fewer|less)|made [\w ]{3,40} more|"
    r"in the past (hundred|\w+) years|on the rise|a rise in)\b"
)


_IN_DOUBT = re.compile(r"(?:this|that) (?:figure|number|amount|rate)$", re.IGNORECASE)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find changes of amount or state.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for _, sentence in pairs(text):
        seen: set[int] = set()
        for token in sentence.tokens:
            found = _verb(sentence, token, sound) if token.index not in seen else None
            if found is not None:
                seen |= set(range(token.index, token.index + 10))
                yield found
        for match, words in matches(sentence, _MORE_AND_MORE):
            if words[0].index not in seen:
                yield from _trend(sentence, match, words, sound)


def _is_in_doubt(side: str, sentence: Sentence) -> bool:
    """True for "that number", unless the sentence before is told with it."""
    points = [token for token in sentence.tokens if token.text.lower() in {"this", "that"}]
    return _IN_DOUBT.match(side) is not None and any(token.open for token in points)


def _verb(sentence: Sentence, token: Token, sound: Sound) -> Comparison | None:
    if token.pos not in {"VERB", "NOUN"} or token.lemma not in {*_UP, *_DOWN, *_TURN, *_NOUNS}:
        return None
    clause = clause_at(sentence, token.index)
    if clause is None:
        return None
    tail = covered(sentence, token.index + 1, _end(sentence, token.index))
    rest = say(tail)
    if token.pos == "NOUN" and not (
        token.lemma in _NOUNS and re.search(r"\b(of|by) (about |almost |nearly )?[\d£$€]", rest[:25])
    ):
        return None
    following = sentence.tokens[token.index + 1 : token.index + 2]
    if token.lemma == "fall" and following and following[0].pos in {"ADJ", "ADP"} and following[0].text.lower() in _ILL:
        return None
    if token.pos == "VERB" and not _is_change(sentence, token, rest):
        return None
    a = _changed(sentence, token)
    old, new = _values(rest) if token.lemma != "become" else ("", "")
    value = new or tidy(rest)
    if value.lower() in POINTING | {"them"} or value.startswith("how ") or _is_in_doubt(a, sentence):
        return None
    said = _worded(holder(sentence, token.index, sound), token, sound)
    return Comparison(
        "change",
        "facts.comparisons.change",
        said.text,
        a,
        f"{a} earlier",
        _aspect(token),
        value,
        old,
        token.text.lower(),
        (sentence,),
        said.clause,
        said.false_texts,
        said.asks,
        said.restated,
    )


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
    asks = []
    for piece in clause.pieces:
        if (
            piece.phrase is None
            or piece.front
            or piece.marker not in {"to", "by", "into", "with"}
            or piece.role == "agent"
        ):
            continue
        amount = piece.phrase.is_numeric and piece.phrase.kind not in {"year", "date"}
        word = (
            "how much"
            if piece.marker == "by" and amount
            else "what figure"
            if amount and piece.phrase.kind == "number"
            else "what"
        )
        ask = ask_phrase(
            clause,
            piece,
            word,
            frame=f"change-{piece.marker}",
            marker=piece.marker,
            rivals=rivals if piece.marker == "to" else (),
        )
        dated = ask is not None and len(re.findall(r"\b(?:1\d|20)\d\d\b", ask.stem)) > 1
        if ask is not None and not dated and (amount or piece.marker != "by"):
            asks.append(ask)
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
    told = with_other_verb(clause, token)
    return worded(clause, token.index, sound, turned=turned, rivals=rivals, special=tuple(asks), restated=told)


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
    return [Ask("to-figure", stem, key, frozenset({"choice", "short_answer"}), number, hint="number")]


def with_other_verb(clause: Clause, token: Token) -> str:
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
    if token.lemma in {"become", "turn", "transform", "convert", "evolve", "switch", "shift"}:
        if token.lemma == "become":
            return _has_before(sentence, token)
        return bool(re.search(r"\b(from|into)\b|^to (?!\w+ (?:new|the) way)", rest[:50])) and (
            token.lemma not in {"turn", "shift"} or bool(re.search(r"\b(into|from)\b", rest))
        )
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
        return token.tag in {"VBD", "VBN"} and any(one.verb.main.index == token.index for one in sentence.clauses)
    told = any(one.verb.main.index == token.index for one in sentence.clauses)
    near = rest[:50].lower()
    if not told and not re.search(r"\b(?:by|to|from|for) [^,.]{0,25}\d", near + rest[50:90].lower()):
        return bool(re.search(r"\bfrom\b.+\bto\b", near))
    return bool(re.search(_FIGURE, near)) or bool(re.search(r"\bfrom\b.+\bto\b", rest))


def _has_before(sentence: Sentence, token: Token) -> bool:
    return token.tag in {"VBN", "VBD"} and bool(
        re.search(r"\b(after|previously|already|since|now|over time)\b", sentence.text.lower())
    )


def _changed(sentence: Sentence, token: Token) -> str:
    """What changed: the object of a change that somebody makes, else the subject."""
    clause = clause_at(sentence, token.index)
    if clause is None:
        return ""
    if token.pos == "NOUN":
        phrase = next((one for one in sentence.phrases if one.head.index == token.index), None)
        return say(phrase.words) if phrase else token.text
    if token.tag == "VBG" and token.index and sentence.tokens[token.index - 1].text == ",":
        near = next((one for one in sentence.phrases if one.words and one.words[0].index == token.index + 1), None)
        is_made = near is not None and not near.is_numeric and near.words[0].pos not in {"NUM", "SYM"}
        return say(near.words if near is not None and is_made else clause.subject.words)
    if token.index == clause.verb.main.index:
        made = clause.piece("object")
        if made is not None and made.words[0].text.lower() in {"it", "them"} and made.words[0].say is None:
            return taken_up(made.words[0], sentence)
        return (
            say(made.words)
            if made is not None and not clause.verb.passive and not _is_amount(made)
            else say(clause.subject.words)
        )
    after = next(
        (one for one in sentence.phrases if one.words and one.words[0].index == token.index + 1 and not one.is_numeric),
        None,
    )
    before = phrase_before(sentence, token.index)
    return say(after.words) if after else say(before.words) if before else say(clause.subject.words)


def _is_amount(piece: Piece) -> bool:
    """True for "ten places": how far, and not what changed."""
    return (piece.phrase is not None and piece.phrase.is_numeric) or piece.words[0].pos in {"NUM", "SYM"}


def _end(sentence: Sentence, index: int) -> int:
    return next(
        (
            token.index
            for token in sentence.tokens[index:]
            if token.text in {";", ".", "–", "—", ","} or token.text.lower() in {"but", "while", "although"}
        ),
        len(sentence.tokens),
    )


def _values(rest: str) -> tuple[str, str]:
    found = re.search(r"\bfrom (?P<old>.+?) to (?P<new>.+)", rest)
    if found:
        return tidy(found["old"]), tidy(found["new"])
    by = re.match(r"by (?=(?:about |around |nearly |almost |over )?[\d£$€])(?P<new>.+)", rest)
    to = by or re.match(r"(?:[^,]{0,60}? )?(to|by(?! the year| \d{4}\b)|into|with) (?P<new>.+)", rest)
    return "", tidy(to["new"]) if to else ""


def _aspect(token: Token) -> str:
    return {"become": "state", "turn": "state", "replace": "what is used"}.get(
        token.lemma, "amount" if token.lemma in {*_UP, *_DOWN, *_NOUNS} else "state"
    )


def _trend(sentence: Sentence, match: re.Match[str], words: Words, sound: Sound) -> Iterator[Comparison]:
    token = words[0]
    clause = clause_at(sentence, token.index)
    if clause is None or _is_attribute(sentence, words):
        return
    a = _made_so(sentence, words) or say(clause.subject.words)
    value = tidy(say(one for one in sentence.tokens[clause.verb.words[0].index : _end(sentence, token.index)]))
    held = holder(sentence, words[-1].index, sound)
    held = None if held is not None and _is_of_no_time(held) else held
    said = worded(held, words[-1].index, sound, turned=_other_way(held, words))
    yield Comparison(
        "change",
        "facts.comparisons.change",
        said.text,
        a,
        f"{a} earlier",
        "trend",
        value,
        "",
        match.group().lower(),
        (sentence,),
        said.clause,
        said.false_texts,
        said.asks,
    )


def _is_of_no_time(clause: Clause) -> bool:
    """True for what became so in the past at no time that is named: it may long be over."""
    verb = clause.verb
    has_become = verb.main.lemma in {"become", "get", "grow"} and verb.tense == "past" and not verb.perfect
    return has_become and not any(one.role == "time" or (one.front and one.phrase is not None) for one in clause.pieces)


def _is_attribute(sentence: Sentence, words: Words) -> bool:
    """True for "an increasingly complex life": it describes a noun and tells nothing of its clause."""
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 3]
    adverb = words[-1].text.lower() == "increasingly"
    return adverb and len(behind) == 2 and behind[0].pos == "ADJ" and behind[1].pos in {"NOUN", "ADJ"}


def _made_so(sentence: Sentence, words: Words) -> str:
    """What something made more so, or what it led to more of; empty for other trends."""
    lead = words[0].text.lower()
    if lead == "led":
        after = phrase_after(sentence, words[-1].index, 1)
        return say(one for one in after.words if one.index > words[-1].index) if after is not None else ""
    if lead == "a":
        after = phrase_after(sentence, words[-1].index + 1, 1)
        return say(after.words) if after is not None else ""
    return say(one for one in covered(sentence, words[0].index + 1, words[-1].index)) if lead == "made" else ""


_WAYS = {"more": "less", "less": "more", "fewer": "more"}


def _other_way(clause: Clause | None, words: Words) -> tuple[str, ...]:
    """Less and less for more and more; lower for higher where something led to it."""
    if clause is None:
        return ()
    text, said = statement(clause), say(words)
    last = words[-1].text.lower()
    other = _WAYS.get(last) or ("less" if last == "greater" else knowledge.opposite_degree(last))
    place = _parted(text, said)
    if other is None or place is None:
        return ()
    turned = re.sub(rf"\b{last}\b", other, place[1], flags=re.IGNORECASE)
    return (f"{place[0]}{turned}{place[2]}"[:1].upper() + f"{place[0]}{turned}{place[2]}"[1:],)


def _parted(text: str, words: str) -> tuple[str, str, str] | None:
    """What stands before some words, the words, and what stands behind; None if they do not stand there once."""
    found = list(re.finditer(rf"\b{re.escape(words)}\b", text, re.IGNORECASE))
    return (text[: found[0].start()], found[0][0], text[found[0].end() :]) if len(found) == 1 else None
