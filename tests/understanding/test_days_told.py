"""Days as people tell them where nothing says when they may be."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows


@pytest.mark.parametrize(("locale", "said", "meant"), [*rows("days.txt")])
def test_a_day_is_the_one_that_was_meant(locale, said, meant):
    reply = answer(
        {"type": "date", "nbest": [{"text": said}], "locale": locale, "today": "2025-06-11"}
    )
    assert (reply["value"] if reply["status"] == "match" else reply["status"]) == meant
