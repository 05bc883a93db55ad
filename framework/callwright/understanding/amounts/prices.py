"""Prices, whose second part is cents: "twelve ninety nine", "four fifty for a coffee"."""

from collections.abc import Sequence

from callwright.understanding.word_lists import words_in

__all__ = ["in_cents", "is_little"]

# What is paid in units and cents, whatever the first part is.
_LITTLE = words_in("""
    coffee coffees latte lattes cappuccino espresso tea teas cocoa juice soda sodas coke cokes water
    lemonade beer beers pint pints lager wine cocktail cocktails drink drinks snack snacks sandwich
    sandwiches burger burgers hamburger hamburgers fries chips crisps bagel bagels muffin muffins
    donut donuts doughnut doughnuts cookie cookies cake cakes pie slice dessert sundae soup salad
    salads toast toastie wrap burrito burritos taco tacos hotdog hotdogs pizza pizzas milk bread
    parking stamp stamps magazine newspaper bus streaming subscription app song music movie film
    eggs minibar
    cafe refresco refrescos cerveza cervezas vino jugo agua hamburguesa hamburguesas torta tortas
    sandwiches pan leche estacionamiento pelicula cancion camion
""")
# Of these fifteen sixty is 15.60, and two fifty may be either.
_MEALS = words_in("""
    breakfast breakfasts brunch lunch lunches dinner dinners meal meals takeaway takeout taxi cab
    uber toll tolls tip shampoo sunscreen toothbrush laundry book books popcorn starter starters
    desayuno almuerzo comida cena propina peaje libro
""")
_LITTLE_OR_MEALS = _LITTLE | _MEALS
_DEAR = words_in("machine maker table shop tour festival festivals studio lessons party package")
_FOR = words_in("for on por")
_COST = words_in(
    "is was were are cost costs came comes cuesta cuestan costo costaron es era fue salio"
)
_NEAR = 6  # words between an amount and what it is paid for
# 98 and 97 are price endings of supermarkets, the others of everybody.
_ENDINGS = frozenset({99, 98, 97, 95, 49})
_ROUND = frozenset({0, 25, 50, 75})
_TEN, _TWENTY = 10, 20


def in_cents(first: int, second: int, *, little: bool) -> tuple[int, int] | None:
    """How far two numbers said in a row are units and cents, and how far hundreds: their weights.

    "Forty nine ninety nine", "sixty two fifteen" are hardly thousands, "six ninety nine" may be
    either. None: nothing says so. little: it is paid for what costs little.
    """
    ends = second in _ENDINGS
    odd = first >= _TWENTY and second not in _ROUND and second % 10 > 0
    if little or (first >= _TEN and (ends or odd)):
        return 980, 700
    return (950, 900) if ends else None


def is_little(texts: Sequence[str], start: int, end: int, first: int) -> bool:
    """Is the amount from `start` up to `end` paid for what costs little: "for a sandwich", "the
    coffee was"? first: its first number.
    """
    things = _LITTLE_OR_MEALS if first >= _TEN else _LITTLE
    after, before = texts[end : end + _NEAR + 1], texts[max(0, start - _NEAR) : start]
    bought = [n for n, text in enumerate(after) if text in things]
    if bought and _FOR & {*after[: bought[0]]}:
        return after[bought[0] + 1 : bought[0] + 2] == () or after[bought[0] + 1] not in _DEAR
    sold = [n for n, text in enumerate(before) if text in things]
    return bool(sold) and bool(_COST & {*before[sold[-1] + 1 :]}) and _DEAR.isdisjoint(before)
