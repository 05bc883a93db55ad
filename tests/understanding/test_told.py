"""What is only told of is asked back; what looks like it and is an answer is taken."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows

SURE = 0.8
KNOWN = {"today": "2025-06-02", "context": {"account.past_due": 32_000}}


@pytest.mark.parametrize(("locale", "kind", "said", "taken"), [*rows("told.txt")])
def test_a_value_is_sure_only_where_it_is_given(locale, kind, said, taken):
    reply = answer({"type": kind, "nbest": [{"text": said}], "locale": locale, **KNOWN})
    sure = reply["status"] == "match" and reply["confidence"] >= SURE
    assert sure == (taken == "yes"), reply
