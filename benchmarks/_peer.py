"""A stock library, or ourselves, as a command for the scorer: JSON lines in, JSON lines out.

    python benchmarks/_peer.py recognizers|dateparser|text2num|callwright

Requests that the libraries have no part in (records to verify, names, postcodes, intents) are a
no-match for everybody, which keeps a run short. Needs nothing of callwright unless that is asked.
"""

import datetime
import json
import re
import sys
import warnings
from collections.abc import Callable
from typing import Any

Reader = Callable[[str, str, dict[str, Any]], Any]


def recognizers() -> Reader:
    """Microsoft Recognizers-Text: its first result of the asked kind."""
    from recognizers_choice import recognize_boolean
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture

    def number(text: str) -> float | None:
        found = recognize_number(text, Culture.English)
        return float(found[0].resolution["value"]) if found else None

    def read(kind: str, text: str, request: dict[str, Any]) -> Any:
        today = datetime.datetime.fromisoformat(request["today"])
        if kind == "number":
            return number(text)
        if kind == "money":
            for found in recognize_currency(text, Culture.English):
                if found.resolution.get("value"):
                    share = 1 if found.resolution["unit"] in ("Cent", "Pence", "Penny") else 100
                    return round(float(found.resolution["value"]) * share)
            bare = number(text)
            return None if bare is None else round(bare * 100)
        if kind == "yes_no":
            said = recognize_boolean(text, Culture.English)
            return ("yes" if said[0].resolution["value"] else "no") if said else None
        if kind == "digits":
            every = recognize_number(text, Culture.English)
            return "".join(re.sub(r"\D", "", found.resolution["value"]) for found in every) or None
        for found in recognize_datetime(text, Culture.English, reference=today):
            for value in (found.resolution or {}).get("values", ()):
                said_at = value.get("value", "")
                if kind == "time" and value["type"] in ("time", "datetime"):
                    return said_at[-8:-3]
                dated = value["type"] in ("date", "datetime")
                if kind == "date" and dated and _within(said_at[:10], request):
                    return said_at[:10]
        return None

    return read


def dateparser() -> Reader:
    """dateparser's search: dates and times only."""
    from dateparser.search import search_dates

    def read(kind: str, text: str, request: dict[str, Any]) -> Any:
        if kind not in ("date", "time"):
            return None
        settings = {
            "RELATIVE_BASE": datetime.datetime.fromisoformat(request["today"]),
            "DATE_ORDER": "DMY" if request.get("locale") == "en-GB" else "MDY",
            "PREFER_DATES_FROM": "past" if request.get("plausible") else "future",
        }
        found = search_dates(text, languages=["en"], settings=settings)
        if not found:
            return None
        when = found[0][1]
        if kind == "time":
            return f"{when:%H:%M}"
        return f"{when:%Y-%m-%d}" if _within(f"{when:%Y-%m-%d}", request) else None

    return read


def text2num() -> Reader:
    """text2num: numbers written into the text, the first of them taken."""
    from text_to_num import alpha2digit

    def read(kind: str, text: str, request: dict[str, Any]) -> Any:
        if kind not in ("number", "money", "digits"):
            return None
        written = alpha2digit(text, "en", threshold=0)
        found = re.findall(r"-?\d+(?:\.\d+)?", written)
        if not found:
            return None
        if kind == "digits":
            return "".join(re.findall(r"\d", written))
        return round(float(found[0]) * 100) if kind == "money" else float(found[0])

    return read


def _within(day: str, request: dict[str, Any]) -> bool:
    limits = request.get("plausible") or {}
    return bool(limits.get("from", "") <= day <= limits.get("to", "9"))


def _skipped(request: dict[str, Any]) -> bool:
    return "expect" in request or request["type"] in ("name", "postcode", "intent")


def main(name: str) -> None:
    """Answer every line of standard input with one of the readers."""
    warnings.simplefilter("ignore")
    if name == "callwright":
        from callwright.understanding.lines import answer
    else:
        read = {"recognizers": recognizers, "dateparser": dateparser, "text2num": text2num}[name]()
    for line in sys.stdin:
        request = json.loads(line)
        reply: dict[str, Any] = {"id": request["id"], "status": "no_match", "value": None}
        if not _skipped(request):
            if name == "callwright":
                reply = dict(answer(request))
            elif request["nbest"]:
                try:
                    value = read(request["type"], request["nbest"][0]["text"], request)
                except (ValueError, KeyError, IndexError, TypeError, OverflowError):
                    value = None  # a library that fails on a phrase has not understood it
                if value is not None:
                    reply |= {"status": "match", "value": value}
        print(json.dumps(reply))


if __name__ == "__main__":
    main(sys.argv[1])
