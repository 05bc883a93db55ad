"""Whether the caller is done, by the grammar of what was asked: a table beside this file."""

import pathlib

import pytest

from callwright.understanding.lines import answer

TABLE = pathlib.Path(__file__).parent / "completeness.txt"


def rows():
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, said, wanted = (part.strip() for part in line.split("|"))
            verdict, _, locale = wanted.partition(" ")
            yield pytest.param(kind, said, verdict, locale or "en-US", id=f"{kind}: {said}")


@pytest.mark.parametrize(("kind", "said", "verdict", "locale"), [*rows()])
def test_unfinished_words_are_waited_for_as_long_as_they_must_be(kind, said, verdict, locale):
    reply = answer({"type": kind, "nbest": [{"text": said}], "locale": locale, "partial": True,
                    "context": {"balance": 32_000}})  # fmt: skip
    assert reply["completeness"] == verdict
    assert (reply["status"] == "partial") == (verdict != "complete")
