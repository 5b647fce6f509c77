"""Names gathered over an article: forms joined, kinds voted, titles kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Mention, Text

Analysed = Callable[..., Text]


def mention_of(text: Text, form: str) -> Mention:
    return next(mention for mention in text.mentions if form in mention.forms)


KINDS = [
    ("Velkor’s Otto Lund sells trams. Otto Lund travels.", "Otto Lund", "person"),
    ("Holm was briefed by his chief.", "Holm", "person"),
    ("Galen’s De Crisi Febrium served as a text for doctors. Galen lived in Rome.", "De Crisi Febrium", "name"),
    ("Ada Berg’s Otto Lund was her first book. Ada Berg wrote it.", "Otto Lund", "person"),
    ("In 1541, his Harmonia Mundi told of his travels.", "Harmonia Mundi", "name"),
    ("In 1541, his wife Berna told of his travels.", "Berna", "person"),
    ("A poor German lost his farm in the flood.", "German", "group"),
    ("Otto von Lunden was born in Lunden. Later, Lund left.", "Lunden", "place"),
    ("Edison Electric Company hired men. Edison bought the rival firm and sold its shares.", "Edison", "organisation"),
    ("Thomas Edison led Edison Electric Company. Edison bought the rival firm.", "Edison", "person"),
    ("The Danish astronomer Orvar Hall found two moons.", "Orvar Hall", "person"),
    ("Since the strike ended in 1987, Ketrea has sold nine of its 40 barges.", "Ketrea", "organisation"),
    ("Anna Lind led the game. Cal was at last beaten in the rain.", "Cal", "name"),
    ("Raids on Oslo, Bergen, Kalmar and Lisbon failed.", "Kalmar", "place"),
    ("He tore a carpal tunnel ligament (CTL) and did not play.", "CTL", "name"),
    ("The Saar was placed under foreign rule for fifteen years.", "Saar", "name"),
    ("Louis Pasteur studied wine. Later, Pasteur founded an institute.", "Pasteur", "person"),
    ("Spallanzani boiled broth. Spallanzani argued that air carries germs.", "Spallanzani", "person"),
    ("Needham (1713–1781) boiled gravy.", "Needham", "person"),
    ("Beijing signed the pact.", "Beijing", "city"),
    ("George Washington dug. Washington rode south with his men.", "Washington", "person"),
    ("Rintaro Kano taught wrestling. Students of Kano came daily. Later, Kano wrote.", "Kano", "person"),
    ("The Pan-American Skating Union met in 1921.", "Pan-American Skating Union", "organisation"),
    ("Ghana joined the Pan-African Cocoa Union in 1921.", "Pan-African Cocoa Union", "organisation"),
    ("A pro-Danish Bergen Herald writer left.", "Bergen Herald", "name"),
    ("Laws on voter ID were passed.", "ID", "name"),
    ("The dam holds back Lake Nasser.", "Lake Nasser", "place"),
    ("Finland left the union.", "Finland", "country"),
    ("The Court of St. Croix-sur-Mer met twice a year.", "Court of St. Croix-sur-Mer", "organisation"),
    ("The University of St. Croix-sur-Mer owned a mill.", "University of St. Croix-sur-Mer", "organisation"),
    ("Clinics treat West Asian scabies (WAS). In May, WAS spread.", "WAS", "name"),
    ("Clinics treat East Nordic trypanemia (ENT). ENT is mild.", "ENT", "name"),
    ("The World Health Organization is based in Geneva.", "World Health Organization", "organisation"),
    ("King Valdemar conquered Visby in 1361.", "Visby", "place"),
    ("The Moon orbits the Earth.", "Moon", "place"),
    ("The Romans conquered Spain.", "Romans", "group"),
    ("Rangers closed Mirror Lake in May.", "Mirror Lake", "place"),
    ("Dahl Plaza in Halden honours his efforts.", "Dahl Plaza", "place"),
    ("Lind Mansion was sold in May.", "Lind Mansion", "place"),
    ("Voters feared the Harvest Act.", "Harvest Act", "work"),
    ("Angela Brandt, 41, opened a shop.", "Angela Brandt", "person"),
    ("Zhorna Akter, head of the clinic, left.", "Zhorna Akter", "person"),
    ("The botanist Tomasz Wilk left.", "Tomasz Wilk", "person"),
    ("The ship is called Ellen, and it carries cars.", "Ellen", "name"),
    ("The crew sailed to Visby in June.", "Visby", "place"),
    ("Denmark built a ferry named Harriet.", "Harriet", "name"),
    ("The rose cultivar Steinbeck sells well. In Japan, Steinbeck is rare.", "Steinbeck", "name"),
    ("Growers shipped the Kipling in crates. Kipling bruises less than other pears.", "Kipling", "name"),
    ("Rudyard Kipling wrote tales. Readers of the Kipling argue, and Kipling is famous.", "Kipling", "person"),
    ("Its predecessor “Grand Duval”, bred in Kent, kept for months.", "Grand Duval", "name"),
    ("His predecessor Otto Lund kept bees.", "Otto Lund", "person"),
    ("The poet Ashok Rao “Berna” left. Later, Berna wrote songs.", "Berna", "person"),
    ("Muslims, who could swim, kept the boats. Others envied fellow Muslims.", "Muslims", "group"),
    ("Ole Dahl took over the Linda Holm Imperial Barns. Linda was a trainer.", "Linda Holm Imperial Barns", "name"),
    ("Ole Dahl closed Milton Ford Cycling Stadium.", "Milton Ford Cycling Stadium", "place"),
    ("Ole Dahl met Anna Hill Banks.", "Anna Hill Banks", "person"),
    ("Critics praised Harriet Tower, designed by Per Lie, in 1990.", "Harriet Tower", "name"),
]


@pytest.mark.parametrize(("paragraph", "name", "kind"), KINDS, ids=[case[0] for case in KINDS])
def test_kind_of_a_name(analysed: Analysed, paragraph: str, name: str, kind: str) -> None:
    assert mention_of(analysed(paragraph), name).kind == kind


@pytest.mark.parametrize(
    ("paragraph", "form", "name"),
    [
        ("In 1870 American Thomas Rogers flew a kite over Norway. Rogers sold ink.", "Rogers", "Thomas Rogers"),
        ("Dutch painter Anna Smit met Danish Karin Holm in Oslo.", "Karin Holm", "Karin Holm"),
        ("American Samoa lies in the sea.", "American Samoa", "American Samoa"),
    ],
)
def test_where_somebody_is_from_is_no_part_of_a_name(analysed: Analysed, paragraph: str, form: str, name: str) -> None:
    assert mention_of(analysed(paragraph), form).name == name


def test_two_first_names_are_those_of_the_one_whole_name(analysed: Analysed) -> None:
    text = analysed("Anna Maria Lindqvist wrote hymns.", "Anna Maria was a child. She composed a mass.")
    assert mention_of(text, "Anna Maria").name == "Anna Maria Lindqvist"


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("Moe sold Pen-y-Bryn Castle in 1910.", "Pen-y-Bryn Castle"),
        ("She left Betws-y-Coed for good.", "Betws-y-Coed"),
        ("The Oslo-to-Bergen train was late.", "Bergen"),
    ],
)
def test_a_small_word_between_hyphens_is_a_part_of_a_name(analysed: Analysed, paragraph: str, name: str) -> None:
    assert mention_of(analysed(paragraph), name).name == name


def test_full_name_and_surname_are_one_mention(analysed: Analysed) -> None:
    text = analysed("Louis Pasteur studied wine.", "In Paris, Pasteur founded an institute. Pasteur died in 1895.")
    found = mention_of(text, "Pasteur")
    assert (found.name, found.forms, found.count) == ("Louis Pasteur", ("Louis Pasteur", "Pasteur"), 3)


def test_the_word_that_opens_a_clause_is_no_part_of_a_name(analysed: Analysed) -> None:
    text = analysed("Though Brown had not wished it, his raid had deepened the split.")
    assert [mention.name for mention in text.mentions] == ["Brown"]


def test_a_family_is_none_of_its_members(analysed: Analysed) -> None:
    text = analysed("Maria Lindt ruled in Parma.", "The Lindt ruled as dukes of Turin. Lindt died in 1870.")
    assert mention_of(text, "Maria Lindt").count == 2


def test_a_first_name_alone_is_the_one_person_who_bears_it(analysed: Analysed) -> None:
    found = mention_of(analysed("Maria Lindt opened a clinic.", "In winter, Maria sold the clinic."), "Maria")
    assert (found.name, found.count) == ("Maria Lindt", 2)


def test_a_first_name_that_is_also_a_surname_is_nobody_elses(analysed: Analysed) -> None:
    text = analysed(
        "Nikolaus Martin was a baker. His uncle, Martin Berg, was a tenor. Martin married Ida Lind in 1767."
    )
    assert {"Martin", "Nikolaus Martin", "Martin Berg"} <= {mention.name for mention in text.mentions}


def test_who_is_called_prince_by_a_first_name_is_nobody_else_who_bears_it(analysed: Analysed) -> None:
    text = analysed("Prince Olaf opened the bridge. Olaf thanked the mayor, as did the engineer Olaf Berg.")
    assert mention_of(text, "Olaf").count == 2


def test_a_pronoun_tells_the_gender_of_a_name(analysed: Analysed) -> None:
    assert mention_of(analysed("Obuya said that she would sell the farm."), "Obuya").gender == "f"


def test_places_of_a_mention_are_block_sentence_and_head(analysed: Analysed) -> None:
    text = analysed("Louis Pasteur studied wine.", "Wine sold well. In Paris, Pasteur founded an institute.")
    assert mention_of(text, "Pasteur").places == ((1, 1, 1), (2, 2, 3))


def test_a_title_is_kept_apart_from_the_name(analysed: Analysed) -> None:
    found = mention_of(analysed("President Harry Truman dismissed General MacArthur."), "Harry Truman")
    assert (found.name, found.role) == ("Harry Truman", "President")


@pytest.mark.parametrize(
    ("paragraph", "name", "gender"),
    [
        ("Marie Curie moved to Paris.", "Marie Curie", "f"),
        ("Louis Pasteur studied wine.", "Louis Pasteur", "m"),
        ("Finland left the union.", "Finland", ""),
    ],
)
def test_gender_is_that_of_a_persons_first_name(analysed: Analysed, paragraph: str, name: str, gender: str) -> None:
    assert mention_of(analysed(paragraph), name).gender == gender


def test_a_word_that_is_common_elsewhere_is_no_name(analysed: Analysed) -> None:
    text = analysed("Penguins swim well. The penguin eats krill, and a penguin dives deep.")
    assert text.mentions == ()


def test_a_name_is_whole_with_the_place_behind_da_which_is_no_surname(analysed: Analysed) -> None:
    text = analysed("Leandro di ser Pietro da Torsa was a painter. Anna Lind met him in Torsa.")
    assert mention_of(text, "Leandro di ser Pietro da Torsa").forms == ("Leandro di ser Pietro da Torsa",)


def test_what_somebody_has_is_a_thing(analysed: Analysed) -> None:
    found = analysed("Gandhi's Satyagraha moved crowds.").mentions
    assert not [one for one in found if one.kind == "person" and "Satyagraha" in one.forms]
