"""Whether the caller is done, by the grammar of what was asked: a table beside this file."""

import pytest

from callwright.understanding.lines import answer

from .tables import rows


def unfinished():
    for kind, said, wanted in rows("completeness.txt"):
        verdict, _, locale = wanted.partition(" ")
        yield pytest.param(kind, said, verdict, locale or "en-US", id=f"{kind}: {said}")


@pytest.mark.parametrize(("kind", "said", "verdict", "locale"), [*unfinished()])
def test_unfinished_words_are_waited_for_as_long_as_they_must_be(kind, said, verdict, locale):
    reply = answer({"type": kind, "nbest": [{"text": said}], "locale": locale, "partial": True,
                    "context": {"balance": 32_000}})  # fmt: skip
    assert reply["completeness"] == verdict
    assert (reply["status"] == "partial") == (verdict != "complete")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("May sixth nineteen ninety one", "complete"),
        ("May sixth nineteen ninety", "could_continue"),  # "one" may follow
        ("May six ninety", "could_continue"),  # "nineteen" is heard so, and "ninety one" follows
        ("May sixth 1990", "could_continue"),
        ("May sixth nineteen", "incomplete"),
        ("May sixth", "incomplete"),
    ],
)
def test_a_round_year_of_birth_may_go_on(said, verdict):
    reply = answer({"type": "date", "nbest": [{"text": said}], "partial": True,
                    "today": "2026-01-01",
                    "plausible": {"from": "1920-01-01", "to": "2008-01-01"}})  # fmt: skip
    assert reply["completeness"] == verdict
