"""`callwright understand`: one JSON request a line, one reply a line."""

import io
import json

import pytest

from callwright.cli.program import main
from callwright.understanding.lines import answer


def test_an_amount_comes_back_in_cents_with_the_words_it_came_from():
    request = {"id": 7, "type": "money", "nbest": [{"text": "um one hundred dollars please"}]}
    reply = answer(request)
    assert (reply["id"], reply["status"], reply["value"], reply["span"]) == (
        7,
        "match",
        10_000,
        [1, 4],
    )


@pytest.mark.parametrize(
    ("more", "text", "status", "value"),
    [
        ({"type": "money"}, "three fifty", "ambiguous", 35_000),
        ({"type": "date", "today": "2025-06-02"}, "next Tuesday", "match", "2025-06-10"),
        ({"type": "digits(4)"}, "oh oh four two", "match", "0042"),
        ({"type": "yes_no"}, "I am not sure", "match", "dont_know"),
        ({"type": "intent", "live": ["stop_calling"]}, "stop calling", "match", ["stop_calling"]),
        ({"type": "intent", "live": ["attorney"]}, "stop calling", "no_match", []),
        ({"type": "date", "plausible": {"to": "2024-12-31"}}, "May first", "partial", "--05-01"),
        ({"type": "date", "plausible": {"to": "1999-01-01"}}, "May first 2020", "no_match", None),
    ],
)
def test_every_type_has_its_kind_of_value(more, text, status, value):
    reply = answer({"id": 1, "nbest": [{"text": text}], **more})
    assert (reply["status"], reply["value"]) == (status, value)


def test_no_alternatives_are_a_no_match():
    assert answer({"id": 1, "type": "date", "nbest": []})["status"] == "no_match"


def test_unfinished_speech_says_whether_it_is_complete():
    request = {"id": 1, "type": "digits(4)", "nbest": [{"text": "zero zero"}], "partial": True}
    assert answer(request)["completeness"] == "incomplete"


def test_the_command_answers_line_by_line(monkeypatch, capsys):
    lines = '{"id": 1, "type": "yes_no", "nbest": [{"text": "yep"}]}\n\n'
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    assert main(["understand"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == "yes"


def test_a_line_that_is_not_json_is_named(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    assert main(["understand"]) == 2
    assert "line 1 of the input is not JSON" in capsys.readouterr().err
