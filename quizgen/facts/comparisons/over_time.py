"""In what respect a thing is one way at one time and another way at another: whether it is still so, what it is."""

from __future__ import annotations

from dataclasses import replace

from lemminflect import getLemma

from quizgen.clauses import Clause, VerbGroup
from quizgen.facts.comparisons.embedded import inflected, verb_of, whether, word_for
from quizgen.facts.comparisons.respects import Thing, both, is_agent, told_of_subject
from quizgen.facts.comparisons.sides import POINTING
from quizgen.facts.comparisons.topics import bare
from quizgen.knowledge.function_words import RELATIVE_PRONOUNS
from quizgen.wording.words import say

MEASURED = frozenset("number price cost rent size salary population income rate weight height age".split())
"""Nouns of which an amount is told."""
_DETERMINED = frozenset({"the", "their", "its"})
_KNOWING = frozenset({"hear", "know"})
"""What one has done of a thing that is known."""
_SINGLE = frozenset({"he", "she", "it"})
_TO_BE_DONE = 3
"""So many words tell no more than what has to be done."""
_MUCH = frozenset({"much", "far", "even", "still"})
_ABLE = {"can": "can", "could": "can"}


def aspect_then_now(clause: Clause, name: str, *, one_told: bool = True) -> str:
    """In what respect a thing is one way at one time and another way at another.

    Args:
        clause: tells of one of the times.
        name: of the thing.
        one_told: True if the text need not tell what holds at the other time: whether it is so is what differs.
    """
    name = bare(name)
    if not name or name.lower() in POINTING:
        return ""
    words = name.lower().split()
    if words in (["the", "numbers"], ["the", "number"]):
        return ""  # of what is told before
    if words[0] in _DETERMINED and words[1:2] and words[1].removesuffix("s") in MEASURED:
        return words[1]
    told = replace(told_of_subject(clause), time="present")
    told = replace(told, respect="deed") if told.respect == "duty" else told  # it need hold of one of the times only
    held = clause.subject.head
    is_own = held.text.lower() in words or held.pos == "PRON"
    is_object = held.pos == "PRON" and held.text.lower() not in RELATIVE_PRONOUNS
    if not is_own or (clause.relation == "relative" and is_object):
        if has_to := _how_it_has_to_be(clause, name):
            return has_to
        if clause.verb.main.lemma in _KNOWING:
            return f"how well known {name} {'are' if name.split(' of ')[0].endswith('s') else 'is'}"
        if done := _whether_still_done(clause, name):
            return done
        return f"what is thought of {name}" if told.respect == "view" else f"what is done with {name}"
    plural = clause.subject.number == "plural" if held.pos != "PRON" else name.split(" of ")[0].endswith("s")
    plural = plural and held.text.lower() not in _SINGLE
    agent = clause.piece("agent")
    if clause.verb.passive and agent is not None:
        word = "how" if agent.phrase is None else word_for(agent.marker or "by", agent.phrase)
        return f"{word} {name} {'are' if plural else 'is'} {clause.verb.main.text.lower()}"
    degree = _how_found(clause, name)
    if degree:
        return degree
    still = _whether_still(clause, name, plural=plural) if one_told and not told.noun else ""
    return still or both(told, told, Thing(name, plural, is_agent(clause.subject) and not plural))


def _how_it_has_to_be(clause: Clause, name: str) -> str:
    """ "How letters have to be sent" of "letters had to be sent by sea"; empty for another verb."""
    done = next((one.words for one in clause.pieces if one.words[0].text.lower() == "to"), ())
    if clause.verb.main.lemma != "have" or len(done) <= _TO_BE_DONE or done[1].lemma != "be" or done[2].tag != "VBN":
        return ""
    is_many = clause.subject.number == "plural" or clause.subject.kind == "percent" or "%" in name
    return f"how {name} {'have' if is_many else 'has'} to be {done[2].text.lower()}"


def _whether_still_done(clause: Clause, name: str) -> str:
    """ "Whether the oil is still relied on to …" of "the oil that sailors used to rely on to …"; empty elsewhere."""
    verb = clause.verb
    if clause.relation != "relative" or "use" not in {verb.main.lemma, *verb.chain}:
        return ""
    done = tuple(one for one in clause.words if one.index >= verb.main.index)
    if verb.main.lemma == "use":  # the parser took what is done for its purpose
        done = next((one.words[1:] for one in clause.pieces if one.words[0].text.lower() == "to"), ())
    if not done or done[0].tag != "VB":
        return ""
    be = "are" if name.split(" of ")[0].endswith("s") else "is"
    return f"whether {name} {be} still {inflected(done[0].lemma, 'VBN', done[0].text)} {say(done[1:])}".rstrip()


def _how_found(clause: Clause, name: str) -> str:
    """ "How heavy Ann finds the bag" of "Ann finds the bag heavier now"; empty where no degree is found in a thing."""
    found = next((one for one in clause.words if one.tag in {"JJR", "RBR"}), None)
    piece = clause.piece("object", "complement")
    if clause.verb.main.lemma != "find" or piece is None or found is None or found.index < piece.words[0].index:
        return ""
    behind = [one for one in clause.words if one.index == found.index + 1]
    is_more = found.text.lower() in {"more", "less"}
    quality = behind[0].text if is_more and behind else getLemma(found.text.lower(), upos="ADJ")[0]
    thing = say(one for one in piece.words if one.index < found.index and one.text.lower() not in _MUCH)
    return f"how {quality} {name} {verb_of(clause)} {thing}" if thing and (not is_more or behind) else ""


def _whether_still(clause: Clause, name: str, *, plural: bool) -> str:
    """ "Whether clerks write with quills", of "clerks used to write with quills"; empty where its verb is lost."""
    verb = _present(clause.verb, verb_of(clause), plural=plural)
    return whether(clause, name, verb=verb) if verb and not clause.lost else ""


def _present(verb: VerbGroup, said: str, *, plural: bool) -> str:
    """A verb as it is said of what still holds; empty where nobody can tell."""
    tag, be = ("VBP", "are") if plural else ("VBZ", "is")
    main = verb.main
    if verb.modal:
        may = _ABLE.get(verb.modal, "")
        return f"{may} {said.split(' ', 1)[1]}" if may and " " in said else ""
    if verb.chain and verb.chain != ("use",):
        return f"{inflected(verb.finite.lemma, tag, '')} {said.split(' ', 1)[1]}" if " " in said else ""
    if verb.passive or verb.progressive:
        return f"{be} {main.text}"
    form = be if main.lemma == "be" else inflected(main.lemma, tag, main.text)
    return f"{form} {verb.particle.text}" if verb.particle is not None else form
