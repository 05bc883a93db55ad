"""A transcript cut into folded tokens that remember which spoken word they came from.

Folding is Unicode compatibility form, lower case and no accents, so that "Sí" and "si" are one
token. Contractions come apart ("don't" is "do", "not"), numbers come whole ("1,250.50" is
"1250.50"), and a pause mark (comma, full stop, question mark) is kept as a flag of the next token.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from callwright.understanding.reading import Span

__all__ = [
    "MOST_ALTERNATIVES",
    "MOST_CHARACTERS",
    "MOST_TOKENS",
    "MOST_TOKENS_TOGETHER",
    "Token",
    "Tokens",
    "fold",
    "tokenise",
]

# Longer than any answer a caller gives in the longest turn (30 s); keeps the worst case bounded.
MOST_CHARACTERS = 2_000
MOST_ALTERNATIVES = 20
# Speech of the longest turn is below 150 tokens; alternatives beyond this many tokens in all are
# left out, so that no input takes more than some 50 ms (`python -m benchmarks understanding`).
MOST_TOKENS = 500
MOST_TOKENS_TOGETHER = 1_000

_PIECE = re.compile(
    r"(?P<dotted>\d{1,4}[.]\d{1,2}[.]\d{1,4}(?![.]?\d))"
    r"|(?P<groups>\d{1,5}(?:[.]\d{1,5}){2,}(?!\d))"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)"
    r"|(?P<halfday>[ap]\.\s?m\b\.?)"
    r"|(?P<letters>to-(?:day|morrow|night)\b|[^\W\d_]+(?:'[^\W\d_]+)*'?)"
    r"|(?P<sign>[$£€¥%@/:+#&_\-.\u2212])"
    r"|(?P<emoji>[👌👍👎✅❌✔☑💯🙆✋🖐🙅✖🚫])"
    r"|(?P<pause>[,;?!…])"
)
# Written before the compatibility form, which would run "2½" together as "21/2".
_SPELT_OUT = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "½": " 1/2", "¼": " 1/4", "¾": " 3/4"}
    | {"⅓": " 1/3", "⅔": " 2/3", "⅛": " 1/8", "\u2044": "/", "\u2215": "/"}
    # Hyphens of every script are one; a long dash between words is a pause.
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-")
    | {"\u2014": ",", "\u2015": ","}
)
_TEENS = {
    "thir": "thirteen", "four": "fourteen", "fif": "fifteen", "six": "sixteen",
    "seven": "seventeen", "eigh": "eighteen", "eight": "eighteen", "nine": "nineteen",
}  # fmt: skip
# Words that recognisers cut in two, under their last part.
_LAST_PARTS = {
    "clock": {"o": "oclock"},
    "morrow": {"to": "tomorrow", "two": "tomorrow", "too": "tomorrow"},
    "night": {"fort": "fortnight"},
    "day": {
        "mon": "monday",
        "tues": "tuesday",
        "wednes": "wednesday",
        "thurs": "thursday",
        "fri": "friday",
        "satur": "saturday",
        "sun": "sunday",
        "yester": "yesterday",
        "wens": "wednesday",
        "weds": "wednesday",
        "chews": "tuesday",
    },
    "bury": {"feb": "february"},
    "brewery": {"feb": "february"},
    "ember": {"sept": "september", "nov": "november", "dec": "december"},
    "teenth": {first: teen + "th" for first, teen in _TEENS.items()},
}
_ORDINAL_END = frozenset({"st", "nd", "rd", "th"})
_SCOTS = {"din": "do", "hav": "have"} | {
    verb: verb for verb in ("did", "does", "is", "was", "has", "can", "could", "would", "will")
}
_WHOLE = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "o'clock": ("oclock",),
    "y'all": ("you", "all"),
    "let's": ("let", "us"),
    "ma'am": ("maam",),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
    "dunno": ("do", "not", "know"),
    "idk": ("i", "do", "not", "know"),
    # Of Scotland and the north of England.
    **{f"{stem}nae": (verb, "not") for stem, verb in _SCOTS.items()},
    "nae": ("no",),
    "nowt": ("nothing",),
    "owt": ("anything",),
    "to-day": ("today",),
    "to-morrow": ("tomorrow",),
    "to-night": ("tonight",),
    "tmrw": ("tomorrow",),
    "tmr": ("tomorrow",),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "thats": ("that", "is"),
    "whats": ("what", "is"),
    "theyre": ("they", "are"),
    "youre": ("you", "are"),
}
_ENDS = {
    "n't": "not",
    "'m": "am",
    "'re": "are",
    "'ll": "will",
    "'ve": "have",
    "'d": "would",
    "'s": "is",
}
# "isnt", "dont": written without the apostrophe by several recognisers.
_BARE_NOT = frozenset(
    {
        *("dont", "doesnt", "didnt", "isnt", "wasnt", "arent", "werent", "havent", "hasnt"),
        *("hadnt", "wouldnt", "couldnt", "shouldnt", "cant", "wont", "aint", "mustnt", "neednt"),
    }
)
_BARE_STEM = {"cant": "can", "wont": "will", "aint": "is"}
_APART = _WHOLE | {text: (_BARE_STEM.get(text, text[:-2]), "not") for text in _BARE_NOT}


class Token(NamedTuple):
    """text: folded. word: index of the transcript's word. pause: a pause mark stands before it."""

    text: str
    word: int
    pause: bool = False


