"""What a title names besides its own words."""

from __future__ import annotations

from collections.abc import Collection

from quizgen.knowledge.words import noun_class

_ALIKE = (
    frozenset("act bill law legislation".split()),
    frozenset("film movie documentary".split()),
    frozenset("company firm".split()),
    frozenset("treaty agreement pact accord".split()),
    frozenset("war conflict".split()),
    frozenset("car vehicle automobile".split()),
    frozenset("ship vessel".split()),
    frozenset("plane aircraft airplane".split()),
    frozenset("plague pandemic epidemic".split()),
    frozenset("storm hurricane typhoon cyclone".split()),
    frozenset("earthquake quake".split()),
)
"""Nouns that may take up one another."""
_INSIDE = {
    whole: frozenset(parts.split())
    for whole, parts in {
        "court": "justice judge courtroom bench docket clerk",
        "aquarium": "staff keeper", "zoo": "staff keeper", "museum": "staff curator", "gallery": "staff curator",
        "hospital": "staff", "library": "staff librarian", "prison": "staff warden inmate",
        "school": "staff pupil headteacher", "university": "faculty campus", "college": "faculty campus",
        "airline": "crew", "ship": "crew", "expedition": "crew", "airport": "runway",
        "orchestra": "conductor player musician", "volcano": "crater eruption magma summit",
        "parliament": "speaker", "senate": "senator", "club": "player fan supporter",
        "election": "candidate voter winner turnout", "referendum": "voter turnout",
        "earthquake": "epicentre epicenter", "festival": "organiser organizer",
        "bicycle": "rider wheel handlebars saddle frame", "bike": "rider wheel handlebars saddle frame",
        "train": "driver passenger", "car": "driver", "ferry": "crew captain", "theatre": "stage actor audience",
        "jury": "juror verdict foreman witness defendant prosecution charge", "ocean": "surface depths seabed",
        "chess": "king queen board piece opponent", "glacier": "ice", "dam": "reservoir structure",
        "lake": "surface shore", "sea": "surface seabed", "heart": "ventricle atrium", "bee": "hive queen colony",
        "robot": "machine", "bridge": "deck structure", "footbridge": "deck structure", "song": "lyrics singer",
        "choir": "conductor",
    }.items()
}  # fmt: skip
"""Members and parts of what a title names."""
_PREFIX, _SUFFIX = 6, 5


def named_by_title(noun: str, title: Collection[str]) -> bool:
    """True if "the N" is what a title names: by the noun, one like it, its body, a compound or the noun's own root.

    Args:
        noun: its lemma, in lower case.
        title: words of the title, in lower case.
    """
    return (
        noun in title
        or any(noun in group and not group.isdisjoint(title) for group in _ALIKE)
        or any(noun in parts and _is_in(whole, noun, title) for whole, parts in _INSIDE.items())
        or (len(noun) >= _SUFFIX and any(word.endswith(noun) for word in title))
        or (
            noun_class(noun) == "person"
            and any(len(word) > _PREFIX and word[:_PREFIX] == noun[:_PREFIX] for word in title)
        )
    )


def _is_in(whole: str, part: str, title: Collection[str]) -> bool:
    """True if the title has a noun; as a plural it is a kind, of which no one deed is known."""
    is_deed = noun_class(part) in {"event", "process"}
    return whole in title or (not is_deed and any(form in title for form in _plurals(whole)))


def _plurals(noun: str) -> tuple[str, ...]:
    return (f"{noun.removesuffix('y')}ies", f"{noun}es") if noun.endswith("y") else (f"{noun}s", f"{noun}es")
