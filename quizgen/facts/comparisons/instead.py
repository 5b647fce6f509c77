"""What somebody does instead of something else: what did A do instead of B? A refused B, but what did A do instead?"""

from __future__ import annotations

from dataclasses import replace

from quizgen.clauses import Sentence, Words
from quizgen.facts.comparisons.beside import beside, said_again
from quizgen.facts.comparisons.comparing import Half
from quizgen.facts.comparisons.single import Sound, holder
from quizgen.facts.doing import whole_rest
from quizgen.facts.model import WRITTEN, Ask, Wording
from quizgen.facts.pieces import is_rich, repeats, says_enough
from quizgen.wording.questions import base_form
from quizgen.wording.statements import source_words
from quizgen.wording.words import is_open, say
from quizgen.wording.words import sentence as as_sentence

_MAX_STEM, _MAX_KEY, _MIN_KEY = 28, 14, 2
_VERBAL = frozenset({"VBG", "VB"})
_DOES = {"VBZ": "does", "VBP": "do"}


def done_rather(sentence: Sentence, cue: Words, sound: Sound) -> Ask | None:
    """What did A do instead of V-ing B? Asked where a verb follows the cue and the rest of the clause is a deed.

    Args:
        sentence: where it stands.
        cue: the words "instead of" or "rather than".
        sound: of the article.
    """
    clause = holder(sentence, cue[0].index, sound)
    piece = next((one for one in clause.pieces if cue[0] in one.words), None) if clause is not None else None
    if clause is None or piece is None or piece.words[0] != cue[0] or len(piece.words) <= len(cue):
        return None
    refused = piece.words[len(cue) :]
    if refused[0].tag not in _VERBAL or is_open(refused, clause.subject.words):
        return None
    rest = replace(clause, source=None, pieces=tuple(one for one in clause.pieces if one is not piece))
    found = next(iter(whole_rest(rest)), None)
    if found is None:
        return None
    lead = f"{source_words(clause)}, " if clause.source is not None else ""
    stem = as_sentence(f"{lead}{found.core.rstrip('?')} {say(piece.words, clause.subject.words)}", "?")
    return Ask("instead-of", stem, found.key, WRITTEN, None, level="understand") if _is_sound(stem, found.key) else None


def opted(one: Half, told: Words) -> Wording:
    """A V-ed B, opting instead to V C: A V-ed B, but what did A opt to do instead?

    Args:
        one: what stands before the participle, a whole clause.
        told: from the participle on.
    """
    clause = one.clause
    background = beside(one, ()) if clause is not None else ""
    words = tuple(token for token in told if token.text.lower() not in {"instead", ","})
    if clause is None or not background or len(words) <= _MIN_KEY or clause.quoted or clause.lost:
        return Wording()
    verb, behind = words[0], words[1:]
    subject = say(said_again(clause, background).subject.words)
    asked = f"{_DOES.get(clause.verb.finite.tag, 'did')} {subject} {base_form(verb)}"
    if behind[0].text.lower() == "to":
        asked, behind = f"{asked} to do", behind[1:]
    elif behind[0].text.lower() != "that":
        return Wording()
    key, stem = say(behind), as_sentence(f"{background}, but what {asked} instead", "?")
    if is_open(behind, one.words) or len(key.split()) > _MAX_KEY or not _is_sound(stem, key):
        return Wording()
    return Wording("", (), None, (Ask("opted", stem, key, WRITTEN, None, level="understand"),))


def _is_sound(stem: str, key: str) -> bool:
    is_short = len(stem.split()) <= _MAX_STEM and len(key.split()) >= _MIN_KEY
    return is_short and not repeats(stem, key) and (is_rich(stem) or says_enough(stem))
