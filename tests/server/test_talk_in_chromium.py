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
def started(small_app):
    """`callwright talk` as a person starts it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "callwright", "talk", ".", "--no-open", "--calls", "calls"],
        cwd=small_app,
        env={**os.environ, "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        yield process
        process.send_signal(signal.SIGINT)
        process.wait(20)


@pytest.fixture
def talk(started, small_app):
    """Its address, and where its calls are kept."""
    line = started.stdout.readline()
    return line.split()[-1] if line else "", small_app / "calls"


@pytest.fixture
def ended(started):
    """Ends it as Ctrl-C does."""

    def end() -> None:
        started.send_signal(signal.SIGINT)
        started.wait(20)

    return end


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


def test_a_narrow_window_holds_the_whole_page(browser, microphone, talk) -> None:
    address, _ = talk
    with browser.Chromium(microphone) as page:
        page.ask(
            "Emulation.setDeviceMetricsOverride",
            width=360, height=740, deviceScaleFactor=1, mobile=True,
        )  # fmt: skip
        page.open(address)
        for stage in ("start", "hang-up"):
            assert page.value("document.documentElement.scrollWidth <= innerWidth"), stage
            assert page.value("document.documentElement.scrollHeight <= innerHeight"), stage
            page.value(f"document.getElementById('{stage}').click()")
            page.until("document.querySelector('.said.agent')")
        page.until("!document.getElementById('result').hidden")
        assert page.value("document.documentElement.scrollWidth <= innerWidth")


DENIED = "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', '%s') }; 0"


def test_whoever_is_turned_away_reads_why_where_they_look(browser, microphone, talk) -> None:
    """Before the first call, and after one: the sentence stands where the person looks."""
    address, _ = talk
    visible = "[...document.querySelectorAll('#start-hint, .fault')].findLast(e => e.offsetParent)"
    with browser.Chromium(microphone) as page:
        page.open(address)
        allowed = "(window.real ??= navigator.mediaDevices.getUserMedia, 0)"
        page.value(allowed)
        page.value(DENIED % "NotAllowedError")
        page.value("document.getElementById('start').click()")
        page.until(f"{visible}.innerText.includes('may not use the microphone')")
        page.value("navigator.mediaDevices.getUserMedia = window.real; 0")
        page.value("document.getElementById('start').click()")
        page.until("document.querySelector('.said.agent')")
        with browser.Chromium(microphone) as other:
            other.open(address)
            other.value("document.getElementById('start').click()")
            other.until(f"{visible}.innerText === 'Another tab is on a call. End that first.'")
            assert other.value("document.getElementById('result').hidden")
        page.value("document.getElementById('hang-up').click()")
        page.until("!document.getElementById('result').hidden")
        page.value(DENIED % "NotFoundError")
        page.value("document.getElementById('restart').click()")
        page.until(f"{visible}.innerText.includes('There is no microphone')")
        assert page.value("document.activeElement.id") == "restart"
        assert page.console == []


def test_a_server_that_was_ended_is_told_of(browser, microphone, talk, ended) -> None:
    address, _ = talk
    with browser.Chromium(microphone) as page:
        page.open(address)
        page.value("document.getElementById('start').click()")
        page.until("document.querySelector('.said.agent')")
        ended()
        page.until("document.querySelector('.fault')?.innerText.includes('ended in the terminal')")
        assert page.text("#disposition") == "The call broke off"
        page.value("document.getElementById('restart').click()")
        page.until("[...document.querySelectorAll('.fault')].at(-1)"
                   ".innerText.includes('not running any more')")  # fmt: skip
