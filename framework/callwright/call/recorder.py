"""Writes a call's journal as it happens, and tells its record at the end.

The journal comes first: every event and every effect is appended before it is acted on. Values that
it only names are handed to a keeper that holds them under the call's key; values of a class that is
stored nowhere stay in memory.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from callwright import __version__
from callwright.call.digests import Digests
from callwright.call.keyed_line import KeyedLine
from callwright.call.record import CallRecord, Line, TurnTiming
from callwright.call.reply_watch import ReplyWatch
from callwright.call.sealing import CallValues
from callwright.call.utterance import Spoken
from callwright.machine.codec import encode
from callwright.machine.effects import Effect, Listen, Say
from callwright.machine.events import Answered, Event, KeyPressed, UserTurn, ValueReading
from callwright.machine.machine import Machine
from callwright.machine.snapshot import Snapshot
from callwright.ports import Envelope, Journal
from callwright.privacy.redaction import mask_spans, redact
from callwright.privacy.sealed import Plain, Sealed

__all__ = ["CallWatcher", "Recorder", "ValueKeeper", "state_path"]

log = logging.getLogger(__name__)


class ValueKeeper(Protocol):
    """Keeps sealed values by id, under the call's key."""

    def keep(self, values: Mapping[str, Plain]) -> None:
        """Keep these; returns at once, and never fails."""

    async def barrier(self) -> None:
        """Return when all of them are on disk. Raises JournalError."""


class CallWatcher(Protocol):
    """Who looks on while the call runs: a terminal, a live page. Texts come whole, unmasked."""

    def on_line(self, line: Line, text: str) -> None:
        """Something was said. text: the words themselves."""

    def on_hearing(self, text: str) -> None:
        """The caller is speaking: the words so far, which may still change."""

    def on_event(self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...]) -> None:
        """An event was settled."""

    def on_timing(self, timing: TurnTiming) -> None:
        """The reply to a turn began."""

    def on_fault(self, sentence: str) -> None:
        """Something went wrong that a person should read."""


def state_path(snapshot: Snapshot) -> str:
    """Return the states that are running, outermost first."""
    return " > ".join(frame.state for frame in snapshot.stack)


def _asked(listen: Listen) -> str:
    """Return the slot that is asked for; nothing where none is."""
    slots = listen.expected.slots
    return slots[0].name if slots and slots[0].role == "asked" else ""


