"""Verbs, adjectives and nouns behind which a question may end in a preposition."""

from __future__ import annotations

_BY_PREPOSITION = {
    "about": (
        "be warn worry complain care concern learn know think talk book novel poem article documentary film joke inform"
    ),
    "against": "protect fight protest rebel argue discriminate vaccinate guard revolt war campaign protection react",
    "as": (
        "know use serve act function regard describe classify depict portray view see hail dismiss label interpret "
        "treat define worship perceive recognise recognize store release work begin adopt"
    ),
    "by": "cause characterize characterise mark move drive influence affect inspire follow power threaten surround",
    "for": (
        "know famous use stand responsible account look search call apply hope wait blame praise criticize criticise "
        "remember pay fight compete vote ask plead wait mistake criticism praise award prize medal recognition fame "
        "reputation reward qualify allow basis reason intend design suitable essential necessary"
    ),
    "from": (
        "make come escape differ protect suffer die arise stem originate emerge derive recover benefit extract "
        "separate draw result develop evolve descend exempt isolate obtain independence inspiration withdraw profit "
        "retire ban bar expel release"
    ),
    "in": ("use involve engage live active rich interested specialize specialise believe participate lie root result"),
    "into": "divide turn organize organise convert transform change split break develop evolve grow merge flow",
    "like": "look",
    "of": (
        "consist make die measure evidence example warn aware capable afraid full compose member kind type form symbol "
        "source cause accuse convict dispose typical characteristic"
    ),
    "on": (
        "depend rely base live feed focus concentrate agree insist dependent draw build found center centre spend "
        "effect impact influence war spend model impose inflict decide comment thrive border report lecture book"
    ),
    "over": "outraged",
    "to": (
        "lead refer belong conform compare liken apply connect link contribute react adapt add attach expose subject "
        "home similar familiar relate sentence object amount vulnerable resistant immune sensitive equal increase "
        "prefer liken restore promote consent rise fall drop commit devote dedicate limit restrict confine access "
        "reduce"
    ),
    "up": "make",
    "with": (
        "associate deal cope struggle compete concern familiar endow begin end start interfere credit identify equip "
        "interact comply coincide cover infuse agree disagree conflict mix pair infect lace coat border treaty alliance"
    ),
    "around": "revolve",
}
MAY_BE_LEFT = frozenset((word, marker) for marker, words in _BY_PREPOSITION.items() for word in words.split())
"""A verb, adjective or noun and the preposition that may stay behind it, or go before its question word."""
SORTING = frozenset({("belong", "to")})
"""The same for verbs that put a thing in a class: where the class has a noun, that is asked for."""
