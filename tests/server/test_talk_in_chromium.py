"""A whole call in a real browser: its microphone, its audio threads, its keyboard."""

import os
import shutil
import signal
import subprocess
import sys
import wave

import pytest

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def browser():
    """The module that drives Chromium; where it cannot be installed, the reason."""
    if not shutil.which("chromium") and not shutil.which("chromium-browser"):
        pytest.skip("needs Chromium: apt-get install chromium")
    pytest.importorskip("moonshine_voice", reason="needs callwright[local,piper]")
    pytest.importorskip("piper", reason="needs callwright[local,piper]")
    from . import chromium

    return chromium


@pytest.fixture
def talk(small_app):
    """`callwright talk` as a person starts it: its address, and where its calls are kept."""
    process = subprocess.Popen(
        [sys.executable, "-m", "callwright", "talk", ".", "--no-open", "--calls", "calls"],
        cwd=small_app,
        env={**os.environ, "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as printed:
        line = printed.readline()
        yield line.split()[-1] if line else "", small_app / "calls"
        process.send_signal(signal.SIGINT)
        process.wait(20)


def test_a_whole_call_by_keyboard_alone(browser, microphone, talk) -> None:
    address, calls = talk
    with browser.Chromium(microphone) as page:
        page.open(address)
        page.until("document.getElementById('app').innerText === 'callback desk'")
        page.press("Tab")  # to "skip to the controls"
        page.press("Tab")
        page.press("Enter")  # starts the call
        page.until("document.querySelector('.said.agent')")
        page.until("document.getElementById('mic-level').value > 0.2", within_s=60)
        page.until("document.querySelector('.said.caller')", within_s=60)
        page.until("document.getElementById('log').innerText.includes('Key in your code')")
        for key in "4821":
            page.press(key)
        page.until("!document.getElementById('result').hidden", within_s=120)
        assert page.text("#disposition") == "booked"
        assert page.value("document.activeElement.id") == "restart"
        assert "ask code" in page.text("#path")
        assert page.value("document.querySelectorAll('#bars li').length") >= 2
        assert page.value("document.querySelectorAll('#bars li .bar i').length") >= 8
        assert page.console == []
    (record,) = calls.glob("*/record.json")
    assert '"disposition": "booked"' in record.read_text()
    with wave.open(str(record.parent / "recording.wav")) as recording:
        assert (recording.getnchannels(), recording.getframerate()) == (2, 16_000)


def test_a_browser_that_cannot_resample_is_resampled_for(browser, microphone, talk) -> None:
    address, calls = talk
    with browser.Chromium(microphone) as page:
        page.open(address)
        page.value(
            "void (window.AudioContext = class extends AudioContext { constructor(wanted) {"
            " if (wanted.sampleRate) throw new DOMException('no'); super(wanted); } })"
        )
        page.value("document.getElementById('start').click()")
        page.until("document.getElementById('agent-level').value > 0.2")
        page.until("document.getElementById('log').innerText.includes('Key in your code')", 90)
        page.value("document.getElementById('hang-up').click()")
        page.until("!document.getElementById('result').hidden")
        assert page.console == []
    (recording,) = calls.glob("*/recording.wav")
    with wave.open(str(recording)) as file:
        seconds = file.getnframes() / file.getframerate()
    assert seconds > 4


def test_mute_keypad_and_hang_up_work_with_the_keyboard(browser, microphone, talk) -> None:
    address, calls = talk
    with browser.Chromium(microphone) as page:
        page.open(address)
        page.value("document.getElementById('start').click()")
        page.until("document.querySelector('.said.agent')")
        page.press("m")
        assert page.value("document.getElementById('mute').getAttribute('aria-pressed')") == "true"
        page.until("document.getElementById('mic-level').value === 0")
        page.press("m")
        page.press("k")
        assert page.value("document.activeElement.dataset.key") == "1"
        page.press("Escape")
        assert page.value("document.activeElement.id") == "keypad-toggle"
        page.press("H")
        page.until("!document.getElementById('result').hidden")
        assert page.text("#disposition") == "caller hung up"
        # The next call works.
        page.press("Enter")
        page.until("document.body.dataset.call === 'on'")
        page.until("document.querySelector('.said.agent')")
        page.value("document.getElementById('hang-up').click()")
        page.until("!document.getElementById('result').hidden")
        assert page.console == []
    assert len(list(calls.glob("*/record.json"))) == 2


def test_every_control_has_a_name_and_the_page_a_language(browser, talk) -> None:
    address, _ = talk
    with browser.Chromium() as page:
        page.open(address)
        nameless = page.value(
            "[...document.querySelectorAll('button, input, meter, output, [role]')].filter(e =>"
            " !(e.innerText || '').trim() && !e.ariaLabel && !e.title && !(e.labels?.length)"
            " && !e.getAttribute('aria-labelledby') && e.getAttribute('role') !== 'status')"
            ".map(e => e.outerHTML)"
        )
        assert nameless == []
        assert page.value("document.documentElement.lang") == "en"
        assert page.value("document.documentElement.scrollHeight <= innerHeight")
