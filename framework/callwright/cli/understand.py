"""`callwright understand`: JSON lines in, what was meant out, for trying any suite of phrases."""

import argparse
import datetime
import gc
import io
import json
import sys
from typing import TYPE_CHECKING, Any

from callwright.cli.command import Commands, add_command, application_path

if TYPE_CHECKING:
    from callwright.understanding.understand import Lexicon

__all__ = ["register"]

DONE, WRONG = 0, 1
# New objects before the collector looks for cycles: an answer leaves none, and to look at what is
# kept every 700, as is usual, took up to a twelfth of all time.
_COLLECTED_AT = 50_000


def register(commands: Commands) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "understand",
        "say what was meant, one JSON request a line",
        """echo '{"type": "money", "nbest": [{"text": "one fifty"}]}' | callwright understand

request:  id, type, nbest [{text, confidence?}], locale?, today?, plausible? {from, to} or
          {min, max}, context? {name: value}, expect? record, history? [nbest], partial?,
          live? [intent]
types:    yes_no, digits(4), digits(3..5), number, money, percent, date, time, time_range,
          duration, name, phone, email, zip, postcode, street_number, us_state, alnum(5..8),
          one_of(checking|savings), choice(name) with --app, intent, free_text
reply:    id, status, value, confidence, alternatives [{value, confidence}], span, verified and
          verify_score with `expect`, completeness with `partial`, error for a wrong line
status:   1 when a line was wrong; a name that nothing reads is told once, on standard error""",
        _understand,
    )
    parser.add_argument(
        "--app", metavar="PATH", help="take intents and choices from this application"
    )


def _understand(options: argparse.Namespace) -> int:
    from callwright.understanding.lines import Answering
    from callwright.understanding.unread import Unread

    gc.set_threshold(_COLLECTED_AT)
    answering, unread, wrong = Answering(), Unread(), False
    written = json.JSONEncoder(ensure_ascii=False).encode
    lexicons = _lexicons(options.app) if options.app else {}
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):  # a recogniser's bytes may be anything
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        request = _request(line, number)
        if "error" not in request:
            locale = str(request.get("locale") or "en-US")
            lexicon = lexicons.get(locale)
            for sentence in unread.of(request, lexicon):
                print(f"callwright: line {number} of the input: {sentence}", file=sys.stderr)
            request = answering.answer({"today": today} | request, lexicon)
            if "error" in request:
                request["error"] = f"line {number} of the input: {request['error']}"
        wrong = wrong or "error" in request
        # Written at once: whoever feeds line by line waits for each answer.
        print(written(request), flush=True)
    return WRONG if wrong else DONE


def _request(line: str, number: int) -> dict[str, Any]:
    """The line as a request, or the reply that says why it is none."""
    from callwright.understanding.lines import refused

    try:
        # A reader that refuses some numbers is made anew for each line: only where there are any.
        doubtful = "NaN" in line or "Infinity" in line
        request = json.loads(line, parse_constant=_no_number) if doubtful else json.loads(line)
    except json.JSONDecodeError as error:
        why = f"is not JSON ({error.msg})"
    except (ValueError, RecursionError):
        why = "is JSON that goes beyond all bounds"
    else:
        if isinstance(request, dict):
            request.pop("error", None)
            return request
        why = "is not a JSON object"
    return dict(refused(f"line {number} of the input {why}: write one object a line."))


def _no_number(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are no JSON


def _lexicons(path: str) -> "dict[str, Lexicon]":
    from callwright.dialog.compiler import load_application
    from callwright.understanding.understand import Lexicon

    application = load_application(application_path(path))
    return {locale: Lexicon(words) for locale, words in application.words.items()}
