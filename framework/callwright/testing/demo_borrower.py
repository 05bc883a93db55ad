"""Ana, the borrower of the demonstration: what she says to what she hears.

She reacts to prompts, never to a timeline: she says yes to what was heard right and corrects what
was not, keys in what the line swallows, asks a question of her own and talks over a prompt.
"""

import datetime
from dataclasses import dataclass

from callwright.speech.verbalize import speaker
from callwright.testing.spoken_caller import CallerReply

__all__ = ["LAST_FOUR", "OFFER", "OFFERED_CENTS", "Borrower", "birth_date", "lines"]

LAST_FOUR = "0042"
_BIRTH_KEYS = "09271979"
OFFERED_CENTS = 11_400
# Fourteen and forty, fifteen and fifty: the pairs that phone lines confuse most.
OFFER = "I can pay one hundred and fourteen dollars on Friday."
# Understood in spite of the noise, she thinks again over a noisier line.
_RAISED_CENTS = 11_500
_SECOND_THOUGHT = "No, make it one hundred and fifteen dollars."
_CORRECTIONS = {
    OFFERED_CENTS: "No, one hundred fourteen dollars.",
    _RAISED_CENTS: "No, one hundred fifteen dollars.",
}
_NOISIEST_DB = 6.0
_MUMBLED_DB = -6.0  # nothing can be understood at this level

_YES_IT_IS = "Yes, this is Ana."
_DIGITS = "Zero, zero, four, two."
_BIRTHDAY = "September twenty seventh, nineteen seventy nine."
_QUESTION = "Is there a late fee?"
_YES, _NO = "Yes.", "No."
_THAT_IS_RIGHT = "Yes, that is right."
_ON_FRIDAY = "This Friday."
_PAYMENT = "Set up a payment."
_THE_AMOUNT = "The amount."
_AGAIN = "Say that again please."


def birth_date() -> str:
    """Her date of birth, YYYY-MM-DD."""
    return f"{_BIRTH_KEYS[4:]}-{_BIRTH_KEYS[:2]}-{_BIRTH_KEYS[2:4]}"


def lines() -> tuple[str, ...]:
    """Everything she may say: to be synthesized before the call."""
    return (
        *(_YES_IT_IS, _DIGITS, _BIRTHDAY, _QUESTION, OFFER, _SECOND_THOUGHT, _YES, _NO),
        *_CORRECTIONS.values(),
        *(_THAT_IS_RIGHT, _ON_FRIDAY, _PAYMENT, _THE_AMOUNT, _AGAIN),
    )


@dataclass(slots=True)
class Borrower:
    """Her mind during one call. noisy_db, seed: the line while she makes her offer.

    misheard: what was read back to her that she had not said. offered_cents: what she offers now.
    """

    today: datetime.date
    noisy_db: float
    seed: int
    misheard: str = ""
    offered_cents: int = OFFERED_CENTS
    asked_dob: int = 0
    asked_digits: int = 0
    asked_plan: int = 0
    corrected: int = 0
    lost: int = 0

    @property
    def offered(self) -> str:
        """What she offers now, in words; her last offer when the call is over."""
        return speaker("en-US").money(self.offered_cents)

    def hears(self, text: str) -> CallerReply | None:
        """A prompt begins to sound."""
        for parts, react in (
            (("May I speak with", "speaking with Ana", "is this Ana", "you are Ana"), self._name),
            (("I heard",), self._digits_read_back),
            (
                ("last four digits", "one at a time", "those four digits", "the four digits"),
                self._digits,
            ),
            (("Correct?",), self._birth_date_read_back),
            (("date of birth", "say the month, the day"), self._birth_date),
            (("take care of that", "hear about other options", "other options, or"), self._plan),
            (("So that is", "Shall I save", "yes to save it", ", is "), self._promise_read_back),
            (("How much", "what amount", "Say an amount"), self._amount),
            (("what date", "What day", "which day", "the month and the day"), self._date),
            (("the amount or the date", "the amount, or the date"), self._change),
        ):
            if any(part in text for part in parts):
                return react(text)
        return self._lost() if text.rstrip().endswith("?") else None

    def _name(self, text: str) -> CallerReply:
        return CallerReply(says=_YES_IT_IS)

    def _digits(self, text: str) -> CallerReply:
        self.asked_digits += 1
        if self.asked_digits > 1:
            return CallerReply(keys=LAST_FOUR)
        return CallerReply(says=_DIGITS)

    def _digits_read_back(self, text: str) -> CallerReply:
        right = speaker("en-US").digits(LAST_FOUR) in text.replace(",", "")
        return CallerReply(says=_YES if right else _NO)

    def _birth_date(self, text: str) -> CallerReply:
        """A truck passes while she says it; asked again, she uses the keypad."""
        self.asked_dob += 1
        if self.asked_dob == 1:
            return CallerReply(says=_BIRTHDAY, snr_db=_MUMBLED_DB)
        return CallerReply(keys=_BIRTH_KEYS, after_ms=200)

    def _birth_date_read_back(self, text: str) -> CallerReply:
        born = datetime.date.fromisoformat(birth_date())
        right = speaker("en-US").date(born, year=True, weekday=False) in text
        return CallerReply(says=_THAT_IS_RIGHT if right else _NO)

    def _plan(self, text: str) -> CallerReply:
        """First a question of her own; then her offer, over the prompt."""
        self.asked_plan += 1
        if self.asked_plan == 1:
            return CallerReply(says=_QUESTION)
        if self.asked_plan == 2:
            return CallerReply(
                says=OFFER, snr_db=self.noisy_db, seed=self.seed, after_ms=500, during=True
            )
        return CallerReply(says=_PAYMENT)

    def _amount(self, text: str) -> CallerReply:
        return CallerReply(keys=f"{self.offered_cents // 100}#")

    def _date(self, text: str) -> CallerReply:
        return CallerReply(says=_ON_FRIDAY)

    def _change(self, text: str) -> CallerReply:
        return CallerReply(says=_THE_AMOUNT)

    def _promise_read_back(self, text: str) -> CallerReply:
        say = speaker("en-US").money
        if " dollars" not in text:
            return CallerReply(says=_YES)
        if self.offered not in text:
            if all(say(cents) not in text for cents in _CORRECTIONS):
                self.misheard = self.misheard or text
            self.corrected += 1
            # Twice misread is enough for anybody: a plain no leads to the keypad.
            correction = _CORRECTIONS[self.offered_cents]
            return CallerReply(says=correction if self.corrected <= 2 else _NO)
        if self.misheard or self.offered_cents == _RAISED_CENTS:
            return CallerReply(says=_YES)
        self.offered_cents = _RAISED_CENTS
        return CallerReply(says=_SECOND_THOUGHT, snr_db=_NOISIEST_DB, seed=self.seed)

    def _lost(self) -> CallerReply | None:
        self.lost += 1
        return CallerReply(says=_AGAIN) if self.lost <= 2 else None
