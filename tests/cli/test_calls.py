"""`callwright calls`: kept calls as a person reads them, and as a program does."""

import io
import json
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callwright.__main__ import main
from callwright.call.call_engines import CallEngines
from callwright.call.latencies import PARTS, percentile, spreads
from callwright.call.record import CallRecord, Line, TurnTiming, read_record, write_record
from callwright.cli.call_story import story
from callwright.dialog.compiler import load_application
from callwright.dialog.library import library_folder
from callwright.engines.embedded.energy import EnergyVoiceDetector
from callwright.office import Office
from callwright.ports import Envelope, ServiceReply
from callwright.settings import Settings
from callwright.stores.journal import JsonLinesJournal
from callwright.testing.fake_link import FakeLink
from callwright.testing.fakes import FakeServices, FakeSpeechToText, FakeTextToSpeech
from callwright.testing.suite import load_suite
from callwright.testing.virtual_time import run_virtual
from callwright.wiring import CallRequest
from tests.borrower import ANSWERS, CAMPAIGN


@pytest.fixture(scope="module")
def calls(tmp_path_factory):
    """Two calls: one whose borrower is not matched, one that is hung up."""
    folder = tmp_path_factory.mktemp("kept") / "calls"

    def answers(link):
        for part, answer in ANSWERS.items():
            link.answer(part, answer)

    def leaves(link):
        answers(link)
        link.at(9_000, link.leave)

    keep_call(folder, "20260101-090000-aaaaaa", answers)
    keep_call(folder, "20260101-100000-bbbbbb", leaves)
    return folder


def keep_call(folder, call_id, caller):
    """Have a call and keep it. caller: puts on the line what the caller does."""
    application = load_application(library_folder())

    async def call():
        journal = JsonLinesJournal(folder)
        replies = {
            name: [ServiceReply(spec.results[-1])] for name, spec in application.services.items()
        }
        engines = CallEngines(
            services=FakeServices(replies),
            journal=journal,
            recogniser=FakeSpeechToText(),
            synthesizer=FakeTextToSpeech(),
            detector=EnergyVoiceDetector(),
        )
        link = FakeLink()
        caller(link)
        office = Office(application, Settings(calls=folder), engines)
        await office.run(link, CallRequest(data=CAMPAIGN, call_id=call_id, channel="phone"))
        await journal.close()

    run_virtual(call())


def printed(capsys, *arguments):
    assert main(["calls", *arguments]) == 0
    return capsys.readouterr().out


def report(capsys, *arguments):
    return json.loads(printed(capsys, *arguments, "--json"))


def test_calls_are_listed_oldest_first(calls, capsys):
    lines = printed(capsys, "--calls", str(calls)).splitlines()
    assert [line.split()[0] for line in lines] == [
        "call",
        "20260101-090000-aaaaaa",
        "20260101-100000-bbbbbb",
    ]
    assert "caller_hung_up" in lines[2]
    (only,) = report(capsys, "list", "--most", "1", "--calls", str(calls))["calls"]
    assert (only["call"], only["disposition"]) == ("20260101-100000-bbbbbb", "caller_hung_up")


def test_one_call_is_shown_with_states_reasons_and_latencies(calls, capsys):
    shown = printed(capsys, "show", "20260101-090000-aaaaaa", "--calls", str(calls))
    for part in (
        "agent   May I speak with Ana?",
        "in reminder_call.ask_person",
        "exit: reminder_call.ask_person",
        "calls match_identity",
        "match_identity replies",
        "replied after",
        "again: callwright replay",
    ):
        assert part in shown


@pytest.mark.parametrize(
    ("second_look", "told"),
    [
        ("heard", ""),
        ("nothing", ", the second look heard nothing"),
        ("late", ", the second look was given up"),
        ("failed", ", the second look failed"),
    ],
)
def test_a_second_look_that_was_of_no_use_is_told(second_look, told):
    payload = {
        "reply_ms": 860, "policy_ms": 260, "second_pass_ms": 600, "second_look": second_look
    }  # fmt: skip
    entry = Envelope(
        call_id="c", seq=1, at_ms=9_000, kind="timing", payload=payload, app_hash="h",
        engine_version="1",
    )  # fmt: skip
    (step,) = story([entry], {})
    assert step.text == f"replied after 860 ms (silence 260, second look 600{told})"