class Recorder:
    """The record of one call in the making."""

    def __init__(
        self,
        journal: Journal,
        *,
        machine: Machine,
        values: CallValues,
        answered: Answered,
        now_ms: Callable[[], int],
        keeper: ValueKeeper | None = None,
        watchers: tuple[CallWatcher, ...] = (),
    ) -> None:
        self._journal = journal
        self._application = machine.application
        self._values = values
        self._answered = answered
        self._now_ms = now_ms
        self._keeper = keeper
        self._watchers = watchers
        self._digests = Digests()
        self._seq = 0
        self._lines: list[Line] = []
        self._keyed = KeyedLine()
        self._state = ""
        self._said: dict[int, str] = {}
        self._timings: list[TurnTiming] = []
        self._faults: list[str] = []
        self._achieved: list[str] = []
        self._reply = ReplyWatch(now_ms)

    # --- what happens ----------------------------------------------------------------------------

    def event(self, event: Event, listen: Listen | None) -> None:
        """Journal an event. listen: what was expected: a key may be part of an answer."""
        self._append("event", event.at_ms, self._payload(event, listen))
        if isinstance(event, KeyPressed):
            asked = _asked(listen) if listen is not None else ""
            masked = listen is not None and self._values.masked(listen.expected.dialog, asked)
            self._keep(
                self._keyed.press(event.key, event.at_ms, self._state, asked if masked else "")
            )

    def _payload(self, event: Event, listen: Listen | None) -> dict[str, object]:
        """An event as the journal may hold it. A key of an answer is sealed like the answer."""
        payload: dict[str, object] = encode(event)
        if isinstance(event, KeyPressed) and listen is not None and self._may_answer(listen):
            if self._values.secret(listen.expected):
                # Ten hashes are soon tried: of a secret the journal has not even the seal. Nobody
                # can take this step again, so its result is journalled whole.
                payload["key"] = ""
                self._values.vault.unkept_was_read = True
            else:
                payload["key"] = encode(self._values.vault.seal(event.key))
        return payload

    def _may_answer(self, listen: Listen) -> bool:
        """May a key be part of an answer that is not kept in the open? A yes by key is one too."""
        asked, dialog = _asked(listen), listen.expected.dialog
        return listen.keypad is not None or (asked != "" and self._values.masked(dialog, asked))

    def poisoned(self, event: Event, listen: Listen | None, error: Exception) -> None:
        """Journal that `step` could not take this event."""
        payload = {"event": self._payload(event, listen), "error": type(error).__name__}
        self._append("poisoned", event.at_ms, payload)
        self.fault(
            f"The engine failed on a {type(event).__name__} ({type(error).__name__}). Its fault, "
            "not the dialog's: the call was sent to its fallback; report the journal."
        )

    def settled(
        self, event: Event, snapshot: Snapshot, effects: tuple[Effect, ...], *, whole: bool = False
    ) -> None:
        """Journal what a step made of the event just journalled.

        whole: the snapshot itself too, because the event alone does not lead to it.
        """
        at_ms = snapshot.now_ms
        for effect in effects:
            self._append("effect", at_ms, encode(effect))
        if whole or self._values.vault.unkept_was_read:
            # Whoever replays this will not have that value: the result stands here instead.
            self._values.vault.unkept_was_read = False
            self._append("snapshot", at_ms, encode(snapshot))
        self._tell(lambda watcher: watcher.on_event(event, snapshot, effects))

    def checkpoint(self, snapshot: Snapshot) -> None:
        """Journal where the call is, after everything asked for was set going."""
        self._state = state_path(snapshot)
        payload = {"digest": self._digests.of(snapshot), "state": self._state}
        self._append("settled", snapshot.now_ms, payload)

    def achieved(self, name: str) -> None:
        """Something worth reporting was done."""
        self._achieved.append(name)

    def fault(self, sentence: str) -> None:
        """Journal one sentence that a person should read. It holds no personal data."""
        self._faults.append(sentence)
        self._append("fault", self._now_ms(), {"sentence": sentence})
        if self._watchers:
            self._tell(lambda watcher: watcher.on_fault(sentence))
        else:  # nobody looks on: whoever runs the server reads of it
            log.warning("%s", sentence, extra={"call": self._answered.call_id})

    async def barrier(self) -> None:
        """Return when everything so far is on disk, values first: the journal only names them.

        Raises JournalError.
        """
        if self._keeper is not None:
            await self._keeper.barrier()
        await self._journal.barrier(self._answered.call_id)

    # --- what is said ----------------------------------------------------------------------------

    def agent_said(
        self, say: Say, spoken: Spoken, at_ms: int, snapshot: Snapshot, due_ms: int
    ) -> None:
        """A prompt began to sound; the caller waits no longer. due_ms: when it was its turn."""
        masked = self._values.stored(say.label) != "plain"
        line = Line(
            at_ms=at_ms,
            who="agent",
            text=spoken.told if masked else spoken.text,
            state=state_path(snapshot),
            sealed=self._values.vault.seal(spoken.text).id if masked else "",
            of=f"{say.prompt}.{say.entry}",
        )
        self._said[say.serial] = line.text
        self._line(line, spoken.text)
        self._timing(self._reply.replied(at_ms, due_ms))

    def caller_said(self, turn: UserTurn, text: str, snapshot: Snapshot) -> None:
        """The caller's words, understood."""
        spans = [
            (reading.span, reading.slot)
            for reading in turn.readings
            if isinstance(reading, ValueReading)
            and reading.value != self._values.open(reading.value)
        ]
        told = redact(mask_spans(text, spans))
        if isinstance(turn.transcript, Sealed) and self._values.vault.is_unkept(turn.transcript):
            told = "(not kept)"
        self._line(
            Line(
                at_ms=turn.at_ms,
                who="caller",
                text=told if text else f"({turn.kind})",
                state=state_path(snapshot),
                sealed=turn.transcript.id if isinstance(turn.transcript, Sealed) else "",
            ),
            text,
        )

    @property
    def said(self) -> Mapping[int, str]:
        """What each `Say` that has begun to sound says, by its serial, as the record tells it."""
        return self._said

    @property
    def lines(self) -> Sequence[Line]:
        """What was said and keyed so far, as the record tells it."""
        self._keep(self._keyed.take())
        return self._lines

    def hearing(self, text: str) -> None:
        """The words so far of an unfinished turn: shown, not kept."""
        self._tell(lambda watcher: watcher.on_hearing(text))

    def caller_waits(self, timing: TurnTiming) -> None:
        """A spoken turn was handed over and understood; its reply has not begun."""
        self._timing(self._reply.waits(timing))

    def stepped(self, took_ms: int) -> None:
        """The machine took a step."""
        self._reply.stepped(took_ms)

    def turn_settled(self) -> None:
        """All that a spoken turn led to was set going."""
        self._reply.settled()

    # --- the end ---------------------------------------------------------------------------------

    def told(self, snapshot: Snapshot) -> CallRecord:
        """Close the journal's part of this call and return its record."""
        self._timing(self._reply.over())
        self._keep(self._keyed.take())
        done = snapshot.done
        disposition = done.disposition if done is not None else "worker_lost"
        reason = done.reason if done is not None else "the call was stopped before its end"
        self._append("ended", self._now_ms(), {"disposition": disposition, "reason": reason})
        return CallRecord(
            call_id=self._answered.call_id,
            direction=self._answered.direction,
            channel=self._answered.channel,
            answered_at=self._answered.answered_at,
            app=self._application.name,
            app_hash=self._application.content_hash,
            engine_version=__version__,
            disposition=disposition,
            reason=reason,
            duration_ms=self._now_ms(),
            achieved=tuple(self._achieved),
            lines=tuple(self._lines),
            timings=tuple(self._timings),
            faults=tuple(self._faults),
            entries=self._seq,
            snapshot=snapshot,
        )

    # --- inside ----------------------------------------------------------------------------------

    def _line(self, line: Line, text: str) -> None:
        self._keep(self._keyed.take())
        self._keep(line)
        self._tell(lambda watcher: watcher.on_line(line, text))

    def _keep(self, line: Line | None) -> None:
        if line is not None:
            self._lines.append(line)
            self._append("line", line.at_ms, encode(line))

    def _timing(self, timing: TurnTiming | None) -> None:
        if timing is None:
            return
        self._timings.append(timing)
        self._append("timing", self._now_ms(), encode(timing))
        self._tell(lambda watcher: watcher.on_timing(timing))

    def _tell(self, news: Callable[[CallWatcher], None]) -> None:
        for watcher in self._watchers:
            try:
                news(watcher)
            except Exception as error:  # who only looks on must not end a call
                log.exception("watcher raised")
                self._watchers = tuple(each for each in self._watchers if each is not watcher)
                self.fault(
                    f"A live view of the call failed with {type(error).__name__}, its own fault: "
                    "it is told nothing more."
                )

    def _append(self, kind: str, at_ms: int, payload: Mapping[str, object]) -> None:
        self._seq += 1
        if self._keeper is not None:
            self._keeper.keep(self._values.vault.take_new())
        self._journal.append(
            Envelope(
                call_id=self._answered.call_id,
                seq=self._seq,
                at_ms=at_ms,
                kind=kind,
                payload=payload,
                app_hash=self._application.content_hash,
                engine_version=__version__,
            )
        )
