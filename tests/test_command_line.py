"""The `callwright` program: its own behaviour, whatever the command."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

import callwright
from callwright.cli import program
from callwright.errors import DialogError

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(callwright.__file__).parents[1])}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "callwright", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, check=False)


def commands() -> dict[str, argparse.ArgumentParser]:
    (group,) = (
        action
        for action in program.build_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return dict(group.choices)


def failing_group(error: BaseException) -> type:
    class Group:
        @staticmethod
        def register(parsers: argparse._SubParsersAction) -> None:
            def fail(_: argparse.Namespace) -> int:
                raise error

            program.completion.register(parsers)
            parsers.add_parser("fail").set_defaults(run=fail)

    return Group


def test_version_is_the_package_version() -> None:
    assert run("--version").stdout == f"callwright {callwright.__version__}\n"


@pytest.mark.parametrize("name", commands())
def test_every_command_shows_an_example_of_itself(name: str) -> None:
    help_text = commands()[name].format_help()
    assert f"callwright {name}" in help_text.partition("example:\n")[2]


def test_a_wrong_option_is_refused_with_status_2() -> None:
    assert run("completion", "klingon").returncode == 2


def test_an_error_is_one_sentence_and_no_traceback(monkeypatch, capsys) -> None:
    monkeypatch.setattr(program, "_GROUPS", (failing_group(DialogError("a.yaml:1:2: is bad.")),))
    assert program.main(["fail"]) == 2
    assert capsys.readouterr() == ("", "a.yaml:1:2: is bad.\n")


def test_debug_shows_where_the_error_was_raised(monkeypatch, capsys) -> None:
    monkeypatch.setattr(program, "_GROUPS", (failing_group(DialogError("bad")),))
    assert program.main(["--debug", "fail"]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_a_missing_file_is_named(monkeypatch, capsys) -> None:
    missing = FileNotFoundError(2, "No such file or directory", "gone.yaml")
    monkeypatch.setattr(program, "_GROUPS", (failing_group(missing),))
    assert program.main(["fail"]) == 2
    assert capsys.readouterr().err == "gone.yaml: No such file or directory.\n"


def test_an_interrupt_ends_quietly(monkeypatch, capsys) -> None:
    monkeypatch.setattr(program, "_GROUPS", (failing_group(KeyboardInterrupt()),))
    assert program.main(["fail"]) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_a_reader_that_has_enough_is_no_error() -> None:
    pipe = f"{sys.executable} -m callwright completion bash | head -n 1"
    done = subprocess.run(  # noqa: S602  # a pipe of our own words
        pipe, shell=True, capture_output=True, text=True, env=ENVIRONMENT, check=False
    )
    assert (done.stderr, len(done.stdout.splitlines())) == ("", 1)


def test_a_verdict_that_nobody_read_to_its_end_is_not_status_0(monkeypatch) -> None:
    monkeypatch.setattr(program, "_GROUPS", (failing_group(BrokenPipeError()),))
    monkeypatch.setattr(program.os, "dup2", lambda *_: 0)
    assert program.main(["fail"]) == program.CUT_SHORT == 141


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"],
        capture_output=True,
        text=True,
        env={**ENVIRONMENT, **environment},
        check=False,
    )


def test_a_reader_that_has_enough_of_a_conversation_is_status_141(monkeypatch) -> None:
    left = SystemExit(1)  # what rich makes of a broken pipe
    left.__context__ = BrokenPipeError()
    monkeypatch.setattr(program, "_GROUPS", (failing_group(left),))
    assert program.main(["fail"]) == program.CUT_SHORT


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_one_that_nobody_reads(closed: str, tmp_path: Path) -> None:
    line = f"{sys.executable} -m callwright chat {Path('dialogs').resolve()} {closed}"
    done = shell(f"cd {tmp_path} && {line}")
    assert (done.returncode, done.stderr) == (0, "")


POSIX_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("command", ["chat", "check", "diagram"])
@pytest.mark.parametrize("environment", [{"PYTHONIOENCODING": "ascii"}, POSIX_LOCALE])
def test_a_terminal_without_the_characters_gets_escapes(
    command: str, environment: dict[str, str], tmp_path: Path
) -> None:
    line = f"{sys.executable} -m callwright {command} {Path('dialogs').resolve()} < /dev/null"
    done = shell(f"cd {tmp_path} && {line}", **environment)
    assert (done.returncode, done.stderr) == (0, "")


def test_no_command_at_all_is_answered_with_the_help() -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert "commands:" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_names_every_command(shell: str) -> None:
    script = run("completion", shell).stdout
    assert [name for name in commands() if name not in script] == []


def completed(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of these words, in a folder."""
    script = folder / "completion"
    if not script.exists():
        script.write_text(run("completion", "bash").stdout)
    typed = " ".join(f"'{word}'" for word in ("callwright", *words))
    ask = (
        f". {script}; COMP_WORDS=({typed}); COMP_CWORD={len(words)}; "
        "_shtab_callwright 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, cwd=folder)
    return done.stdout.split()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of somebody at work."""
    folder = tmp_path_factory.mktemp("desk")
    for call in ("calls/ana-1", "calls/ben-2", "kept/cleo-3"):
        (folder / call).mkdir(parents=True)
        (folder / call / "journal.jsonl").touch()
    (folder / "calls" / "keys").mkdir()
    (folder / "dialogs").mkdir()
    (folder / "dialogs" / "hello.tests.yaml").touch()
    return folder


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["ren"], ["render"]),
        (["render", "--vo"], ["--voice"]),
        (["check", "dia"], ["dialogs"]),
        (["test", "--tests", "dialogs/h"], ["dialogs/hello.tests.yaml"]),
        (["test", "dialogs", "--rung", "so"], ["sound"]),
        (["replay", "--keys", "cal"], ["calls"]),
        (["calls", "sh"], ["show"]),
        (["calls", "show", "a"], ["ana-1"]),
        (["replay", "be"], ["ben-2"]),
        (["calls", "show", "--calls", "kept", "c"], ["cleo-3", "calls"]),
    ],
)
def test_a_tab_in_bash_completes(desk: Path, words: list[str], offered: list[str]) -> None:
    assert completed(desk, *words) == offered
