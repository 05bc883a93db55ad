"""A wish for a person is heard however it is put, and in no talk of persons."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows


@pytest.mark.parametrize(("locale", "said", "wished"), [*rows("persons.txt")])
def test_a_person_is_wished_for_only_where_one_is_asked_for(locale, said, wished):
    asked = {"type": "intent", "live": ["wants_agent"], "locale": locale}
    reply = answer({**asked, "nbest": [{"text": said}]})
    assert (reply["status"] == "match") == (wished == "yes"), reply
