"""The events of one call, settled one after another."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from callwright.machine.events import Event

__all__ = ["Inbox"]


class Inbox:
    """Takes events as they come; one that comes while another is being settled waits its turn.

    settle: settles one event. failed: told of what `settle` raised, the last that it was given:
    nobody knows where the call is after that, nor whether its deadline is armed.
    """

    def __init__(
        self, settle: Callable[[Event], None], failed: Callable[[Exception], None]
    ) -> None:
        self._settle = settle
        self._failed = failed
        self._waiting: deque[Event] = deque()
        self._settling = False
        self._closed = False
        self._now_ms = 0

    def post(self, event: Event) -> None:
        """Hand an event over; it is settled before this returns, or right after the present one."""
        if self._closed:
            return
        self._waiting.append(event)
        if self._settling:
            return
        self._settling = True
        try:
            while self._waiting:
                self._settle(self._in_time(self._waiting.popleft()))
        except Exception as error:  # noqa: BLE001 - told; who posts is a link's or a timer's callback
            self.close()
            self._failed(error)
        finally:
            self._settling = False

    def close(self) -> None:
        """Take no more."""
        self._closed = True
        self._waiting.clear()

    def _in_time(self, event: Event) -> Event:
        """The event, no earlier than the one before it (semantics.md section 7, R1)."""
        self._now_ms = max(self._now_ms, event.at_ms)
        return event if event.at_ms == self._now_ms else replace(event, at_ms=self._now_ms)
