"""Of a stay the day of arrival is meant: "checking in Thursday and out Monday", "a room from the
fourth to the sixth".

Two days of anything else, and two days of which no word tells which is which, are asked back.
"""

from collections.abc import Sequence

from callwright.understanding.candidate import Candidate
from callwright.understanding.word_lists import words_in

__all__ = ["is_departure"]

_ARRIVING = words_in("""
    arriving arrive arrives arrival in checkin coming come there start starting starts beginning
    begin begins landing llego llegamos llegando llegada entrada entramos empezando comenzando
""")
_LEAVING = words_in("""
    leaving leave leaves out depart departing departure checkout end ending ends back home returning
    return finishing finish salgo salimos saliendo salida termino regreso vuelvo
""")
_UNTIL = words_in("to until till til through - hasta al a")
_STAY = words_in("""
    room rooms night nights stay staying suite suites cottage lodge cabin villa apartment flat hotel
    guests adults king queen twin double doubles single singles view rent rental hire holiday
    vacation pitch campsite habitacion cuarto noches hospedarnos estancia
""")
_NEAR = 5  # words before a day


def is_departure(low: Candidate, high: Candidate, texts: Sequence[str]) -> bool:
    """Is the second of two days when somebody leaves who comes on the first?"""
    between = texts[low.end : high.start]
    leaves = not _LEAVING.isdisjoint(between)
    until = not _UNTIL.isdisjoint(between)
    if not leaves and not until:
        return False
    if not _ARRIVING.isdisjoint(texts[max(0, low.start - _NEAR) : low.start]):
        return True
    return until and not _STAY.isdisjoint(texts)
