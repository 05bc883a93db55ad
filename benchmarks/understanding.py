"""How fast a caller's words are understood, by slot type, over the phrases of our own tests.

Times are of the CPU, so that a busy machine does not change them. The last lines are the worst
that any text can do: the longest legal n-best lists of words that are the most work.
"""

import time
from collections.abc import Iterator

from callwright.call.lexicons import warm_words
from callwright.understanding.lines import Json, answer
from callwright.understanding.request import lexicon_of
from callwright.understanding.tokens import (
    MOST_ALTERNATIVES,
    MOST_CHARACTERS,
    MOST_TOKENS,
    MOST_TOKENS_TOGETHER,
)
from tests.understanding.tables import rows

TYPES = (
    *("yes_no", "digits(4)", "digits", "number", "money", "percent", "date", "time", "time_range"),
    *("duration", "name", "phone", "email", "zip", "postcode", "street_number", "us_state"),
    *("alnum(5..8)", "one_of(checking|savings)", "free_text", "intent"),
)
# Words that begin many readings at once.
HEAVY = (
    *("one", "1", "1.", "1/2", "twenty", "one hundred thousand", "two hundred and", "double", "at"),
    *(
        "for to",
        "five to",
        "a half",
        "half of it",
        "not fifty",
        "yes but",
        "friday",
        "m as in mary",
    ),
    *("between two and", "two million and a half", "everything but", "👍", "word"),
)
ROUNDS = 3
CONTEXT = {"account.past_due": 32_000, "account.minimum": 10_000, "last_payment": 7_500}

LOCALES = ("en-US", "es-US")

Request = dict[str, Json]


def measure() -> Iterator[tuple[str, str]]:
    yield "made ready before the first call", f"{_made_ready_ms():.0f} ms"
    said = [(locale, text) for locale in LOCALES for text in _phrases(locale)]
    yield "phrases, each read as every type", str(len(said))
    for kind in TYPES:
        yield kind, _figures([_request(kind, locale, [text]) for locale, text in said])
    yield (
        "cut at",
        f"{MOST_CHARACTERS} characters and {MOST_TOKENS} tokens of an alternative, "
        f"{MOST_ALTERNATIVES} alternatives, {MOST_TOKENS_TOGETHER} tokens in all",
    )
    for kind in TYPES:
        took, piece = max((_cpu_ms(_longest(kind, piece)), piece) for piece in HEAVY)
        yield f"longest legal utterance, {kind}", f"{took:.0f} ms, of “{piece}”"


def _made_ready_ms() -> float:
    """As a server does: no caller waits for a pattern to be compiled."""
    began = time.process_time_ns()
    warm_words({locale: words for locale in LOCALES if (words := lexicon_of(locale, None))})
    return (time.process_time_ns() - began) / 1_000_000


def _figures(requests: list[Request]) -> str:
    answer(requests[0])
    took_ms = sorted(_cpu_ms(request) for _ in range(ROUNDS) for request in requests)
    half, most, worst = (took_ms[int(len(took_ms) * share)] for share in (0.5, 0.99, 0.999))
    return (
        f"{1_000 * len(took_ms) / sum(took_ms):6.0f} lines/s,"
        f" p50 {half:.2f}, p99 {most:.2f}, p99.9 {worst:.2f} ms"
    )


def _request(kind: str, locale: str, texts: list[str]) -> Request:
    return {
        "id": 1, "type": kind, "locale": locale, "today": "2025-06-02", "context": CONTEXT,
        "nbest": [{"text": text} for text in texts],
    }  # fmt: skip


def _longest(kind: str, piece: str) -> Request:
    """All alternatives different, each as long as it may be."""
    text = (f"{piece} " * MOST_CHARACTERS)[:MOST_CHARACTERS]
    return _request(kind, "en-US", [text[n:] + text[:n] for n in range(MOST_ALTERNATIVES)])


def _phrases(locale: str) -> list[str]:
    """What is said, of every table that has the question first."""
    return [row[1] for name in ("phrases", "values") for row in rows(f"{name}.{locale}.txt")]


def _cpu_ms(request: Request) -> float:
    began = time.process_time_ns()
    answer(request)
    return (time.process_time_ns() - began) / 1_000_000
