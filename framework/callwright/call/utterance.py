"""One `Say` on its way to the caller's ear: its phrases, and how far it was sent and heard."""

from dataclasses import dataclass, field

from callwright.call.prompt_sound import PlacedPhrase, heard_share
from callwright.call.voice import Sound
from callwright.machine.effects import Say
from callwright.machine.tables import Recording

__all__ = ["Spoken", "Utterance"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A rendered `Say`. values_end: how many characters lead to the end of the last filled-in
    value, 0 when there is none. fixed: its phrases that stand in the dialog as they are.
    recording: what is played instead of the words. told: the words as a record may have them,
    sealed values by their names.
    """

    text: str
    values_end: int = 0
    fixed: frozenset[str] = frozenset()
    recording: Recording | None = None
    told: str = ""


@dataclass(slots=True)
class Utterance:
    """The state of one `Say`; the speaker moves it along.

    sound: its phrases, as they come. skip: phrases that an earlier `Say` has said already.
    A *stretch* is sound sent without interruption under one generation number; 0 between them.
    heard_before_ms: what was heard in earlier stretches. sent: phrases handed to the link.
    due_ms: when it became the first of the queue.
    """

    say: Say
    spoken: Spoken = Spoken("")
    sound: Sound = field(default_factory=Sound)
    skip: int = 0
    sent: int = 0
    generation: int = 0
    marked: bool = False
    paused: bool = False
    announced: bool = False
    heard_before_ms: int = 0
    due_ms: int | None = None

    @property
    def phrases(self) -> tuple[PlacedPhrase, ...]:
        """The phrases that there are so far."""
        return self.sound.phrases

    @property
    def whole(self) -> bool:
        """Will no more phrases come?"""
        return self.sound.whole

    @property
    def failed(self) -> bool:
        """Can the rest of it not be said?"""
        return self.sound.lost is not None

    @property
    def interruptible(self) -> bool:
        """May the barge-in reflex pause it?"""
        return self.say.barge_in == "any" and not self.say.must_play

    @property
    def skipped_ms(self) -> int:
        """Length of the phrases that are not said again."""
        return self.phrases[self.skip - 1].end_ms if 0 < self.skip <= len(self.phrases) else 0

    @property
    def length_ms(self) -> int:
        """Length of what is said by this `Say`, as far as it is known."""
        return self.phrases[-1].end_ms - self.skipped_ms if self.phrases else 0

    @property
    def paused_at_ms(self) -> int:
        """Where in the whole prompt its earlier stretches ended."""
        return self.skipped_ms + self.heard_before_ms

    @property
    def phrase_at_pause(self) -> int:
        """Number of the phrase in which its earlier stretches ended."""
        for number, phrase in enumerate(self.phrases):
            if number >= self.skip and self.paused_at_ms < phrase.end_ms:
                return number
        return max(self.skip, len(self.phrases))

    def rest_of(self, phrase: PlacedPhrase, rate_hz: int) -> bytes:
        """Return what of this phrase has not been heard yet."""
        done_ms = max(0, self.paused_at_ms - phrase.start_ms)
        return phrase.pcm[done_ms * rate_hz // 1000 * 2 :]

    def end_stretch(self, heard_ms: int) -> None:
        """Sound was flushed after `heard_ms` of the present stretch."""
        self.heard_before_ms += heard_ms
        self.sent = self.phrase_at_pause
        self.generation = 0
        self.marked = False

    def value_heard(self, heard_ms: int) -> bool:
        """Had the last filled-in value been spoken after `heard_ms`?"""
        if not self.spoken.values_end:
            return True
        if not self.whole:
            return False  # the end of the sentence is not even made yet
        share = heard_share(self.phrases, self.skipped_ms + heard_ms)
        return share * len(self.spoken.text) >= self.spoken.values_end
