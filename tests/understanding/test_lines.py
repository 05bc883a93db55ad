"""`callwright understand`: one JSON request a line, one reply a line."""

import io
import json
import subprocess
import sys

import pytest

from callwright.cli.program import main
from callwright.understanding.lines import answer

HUNDREDS = {"plausible": {"min": 10_000, "max": 50_000}}
SOON = {"today": "2022-03-15", "plausible": {"from": "2022-03-15", "to": "2023-03-15"}}
FIELDS = ["id", "status", "value", "confidence", "alternatives", "span"]


def reply(text, kind="money", *others, **more):
    nbest = [{"text": said} for said in (text, *others)]
    return answer({"id": 1, "type": kind, "nbest": nbest, **more})


def spoken(monkeypatch, capsys, lines, status=0):
    """The command's replies to these lines."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    assert main(["understand"]) == status
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_reply_has_just_the_fields_of_the_contract():
    assert reply("um one hundred dollars please") == {
        "id": 1, "status": "match", "value": 10_000, "confidence": 0.99, "alternatives": [],
        "span": [1, 4],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ({}, FIELDS),
        ({"expect": "0042", "type": "digits(4)"}, [*FIELDS, "verify_score", "verified"]),
        ({"partial": True}, [*FIELDS, "completeness"]),
        ({"type": "intent", "live": ["attorney"]}, FIELDS),
        ({"type": "nothing"}, [*FIELDS, "error"]),
    ],
)
def test_more_fields_come_only_when_they_were_asked_for(more, fields):
    assert [*answer({"id": 1, "type": "money", "nbest": [], **more})] == fields


@pytest.mark.parametrize("id_", [7, "a", None, [1], {"n": 1.5}])
def test_the_id_comes_back_as_it_was(id_):
    assert answer({"id": id_, "type": "money", "nbest": []})["id"] == id_


@pytest.mark.parametrize(
    ("more", "text", "status", "value"),
    [
        ({"type": "money"}, "three fifty", "ambiguous", 35_000),
        ({"type": "date", "today": "2025-06-02"}, "next Tuesday", "match", "2025-06-10"),
        ({"type": "digits(4)"}, "oh oh four two", "match", "0042"),
        ({"type": "digits"}, "one two", "match", "12"),
        ({"type": "time"}, "noon", "match", "12:00"),
        ({"type": "yes_no"}, "yes", "match", "yes"),
        ({"type": "yes_no"}, "I am not sure", "match", "dont_know"),
        ({"type": "number"}, "one point five", "match", "1.5"),
        ({"type": "postcode", "locale": "en-GB"}, "N G nine two T D", "match", "NG92TD"),
        ({"type": "free_text"}, "my own words", "match", "my own words"),
        ({"type": "one_of(checking|savings)"}, "my savings account", "match", "savings"),
        ({"type": "one_of", "live": ["by_card", "by_mail"]}, "by mail please", "match", "by_mail"),
        ({"type": "one_of(tarjeta|cheque)", "locale": "es-US"}, "con tarjeta", "match", "tarjeta"),
        ({"type": "intent", "live": ["stop_calling"]}, "stop calling", "match", ["stop_calling"]),
        ({"type": "intent", "live": ["attorney"]}, "stop calling", "no_match", []),
        ({"type": "date", "plausible": {"to": "2024-12-31"}}, "May first", "partial", "--05-01"),
        ({"type": "date", "plausible": {"to": "1999-01-01"}}, "May first 2020", "no_match", None),
        ({"type": "date", **SOON}, "29th of December 2018", "no_match", None),
        ({"type": "date", **SOON}, "December 29 2023", "no_match", None),
        ({"type": "number", "plausible": {"max": 10}}, "forty", "no_match", None),
        ({"type": "percent", "plausible": {"min": 1.5}}, "one percent", "no_match", None),
        ({"type": "money", "plausible": {"min": 1_000}}, "three fifty", "match", 35_000),
        ({"type": "money", "plausible": {"max": 2_000}}, "three fifty", "match", 350),
        ({"type": "money", **HUNDREDS}, "two and a quarter", "match", 22_500),
        ({"type": "money", **HUNDREDS}, "two and a quarter dollars", "no_match", None),
        ({"type": "money", "plausible": {"min": 100_000}}, "two and a half", "match", 250_000),
        ({"type": "money", "plausible": {"min": 100}}, "two and a half", "match", 250),
        ({"type": "time", "plausible": {"from": "12:00", "to": "18:00"}}, "two", "match", "14:00"),
    ],
)  # fmt: skip
def test_every_type_has_its_kind_of_value(more, text, status, value):
    got = answer({"id": 1, "nbest": [{"text": text}], **more})
    assert (got["status"], got["value"]) == (status, value)


@pytest.mark.parametrize("said", ["four", "at four", "four thirty", "a quarter past four"])
def test_an_hour_without_its_half_of_the_day_is_taken_as_said_but_not_for_sure(said):
    got = reply(said, "time")
    (other,) = got["alternatives"]
    assert (got["status"], got["value"][:2], other["value"][:2]) == ("match", "04", "16")
    assert 0.5 < got["confidence"] < 0.65
    assert got["confidence"] > other["confidence"] > 0.3


@pytest.mark.parametrize("said", ["four pm", "four in the morning", "sixteen thirty", "noon"])
def test_an_hour_that_can_mean_one_time_is_sure(said):
    got = reply(said, "time")
    assert got["confidence"] > 0.9
    assert got["alternatives"] == []


@pytest.mark.parametrize(
    ("said", "locale", "first", "second"),
    [
        ("three or five in the afternoon", "en-US", "15:00", "17:00"),
        ("at three or at five pm", "en-US", "15:00", "17:00"),
        ("three thirty or four in the afternoon", "en-US", "15:30", "16:00"),
        ("eleven or one in the afternoon", "en-US", "11:00", "13:00"),
        ("eight or three pm", "en-US", "08:00", "15:00"),
        ("three in the morning or four in the afternoon", "en-US", "03:00", "16:00"),
        ("a las tres o cinco de la tarde", "es-US", "15:00", "17:00"),
    ],
)
def test_a_half_of_the_day_said_once_holds_for_both_of_two_times(said, locale, first, second):
    got = reply(said, "time", locale=locale)
    assert (got["status"], got["value"]) == ("ambiguous", first)
    assert second in [other["value"] for other in got["alternatives"]]


def test_both_readings_of_an_unclear_amount_come_back():
    got = reply("three fifty")
    assert [got["value"], *(other["value"] for other in got["alternatives"])] == [35_000, 350]


def test_half_of_it_is_half_of_what_is_owed_whatever_else_the_context_names():
    context = {"last_payment": 7_500, "account.balance": 30_000, "name": "Ana"}
    assert reply("half of it", context=context)["value"] == 15_000


# --- several alternatives -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "nbest", "more", "value"),
    [
        ("digits(4)", ["four two seven", "four two seven one"], {}, "4271"),
        ("money", ["fifteen hundred", "fifteen"], {"plausible": {"max": 32_000}}, 1_500),
        ("money", ["fifty done", "fifty", "fifty one"], {}, 5_000),
        ("yes_no", ["just", "yes"], {}, "yes"),
        ("time", ["for thirsty", "four thirty"], {}, "04:30"),
        ("phone", ["three one two five five", "three one two five five five oh one four two"], {},
         "+13125550142"),
        ("number", ["twenty blue men in a boat", "twenty two"], {}, 22),
    ],
)  # fmt: skip
def test_the_alternative_that_makes_sense_is_heard(kind, nbest, more, value):
    assert reply(nbest[0], kind, *nbest[1:], **more)["value"] == value


def test_scores_of_the_recogniser_weigh_the_alternatives():
    nbest = [{"text": "fifty", "confidence": 0.45}, {"text": "fifteen", "confidence": 0.95}]
    assert answer({"type": "money", "nbest": nbest})["value"] == 1_500


def test_alternatives_that_agree_are_surer_than_those_that_do_not():
    alike, unlike = reply("fifty", "money", "fifty dollars"), reply("fifty", "money", "fifteen")
    assert alike["confidence"] > unlike["confidence"]


@pytest.mark.parametrize("nbest", [[], [{"text": ""}], [{"text": " … "}], None])
def test_no_words_are_a_no_match(nbest):
    got = answer({"id": 1, "type": "date", "nbest": nbest})
    assert (got["status"], got["value"], got["confidence"], got["span"]) == (
        "no_match", None, 0.0, None,
    )  # fmt: skip


# --- what is wrong with a line --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"type": "amount"}, "`type`"),
        ({"type": None}, "`type`"),
        ({"type": ["money"]}, "`type`"),
        ({"type": "digits(many)"}, "`type`"),
        ({"type": "digits(5..2)"}, "`type`"),
        ({"type": "digits(1000)"}, "`type`"),
        ({"type": "money(4)"}, "`type`"),
        ({"type": "one_of"}, "one_of(checking|savings)"),
        ({"nbest": "fifty"}, "`nbest`"),
        ({"nbest": [5]}, "`nbest`"),
        ({"nbest": [{"said": "fifty"}]}, "`nbest`"),
        ({"nbest": [{"text": "fifty", "confidence": 87}]}, "`confidence`"),
        ({"nbest": [{"text": "fifty", "confidence": "high"}]}, "`confidence`"),
        ({"locale": "fr-FR"}, "`locale`"),
        ({"locale": 5}, "`locale`"),
        ({"today": "yesterday"}, "`today`"),
        ({"history": "fifty"}, "`history`"),
        ({"history": [{"text": "fifty"}]}, "`history`"),
        ({"context": [1]}, "`context`"),
        ({"context": {"balance": 120.5}}, "`context`"),
        ({"context": {"balance": ["fifty"]}}, "`context`"),
        ({"plausible": 5}, "`plausible`"),
        ({"plausible": {"least": 5}}, "`plausible`"),
        ({"plausible": {"min": [5]}}, "`plausible`"),
        ({"plausible": {"min": True}}, "`min` of `plausible`"),
        ({"plausible": {"min": "ten"}}, "`min` of `plausible`"),
        ({"plausible": {"max": 320.5}}, "whole cents"),
        ({"plausible": {"max": "1e999999999"}}, "`max` of `plausible`"),
        ({"plausible": {"min": 500, "max": 5}}, "the smaller first"),
        ({"type": "percent", "plausible": {"min": "1.5", "max": "1.25"}}, "the smaller first"),
        ({"type": "number", "plausible": {"from": "08:00"}}, "a number"),
        ({"type": "date", "plausible": {"from": "1.5.2020"}}, "`from` of `plausible`"),
        ({"type": "date", "plausible": {"from": 2020}}, "a day"),
        ({"type": "time", "plausible": {"to": "9pm"}}, "a time"),
        ({"type": "intent", "live": ["stop_caling"]}, "`live`"),
        ({"live": "attorney"}, "`live`"),
        ({"partial": "yes"}, "`partial`"),
        ({"expect": 42}, "`expect`"),
    ],
)
def test_a_wrong_field_is_named_in_one_sentence(wrong, named):
    got = answer({"id": 3, "type": "money", "nbest": [{"text": "fifty"}], **wrong})
    assert (got["id"], got["status"], got["value"]) == (3, "no_match", None)
    assert named in got["error"]
    assert got["error"].count("\n") == 0
    assert "fifty" not in got["error"]


def test_a_wrong_line_is_named_and_the_rest_goes_on(monkeypatch, capsys):
    good = '{"id": 1, "type": "yes_no", "nbest": [{"text": "yep"}]}'
    bad = ["yes", "[1]", '{"id": NaN}', "[" * 20_000, '{"id": ' + "9" * 5_000 + "}"]
    got = spoken(monkeypatch, capsys, [good, "", *bad, good], status=1)
    assert [g.get("value") for g in got] == ["yes", *[None] * len(bad), "yes"]
    for number, one in enumerate(got[1:-1], 3):
        assert one["error"].startswith(f"line {number} of the input is ")


def test_any_bytes_go_in_and_only_json_comes_out():
    lines = b'\xff\xfe\n{"id": "\\ud800", "type": "free_text", "nbest": ["se\xc3\xb1or \\ud800"]}\n'
    command = [sys.executable, "-m", "callwright", "understand"]
    done = subprocess.run(command, input=lines, capture_output=True, check=False)
    assert done.returncode == 1
    first, second = map(json.loads, done.stdout.splitlines())
    assert "is not JSON" in first["error"]
    assert second["value"] == "señor \ud800"
    assert done.stderr == b""
