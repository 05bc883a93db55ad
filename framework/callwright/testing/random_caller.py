"""What a random caller says: live things, at any confidence; a willing one, what helps."""

import random
from collections.abc import Callable, Iterator

from callwright.machine.effects import Listen
from callwright.machine.events import AnswerReading, IntentReading, Reading, ValueReading
from callwright.machine.tables import Application
from callwright.machine.values import Value
from callwright.privacy.sealed import Plain
from callwright.testing.sample_values import sample_value
from callwright.understanding.expected import ExpectedSlot

__all__ = ["RandomCaller"]


class RandomCaller:
    """Draws readings. willing: wants what the lender wants, clearly spoken, so that calls get
    far.
    """

    def __init__(
        self, application: Application, draw: random.Random, seal: Callable[[str, Plain], Value]
    ) -> None:
        self.application = application
        self.random = draw
        self.seal = seal
        self.willing = draw.random() < 0.4

    def confidence(self) -> int | None:
        """Thousandths, or none at all."""
        if self.willing and self.random.random() < 0.9:
            return 1_000
        return self.random.choice((None, 200, 350, 450, 580, 700, 850, 950, 1000, 1000))

    def readings(self, listen: Listen | None) -> Iterator[Reading]:
        """What a turn might mean, of what is live."""
        if listen is None:
            return
        expected = listen.expected
        # Alarms would end most calls: they get their share, not the most of it.
        alarms = {item.hears for item in self.application.globals if item.alarm}
        calm = [name for name in expected.intents if name not in alarms]
        likely = 0.97 if self.willing else 0.8
        for slot in expected.slots:
            if self.willing and expected.phase != "asking":
                continue  # says yes or no to what was heard
            if self.random.random() < (likely if slot.role == "asked" else 0.3):
                yield self.value(expected.dialog, slot)
        draw = self.random.random() * (4.0 if self.willing and expected.phase == "asking" else 1.0)
        if expected.phase in ("confirming", "checking") and draw < 0.8:
            name = self.random.choice(("affirm",) * (12 if self.willing else 3) + ("deny",))
            yield IntentReading(name=name, confidence=self.confidence())
        elif expected.phase == "choosing" and draw < 0.7:
            name = self.random.choice(("first", "second", "deny"))
            yield IntentReading(name=name, confidence=self.confidence())
        elif calm and draw < 0.15:
            yield IntentReading(name=self.random.choice(calm), confidence=self.confidence())
        elif expected.intents and draw < 0.2:
            name = self.random.choice(expected.intents)
            yield IntentReading(name=name, confidence=self.confidence())
        if expected.answers and self.random.random() < 0.05:
            name = self.random.choice(expected.answers)
            yield AnswerReading(name=name, confidence=self.confidence())

    def value(self, dialog: str, slot: ExpectedSlot) -> Reading:
        """A value for a slot."""
        table = self.application.dialogs.get(dialog)
        spec = table.slots.get(slot.name) if table is not None else None
        class_name = spec.class_ if spec is not None else next(iter(self.application.classes))
        plain = sample_value(slot.type, self.random, self.application)
        other = sample_value(slot.type, self.random, self.application)
        if self.willing:
            plain = self.sensible(slot, plain)
        close = not self.willing and self.random.random() < 0.2
        confidence = self.confidence()
        return ValueReading(
            slot=slot.name,
            value=self.seal(class_name, plain),
            confidence=confidence,
            alternatives=((self.seal(class_name, other), max(0, (confidence or 700) - 50)),)
            if close
            else (),
            precise=self.willing or self.random.random() < 0.9,
            unit=self.willing or self.random.random() < 0.9,
            source=self.random.choice(("grammar", "grammar", "nbest", "model")),
        )

    def sensible(self, slot: ExpectedSlot, drawn: Plain) -> Plain:
        """What a willing caller answers, mostly: yes, and a date on the right side of today."""
        if self.random.random() < 0.1:
            return drawn
        match slot.type.kind:
            case "yes_no":
                return "yes"
            case "date" if slot.greatest is not None:
                return "1980-06-04"
            case "date":
                return self.random.choice(("2025-06-05", "2025-06-06", "2025-06-13"))
            case _:
                return drawn
