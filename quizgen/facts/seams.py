"""Whether a statement is cut out of its sentence at its seams: nothing torn off, no word moved past another."""

from __future__ import annotations

from itertools import pairwise

from quizgen.clauses import MAIN_CLAUSES, Clause, Piece, Sentence, Token, Words
from quizgen.knowledge.connectives import ALTHOUGH, EXEMPLIFYING, WHILE
from quizgen.knowledge.function_words import AND_OR, INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.tags import INFLECTED, NOMINAL, PARTICIPLES, RELATIVES
from quizgen.wording.adjuncts import leans_in_vain, points_from_telling
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.untying import GOING_ON, TYING
from quizgen.wording.words import say

_MARKS = frozenset({",", ";", ":", "–", "—", "--", "(", ")", "-"})
_CUTS = frozenset({";", ":", *DASHES})
_COORDINATORS = frozenset({"and", "or", "but", "nor", "yet"})
_TIES = TYING | {"however", "too", "so"}
_LEFT_OFF = _TIES | GOING_ON
_MORE_THAN_TIES = frozenset({"even", "later", "soon", "next", "finally", "today", "yesterday", "tonight"})
"""Behind a statement they may open what limits it: "even if", "later than"."""
_OPPOSING = ALTHOUGH | WHILE | {"even", "despite"}
_TAKING_BACK = frozenset({"not", "but", "rather", "except", "only", "unless", "if", "or", "especially", "particularly"})
"""What follows a comma and limits what stands before it."""
_TOLD_INSIDE = frozenset({"relative", "because"})
"""Clauses behind which a comma and "and" go on with what stands around them."""
_AGE = 2
"""Longest age, in characters: what else commas enclose of numbers is part of a list."""
_BESIDES = frozenset({"coupled", "combined", "together", "along", "paired"})
"""Before "with" they bring in the other half of a subject: "lack of rain, coupled with heat, has led to …"."""
_NEEDING = frozenset({"be", "use", "name", "learn", "take", "need", "require"})
"""Verbs that say too little without the clause that follows."""
_HOLDING = frozenset({"consist", "comprise", "include", "contain", "compose", "encompass"})
"""Verbs that all of a list is needed for."""
_CLAUSAL = frozenset({"VBZ", "VBD", "VBP", "MD", "WDT", "WP", "WRB", "VBG"})
_SHORTEST_TAIL = 4
"""A comma, a member, a coordinator and another member."""
_MARKS_OF_LIST = 2
"""Commas around what is said of one thing: more part the members of a list."""
_BARE = frozenset({"ADP", "SCONJ", "DET", "CCONJ", "PART"})


def is_untorn(sentence: Sentence, clause: Clause) -> bool:
    """True if the statement of a clause leaves off whole parts of its sentence only and keeps the order of the rest."""
    pieces = limiting(clause)
    words = words_of(clause, pieces)
    texts = [token.text for token in words]
    spared = [
        one
        for one in clause.pieces
        if one.role == "tail" or points_from_telling(one, clause) or _is_behind(one, sentence, clause)
    ]
    left_off = [token for piece in spared for token in piece.words]
    kept = sorted({token.index for token in (*words, *left_off) if token.text not in _MARKS})
    return _is_paired(texts) and (
        _keeps_order(clause)
        and not any(_is_bare(piece.words) for piece in pieces)
        and _has_predicate(clause, pieces)
        and not _is_half(words)
        and not any(_is_tied_behind(piece) for piece in pieces)
        and _starts_well(sentence, clause, kept[0])
        and all(
            _is_inset(clause, one, sentence.tokens[one + 1 : two])
            or (
                _is_seam(sentence.tokens[one + 1 : two], words)
                and not _lists_on(clause, sentence.tokens[one + 1 : two])
            )
            for one, two in pairwise(kept)
            if _counts(clause, one, two)
        )
        and _ends_well(sentence, clause, sentence.tokens[kept[-1] + 1 :])
    )


def is_cut(sentence: Sentence, clause: Clause) -> bool:
    """True if a semicolon, colon or lone dash stands between the words of a clause: it may be two.

    What stands in brackets that are left off does not count, nor does the dash of "Arab–Israeli". A clause that ends at
    the first semicolon of a list lacks the other members, and one before ", that" what tells which is meant.
    """
    behind = sentence.tokens[clause.words[-1].index + 1 :]
    if _lacks_members(behind) or (
        len(behind) > 1 and behind[0].text == "," and behind[1].tag == "WDT" and behind[1].text == "that"
    ):
        return True
    own = {token.index for token in clause.words}
    texts: list[str] = []
    is_aside = False
    for token in sentence.tokens[clause.words[0].index : clause.words[-1].index + 1]:
        is_aside = token.text != ")" and (is_aside or token.text == "(")
        if not (is_aside and token.index not in own) and not _ties_names(token, sentence):
            texts.append(token.text)
    return any(texts.count(mark) % 2 if mark in DASHES else mark in texts for mark in _CUTS)


