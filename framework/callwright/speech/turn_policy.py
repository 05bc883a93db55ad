"""The times of turn-taking, and where each comes from."""

from dataclasses import dataclass

__all__ = ["TurnPolicy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPolicy:
    """The times of turn-taking that no dialog sets (R3, R5), in milliseconds."""

    start_ms: int = 120  # voice needed in silence
    start_over_prompt_ms: int = 200  # and over a prompt
    decide_ms: int = 700  # from onset: voice that is over by then was a false start, or was not
    grace_ms: int = 250  # after a complete answer
    # After a whole answer that one more word would make another: "nineteen eighty", "four". Words
    # of one number are closer together than what the profile of a question waits for.
    grow_ms: int = 500
    # A voice this short may be an "uh" that was heard as a "yeah": its grace is the state's
    # silence. With the embedded voices "uh", "um" and "hmm" are 224 to 288 ms, the shortest words
    # that answer 288 to 416 (docs/explanation/endpointing.md).
    word_ms: int = 300
    # After a back-channel that lasts beyond the decision: two windows, since whoever goes on has a
    # turn of their own.
    backchannel_ms: int = 60
    # A prompt is held no longer than this for what was twice heard as a back-channel, voice or no
    # voice. Nothing is lost where more follows: that is a turn of its own, with its pre-roll.
    hold_ms: int = 660
    # After "um", "hold on", "let me see": who says so asks for time. A guess, twice the pauses of
    # speech that go unannounced (docs/explanation/endpointing.md).
    hesitation_ms: int = 2_000
    # Gaps inside words (stops, breaths) are shorter than this, so they neither forget voice that
    # has not yet begun a turn nor count as having stopped. Plosive closures reach about 100 ms.
    gap_ms: int = 120
    # From here on the recogniser may be asked again for the same words: they may be the last.
    pause_ms: int = 160
    # A voice so far below the caller's is not the caller's. Speech falls by 6 to 10 dB towards the
    # end of a sentence; what a television loses over a room is more. A guess between the two.
    far_db: float = 14.0
    # So long without a louder syllable, and it was never the caller's: soft words are shorter.
    far_hold_ms: int = 800
    # The level of a voice is held over the gaps between its syllables, and falls by so much a ms.
    fall_db_a_ms: float = 0.08
    # In silence a far voice is taken for a caller who moved away, but not before the reply to the
    # turn that just ended has had the time to begin.
    start_far_ms: int = 1_000
    far_longest_ms: int = 4_000  # a turn that holds only a far voice
    # Interim words are old news where they lack this much voice; then they say nothing, and a text
    # that covers the pause is waited for.
    stale_ms: int = 200