def test_what_is_masked_stays_so_unless_it_is_opened(calls, capsys):
    where = ("show", "20260101-090000-aaaaaa", "--calls", str(calls))
    assert "four eight zero two" not in printed(capsys, *where)
    assert "caller  four eight zero two" in printed(capsys, *where, "--open")


def test_the_latest_call_is_shown_when_none_is_named(calls, capsys):
    steps = report(capsys, "show", "--calls", str(calls))
    assert steps["call"] == "20260101-100000-bbbbbb"
    assert steps["steps"][-1]["text"].startswith("caller_hung_up")
    assert {step["kind"] for step in steps["steps"]} >= {"line", "state", "reason", "ended"}


def test_percentiles_are_over_all_calls(calls, capsys):
    told = report(capsys, "percentiles", "--calls", str(calls))
    first = told["latencies"][0]
    records = [read_record(folder) for folder in calls.iterdir() if folder.name != "keys"]
    replies = [t.reply_ms for r in records for t in r.timings if t.reply_ms is not None]
    assert (told["calls"], first["what"], first["turns"]) == (2, "reply", len(replies))
    assert first["most"] == max(replies)
    assert "silence waited for" in printed(capsys, "percentiles", "--calls", str(calls))


def test_a_call_whose_process_was_stopped_is_named(calls, capsys, tmp_path):
    folder = tmp_path / "calls" / "20260101-110000-cccccc"
    folder.mkdir(parents=True)
    journal = calls / "20260101-100000-bbbbbb" / "journal.jsonl"
    (folder / "journal.jsonl").write_bytes(journal.read_bytes())
    assert "20260101-110000-cccccc has no record" in printed(capsys, "--calls", str(folder.parent))
    (folder / "record.json").write_text('{"a": 1')
    told = printed(capsys, "--calls", str(folder.parent))
    assert "20260101-110000-cccccc has a record that cannot be read" in told
    assert "May I speak with Ana?" in printed(capsys, "show", str(folder))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["list", "--calls", "nowhere"], "There is no folder nowhere."),
        (["show", "--calls", "."], "No call is kept in ."),
        (["show", "none", "--calls", "."], "There is no call none in .;"),
    ],
)
def test_what_is_not_there_is_told(arguments, sentence, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["calls", *arguments]) == 2
    assert sentence in capsys.readouterr().err


# --- figures -------------------------------------------------------------------------------------

milliseconds = st.integers(0, 60_000)
timings = st.builds(
    lambda policy, recognition, second, others, replied: TurnTiming(
        turn=1,
        voice_end_ms=0,
        policy_ms=policy,
        recognition_ms=recognition,
        second_pass_ms=second,
        waiting_ms=others if replied else None,
        reply_ms=policy + recognition + second + others if replied else None,
    ),
    milliseconds,
    milliseconds,
    st.one_of(st.just(0), milliseconds),
    milliseconds,
    st.booleans(),
)


@settings(derandomize=True, deadline=None)
@given(st.lists(milliseconds, min_size=1).map(sorted), st.integers(1, 100))
def test_a_percentile_is_a_value_that_happened(values, share):
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) * 100 >= share * len(values)
    assert sum(value < found for value in values) * 100 < share * len(values)


@settings(derandomize=True, deadline=None)
@given(st.lists(timings, max_size=30))
def test_every_replied_turn_is_in_one_kind_and_in_every_part(some):
    replied = [timing for timing in some if timing.reply_ms is not None]
    found = {spread.what: spread for spread in spreads(some)}
    if not replied:
        assert found == {}
        return
    kinds = [found[k].turns for k in found if "second look" in k]
    assert {found[what].turns for what in ("reply", *PARTS)} == {len(replied)}
    assert sum(kinds) in (0, len(replied))
    assert found["reply"].most == max(timing.reply_ms for timing in replied)


def record_of(**more):
    return CallRecord(
        call_id="c",
        direction="inbound",
        answered_at="2026-01-01T09:00:00Z",
        app="a",
        app_hash="h",
        engine_version="1",
        disposition="done",
        **more,
    )


