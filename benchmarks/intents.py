"""How often the shipped intents are heard where they are meant, and where they are not.

Over the templates of `tests/understanding/said`: those for designing, and those that were only
measured. Reported: what is understood at all (0.3, where an alarm is asked back) of what means the
intent, and what acts at once (0.6) on what does not.
"""

import time
from collections.abc import Iterator

from callwright.understanding.lines import answer
from tests.understanding.said_templates import Tally, said, tally


def measure() -> Iterator[tuple[str, str]]:
    for locale in ("en-US", "es-US"):
        for half in ("design", "held out"):
            for intent, counted in sorted(tally(locale, half).items()):
                yield f"{locale} {half} {intent}", _shown(counted)
    requests = [
        {"type": "intent", "locale": locale, "nbest": [{"text": one.text}]}
        for locale in ("en-US", "es-US")
        for one in said("intents", locale)
    ]
    began = time.process_time()
    for request in requests:
        answer(request)
    yield "utterances a second", f"{len(requests) / (time.process_time() - began):.0f}"


def _shown(counted: Tally) -> str:
    recall = 100 * counted.heard / max(1, counted.meant)
    false = 100 * counted.acted / max(1, counted.others)
    return (
        f"recall {recall:5.1f} % of {counted.meant}, "
        f"false alarms {counted.acted} of {counted.others} ({false:.1f} %)"
    )