def _lacks_members(behind: Words) -> bool:
    """True where "; and", with no verb behind it, ends a list that a clause has the first member of."""
    last = next((at for at in range(len(behind) - 1, -1, -1) if behind[at].text == ";"), None)
    if last is None or last + 1 >= len(behind) or behind[last + 1].pos != "CCONJ":
        return False
    return not any(token.tag in INFLECTED or token.tag == "MD" for token in behind[last + 1 :])


def _ties_names(dash: Token, sentence: Sentence) -> bool:
    """True for the short dash between two words with no space on either side: "Arab–Israeli", "June–July"."""
    before = sentence.tokens[dash.index - 1] if dash.index else dash
    return dash.text == "–" and not dash.space and not before.space


def _is_inset(clause: Clause, before: int, gap: Words) -> bool:
    """True for names that commas enclose between a plural noun and its verb: "the two founders, Ann and Bob, left"."""
    subject, first = clause.subject, min(token.index for token in clause.verb.words)
    if not gap or before != subject.words[-1].index or gap[-1].index != first - 1 or subject.conjuncts:
        return False
    telling = gap[1:-1]
    is_enclosed = gap[0].text == gap[-1].text == "," and bool(telling)
    are_names = all(token.pos == "PROPN" or token.text in {"and", ","} for token in telling)
    return is_enclosed and are_names and subject.number == "plural" and telling[0].pos == "PROPN"


def _lists_on(clause: Clause, gap: Words) -> bool:
    """True for ", the council, and the banks," behind the verb: the list goes on whose first member stands before it.

    Before the verb it tells what the subject is, and so does what "a" opens.
    """
    if not gap or gap[0].index < clause.verb.main.index or gap[-1].text != ",":
        return False
    texts = [token.text for token in gap]
    return texts.count(",") > _MARKS_OF_LIST and texts[1] not in INDEFINITE and _goes_on(gap[:-1])


def is_joined(sentence: Sentence, words: Words) -> bool:
    """True if only whole parts of a sentence are left off between words: no member of a list without the rest."""
    pairs = pairwise(token.index for token in words)
    return all(_is_seam(sentence.tokens[one + 1 : two], words) for one, two in pairs if two > one + 1)


def _is_behind(piece: Piece, sentence: Sentence, clause: Clause) -> bool:
    """True for an open adjunct right behind the rest, with no comma, without which the rest says as much as it did."""
    first = piece.words[0]
    if first.index == 0 or sentence.tokens[first.index - 1].text in _MARKS or clause.verb.main.lemma in _NEEDING:
        return False
    is_finite = piece.verb is not None and "VBG" not in {token.tag for token in piece.words[:2]}
    target = clause.piece("object")
    is_of_one = target is not None and target.phrase is not None and target.phrase.determiner in INDEFINITE
    fits = is_finite or first.tag == "VBG" or (is_of_one and piece.verb is None)
    return first.text.lower() != "as" and fits and leans_in_vain(piece, clause)


def _counts(clause: Clause, before: int, after: int) -> bool:
    """False for the gap that a shared subject, or a relative pronoun, leaves before its verb."""
    if not clause.shared and clause.relation != "relative":
        return True
    first = min(token.index for token in clause.verb.words)
    return not (before < first <= after or after <= clause.subject.words[0].index)


def _keeps_order(clause: Clause) -> bool:
    pieces = limiting(clause)
    core = [token.index for token in clause.subject.words]
    verb = [token.index for token in clause.verb.words if token != clause.verb.particle]
    rest = [token.index for piece in pieces if not piece.front for token in piece.words]
    target, particle = clause.piece("object"), clause.verb.particle
    if particle is not None and target is not None and target.words[-1].pos == "PRON":
        return False  # "track her down"
    return all(one < two for one, two in pairwise([*core, *verb, *rest]))


def _is_bare(words: Words) -> bool:
    """True for a preposition or the like that has lost what it governs."""
    return len(words) > 1 and all(token.pos in _BARE for token in words)


def _is_half(words: Words) -> bool:
    """True for "not only" without the "but" that belongs to it."""
    texts = [token.text.lower() for token in words]
    return "but" not in texts and any(one == "not" and two in {"only", "just"} for one, two in pairwise(texts))


def _is_paired(texts: list[str]) -> bool:
    """True if every bracket and quotation mark has its other one."""
    pairs = (("(", ")"), ("“", "”"), ("«", "»"))
    return all(texts.count(one) == texts.count(other) for one, other in pairs) and texts.count('"') % 2 == 0


def _is_tied_behind(piece: Piece) -> bool:
    """True for ", for example" behind what it belongs to: the example has been left off."""
    return not piece.front and piece.comma and say(piece.words).lower() in EXEMPLIFYING


