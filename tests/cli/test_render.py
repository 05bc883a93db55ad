"""`callwright render` speaks all fixed prompts once."""

import json
import signal
import subprocess
import sys

import pytest

from callwright.__main__ import main
from callwright.cli.render import _bytes


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("options", "environment", "sentence"),
    [
        (["--locale", "fr-FR"], {}, "This application does not speak fr-FR"),
        (["--data", "lender.nmae=Acme"], {}, "Did you mean 'lender.name'?"),
        ([], {"CALLWRIGHT_SYNTHESIZER": "none"}, "There is no voice to render with"),
        ([], {"CALLWRIGHT_PROMPT_CACHE_MB": "0"}, "The settings keep no prompts"),
    ],
)
def test_what_cannot_be_rendered_is_told_in_a_sentence(
    options, environment, sentence, monkeypatch, capsys
):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["render", *options]) == 2
    assert sentence in capsys.readouterr().err


APP = """\
callwright: 1
app: tiny
start: {outbound: hello}
locales: [en-US]
dispositions:
  done:       {code: DONE, success: true}
  unresolved: {code: UNRESOLVED}
fallback: {end: unresolved}
"""
DIALOG = """\
dialog: hello
start: greet
slots:
  amount: {type: money}
states:
  greet:  {ask: amount, prompt: amount, then: thanks}
  thanks: {say: thanks, then: {end: done}}
prompts:
  amount: {ask: "How much is it?"}
  thanks: {say: "Thank you. That is {{ amount | money }}. Goodbye."}
"""


@pytest.mark.heavy
def test_rendering_twice_finds_what_was_rendered(tmp_path, capsys):
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    (tmp_path / "callwright.yaml").write_text(APP)
    (tmp_path / "hello.yaml").write_text(DIALOG)
    reports = []
    for _ in range(2):
        assert main(["render", str(tmp_path), "--json", "--rate-hz", "16000"]) == 0
        reports.append(json.loads(capsys.readouterr().out))
    first, second = ([(r["made"], r["found"]) for r in report["rendered"]] for report in reports)
    assert [found for _, found in first] == [0, 0]
    assert second == [(0, made) for made, _ in first]
    assert reports[1]["files"] == sum(made for made, _ in first)
    # Only what was reworded is spoken again.
    (tmp_path / "hello.yaml").write_text(DIALOG.replace("Goodbye.", "Bye for now."))
    assert main(["render", str(tmp_path), "--json", "--rate-hz", "16000"]) == 0
    assert json.loads(capsys.readouterr().out)["rendered"][0]["made"] == 1


@pytest.mark.heavy
def test_a_voice_that_is_not_there_is_told_once(tmp_path, capsys):
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    (tmp_path / "callwright.yaml").write_text(APP)
    (tmp_path / "hello.yaml").write_text(DIALOG)
    assert main(["render", str(tmp_path), "--voice", "nope"]) == 1
    said = capsys.readouterr()
    assert said.out.count("there is none called 'nope'. So it is with") == 2  # at two speeds
    assert said.err == ""


def test_a_language_that_the_voice_does_not_speak_is_refused(capsys):
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    assert main(["render", "--locale", "es-US"]) == 2
    assert "The voice does not speak es-US: it speaks en-US." in capsys.readouterr().err


@pytest.mark.heavy
def test_a_folder_that_cannot_be_written_ends_the_work(tmp_path, monkeypatch, capsys):
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    (tmp_path / "callwright.yaml").write_text(APP)
    (tmp_path / "hello.yaml").write_text(DIALOG)
    (tmp_path / "taken").touch()
    monkeypatch.setenv("CALLWRIGHT_PROMPT_CACHE", str(tmp_path / "taken"))
    assert main(["render", str(tmp_path)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"Prompts cannot be kept in {tmp_path / 'taken'}: Not a directory." in said.err


@pytest.mark.heavy
def test_what_was_rendered_before_an_interrupt_is_kept(tmp_path):
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    command = [sys.executable, "-m", "callwright", "render", "--locale", "en-US"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as rendering:
        while not list(tmp_path.rglob("*.pcm")):
            assert rendering.poll() is None
        rendering.send_signal(signal.SIGINT)
        out, err = rendering.communicate(timeout=20)
    assert (rendering.returncode, out) == (130, b"")
    assert err.startswith(b"Stopped: what was rendered is kept")
    assert b"Traceback" not in err


def test_the_size_of_what_is_rendered_is_counted_in_bytes_of_its_line():
    one = {"sound_ms": 1_500}
    assert [_bytes([one, one], rate_hz) for rate_hz in (8_000, 16_000)] == [48_000, 96_000]
