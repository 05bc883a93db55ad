"""What is left of a call: its record, in the open where classes allow it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, TypeVar

from callwright.errors import SettingsError
from callwright.machine.snapshot import Snapshot

__all__ = [
    "RECORD_FILE",
    "CallRecord",
    "Line",
    "SecondLook",
    "TurnTiming",
    "read_record",
    "write_record",
]

RECORD_FILE = "record.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the conversation.

    text: what was said, values and patterns of masked classes taken out; `sealed` names the whole
    text, kept under the call's key. state: path of states, outermost first. of: prompt and entry.
    """

    at_ms: int
    who: Literal["agent", "caller"]
    text: str
    state: str
    sealed: str = ""
    of: str = ""


SecondLook = Literal["none", "heard", "nothing", "late", "failed"]
"""What a second pass gave: none was needed, words, no words, nothing in time, nothing at all. The
last three leave an answer that needed one unsure: it is asked back rather than believed.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnTiming:
    """One turn as the caller lived it: from the last voiced sample to the first sound in reply.

    All milliseconds. reply_ms is the sum of its parts, in the order in which they pass: policy
    (silence waited for), recognition, second_pass, understanding, step (the machine), waiting (for
    a service, a model, or a prompt that plays to its end), synthesis (until the reply's first sound
    is there) and framework (all else: hand-overs, the journal, the loop's own delay).
    None: nothing was said in reply. second_look: what became of a second pass; where it ran during
    the silence, its part is 0.
    """

    turn: int
    voice_end_ms: int
    policy_ms: int
    recognition_ms: int
    second_pass_ms: int
    understanding_ms: int = 0
    step_ms: int = 0
    waiting_ms: int | None = None
    synthesis_ms: int | None = None
    framework_ms: int | None = None
    second_look: SecondLook = "none"
    reply_ms: int | None = None

    @property
    def known_ms(self) -> int:
        """The parts that are known before anything is said in reply."""
        heard_ms = self.policy_ms + self.recognition_ms + self.second_pass_ms
        return heard_ms + self.understanding_ms + self.step_ms


@dataclass(frozen=True, kw_only=True)
class CallRecord:
    """One call, told. faults: what went wrong that a person should read, each with whose fault."""

    call_id: str
    direction: str
    channel: str
    answered_at: str
    app: str
    app_hash: str
    engine_version: str
    disposition: str
    reason: str = ""
    duration_ms: int = 0
    achieved: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    timings: tuple[TurnTiming, ...] = ()
    faults: tuple[str, ...] = ()
    entries: int = 0
    snapshot: Snapshot = field(default_factory=Snapshot)

    def as_json(self) -> Mapping[str, object]:
        """Return what `record.json` holds: everything but the last snapshot."""
        found = asdict(self)
        del found["snapshot"]
        return found


def write_record(folder: Path, record: CallRecord) -> Path:
    """Write `record.json` whole or not at all. Blocks."""
    path, unfinished = folder / RECORD_FILE, folder / f"{RECORD_FILE}.part"
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(record.as_json(), ensure_ascii=False, indent=2)
    unfinished.write_text(text + "\n", encoding="utf-8")
    unfinished.replace(path)
    return path


def read_record(folder: Path) -> CallRecord:
    """Return what `write_record` wrote; the last snapshot is not in it. Blocks.

    What a newer version has added is left out. Raises SettingsError with one sentence.
    """
    path = folder / RECORD_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        known = _known(CallRecord, found)
        return CallRecord(
            **{
                **known,
                "achieved": tuple(found["achieved"]),
                "faults": tuple(found["faults"]),
                "lines": tuple(Line(**_known(Line, line)) for line in found["lines"]),
                "timings": tuple(
                    TurnTiming(**_known(TurnTiming, timing)) for timing in found["timings"]
                ),
            }
        )
    except FileNotFoundError as error:
        raise SettingsError(f"{folder} is not the folder of a finished call: it has no "
                            f"{RECORD_FILE}.") from error  # fmt: skip
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise SettingsError(
            f"{path} is not a record of a call; `callwright replay` reads its journal."
        ) from error


T = TypeVar("T")


def _known(kind: type[T], found: Mapping[str, Any]) -> dict[str, Any]:  # Any: JSON
    names = {each.name for each in fields(kind)} - {"snapshot"}  # type: ignore[arg-type]
    return {name: value for name, value in found.items() if name in names}
