"""Paying for something else than what is owed here: "I have to pay the rent", "ya pagué la luz".

The rent, food and a light bill are never what a lender asks for. A mortgage, a car or "my bills"
may be: they are something else only where they have to be paid.
"""

from collections.abc import Sequence

from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = ["paid_elsewhere"]

_PAYING = words_in("""
    pay pays paying paid payed spend spending pagar pago pagos pague pagando pagamos pagado pagarle
    gastar
""")
_ELSE = words_in("""
    rent groceries food electric electricity utilities lights water gas daycare childcare tuition
    school hospital doctor doctors medical medicine medicines medication medications dentist funeral
    insurance taxes landlord babysitter internet cable phone repair repairs alimony bail
    somebody someone everybody everyone people renta alquiler comida luz agua guarderia colegiatura
    escuela doctores medico medicinas medicina dentista funeral seguro impuestos casero manutencion
    otros otras
""")
_ELSE_TWO = frozenset(
    {
        *(("child", "support"), ("other", "bills"), ("other", "debts"), ("other", "people")),
        *(("other", "things"), ("other", "cards"), ("other", "loans"), ("light", "bill")),
        *(("car", "repair"), ("car", "repairs"), ("car", "insurance"), ("tax", "bill")),
    }
)
_IF_OBLIGED = words_in("""
    mortgage car truck bills cards kids funeral hipoteca carro troca cuentas biles billes
    tarjetas gastos
""")
_OBLIGED = by_first_word(
    phrases_in("""
    have to | had to | has to | gotta | got to | must | still have to | tengo que | tuve que
    | tenemos que | hay que | debo
    """)
)
# Words between paying and what is paid.
_BETWEEN = words_in("""
    for the my our a an his her this all of off some back first also mi mis la las el los un una
    de del lo al nuestra nuestro primero
""")
_REACH = 4
_LEAD = 4


def paid_elsewhere(texts: Sequence[str], start: int, end: int) -> str:
    """What else is paid for by the paying that stands from `start` up to, not with, `end`; empty
    where nothing else is.
    """
    at = next((n for n in range(end - 1, start - 1, -1) if texts[n] in _PAYING), -1)
    if at < 0:
        return ""
    n = at + 1
    while n < len(texts) and n <= at + _REACH and texts[n] in _BETWEEN:
        n += 1
    if n == len(texts):
        return ""
    if texts[n] in _ELSE or tuple(texts[n : n + 2]) in _ELSE_TWO:
        return texts[n]
    obliged = any(phrase_end(texts, k, _OBLIGED) for k in range(max(0, at - _LEAD), at))
    return texts[n] if obliged and texts[n] in _IF_OBLIGED and not _is_note(texts, n) else ""


def _is_note(texts: Sequence[str], n: int) -> bool:
    """Tell "my car note", "the car loan" from the car."""
    return bool({"note", "loan", "payment"} & {*texts[n + 1 : n + 2]})
