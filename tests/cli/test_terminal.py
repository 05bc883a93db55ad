"""What a terminal gets and a pipe does not."""

import io
import re

import pytest

from callwright.cli.terminal import print_line, progress


class Terminal(io.StringIO):
    """Text that is looked at."""

    def isatty(self) -> bool:
        """It is a terminal."""
        return True


LINE = "ok    reminder_call: wrong-number, and a very long day"


def test_a_line_is_wrapped_between_words_under_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    print_line(LINE, under=6)
    assert terminal.getvalue().splitlines() == [
        "ok    reminder_call:",
        "      wrong-number, and a very",
        "      long day",
    ]


def test_a_line_into_a_pipe_stays_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_line(LINE, under=6, style="green")
    assert capsys.readouterr().out == f"{LINE}\n"


def test_a_bar_leaves_no_trace_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Speaking", 3) as done:
        done(2)
    assert capsys.readouterr() == ("", "")


def test_a_line_stands_alone_beside_a_bar_that_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    with progress("Speaking", 3):
        print_line("ok    a test", under=6, style="green")
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.getvalue())
    assert "ok    a test" in re.split(r"[\r\n]+", plain)


def test_a_bar_tells_how_much_there_is_and_how_long_it_will_take(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    with progress("Rendering", 486) as done:
        done(18)
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.getvalue())
    assert re.search(r" 18/486 +[-\d]+:[-\d]+", plain)
