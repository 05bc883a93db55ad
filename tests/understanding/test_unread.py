"""`callwright understand`: what stands in a line and nothing reads, and what the status says."""

import io
import json

import pytest

from callwright.cli.program import main
from callwright.understanding.unread import Unread

LINE = {"id": 1, "type": "money", "nbest": [{"text": "fifty"}]}


def told(**more):
    return [*Unread().of({**LINE, **more})]


@pytest.fixture
def understood(monkeypatch, capsys):
    """The status, replies and standard error of the command for these requests."""

    def run(*requests, options=()):
        monkeypatch.setattr(
            "sys.stdin", io.StringIO("".join(f"{json.dumps(r)}\n" for r in requests))
        )
        status = main(["understand", *options])
        shown = capsys.readouterr()
        return status, [json.loads(line) for line in shown.out.splitlines()], shown.err

    return run


@pytest.mark.parametrize(
    ("more", "sentences"),
    [
        ({}, []),
        ({"today": "2025-06-02", "expect": "5000", "partial": True, "history": []}, []),
        ({"plausble": {"min": 5}}, ["`plausble` is not read. Did you mean `plausible`?"]),
        ({"zebra": 1}, ["`zebra` is not read."]),
        ({"nbest": [{"text": "fifty", "confidance": 0.5}]},
         ["`confidance` of `nbest` is not read. Did you mean `confidence`?"]),
        ({"Ana Luz, 555-0142": 1}, ["a field is not read."]),
        ({"type": "intent", "live": ["attorney"]}, []),
        ({"type": "intent", "live": ["attorny"]},
         ["`attorny` in `live` is no intent that can be heard. Did you mean `attorney`?"]),
        ({"type": "intent", "live": ["my name is Ana"]},
         ["a name in `live` is no intent that can be heard."]),
        ({"type": "one_of", "live": ["by_card", "by_mail"]}, []),
        ({"locale": "en"}, []),
        ({"locale": "en_us"}, []),
        ({"locale": "en-AU"}, ["`en-AU` is read as en-US."]),
        ({"locale": "fr-FR"}, []),  # refused instead
    ],
)  # fmt: skip
def test_a_name_that_nothing_reads_is_told_with_the_nearest_known_one(more, sentences):
    assert told(**more) == sentences


def test_a_name_is_told_once_however_many_lines_have_it():
    unread = Unread()
    assert len([s for _ in range(3) for s in unread.of({**LINE, "zebra": 1, "yak": 2})]) == 2


def test_a_stream_of_ever_new_names_is_not_remembered_without_bound():
    unread = Unread()
    assert len([s for n in range(500) for s in unread.of({**LINE, f"field{n}": 1})]) == 100


def test_a_field_that_nothing_reads_changes_neither_the_answer_nor_the_status(understood):
    status, replies, errors = understood(LINE, {**LINE, "plausble": 5}, {**LINE, "plausble": 5})
    assert (status, replies[1:]) == (0, replies[:1] * 2)
    assert errors == (
        "callwright: line 2 of the input: `plausble` is not read. Did you mean `plausible`?\n"
    )


def test_a_wrong_line_is_numbered_the_rest_goes_on_and_the_status_is_1(understood):
    status, replies, errors = understood(LINE, {**LINE, "plausible": {"min": "ten"}}, LINE)
    assert (status, errors) == (1, "")
    assert [reply.get("error") for reply in replies] == [
        None,
        "line 2 of the input: `min` of `plausible` is none for money: "
        "write whole cents, such as 12000.",
        None,
    ]


def test_one_known_intent_among_unknown_ones_is_still_listened_for(understood):
    asked = {"type": "intent", "nbest": [{"text": "stop calling me"}]}
    asked["live"] = ["stop_calling", "buy_a_horse"]
    status, replies, _ = understood(asked)
    assert (status, replies[0]["value"]) == (0, ["stop_calling"])


def test_a_choice_of_the_application_is_heard_by_its_name(understood):
    asked = {"type": "choice(hardship_reason)", "nbest": [{"text": "I lost my job"}]}
    status, replies, _ = understood(asked, options=("--app", "dialogs"))
    assert (status, replies[0]["status"], replies[0]["value"]) == (0, "match", "job")
