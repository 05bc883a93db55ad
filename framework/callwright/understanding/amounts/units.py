"""What amounts are counted in, whose ever: "dollars", "quid", "Canadian dollars"."""

from collections.abc import Sequence

from callwright.understanding.word_lists import words_in

__all__ = ["CODES", "ONE", "SIGNS", "UNITS", "find_unit"]

UNITS = words_in("""
    dollar dollars bucks buck usd $ pound pounds quid gbp £ euro euros eur € dolar dolares pesos
    peso plata varos lucas dolaritos dolarito dolarcitos dolarcito pesitos pesito dolarucos
    smackers greenbacks
""")
ONE = words_in("dollar buck pound")  # "dollar fifty": one, though nobody says so
SIGNS = frozenset("$£€")
CODES = frozenset({"usd", "gbp", "eur", "cad", "aud"})
# "Hong Kong dollars", "U.S. dollars": the amount counts, not whose.
_LANDS = words_in("""
    us u s american canadian australian hong kong new zealand singapore taiwan jamaican bahamian
    barbados trinidad fiji liberian namibian belize guyanese british sterling americanos
    estadounidenses
""")
_NEAR = 3


def find_unit(texts: Sequence[str], i: int) -> int:
    """Where the unit stands after a number that ends at `i`, its country skipped; or -1."""
    for at in range(i, min(i + _NEAR, len(texts))):
        if texts[at] in UNITS:
            return at
        if texts[at] not in _LANDS:
            break
    return -1