def test_a_record_is_read_as_it_was_written_and_later_additions_are_left_out(tmp_path):
    record = record_of(
        channel="phone",
        lines=(Line(at_ms=1, who="agent", text="Hello.", state="s"),),
        timings=(
            TurnTiming(
                turn=1, voice_end_ms=1, policy_ms=2, recognition_ms=3, second_pass_ms=0, reply_ms=9
            ),
        ),
    )
    path = write_record(tmp_path, record)
    assert read_record(tmp_path) == record
    found = json.loads(path.read_text())
    found["lines"][0]["mood"] = found["weather"] = "later"
    path.write_text(json.dumps(found))
    assert read_record(tmp_path) == record


def test_a_typed_call_has_as_many_turns_as_its_caller_took(tmp_path, capsys):
    said = Line(at_ms=1, who="caller", text="yes", state="s")
    record = record_of(channel="text", lines=(said, said))
    write_record(tmp_path / "c", record)
    (tmp_path / "c" / "journal.jsonl").touch()
    (only,) = report(capsys, "list", "--calls", str(tmp_path))["calls"]
    assert only["turns"] == 2


@pytest.mark.parametrize("call", ["20260101-090000-aaaaaa", "20260101-100000-bbbbbb"])
def test_a_kept_call_is_written_as_a_test_that_plays_it_again(calls, capsys, tmp_path, call):
    app = shutil.copytree(library_folder(), tmp_path / "app")
    for old in app.glob("*.tests.yaml"):
        old.unlink()
    test = printed(capsys, "to-test", call, "--calls", str(calls), "--open")
    (app / "reminder_call.tests.yaml").write_text(f"tests:\n{test}", encoding="utf-8")
    (played,) = load_suite(app).run()
    assert played.failures == ()


def over_the_goodbye(act):
    def caller(link):
        link.answer("May I speak", "you have the wrong number")
        link.react("off our list", lambda: act(link), after_ms=1_500, during=True)

    return caller


@pytest.mark.parametrize(
    "act",
    [
        lambda link: link.speak("okay thank you"),
        lambda link: link.cough(),
        lambda link: link.press("1"),
        lambda link: link.leave(),
    ],
)
def test_what_a_caller_does_over_the_goodbye_is_no_line_of_the_test(tmp_path, capsys, act):
    keep_call(tmp_path, "20260101-090000-aaaaaa", over_the_goodbye(act))
    test = printed(capsys, "to-test", "--calls", str(tmp_path), "--open")
    talk, _, expect = test.partition("    expect: ")
    assert talk.splitlines()[-1] == "      - bot: [stop_contact.not_again]"
    assert expect == "{end: wrong_number}\n"


def test_a_test_of_a_call_holds_nothing_that_is_masked_unless_it_is_opened(calls, capsys):
    test = printed(capsys, "to-test", "20260101-090000-aaaaaa", "--calls", str(calls))
    assert 'caller: "[last4]"' in test
    assert "four eight zero two" not in test


def test_a_messy_call_is_written_with_all_that_happened(tmp_path, capsys, monkeypatch):
    typed = "/silence\n/noise\n/score 0.6 yes\nyes\n/keys 4821\nJune fourth 1980\nyes\n/speaker\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["chat", "dialogs", "--direction", "outbound", "--calls", str(tmp_path)]) == 0
    capsys.readouterr()
    test = printed(capsys, "to-test", "--calls", str(tmp_path), "--open", "--app", "dialogs")
    for line in (
        "- silence: 5s",
        "- noise: 300ms",
        '- keys: "4821"',
        '- caller: {says: "yes", score: 0.60}',
        "- new_speaker: true",
    ):
        assert line in test


def test_a_call_of_another_application_is_refused_as_a_test(calls, capsys, tmp_path):
    app = tmp_path / "other"
    assert main(["init", str(app)]) == 0
    where = ("--calls", str(calls), "--app", str(app))
    assert main(["calls", "to-test", "20260101-090000-aaaaaa", *where]) == 2
    told = capsys.readouterr().err
    assert "ran on the application loan_servicing, and this is other" in told


def test_a_call_whose_journal_was_cut_short_is_no_test(calls, capsys, tmp_path):
    folder = tmp_path / "calls" / "20260101-100000-bbbbbb"
    shutil.copytree(calls / folder.name, folder)
    (folder / "journal.jsonl").write_bytes(b"")
    assert main(["calls", "to-test", str(folder), "--app", "dialogs"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "holds no whole event: it was cut short" in told.err
