"""The base install stays small, and the built wheel works on its own."""

import os
import re
import subprocess
import sys
import tomllib
import venv
import wave
from pathlib import Path

import pytest

import callwright

ROOT = Path(__file__).parents[1]

# Sound, cloud and models come with extras; the base install must not even look for them.
NOT_BASE = (
    "anthropic",
    "av",
    "ctranslate2",
    "faster_whisper",
    "google",
    "livekit",
    "moonshine_voice",
    "numpy",
    "onnxruntime",
    "picows",
    "piper",
    "sounddevice",
    "torch",
)


def imported_by(code: str) -> set[str]:
    """Top-level packages that are in memory after `code`."""
    script = f"{code}\nimport sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    package = str(Path(callwright.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": package},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.splitlines()[-1].split())


COMMAND = "from callwright.cli.program import main; main({arguments})"


def test_importing_callwright_imports_nothing_else() -> None:
    slow = {"yaml", "jinja2", "pydantic", "rich", "transitions", "asyncio"}
    assert imported_by("import callwright") & (slow | set(NOT_BASE)) == set()


def test_help_imports_what_parses_a_command_line_alone() -> None:
    code = "import contextlib\nwith contextlib.suppress(SystemExit):\n    "
    slow = {"yaml", "jinja2", "pydantic", "rich", "transitions", "shtab", "asyncio"}
    found = imported_by(code + COMMAND.format(arguments=["--help"]))
    assert found & (slow | set(NOT_BASE)) == set()


@pytest.mark.parametrize("arguments", [["check", "dialogs"], ["diagram", "dialogs"]])
def test_authoring_imports_no_audio_cloud_or_model_package(arguments: list[str]) -> None:
    assert imported_by(COMMAND.format(arguments=arguments)) & set(NOT_BASE) == set()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an empty environment in which nothing but the built wheel was installed."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    build = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=False)
    programs = folder / "env" / "bin"
    constraints = ["-c", str(ROOT / "constraints.txt")]
    inside = [*pip, "--python", str(programs / "python")]
    subprocess.run([*inside, "install", *constraints, str(wheel)], check=True)
    return programs


def run(programs: Path, folder: Path, *arguments: str, typed: str = "") -> str:
    done = subprocess.run(
        [str(programs / arguments[0]), *arguments[1:]],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"},
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


@pytest.mark.heavy
def test_the_pages_are_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    code = (
        "from importlib.resources import files; talk = files('callwright.server') / 'console/talk';"
        "print(*sorted(file.name for file in talk.iterdir()))"
    )
    told = run(installed, tmp_path, "python", "-c", code).split()
    assert told == ["icon.svg", "page.css", "page.html", "page.js", "sound.js"]


@pytest.mark.heavy
def test_the_installed_wheel_needs_the_base_packages_alone(installed: Path, tmp_path: Path) -> None:
    code = "import importlib.metadata as m; print(*(d.name for d in m.distributions()))"
    names = set(run(installed, tmp_path, "python", "-c", code).lower().replace("_", "-").split())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    base = {re.split("[><=]", needed)[0] for needed in project["dependencies"]}
    of_those = {"annotated-types", "markdown-it-py", "markupsafe", "mdurl", "pydantic-core"}
    of_those |= {"pygments", "six", "typing-extensions", "typing-inspection"}
    assert names == base | of_those | {"callwright"}


@pytest.mark.heavy
def test_the_installed_wheel_finds_and_checks_its_library(installed: Path, tmp_path: Path) -> None:
    assert "proved" in run(installed, tmp_path, "callwright", "check").lower()


@pytest.mark.heavy
def test_the_installed_wheel_starts_an_application(installed: Path, tmp_path: Path) -> None:
    run(installed, tmp_path, "callwright", "init", "mine")
    assert "proved" in run(installed, tmp_path, "callwright", "check", "mine").lower()


@pytest.mark.heavy
def test_the_installed_wheel_holds_a_typed_conversation(installed: Path, tmp_path: Path) -> None:
    said = run(installed, tmp_path, "callwright", "chat", typed="stop calling me\nyes\n")
    assert "contact_stopped" in said


@pytest.mark.heavy
@pytest.mark.parametrize("arguments", [["demo"], ["test", "--rung", "sound"], ["call"]])
def test_what_needs_sound_names_the_extra_that_is_missing(
    installed: Path, tmp_path: Path, arguments: list[str]
) -> None:
    with wave.open(str(tmp_path / "caller.wav"), "wb") as recording:
        recording.setparams((1, 2, 8_000, 0, "NONE", ""))
        recording.writeframes(b"\0\x20" * 8_000)
    caller = ["--caller", "caller.wav"] if arguments == ["call"] else []
    done = subprocess.run(
        [str(installed / "callwright"), *arguments, *caller],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    (sentence,) = done.stderr.splitlines()
    assert done.returncode == 2
    assert sentence.endswith("Install it with: pip install 'callwright[local,piper]'")
