"""Adjectives that say of what kind a thing is, not how it is: "monetary policy" is a term, "strict policy" is none."""

from __future__ import annotations

_ENDINGS = ("ic", "al")
_HOW = frozenset(
    "abnormal accidental actual additional annual apathetic apologetic authentic basic beneficial brutal casual "
    "catastrophic central chaotic characteristic charismatic chronic classic comical conditional confidential "
    "continental continual controversial conventional critical crucial cryptic cynical detrimental dramatic "
    "drastic dynamic eccentric economical ecstatic emotional energetic enthusiastic epic equal erotic essential "
    "eternal eventual exceptional exotic experimental factual fantastic fatal final formal frantic fundamental "
    "general generic gigantic global gradual graphic hectic heroic historic historical horrific hypothetical "
    "iconic ideal idealistic identical idiotic illogical immortal impartial incidental individual influential "
    "informal initial integral intentional intrinsic ironic irrational literal local logical loyal magic magical "
    "majestic marginal minimal modal monumental mutual nominal normal nostalgic occasional official optimal "
    "optimistic original overall partial pathetic periodic perpetual personal pessimistic phenomenal plural "
    "poetic potential practical pragmatic principal problematic prolific proportional radical rational real "
    "realistic regional romantic rustic sarcastic scenic sceptical sensational several simplistic skeptical "
    "special specific sporadic static strategic substantial superficial symbolic sympathetic systematic terrific "
    "theatrical total tragic traumatic trivial typical unconventional universal unofficial unrealistic unusual "
    "usual verbal virtual vital".split()
)
"""Adjectives with such an ending that say how a thing is, or how many there are of it."""
_WHAT = frozenset(
    "agrarian armed auxiliary binary bovine cardiovascular carnivorous cellular circulatory civil civilian "
    "cognitive contagious corporate crude deciduous dietary digestive disciplinary evolutionary executive feline "
    "herbivorous igneous indigenous infectious inflammatory interstellar intramuscular judiciary legislative "
    "linear literary lunar marine migratory military molecular monetary muscular native nervous nitrogenous "
    "nuclear parliamentary planetary polar private public radioactive raw regulatory religious renewable "
    "reproductive respiratory saline sanitary sedimentary sensory solar statutory stellar subatomic submarine "
    "urban vascular veterinary".split()
)
"""Adjectives of kind with other endings."""


def says_how(adjective: str) -> bool:
    """True for an adjective that ends as those of kind do and says how a thing is: ``formal``, ``dramatic``.

    Args:
        adjective: the word in lower case.
    """
    return adjective in _HOW


def is_of_kind(adjective: str) -> bool:
    """True for an adjective that makes a term of the noun behind it: ``chemical``, ``nuclear``, ``parliamentary``.

    Args:
        adjective: the word in lower case.
    """
    return adjective in _WHAT or (adjective.endswith(_ENDINGS) and adjective not in _HOW)
