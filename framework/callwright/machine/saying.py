"""What was cut is said again, and what must be heard is owed until it was (semantics.md T3, T7)."""

from callwright.machine.disclosure import say_again
from callwright.machine.draft import Draft
from callwright.machine.snapshot import Playing

__all__ = ["resume_cut", "say_owed"]


def resume_cut(d: Draft) -> None:
    """Say the cut prompts again in order, the first from the phrase where it stopped."""
    cut, d.cut, d.owed = d.cut, (), ()
    for index, item in enumerate(cut):
        say_again(d, item, resume=index == 0 and not item.must_play)


def say_owed(d: Draft) -> bool:
    """Say what must play and was stopped; False when nothing is owed."""
    owed: tuple[Playing, ...]
    owed, d.owed = d.owed, ()
    for item in owed:
        say_again(d, item, again=item.heard_ms > 0)
    return bool(owed)
