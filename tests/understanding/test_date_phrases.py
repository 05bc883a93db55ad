"""What borrowers say of days to pay and of their birth, phrase by phrase."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows

RANGES = {
    "promise": {"from": "2025-06-02", "to": "2026-06-02"},
    "birth": {"from": "1905-01-01", "to": "2025-06-02"},
    "paid": {"from": "2025-05-01", "to": "2025-06-02"},
}


def phrases():
    for row in rows("phrases.dates.txt"):
        yield pytest.param(*row, id=" ".join(row[:3]))


def understood(locale, asked, said, **more):
    return answer(
        {
            "id": 1, "type": "date", "locale": locale, "today": "2025-06-02",
            "plausible": RANGES[asked], "nbest": [{"text": said}], **more,
        }
    )  # fmt: skip


@pytest.mark.parametrize(("locale", "asked", "said", "meant"), [*phrases()])
def test_a_date_is_understood_as_it_was_meant(locale, asked, said, meant):
    reply = understood(locale, asked, said)
    assert (reply["value"] if reply["status"] == "match" else reply["status"]) == meant


@pytest.mark.parametrize(
    "said",
    [
        "after the fifteenth",
        "some time after June tenth",
        "not before the fifteenth",
        "from the twentieth on",
        "not until after Friday",
    ],
)
def test_a_day_that_only_bounds_another_is_asked_back(said):
    assert understood("en-US", "promise", said)["confidence"] < 0.6


@pytest.mark.parametrize(
    ("asked", "said", "how"),
    [
        ("birth", "July ninth", "incomplete"),
        ("birth", "July ninth nineteen", "incomplete"),
        ("birth", "July 9th, 19.", "incomplete"),
        ("birth", "July 9, 2019.", "incomplete"),
        ("birth", "July ninth nineteen eighty four", "complete"),
        ("birth", "oh seven oh nine", "incomplete"),
        ("promise", "the nineteenth of", "incomplete"),
        ("promise", "tomorrow", "complete"),
        ("promise", "June thirteenth", "complete"),
    ],
)
def test_unfinished_words_say_whether_the_date_is_whole(asked, said, how):
    assert understood("en-US", asked, said, partial=True)["completeness"] == how
