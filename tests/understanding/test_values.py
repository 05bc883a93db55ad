"""What each slot type takes from one answer, as tables of phrases beside this file."""

import pathlib

import pytest

from callwright.understanding.lines import answer

HERE = pathlib.Path(__file__).parent
KNOWN = {"account.past_due": 32_000, "account.minimum": 10_000, "last_payment": 7_500}


def rows(locale):
    files = sorted(HERE.glob(f"values*.{locale}.txt"))
    for line in "".join(file.read_text(encoding="utf-8") for file in files).splitlines():
        if line and not line.startswith("#"):
            kind, said, wanted = (part.strip() for part in line.split("|"))
            value, _, status = wanted.partition(" ")
            yield pytest.param(kind, said, locale, value, status or "match", id=f"{kind}: {said}")


@pytest.mark.parametrize(
    ("kind", "said", "locale", "value", "status"), [*rows("en-US"), *rows("en-GB"), *rows("es-US")]
)
def test_a_phrase_is_this_value(kind, said, locale, value, status):
    known = {"locale": locale, "today": "2025-06-02", "context": KNOWN}
    reply = answer({"type": kind, "nbest": [{"text": said}], **known})
    assert (reply["status"], str(reply["value"])) == (status, "None" if value == "-" else value)
