"""A word of praise that is a yes by itself and none before a thing: "perfect", "perfect storm".

What stands behind it tells: a verb or a word of address leaves it a yes ("fine set it up", "great
thanks"), a noun makes it doubtful ("great weather", "the fine print is too small").
"""

from callwright.understanding.sentence.framing_words import SUBJECTS
from callwright.understanding.tokens import Tokens
from callwright.understanding.word_lists import words_in

__all__ = ["is_of_a_thing"]

_PRAISE = words_in("fine good great perfect cool")
# What agrees though it is a thing, whom one speaks to, and all that is no noun.
_LEAVES_IT = words_in("""
    idea ideas plan thing stuff job deal call choice news man mate love darling dear sir madam maam
    buddy pal folks guys everyone one then thanks thank cheers please ok okay yes yeah yep yup no
    and but so because if when as since though although while or
    with for by on at in to from of till until about after before
    will would can could should shall may might do does did is are was were have has had am be
    go just let lets only also too now here there well sure enough indeed anyway really very
    that this it these those what which who how where why
    works sounds suits looks say tell send put set book make take give call start pay use try
    friend timing
    monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight
""")
_OBJECTS = words_in("it that them this me us him her the my our your one")


def is_of_a_thing(tokens: Tokens, start: int, end: int) -> bool:
    """Is the word at these places praise of the thing behind it, and no answer?"""
    texts = tokens.texts
    if end != start + 1 or texts[start] not in _PRAISE or end >= len(texts):
        return False
    behind = texts[end]
    if tokens.items[end].pause or behind in _LEAVES_IT or behind in SUBJECTS:
        return False
    return not (behind.isalpha() and texts[end + 1 : end + 2] and texts[end + 1] in _OBJECTS)
