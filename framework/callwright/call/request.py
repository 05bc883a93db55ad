"""What is asked for when one call is to be run."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from callwright.machine.values import Value

if TYPE_CHECKING:
    from callwright.call.recorder import CallWatcher

__all__ = ["CallRequest"]


@dataclass(frozen=True, kw_only=True)
class CallRequest:
    """One call to be run. data: declared data from the campaign. answered_at: UTC; now if none."""

    direction: Literal["inbound", "outbound"] = "outbound"
    channel: Literal["phone", "browser", "microphone", "text"] = "text"
    data: Mapping[str, Value] = field(default_factory=dict)
    locale: str = ""
    call_id: str = ""
    answered_at: datetime.datetime | None = None
    watchers: "tuple[CallWatcher, ...]" = ()