def _starts_well(sentence: Sentence, clause: Clause, first: int) -> bool:
    """False if a noun stands right before the statement, which the phrase that it ends may limit, an adjective of its
    own first noun, or a preposition."""
    if clause.shared or clause.relation in {"relative", "reported"} or first == 0:
        return True
    before = sentence.tokens[first - 1]
    is_governed = before.tag == "IN" and before.pos == "ADP" and clause.relation in MAIN_CLAUSES
    is_left = before.tag == "JJ" and sentence.tokens[first].pos == "NOUN"  # the "red" of "and red barns burned"
    return before.pos not in {"NOUN", "PROPN", "NUM"} and not is_governed and not is_left


def _has_predicate(clause: Clause, pieces: tuple[Piece, ...]) -> bool:
    if clause.verb.main.lemma != "be" or clause.verb.passive:
        return True
    return any(not piece.front and (len(piece.words) > 1 or piece.role != "manner") for piece in pieces)


def _is_seam(gap: Words, words: Words) -> bool:
    """True if the words left off between two that are kept are a part that commas or brackets enclose, or a tie."""
    telling = [token for token in gap if token.text not in _MARKS]
    if not telling and any(token.text in {"(", ")"} and token not in words for token in gap):
        return False
    if not telling or all(token.text.lower() in _LEFT_OFF for token in telling):
        return True
    if [(token.pos, token.lemma) for token in telling] == [("AUX", "do")]:
        return True  # it stressed the verb
    if all(token.name == "person" for token in telling) and _is_title(gap[0].index - 1, words):
        return False
    if all(token.pos == "NUM" for token in telling) and len(" ".join(token.text for token in telling)) > _AGE:
        return gap[0].text == "("
    if telling[0].text.lower() in _BESIDES and telling[1:2] and telling[1].text.lower() == "with":
        return False
    while len(gap) > 1 and gap[-1].text.lower() in TYING:
        gap = gap[:-1]
    is_aside = {gap[0].text, gap[-1].text} <= DASHES
    if not is_aside and any(token.text.lower() in _COORDINATORS for token in (telling[0], *_end_of_list(gap, telling))):
        return False
    return gap[0].text in _MARKS and gap[-1].text in _MARKS


def _is_title(index: int, words: Words) -> bool:
    """True if a word is the last of a title with a capital, which says nothing without its name: "Vice President"."""
    return any(token.index == index and token.pos == "PROPN" and token.name != "person" for token in words)


def _end_of_list(gap: Words, telling: list[Token]) -> list[Token]:
    """The last two words left off; of "remaining in black and white", which is no list, the last one."""
    is_participle = telling[0].tag in PARTICIPLES
    parted = {token.index for token in gap if token.text in _MARKS}
    end = telling[-2:]
    return end[1:] if is_participle and len(end) > 1 and end[0].index - 1 not in parted else end


def _ends_well(sentence: Sentence, clause: Clause, rest: Words) -> bool:
    """True if the words behind the statement start a part of their own."""
    behind = _behind_bracket(rest)
    if behind and not _ends_well(sentence, clause, behind):
        return False
    telling = [token for token in rest if not _is_mark(token)]
    if not telling or (clause.relation == "relative" and _starts_host(rest[0])):
        return True
    if (rest[0].text == "-" and not rest[0].space) or _lists_behind(clause, rest):
        return False
    word = telling[0].text.lower()
    if [token.text.lower() for token in telling[:3]] == ["as", "well", "as"]:
        return True
    if word in _COORDINATORS:
        is_inset = _is_mark(rest[0]) and clause.relation in _TOLD_INSIDE and word not in _TAKING_BACK
        return is_inset or _starts_clause(sentence, clause, telling[0]) or _starts_verb(clause, tuple(telling))
    if _goes_on(rest) or _relative_goes_on(clause, rest) or _is_one_of(rest) or _is_bare_adjective(clause, rest):
        return False
    return word not in _TAKING_BACK if _is_mark(rest[0]) else word in _OPPOSING or word in _TIES - _MORE_THAN_TIES


def _lists_behind(clause: Clause, rest: Words) -> bool:
    """True for ", called the Horn, the Sound and the bays" behind what a thing consists of: it is half of the list."""
    if clause.verb.main.lemma not in _HOLDING or rest[0].text != "," or rest[1].tag != "VBN":
        return False
    commas = [token.index for token in rest[1:] if token.text == ","]
    return any(one.text.lower() in AND_OR and commas and one.index > commas[0] for one in rest)


def _behind_bracket(rest: Words) -> Words:
    """The words behind brackets that stand first and are left off; none where none do, or only a mark follows."""
    end = next((at for at, token in enumerate(rest) if token.text == ")"), None)
    is_first = end is not None and rest[0].text == "("
    return rest[end + 1 :] if end is not None and is_first and len(rest) > end + 2 else ()


