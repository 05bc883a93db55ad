"""What the latest words were read as: most final texts say what the last interim one said."""

from dataclasses import dataclass

from callwright.understanding.expected import Context, Expected
from callwright.understanding.lexicon.index import Lexicon
from callwright.understanding.ranking import Said

__all__ = ["SoFar"]


@dataclass(slots=True)
class SoFar:
    """The latest texts of one call. read: the texts, best first, and what they were read under.

    said: what each carries. upset: how upset the best of them is. Neither depends on how far the
    recogniser trusts a text, nor on whether more of it will come.
    """

    read: tuple[tuple[str, ...], Expected, Lexicon, Context] | None = None
    said: tuple[Said, ...] = ()
    upset: int = 0
