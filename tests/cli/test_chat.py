"""`callwright chat` is a whole call over typed lines, in a terminal or through a pipe."""

import io
import re
import shlex
import shutil
from pathlib import Path

import pytest

from callwright.cli.program import main

DIALOGS = str(Path(__file__).parents[2] / "dialogs")
PROMISE = (
    *("yes", "zero zero four two", "yes", "September twenty seventh nineteen seventy nine", "yes"),
    *("I can do one fifty on Friday", "yes"),
)


class Chat:
    """A person at a desk: types lines, reads what is printed."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        monkeypatch.chdir(folder)

    def __call__(self, *lines: str, path: str = DIALOGS, options: tuple[str, ...] = ()) -> str:
        """Type these lines and hang up; return what was printed, runs of spaces made one."""
        typed = io.StringIO("".join(f"{line}\n" for line in lines))
        self._monkeypatch.setattr("sys.stdin", typed)
        assert main(["chat", path, *options]) == 0
        printed = self._capsys.readouterr()
        assert printed.err == ""
        return re.sub(" +", " ", printed.out)

    def refused(self, *options: str) -> str:
        """Begin a chat that cannot be; return the sentence that says why."""
        assert main(["chat", *options]) == 2
        return self._capsys.readouterr().err

    @property
    def call(self) -> Path:
        """The folder of the one call."""
        (journal,) = self.folder.glob("calls/*/journal.jsonl")
        return journal.parent


@pytest.fixture
def chat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Chat:
    return Chat(tmp_path, monkeypatch, capsys)


def test_a_promise_can_be_typed_from_hello_to_the_end(chat: Chat) -> None:
    printed = chat(*PROMISE)
    assert "agent May I speak with Ana?\ncaller yes\n" in printed
    assert "understood is_person = yes 1.00 stands" in printed
    assert "service save_promise replies saved" in printed
    assert "ended promise_to_pay (PTP)" in printed


def test_it_says_once_who_answers_for_the_lender(chat: Chat) -> None:
    printed = chat()
    assert printed.count("No services are configured") == 1
    assert "pretended from reminder_call.tests.yaml" in printed


def test_the_end_of_the_input_is_the_caller_hanging_up(chat: Chat) -> None:
    assert "ended caller_hung_up" in chat("yes")


def test_what_was_told_is_masked_unless_asked_for(chat: Chat) -> None:
    lines = ("yes", "zero zero four two", "yes")
    assert "slot last4 = •••• confirmed" in chat(*lines)
    assert "slot last4 = 0042 confirmed" in chat(*lines, options=("--open",))


def test_silence_brings_the_reprompt(chat: Chat) -> None:
    printed = chat("yes", "/silence", "/silence 6")
    assert printed.count("caller (silence)") == 2


def test_keys_fill_a_slot(chat: Chat) -> None:
    printed = chat("yes", "/keys 0042", "yes")
    assert "caller (keys ••••)" in printed
    assert "slot last4 = ••••" in printed


def test_the_command_it_ends_with_lives_the_call_again(chat: Chat) -> None:
    copy = shutil.copytree(DIALOGS, chat.folder / "my lender")
    with (copy / "callwright.yaml").open("a") as app:
        app.write("# another version than the library's\n")
    printed = chat("yes", path="my lender")
    (command,) = re.findall("again callwright (replay .*)", printed)
    assert main(shlex.split(command)) == 0
