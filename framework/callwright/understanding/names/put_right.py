"""A name after what was told of its letters: "Clark with an e" is Clarke."""

import itertools
from collections.abc import Sequence

from callwright.understanding.names.letters_told import LetterTold
from callwright.understanding.names.likeness import holds, is_family, is_given, with_letters
from callwright.understanding.names.order import Part
from callwright.understanding.names.written import in_capitals

__all__ = ["put_right"]

_SHORTEST = 3  # letters of a part with an apostrophe


def put_right(
    parts: Sequence[Part], letters: Sequence[LetterTold], spelled: frozenset[int]
) -> tuple[list[Part], bool]:
    """The parts as they were told, and whether all that was told holds of them.

    spelled: the places of parts that were spelled, which nothing told changes.
    """
    parts, obeyed = list(parts), True
    if not letters:
        return parts, obeyed
    for _, group in itertools.groupby(letters, key=lambda told: told.at):
        told = [*group]
        before = [n for n, part in enumerate(parts) if part.place < told[0].at]
        if not before and told[0].letters == "-":
            before = [*range(len(parts))]  # "it's double barrelled, Jane Parker Bowles"
        if not before:
            continue
        if told[0].letters in "-'":
            parts = _with_sign(parts, before[-1], told[0])
            continue
        last = before[-1] + 1 == len(parts)
        order = [*reversed(before)] if last else before[-1:]
        found = _changed(parts, order, told, spelled)
        if found:
            parts[found[0]] = found[1]
        obeyed = obeyed and found is not None
    return parts, obeyed


def _changed(
    parts: Sequence[Part], order: Sequence[int], told: Sequence[LetterTold], spelled: frozenset[int]
) -> tuple[int, Part] | None:
    """The part of which it is told, and what it is then."""
    without = [one for one in told if one.without and len(one.letters) == 1]
    if without and len(order) > 1:
        # "Sarah Jones without the h": of the part that would have it.
        for n in order:
            part = parts[n]
            less = with_letters(part.text, told)
            had = any(one.letters in part.text for one in without)
            if had and less and (is_given(less) or is_family(less)) and part.place not in spelled:
                return n, _as(part, less)
            if not had and any(_may_have(part.text, one) for one in without):
                return n, part
        return order[0], parts[order[0]]
    for known in (True, False):
        for n in order:
            part = parts[n]
            if part.place in spelled or all(holds(part.text, one) for one in told):
                return n, part
            if other := with_letters(part.text, told, known=known):
                return n, _as(part, other)
    return None


def _may_have(text: str, told: LetterTold) -> bool:
    """Do some who are called so write it with the letter: Clark, "no e"?"""
    other = with_letters(text, [told._replace(without=False)])
    return bool(other) and (is_given(other) or is_family(other))


def _as(part: Part, text: str) -> Part:
    return part if part.text == text else part._replace(text=text, said=in_capitals(text))


def _with_sign(parts: list[Part], n: int, told: LetterTold) -> list[Part]:
    """With the hyphen between the last two parts before it, or the apostrophe in one."""
    if told.without:
        return parts
    part = parts[n]
    if told.letters == "'":
        if "'" in part.said or len(part.said) < _SHORTEST:
            return parts
        said = in_capitals(f"{part.said[0]}'{part.said[1:].lower()}")
        return [*parts[:n], part._replace(said=said), *parts[n + 1 :]]
    if n and "-" not in part.said:
        one = parts[n - 1]
        both = Part(one.text + part.text, f"{one.said}-{part.said}", one.place, part.last)
        return [*parts[: n - 1], both, *parts[n + 1 :]]
    return parts
