"""The words Spanish counts with, folded (no accents)."""

from callwright.understanding.numerals.number_words import NumberWords

__all__ = ["SPANISH"]

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_UNIT = {word: n for n, word in enumerate(_UNITS.split())}
_TENS = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_ORDINALS = "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo"
_SHARE = {"medio": 2, "media": 2, "tercio": 3, "tercera": 3} | {
    word: n for n, word in enumerate(_ORDINALS.split(), 1) if n > 3
}
_SHARES = _SHARE | {word + "s": n for word, n in _SHARE.items()} | {"centesimo": 100,
    "centesimos": 100, "milesimo": 1_000, "milesimos": 1_000}  # fmt: skip

SPANISH = NumberWords(
    units={word: n for word, n in _UNIT.items() if word != "veinte"}
    | {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21},
    tens={word: 10 * n for n, word in enumerate(_TENS.split(), 2)},
    hundreds={
        "cien": 100,
        "ciento": 100,
        "doscientos": 200,
        "doscientas": 200,
        "trescientos": 300,
        "trescientas": 300,
        "cuatrocientos": 400,
        "cuatrocientas": 400,
        "quinientos": 500,
        "quinientas": 500,
        "seiscientos": 600,
        "seiscientas": 600,
        "setecientos": 700,
        "setecientas": 700,
        "ochocientos": 800,
        "ochocientas": 800,
        "novecientos": 900,
        "novecientas": 900,
    },
    hundred=frozenset({"cientos", "cientas"}),  # "cuatro cientos", as some recognisers write it
    scales={
        "mil": 1_000,
        "milito": 1_000,
        "militos": 1_000,
        "millon": 1_000_000,
        "millones": 1_000_000,
    },
    never_bare=frozenset({"millones"}),
    dozens={"docena": 12, "docenas": 12},
    joins=frozenset({"y"}),
    tens_join=frozenset({"y", "i"}),
    articles=frozenset({"un", "una"}),
    points=frozenset({"punto", "coma", "."}),
    shares=_SHARES,
    bare_halves=frozenset({"medio", "media"}),
    overs=frozenset({"sobre"}),
    negatives=frozenset({"menos", "-"}),
    ordinals={word: n for n, word in enumerate(_ORDINALS.split(), 1)}
    | {"primer": 1, "primera": 1, "segunda": 2, "tercer": 3, "tercera": 3},
    digits={word: str(n) for word, n in _UNIT.items() if n < 10} | {"un": "1", "una": "1"},
    damaged={"sero": "0", "sinco": "5", "quatro": "4", "sies": "6", "nuebe": "9", "tress": "3"},
    repeats={"doble": 2, "triple": 3},
    vague={"par": 2},
)