def _starts_host(token: Token) -> bool:
    """True for the verb of the clause around a relative one, and the "about" of a noun behind its participle."""
    return token.tag in INFLECTED or token.text.lower() == "about"


def _goes_on(rest: Words) -> bool:
    """True for ", the council and most of the families": the list whose first member ends the statement goes on.

    "…, the capital of Kent and Essex" is an apposition: its coordination stands behind a preposition.
    """
    if rest[0].text != "," or len(rest) < _SHORTEST_TAIL or rest[1].pos not in NOMINAL:
        return False
    for at, token in enumerate(rest[1:], 1):
        if token.tag in _CLAUSAL or (_is_mark(token) and token.text != ","):
            return False
        if token.text.lower() in AND_OR and not _joins_numbers(rest[at - 1 : at + 2]):
            seen = rest[1:at]
            is_list = any(one.text == "," for one in seen) or not any(one.pos == "ADP" for one in seen)
            return is_list and not _is_subject(rest[at:])
    return False


def _joins_numbers(words: Words) -> bool:
    """True for "one or two"."""
    return words[0].pos == words[-1].pos == "NUM"


def _relative_goes_on(clause: Clause, rest: Words) -> bool:
    """True for "a tool that cuts grass", ", gathers it and binds it" behind: more verbs of the relative clause."""
    words = clause.words
    relative = any(token.tag in RELATIVES and token.index > clause.index for token in words)
    last = next((token for token in reversed(words) if token.tag in INFLECTED), None)
    is_verb = len(rest) > 1 and rest[0].text == "," and last is not None and rest[1].tag == last.tag
    return relative and is_verb


def _is_one_of(rest: Words) -> bool:
    """True for ", were farmers, or fished" behind: one verb of several, of which not all need be true."""
    is_verb = len(rest) > 1 and rest[0].text == "," and rest[1].tag in INFLECTED
    return is_verb and any(one.text == "or" and two.tag in INFLECTED | {"VBN"} for one, two in pairwise(rest))


def _is_subject(rest: Words) -> bool:
    """True if a finite verb follows what stands behind the coordinator: "the council and the banks have …"."""
    rows = pairwise(rest)
    verb = next((before for before, token in rows if token.tag in _CLAUSAL or _is_mark(token)), None)
    ends = verb is None or _is_mark(rest[verb.index - rest[0].index + 1])
    return not ends and verb is not None and verb.pos in NOMINAL


def _is_bare_adjective(clause: Clause, rest: Words) -> bool:
    """True for "blame for slow" before ", confusing signs": the adjective has lost its noun."""
    last, *before = sorted(clause.words, key=lambda token: -token.index)[:2]
    return rest[0].text == "," and last.tag == "JJ" and bool(before) and before[0].pos == "ADP"


def _starts_verb(clause: Clause, telling: Words) -> bool:
    """True for "and" with a verb in the tense of this one, which has all that it needs: "was built and opened"."""
    verb = clause.verb
    following = next((token for token in telling[1:3] if token.pos != "ADV"), None)
    if (
        following is None
        or verb.negated
        or telling[0].text.lower() not in {"and", "but"}
        or clause.words[-1] == verb.words[-1]
    ):
        return False
    is_plain = following.tag == verb.main.tag and following.pos == "VERB" and not clause.verb.chain
    return is_plain and not any(piece.verb is not None for piece in clause.pieces)


def _starts_clause(sentence: Sentence, clause: Clause, coordinator: Token) -> bool:
    """True if a clause that is joined to this one follows the coordinator.

    An active verb right before it may share the object of the verb behind it, where that shares its subject.
    """
    following = next((other for other in sentence.clauses if _is_next(other, coordinator)), None)
    if following is None or not _is_linked(following, clause, sentence.tokens[coordinator.index + 1], coordinator):
        return False
    is_bare = clause.words[-1] == clause.verb.words[-1] and not clause.verb.passive
    return following.relation in {clause.relation, "conjunct"} and not (is_bare and following.shared)


def _is_next(clause: Clause, coordinator: Token) -> bool:
    """True for a clause behind a coordinator that does not hang on a later one: "but if it rains, we stay"."""
    return clause.index > coordinator.index and (clause.parent is None or clause.parent < coordinator.index)


def _is_linked(following: Clause, clause: Clause, after: Token, coordinator: Token) -> bool:
    """True if a clause is joined by the coordinator, or by "and that" to one that is reported as it is."""
    is_reported = following.relation == clause.relation == "reported" and following.link == after.text.lower() == "that"
    return following.link == coordinator.text.lower() or (is_reported and coordinator.text.lower() == "and")


def _is_mark(token: Token) -> bool:
    return token.pos == "PUNCT" or token.text in _MARKS
