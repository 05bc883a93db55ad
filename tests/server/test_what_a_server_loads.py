"""A server starts quickly: it loads what every call needs, and leaves the rest to who needs it."""

import subprocess
import sys

HEAVY = {"numpy", "onnxruntime", "rich", "anthropic", "google", "sounddevice", "moonshine_voice"}


def test_a_switchboard_is_imported_without_what_only_some_calls_need():
    script = (
        "import callwright.server.switchboard, sys; "
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert HEAVY & {*done.stdout.split()} == set()
