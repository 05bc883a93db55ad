"""How a name is written: O'Neill, McDonald, Smith-Jones, van der Berg."""

import re
from functools import lru_cache

from callwright.understanding.word_lists import words_in

__all__ = ["GLUE", "PARTICLES", "RUN_ON", "in_capitals"]

PARTICLES = words_in("de la del los las van von da di der den y")
# Said between two words that are one: "Smith hyphen Jones", "o Brien".
GLUE = {"hyphen": "-", "dash": "-", "guion": "-", "apostrophe": "'", "o": "O'"}
RUN_ON = frozenset({"mc", "mac", "fitz"})  # "Mc Donald"
# The "Mac" of Scotland and Ireland; "Mack" and "Machado" have none.
_CLANS = words_in("""
    alister allister arthur aulay beth callum carthy cormack cormick dermott diarmid donald donnell
    donough dougal dougall duff farland farlane fie gill gillivray gregor innes intosh intyre iver
    kay kenna kenzie kinlay kinnon kintosh lachlan laren lean lellan lennan leod manus millan nab
    nair namara naughton neil neill phail pherson quarrie queen rae taggart tavish
""")
_MAC = re.compile(rf"mac(?=(?:{'|'.join(sorted(_CLANS))})s?$)", re.IGNORECASE)
_MC = re.compile(r"mc(?=[a-z]{2})", re.IGNORECASE)
_APOSTROPHE = re.compile(r"^([odlmn]|dell|dall)['\u2019](?=[a-z])", re.IGNORECASE)


@lru_cache(maxsize=1_024)  # alternatives share most of their words
def in_capitals(word: str) -> str:
    """A part of a name with its capitals; as it was written where it has some inside."""
    if word in PARTICLES:
        return word
    if "-" in word:
        return "-".join(map(in_capitals, word.split("-")))
    word = word if not word.islower() else word[:1].upper() + word[1:]
    return _upper_behind(_APOSTROPHE, _upper_behind(_MC, _upper_behind(_MAC, word)))


def _upper_behind(prefix: re.Pattern[str], word: str) -> str:
    found = prefix.match(word)
    if not found or not word[found.end() :].islower():
        return word
    start = found.group()
    return start[:1].upper() + start[1:].lower() + word[found.end() :].capitalize()
