"""Rules watched while a call runs: the checker's claims, held against what the machine does.

The checker proves an application's `rules:` over every path. A monitor watches the same rules on
one call, step by step, and knows nothing of the proof, so that each tests the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from callwright.machine.effects import CallService, Effect, Say
from callwright.machine.snapshot import Snapshot
from callwright.machine.tables import Application, Rule

__all__ = ["RuleMonitor", "Violation", "open_wait"]


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that did not hold. what: one sentence without personal data."""

    rule: str
    what: str


def open_wait(snapshot: Snapshot) -> Violation | None:
    """The invariant of semantics.md section 4: one armed deadline, and a reason besides
    `minutes`.
    """
    if snapshot.done is not None:
        return None
    if snapshot.timer == 0 or not snapshot.waits:
        return Violation("one_deadline", "no deadline is armed")
    if set(snapshot.waits) == {"minutes"}:
        return Violation("one_deadline", "the call waits for nothing but its own end")
    return None


@dataclass(slots=True)
class RuleMonitor:
    """Watches one call. Call `watch` after each step, `close` when the call is done."""

    application: Application
    did: set[str] = field(default_factory=set)

    def watch(
        self, before: Snapshot | None, after: Snapshot, effects: tuple[Effect, ...]
    ) -> tuple[Violation, ...]:
        """What this step did that a rule forbids."""
        found: list[Violation] = []
        for effect in effects:
            if isinstance(effect, CallService):
                self.did.add(effect.service)
            for rule in self.application.rules:
                found.extend(self._broken(rule, before, after, effect))
        wait = open_wait(after)
        if wait is not None:
            found.append(wait)
        return tuple(found)

    def close(self, last: Snapshot) -> tuple[Violation, ...]:
        """What the call owed and did not do."""
        return tuple(
            Violation(rule.name, f"'{', '.join(owed)}' was never done")
            for rule in self.application.rules
            if set(rule.after.get("heard", ())) & set(last.heard)
            and (owed := set(rule.always_reach.get("did", ())) - self.did)
        )

    def _broken(
        self, rule: Rule, before: Snapshot | None, after: Snapshot, effect: Effect
    ) -> Iterator[Violation]:
        if rule.after and not (
            before is not None and set(rule.after.get("heard", ())) & set(before.heard)
        ):
            return
        what = self._forbidden(rule, effect)
        if what and not (rule.until and self._allowed(rule, after)):
            yield Violation(rule.name, what)

    def _forbidden(self, rule: Rule, effect: Effect) -> str:
        match effect:
            case Say():
                if effect.label in rule.never.get("says", ()):
                    return f"'{effect.prompt}' speaks {effect.label} data"
                prompt = self.application.prompts.get(effect.prompt)
                tags = set(prompt.tags) & set(rule.never_tags) if prompt else set()
                return f"'{effect.prompt}' is tagged {', '.join(sorted(tags))}" if tags else ""
            case CallService() if effect.service in rule.never.get("did", ()):
                return f"'{effect.service}' was called"
            case _:
                return ""

    def _allowed(self, rule: Rule, after: Snapshot) -> bool:
        frame = after.stack[-1] if after.stack else None
        slots = frame.slots if frame is not None else {}
        return (
            set(rule.until.get("fact", ())) <= set(after.facts)
            and set(rule.until.get("said", ())) <= set(after.said)
            and all(
                name in slots and slots[name].confirmed == "yes"
                for name in rule.until.get("confirmed", ())
            )
        )
