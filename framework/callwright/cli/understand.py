"""`callwright understand`: JSON lines in, what was meant out, for trying any suite of phrases."""

import argparse
import datetime
import json
import sys
from typing import TYPE_CHECKING

from callwright.cli.command import Commands, add_command, application_path
from callwright.errors import SettingsError

if TYPE_CHECKING:
    from callwright.understanding.understand import Lexicon

__all__ = ["register"]


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "understand",
        "say what was meant, one JSON request a line",
        """echo '{"type": "money", "nbest": [{"text": "one fifty"}]}' | callwright understand

request:  id, type, nbest [{text, confidence?}], locale?, today?, plausible? {from, to} or
          {min, max}, context? {name: value}, partial?, live? [intent]
reply:    id, status, value, confidence, alternatives, span, verified, verify_score""",
        _understand,
    )
    parser.add_argument(
        "--app", metavar="PATH", help="take intents and choices from this application"
    )


def _understand(options: argparse.Namespace) -> int:
    from callwright.understanding.lines import answer

    lexicons = _lexicons(options.app) if options.app else {}
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            request = json.loads(line)
        except json.JSONDecodeError as error:
            raise SettingsError(
                f"line {number} of the input is not JSON ({error.msg}): write one object a line."
            ) from error
        if not isinstance(request, dict):
            raise SettingsError(
                f"line {number} of the input is not a JSON object: write one object a line."
            )
        request.setdefault("today", today)
        reply = answer(request, lexicons.get(str(request.get("locale") or "en-US")))
        sys.stdout.write(json.dumps(reply, ensure_ascii=False) + "\n")
    return 0


def _lexicons(path: str) -> "dict[str, Lexicon]":
    from callwright.dialog.compiler import load_application
    from callwright.understanding.understand import Lexicon

    application = load_application(application_path(path))
    return {locale: Lexicon(words) for locale, words in application.words.items()}
