"""Pages whose elements have more attributes than any article needs."""

from __future__ import annotations

import pytest

from quizgen.errors import ArticleError
from quizgen.readers.markup import MOST_ATTRIBUTES, refuse_overloaded

MANY = [f"a{number}" for number in range(MOST_ATTRIBUTES + 2)]
BARE = " ".join(MANY)


@pytest.mark.parametrize(
    "page",
    [
        f"<p {BARE}>",
        f"<P {BARE}",
        f"<p/{'/'.join(MANY)}>",
        "<p " + "".join(f'{name}=">"' for name in MANY) + ">",
        f"<script {BARE}></script>",
        f"<!--><p {BARE}>-->",
        f"<title><b></title><p {BARE}>",
    ],
)
def test_an_element_with_too_many_attributes_is_refused(page: str) -> None:
    with pytest.raises(ArticleError, match=f"a.html has an element with more than {MOST_ATTRIBUTES}"):
        refuse_overloaded("a.html", page)


@pytest.mark.parametrize(
    "page",
    [
        f"<p data-words='{BARE}' title=\"{BARE}\">It rose.</p>",
        f"<!-- <p {BARE}> --><p>It rose.</p>",
        f"<script>if (a<b) {BARE}</script>",
        f"<p {BARE[:400]}>It rose.</p>" * 9,
        f"If 3 < 4, {BARE}",
    ],
)
def test_what_is_no_attribute_is_not_counted(page: str) -> None:
    refuse_overloaded("a.html", page)
