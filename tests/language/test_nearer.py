"""What stands nearer to a pronoun in its own sentence keeps it from being said by a name further off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

SAID = [
    ("The acting club President, Otto Lund, spoke on Monday. He thanked the fans.", "he", "Otto Lund"),
    ("Velkor has opened nearly sixty shops in Norway and it has sold trams to firms in Oslo.", "it", "Velkor"),
    ("Otto Lund left. His father died before he was born.", "he", "Otto Lund"),
    ("Otto Holm built boats. He carved an oak throne for Anna Lind when he was made mayor in 1791.", "he", "Otto Holm"),
    ("Otto Holm built boats. He carved an oak throne for a hall when he was made mayor in 1791.", "he", "Otto Holm"),
    ("Otto Holm built boats. He sold an oak sloop to Anna Lind after he left Moss in 1791.", "he", "Otto Holm"),
    ("Lisbon is old. Early Lisbon was shaped by trade. It was known as a port.", "it", "Lisbon"),
]


@pytest.mark.parametrize(("paragraph", "word", "name"), SAID, ids=[case[0] for case in SAID])
def test_a_pronoun_is_said_by_name_where_nobody_nearer_fits(
    analysed: Analysed, paragraph: str, word: str, name: str
) -> None:
    assert last_token(analysed(paragraph), word).say == name


NOT_SAID = [
    ("Otto Holm built boats. He carved an oak throne for Carl Lind when he was made mayor in 1791.", "he"),
    ("Otto Holm built boats. He carved a bust of Carl Lind when he left Moss in 1791.", "he"),
    ("Otto Holm built boats. He sold an oak sloop to Carl Lind after he left Moss in 1791.", "he"),
    ("Anna Lind built boats. She rigged a sloop for Kari Moe while she stayed in Moss.", "she"),
    ("Otto Holm began work after Carl Lind left the post because he was ill.", "he"),
    ("Otto Holm felt that the duty of a father was to teach his son.", "his"),
    ("Carl Lind wore a suit. In the cold, a man’s blood would freeze and his lungs would burst.", "his"),
    ("Otto Holm drew maps. Working with Carl Lind’s notes as his guide, Ivar Dahl began a new chart.", "his"),
    ("Nearly 32 million lamps were sold in 2014. They are common in Spain.", "they"),
    ("The miners called them “lords” and they became rich. They built halls.", "they"),
    ("A case holds the soundboard and metal strings. A hammer strikes the strings.", "strings"),
    ("Nils planned a similar project in Norway. Nils slept. The project grew.", "project"),
    ("Trade has grown. The theory, with its stress on luck, explains little.", "its"),
    (
        "Ms. Hill said so in accepting the first Vidar Prize for an artist as the sober prize show took its first "
        "step.",
        "its",
    ),
    (
        "The old charter was short. It was a hint that Parliament had the power to mend the law as it saw fit.",
        "it",
    ),
    ("Mists are made of drops that are larger than atoms, but that are so small that they do not sink.", "they"),
    ("Stoves are good for baking loaves, but since raw loaves are soft, their crusts are thin.", "their"),
    ("Safety is vital. For a plane to get its licence, it must prove a low rate.", "it"),
    ("The tank holds enough air for ten minutes of diving. A fan cools the air.", "air"),
    ("Dogs sleep. We do not know which genes matter to the beds that people buy them.", "them"),
    ("Farmers sell milk. Some, the largest ones, own trucks.", "some"),
    ("Crabs' claws are strong, and they crush the shells of snails.", "they"),
    ("Norway's rich have often amazed people with their yachts.", "their"),
    ("Otto Lund makes his way home, and says that she will write.", "she"),
    ("Otto Lund lost Ann Dahl's gloves. They were surprised that the shop was shut.", "they"),
    ("If a girl likes a boy who buys hats, they will show her hats.", "they"),
    ("Seeds came from what a farmer kept in their barn.", "their"),
    ("Gas is vital to Norway's economy, accounting for a third of its exports.", "its"),
    ("Painters took ideas from beans — be it their leaves or flowers.", "their"),
    ("Floods are certain and they worry that prices may rise.", "they"),
    ("Drawings of ships leave the impression that they are moving fast.", "they"),
    ("Pills work in many ways, killing small worms or slowing their growth.", "their"),
    ("The short legs carry their great weight.", "their"),
    ("The royal troops could not halt their advance.", "their"),
    ("Horses everywhere began to shed their coats.", "their"),
    ("Bergen has grown close to the port of Florvik and its main isle.", "its"),
    ("If farmers were to teach their sons early, it is probable that they would gain from it.", "they"),
    ("As its common name suggests, Finches are fond of seeds.", "its"),
    ("Rule is the right of a town to run its courts.", "its"),
    ("A rare ferry is a sort of boat. The sort of boat was built in 1970. They sold the boat.", "boat"),
    ("Rice culture matters. The majority of its population live on boats.", "its"),
]


@pytest.mark.parametrize(("paragraph", "word"), NOT_SAID, ids=[case[0] for case in NOT_SAID])
def test_a_reference_is_not_said_by_what_is_further_off_or_not_the_same(
    analysed: Analysed, paragraph: str, word: str
) -> None:
    assert last_token(analysed(paragraph), word).say is None
