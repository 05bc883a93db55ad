"""What cannot be used gets one clear sentence: whose fault, where, and what to do."""

import shutil
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from callwright.__main__ import main
from tests.full_disk import full_disk

Run = Callable[[Path], list[str]]


def application(file: str, old: str, new: str, command: str = "check") -> Run:
    """A command line about the library with one text replaced in one of its files."""

    def run(folder: Path) -> list[str]:
        app = folder / "app"
        shutil.copytree("dialogs", app)
        text = (app / file).read_text(encoding="utf-8")
        assert old in text
        (app / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return [command, str(app)]

    return run


def recording(channels: int = 1, rate_hz: int = 8_000, width: int = 2, ms: int = 100) -> Run:
    """A command line that lets a recording call; the recording is silent."""

    def run(folder: Path) -> list[str]:
        with wave.open(str(folder / "caller.wav"), "wb") as sound:
            sound.setnchannels(channels)
            sound.setsampwidth(width)
            sound.setframerate(rate_hz)
            sound.writeframes(bytes(rate_hz * ms // 1000 * channels * width))
        return ["call", "dialogs", "--caller", str(folder / "caller.wav")]

    return run


def no_wav(folder: Path) -> list[str]:
    """A caller that is a text."""
    (folder / "caller.wav").write_text("hello, this is Ana")
    return ["call", "dialogs", "--caller", str(folder / "caller.wav")]


def no_journal(folder: Path) -> list[str]:
    """A call whose journal is no text at all."""
    (folder / "journal.jsonl").write_bytes(b"\x91\xff{}\n" * 3)
    return ["replay", str(folder)]


def nothing(*arguments: str) -> Run:
    """A command line about files that are not there."""
    return lambda folder: [part.replace("HERE", str(folder)) for part in arguments]


def without_tests(folder: Path) -> list[str]:
    """An application that nobody has tested."""
    shutil.copytree("dialogs", folder / "app", ignore=shutil.ignore_patterns("*.tests.yaml"))
    return ["test", str(folder / "app")]


CALL = "reminder_call.yaml"

# name: how it is asked for, the exit status, and parts of the one sentence that says it
BAD = {
    "a broken YAML file": (
        application(CALL, "start: begin", "start: [begin"),
        1,
        (f"{CALL}:4:6: E CW001 a comma or the `]` for line 3 is missing here",),
    ),
    "a missing prompt": (
        application(CALL, "prompt: amount\n", "prompt: amout\n"),
        1,
        (f"{CALL}:", "CW301", "no prompt 'amout' is written. Did you mean 'amount'?"),
    ),
    "a missing prompt, in chat": (
        application(CALL, "prompt: amount\n", "prompt: amout\n", "chat"),
        2,
        (f"{CALL}:", "no prompt 'amout' is written. Did you mean 'amount'?"),
    ),
    "a template without quotes": (
        application(CALL, '"How much can you pay?"', "{{ account.past_due }} is due: {{ x }}"),
        1,
        (f"{CALL}:", "CW001", "a text with braces must be in quotes"),
    ),
    "a template that alone is no text": (
        application(CALL, '"How much can you pay?"', "{{ account.past_due }}"),
        1,
        (f"{CALL}:", "CW001", "a text with braces must be in quotes"),
    ),
    "a value that is not closed": (
        application(CALL, '"How much can you pay?"', '"{{ account.past_due is due."'),
        1,
        (f"{CALL}:", "CW401", "a `{{` in this text has no `}}`"),
    ),
    "a condition that is not closed": (
        application(CALL, '"How much can you pay?"', '"{% if known(x) %}How much?"'),
        1,
        (f"{CALL}:", "CW401", "a `{% if … %}` in this text has no `{% endif %}`"),
    ),
    "a key of the map around": (
        application(
            "schedule_callback.tests.yaml",
            '- caller: "tomorrow at ten in the morning"',
            '- caller: {says: "tomorrow at ten in the morning", upset: 0.9}',
            "test",
        ),
        2,
        ("'upset'", "It belongs to a line of `talk`, one level up."),
    ),
    "a template nested without end": (
        application(CALL, '"How much can you pay?"', f'"{{{{ {"(" * 400}x{")" * 400} }}}}"'),
        1,
        (f"{CALL}:", "CW401", "this template is nested too deep to be read"),
    ),
    "a fact that nothing grants": (
        application("verify_identity.yaml", "grant: verified, ", ""),
        1,
        ("CW506", "Write `grant: verified` where 'match_identity' answers 'match'."),
    ),
    "an unknown service": (
        application(CALL, "do: get_account", "do: get_acount"),
        1,
        (f"{CALL}:", "CW110", "'get_acount' is no service. Did you mean 'get_account'?"),
    ),
    "a recording at another rate": (
        recording(rate_hz=44_100),
        2,
        ("44100 Hz", "8000 or 16000 Hz", "sox caller.wav -c 1 -b 16 -r 8000"),
    ),
    "a recording with two channels": (
        recording(channels=2),
        2,
        ("has 2 channels", "sox caller.wav -c 1 -b 16 -r 8000"),
    ),
    "a recording of 8 bits": (recording(width=1), 2, ("8-bit samples", "16-bit")),
    "an empty recording": (recording(ms=0), 2, ("is empty", "at least one word")),
    "a silent recording": (recording(), 2, ("is silent throughout", "--pace timeline")),
    "a recording that is none": (no_wav, 2, ("is not a PCM wav file", "mono 16-bit PCM wav")),
    "a recording that is not there": (
        nothing("call", "dialogs", "--caller", "HERE/caller.wav"),
        2,
        ("caller.wav does not exist",),
    ),
    "an application that is not there": (
        nothing("call", "HERE/nowhere", "--caller", "HERE/caller.wav"),
        2,
        ("does not exist",),
    ),
    "a command that does not exist": (
        nothing("chek"),
        2,
        ("callwright: COMMAND: 'chek' is none of demo, init, check,", "Did you mean 'check'?"),
    ),
    "a journal that is no text": (
        no_journal,
        2,
        ("journal.jsonl:1: this line is not a journal entry",),
    ),
    "a number that is none": (
        nothing("test", "dialogs", "--explore", "x"),
        2,
        ("callwright test: argument --explore: 'x' is no whole number.", "--help"),
    ),
    "a port beyond all ports": (
        nothing("talk", "dialogs", "--port", "99999"),
        2,
        ("callwright talk: argument --port: 99999 is not from 0 to 65535.",),
    ),
    "no call at once": (
        nothing("serve", "dialogs", "--pretend", "--most-calls", "0"),
        2,
        ("argument --most-calls: 0 is not from 1",),
    ),
    "a number that is infinite": (
        nothing("degrade", "HERE/in.wav", "HERE/out.wav", "--snr", "nan"),
        2,
        ("argument --snr: nan is not from -100 to 100.",),
    ),
    "a path that is none": (
        nothing("serve", "dialogs", "--pretend", "--at", "ws"),
        2,
        ("argument --at: 'ws' is no path: begin it with /.",),
    ),
    "a picture that cannot be drawn": (
        nothing("diagram", "dialogs", "--output", "HERE/flow.png"),
        2,
        ("flow.png", "SVG", ".svg", "--format"),
    ),
    "tests that nothing is called so": (
        nothing("test", "dialogs", "--only", "no such name"),
        2,
        ("No test has 'no such name' in its name",),
    ),
    "no tests at all": (
        without_tests,
        2,
        ("app has no test: write some in DIALOG.tests.yaml, beside the dialog",),
    ),
    "tests that are not there": (
        nothing("test", "dialogs", "--tests", "HERE/none.tests.yaml"),
        2,
        ("none.tests.yaml: cannot be read: No such file or directory",),
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, status, parts = BAD[name]
    line = arguments(tmp_path)
    try:
        ended = main(line)
    except SystemExit as left:  # argparse ends the program itself
        ended = left.code
    assert ended == status
    said = capsys.readouterr()
    told = said.out + said.err
    assert [part for part in parts if part not in told] == []
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["diagram", "dialogs", "--output", "HERE/flow.svg"], "flow.svg"),
        (["init", "HERE/app"], "app/answers.yaml"),
        (["schema", "app", "--output", "HERE"], "app.json"),
    ],
)
def test_a_full_disk_is_told_with_the_file_that_it_has_no_room_for(
    command: list[str], file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = [part.replace("HERE", str(tmp_path)) for part in command]
    with full_disk():
        assert main(line) == 2
    assert capsys.readouterr().err == f"{tmp_path / file} cannot be written: File too large.\n"
