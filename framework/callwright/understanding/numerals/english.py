"""The words English counts with, and what a recogniser makes of them."""

from callwright.understanding.numerals.number_words import NumberWords

__all__ = ["ENGLISH"]

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNIT = {word: n for n, word in enumerate(_UNITS.split())}
_TEN = {word: 10 * n for n, word in enumerate(_TENS.split(), 2)} | {
    "fourty": 40,
    "ninty": 90,
    "fitty": 50,
    "fiddy": 50,
}
_ORDINAL = (
    {word: n for n, word in enumerate(_ORDINALS.split(), 1)}
    | {word[:-1] + "ieth": n for word, n in _TEN.items() if word in _TENS.split()}
    | {"nineth": 9, "twelvth": 12, "hundredth": 100, "thousandth": 1_000}
    | {"millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)
# "Second" is a stretch of time, "first" no part of anything.
_SHARE = {word: n for word, n in _ORDINAL.items() if n > 2} | {"half": 2, "quarter": 4}
_SHARES = (
    _SHARE
    | {word + "s": n for word, n in _SHARE.items() if word != "half"}
    | {"halves": 2, "first": 1, "firsts": 1}
)

ENGLISH = NumberWords(
    units=_UNIT | {"nil": 0, "nought": 0, "naught": 0, "fourteeen": 14},
    tens=_TEN,
    hundreds={},
    hundred=frozenset(
        {
            "hundred",
            "hundreds",
            "hunnert",
            "hunnerd",
            "hunderd",
            "hundert",
            "hunert",
            "hunnid",
            "hunned",
        }
    ),
    scales={
        "thousand": 1_000,
        "thousands": 1_000,
        "grand": 1_000,
        "k": 1_000,
        "lakh": 100_000,
        "lakhs": 100_000,
        "million": 1_000_000,
        "millions": 1_000_000,
        "mil": 1_000_000,
        "crore": 10_000_000,
        "crores": 10_000_000,
        "billion": 1_000_000_000,
        "billions": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "trillions": 1_000_000_000_000,
        "quadrillion": 1_000_000_000_000_000,
        "quintillion": 1_000_000_000_000_000_000,
    },
    never_bare=frozenset(
        {"k", "grand", "mil", "thousands", "millions", "billions", "trillions", "lakhs", "crores"}
    ),
    dozens=dict.fromkeys(("dozen", "dozens", "doz", "dozs", "dz", "dzs"), 12),
    joins=frozenset({"and", "n"}),
    tens_join=frozenset(),
    articles=frozenset({"a", "an"}),
    points=frozenset({"point", "."}),
    shares=_SHARES,
    bare_halves=frozenset({"half", "quarter"}),
    overs=frozenset({"over"}),
    negatives=frozenset({"minus", "negative", "-"}),
    ordinals=_ORDINAL,
    digits={word: str(n) for word, n in _UNIT.items() if n < 10}
    | {"oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "niner": "9", "fife": "5"},
    # What recognisers write for a lone digit on a bad line; only believed where digits stand.
    damaged={
        "for": "4",
        "fore": "4",
        "ford": "4",
        "to": "2",
        "too": "2",
        "tu": "2",
        "won": "1",
        "ate": "8",
        "eat": "8",
        "tree": "3",
        "free": "3",
        "nein": "9",
        "sicks": "6",
        "sex": "6",
        "owe": "0",
        "hero": "0",
        "wan": "1",
        "fife": "5",
        "fine": "9",
        "mine": "9",
        "ow": "0",
        "tv": "2",
        "st": "8",
        "seben": "7",
        "heaven": "7",
        "sven": "7",
        "fives": "5",
    },
    repeats={"double": 2, "triple": 3, "treble": 3, "quadruple": 4},
    vague={"couple": 2, "few": 3, "several": 3},
)
