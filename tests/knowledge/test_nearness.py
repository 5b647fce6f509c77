import pytest

from quizgen.knowledge import entries, find, kin, kinds, related


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Richard Nixon", ["Gerald Ford", "Lyndon B. Johnson", "Jimmy Carter", "John F. Kennedy"]),
        ("Mars", ["Earth", "Jupiter", "Venus", "Saturn"]),
        ("oxygen", ["nitrogen", "sulfur"]),
        ("Boris Yeltsin", ["Vladimir Putin", "Dmitry Medvedev"]),
        ("Apollo 11", ["Apollo 10", "Apollo 12"]),
        ("argon", ["neon", "helium", "krypton"]),
        ("troposphere", ["stratosphere", "mesosphere"]),
    ],
)
def test_nearest_come_first(text: str, near: list[str]) -> None:
    entry = find(text)
    assert entry is not None
    assert [other.name for other in kin(entry, len(near))] == near


@pytest.mark.parametrize(
    ("text", "never", "among"),
    [
        ("Russia", ["Malta", "Paraguay"], ["China", "Germany"]),
        ("China", ["Taiwan", "Bhutan"], ["Japan", "India"]),
        ("Beijing", ["Malé"], ["Tokyo", "New Delhi"]),
        ("Lazzaro Spallanzani", ["Albert Einstein"], ["John Needham"]),
        ("NATO", ["Gestapo", "United States"], ["Warsaw Pact"]),
        ("Louis Pasteur", ["Marie Curie"], ["Félix-Archimède Pouchet"]),
    ],
)
def test_kin_are_of_the_same_rank_and_place(text: str, never: list[str], among: list[str]) -> None:
    entry = find(text)
    assert entry is not None
    names = [other.name for other in kin(entry, 12)]
    assert not set(names) & set(never)
    assert set(among) <= set(names)


@pytest.mark.parametrize("kind", kinds())
def test_kin_are_of_one_kind_and_never_related(kind: str) -> None:
    everything = entries(kind)
    for entry in everything[:: max(1, len(everything) // 8)]:
        near = kin(entry, 6)
        assert len({other.name for other in near}) == len(near)
        for other in near:
            assert other.kind == kind
            assert not related(entry.name, other.name)


def test_kin_are_few_enough() -> None:
    entry = find("China")
    assert entry is not None
    assert kin(entry, 0) == []
    assert len(kin(entry, 3)) == 3