@dataclass(frozen=True, slots=True)
class Tokens:
    """One transcript. words: as written, split at white space. texts: of the items, in order."""

    words: tuple[str, ...]
    items: tuple[Token, ...]
    texts: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.items)

    def span(self, start: int, end: int) -> Span:
        """The transcript's words under tokens `start` up to, not with, `end`."""
        if not self.items or start >= end:
            return (0, 0)
        last = min(end, len(self.items)) - 1
        return (self.items[min(start, last)].word, self.items[last].word + 1)

    def pause_between(self, start: int, end: int) -> bool:
        """Is there a pause mark before any token from `start` up to and with `end`?"""
        return any(item.pause for item in self.items[start : end + 1])


def fold(text: str) -> str:
    """Lower case, compatibility form, accents and curly quotes gone."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_SPELT_OUT)).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=64)  # the alternatives of one question and of its earlier attempts
def tokenise(transcript: str) -> Tokens:
    """Cut `transcript` into tokens. Beyond 2,000 characters or 500 tokens nothing is looked at."""
    words = tuple(transcript[:MOST_CHARACTERS].split())
    items: list[Token] = []
    texts: list[str] = []
    pause = False
    for at, word in enumerate(words):
        if len(items) >= MOST_TOKENS:
            break
        for piece in _of_word(word):
            if piece in _LAST_PARTS and texts and (whole := _LAST_PARTS[piece].get(texts[-1])):
                items[-1], texts[-1] = items[-1]._replace(text=whole), whole
            elif piece:
                items.append(Token(piece, at, pause))
                texts.append(piece)
                pause = False
            else:
                pause = True
    del items[MOST_TOKENS:], texts[MOST_TOKENS:]
    return Tokens(words, tuple(items), tuple(texts))


@lru_cache(maxsize=4_096)
def _of_word(word: str) -> tuple[str, ...]:
    """The tokens of one word; an empty one is a pause mark."""
    text = word.lower() if word.isascii() else fold(word)
    # Nearly all words are letters or digits alone.
    if text.isalpha():
        return _APART.get(text) or (text,)
    if text.isdecimal() or (text[:-2].isdecimal() and text[-2:] in _ORDINAL_END):
        return (text,)
    return _pieces(text)


def _pieces(word: str) -> tuple[str, ...]:
    """The tokens of one folded word; an empty one is a pause mark."""
    found: list[str] = []
    matches = list(_PIECE.finditer(word))
    for n, match in enumerate(matches):
        text = match.group()
        match match.lastgroup:
            case "dotted":
                found += [part for digits in text.split(".") for part in (digits, "/")][:-1]
            case "groups":
                found += [part for digits in text.split(".") for part in (digits, ".")][:-1]
            case "number":
                found.append(text.replace(",", ""))
            case "halfday":
                found.append(text[0] + "m")
                found += [""] if text == word and n and not text.endswith(".") else []
            case "letters":
                if found and text in _ORDINAL_END and matches[n - 1].lastgroup == "number":
                    found[-1] += text
                else:
                    found += _letters(text)
            case "emoji":
                found.append(text)
            case "sign":
                found += _sign(text, word, match.start(), match.end())
            case _:
                found.append("")
    return tuple(found)


def _letters(text: str) -> tuple[str, ...]:
    text = text.strip("'")
    if text in _APART:
        return _APART[text]
    if "'" not in text:
        return (text,)
    for end, spoken in _ENDS.items():
        if text.endswith(end) and len(text) > len(end):
            return (text[: -len(end)], spoken)
    return (text.replace("'", ""),)


def _sign(text: str, word: str, start: int, end: int) -> tuple[str, ...]:
    before, after = word[start - 1 : start], word[end : end + 1]
    if text in "-\u2212":
        if after.isdigit():
            return ("-",)
        return () if before else ("-",)
    if text == ".":
        if after.isdigit() and not before.isdigit():
            return (".",)
        return (".",) if "@" in word and after else () if after else ("",)
    if text == ":" and not after:
        return ("",)
    return (text,)
