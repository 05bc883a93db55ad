"""A server starts quickly: it loads what every call needs, and leaves the rest to who needs it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = {"numpy", "onnxruntime", "rich", "anthropic", "google", "sounddevice", "moonshine_voice"}
# The socket's library is loaded by who listens, settings and sources are read by who opens them.
LATER = {"picows", "python_socks", "aiofastnet", "uvloop", "pydantic", "yaml", "tomllib"}


def printed(*arguments: str) -> list[str]:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_switchboard_is_imported_without_what_only_some_calls_need():
    script = (
        "import callwright.server.switchboard, sys; "
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    assert (HEAVY | LATER) & {*printed("-c", script)} == set()


def test_what_runs_calls_is_loaded_with_the_office_and_not_by_who_names_one():
    script = (
        "import callwright.server.switchboard, callwright.wiring, sys; "
        "before = {*sys.modules}; import callwright.office; print(*{*sys.modules} - before)"
    )
    loaded = {*printed("-c", script)}
    assert {"callwright.call.session", "callwright.understanding.understand"} <= loaded


def test_the_first_call_of_a_process_waits_for_no_import():
    spoke_and_loaded = printed("-m", "tests.server.first_call")
    assert spoke_and_loaded == ["agent", "caller", "agent"]
