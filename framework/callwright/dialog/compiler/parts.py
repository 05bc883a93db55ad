"""The app file and its includes, laid together: one table of each kind of declaration."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from callwright.dialog.findings import Finding, finding
from callwright.dialog.schema import app as schema
from callwright.dialog.schema.dialog import LimitsMap, WaitMap
from callwright.dialog.schema.exits import CatchMap, GlobalMap
from callwright.dialog.schema.prompts import Prompt
from callwright.dialog.schema.states import PacketMap
from callwright.dialog.sources import Sources
from callwright.dialog.yaml_source import Text

__all__ = [
    "Parts",
    "lay_together",
]

Entry = TypeVar("Entry")
CatchExits = CatchMap | tuple[CatchMap, ...] | Text


@dataclass(slots=True, kw_only=True)
class Parts:
    """All top keys of the app file, wherever they stand."""

    confidence: dict[str, schema.BandMap | int] = field(default_factory=dict)
    limits: LimitsMap | None = None
    wait: dict[str, WaitMap] = field(default_factory=dict)
    reply: schema.ReplyMap | None = None
    calendar: schema.CalendarMap | None = None
    understand: schema.UnderstandMap | None = None
    classes: dict[str, schema.ClassMap] = field(default_factory=dict)
    data: dict[str, schema.DataMap] = field(default_factory=dict)
    sets: dict[str, tuple[Text, ...]] = field(default_factory=dict)
    facts: dict[str, schema.FactMap] = field(default_factory=dict)
    services: dict[str, schema.ServiceMap] = field(default_factory=dict)
    queues: dict[str, schema.QueueMap] = field(default_factory=dict)
    globals: tuple[GlobalMap, ...] = ()
    catch: dict[str, CatchExits] = field(default_factory=dict)
    fallback: Any = None
    rules: tuple[schema.RuleMap, ...] = ()
    dispositions: dict[str, schema.DispositionMap] = field(default_factory=dict)
    achievements: dict[str, schema.AchievementMap] = field(default_factory=dict)
    prompts: dict[str, Prompt] = field(default_factory=dict)
    answers: dict[str, schema.AnswerMap] = field(default_factory=dict)
    packet: PacketMap | None = None
    waive: tuple[schema.WaiveMap, ...] = ()


def lay_together(sources: Sources) -> tuple[Parts, tuple[Finding, ...]]:
    """One table of each kind; what two files both declare is CW002."""
    parts = Parts()
    findings: list[Finding] = []
    for part in sources.parts:
        for name in schema.AppPart.model_fields:
            if name not in part.model_fields_set:
                continue
            written, so_far = getattr(part, name), getattr(parts, name)
            if isinstance(written, tuple):
                setattr(parts, name, so_far + written)
            elif isinstance(written, Mapping):
                for key, entry in written.items():
                    if str(key) in so_far:
                        message = f"`{name}` declares {str(key)!r} twice, in two files"
                        findings.append(finding("CW002", message, key.mark))
                    so_far[key] = entry
            else:
                if so_far is not None:
                    message = f"`{name}` stands in two files"
                    findings.append(finding("CW002", message, part.key_at(name)))
                setattr(parts, name, written)
    return parts, tuple(findings)
