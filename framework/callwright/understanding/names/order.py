"""Which part of a name is the first, which the last: "the surname is Voss", "under Hall, Ann"."""

from collections.abc import Sequence
from typing import NamedTuple

from callwright.understanding.names.likeness import is_family, is_given, sounds_like
from callwright.understanding.names.written import GLUE, RUN_ON, in_capitals
from callwright.understanding.word_lists import by_first_word, phrase_end, phrases_in, words_in

__all__ = [
    "DEAR",
    "Label",
    "Part",
    "by_labels",
    "glued",
    "in_order",
    "labels_in",
    "put_together",
    "said_again",
]


class Part(NamedTuple):
    """One word of a name: folded, as it is written, and the places of its first and last token."""

    text: str
    said: str
    place: int
    last: int


class Label(NamedTuple):
    """The tokens that name a part. role: first, middle or last."""

    role: str
    start: int
    end: int


_LABELS = {
    role: by_first_word(phrases_in(phrases))
    for role, phrases in {
        "first": """first name | forename | given name | christian name | primer nombre
                    | nombre de pila | first names | forenames""",
        "middle": "middle name | segundo nombre | middle initial",
        "last": """last name | surname | family name | second name | apellido | apellidos
                   | primer apellido | apellido paterno | last names""",
    }.items()
}
# "Wright is my last": a label only after its article.
_SHORT = {"first": "first", "last": "last", "second": "last", "nombre": "first"}
# "Last name first, Schwartz, Kevin"
_LIST_ORDER = by_first_word(
    phrases_in("""
    last name first | surname first | last name and then first name | surname and then first name
    | family name first | last name then first name | apellido primero | apellidos primero
    """)
)
_LABELLING = _SHORT.keys() | _LIST_ORDER.keys() | {w for table in _LABELS.values() for w in table}
_OWN = words_in("my the mi el un")
_IS = words_in("is being as es was be would")
_LINKS = _IS | words_in("my the that it so and here comes with mi el y")
_LIKE = 0.7  # of a part said again
_WHOLE = 2
DEAR = words_in("""
    love dear mate darling duck pet sweetheart hun honey pal buddy boss petal sir madam maam
""")


def labels_in(texts: Sequence[str], aside: set[int]) -> list[Label]:
    """The words that name parts of the name, in order of speech."""
    found: list[Label] = []
    if _LABELLING.isdisjoint(texts):
        return found
    n = 0
    while n < len(texts):
        if n not in aside and (end := phrase_end(texts, n, _LIST_ORDER)):
            found.append(Label("list", n, end))
            n = end
            continue
        end = 0
        for role, table in _LABELS.items():
            if end := phrase_end(texts, n, table) if n not in aside else 0:
                found.append(Label(role, n, end))
                break
        n = max(end, n + 1)
    if found or "last" in texts:
        taken = {n for label in found for n in range(label.start, label.end)}
        found += [
            Label(_SHORT[text], n, n + 1)
            for n, text in enumerate(texts)
            if n and n not in taken
            and ((text in _SHORT and texts[n - 1] in _OWN) or text == "nombre")
        ]  # fmt: skip
    return sorted(found, key=lambda label: label.start)


def by_labels(
    parts: Sequence[Part], labels: Sequence[Label], texts: Sequence[str], aside: set[int]
) -> tuple[list[Part], set[int]]:
    """The parts in the order that the labels tell, and the places of the labels and what links
    them. No parts: the labels tell nothing.
    """
    listed = [label for label in labels if label.role == "list"]
    if listed:
        explained = {n for label in listed for n in range(label.start, label.end)}
        swapped = len(parts) == _WHOLE
        return [*reversed(parts)] if swapped else [*parts], explained
    at_place = {part.place: n for n, part in enumerate(parts)}
    roles: dict[int, str] = {}
    explained = set[int]()
    for n, label in enumerate(labels):
        stop = labels[n + 1].start if n + 1 < len(labels) else len(texts)
        behind = _linked(texts, range(label.end, stop), at_place, aside)
        ahead = _linked(texts, range(label.start - 1, -1, -1), at_place, aside)
        told_before = ahead is not None and any(
            texts[at] in _IS for at in range(ahead + 1, label.start)
        )
        told_behind = behind is not None and any(
            texts[at] in _IS for at in range(label.end, behind)
        )
        explained |= {*range(label.start, label.end)}
        if behind is not None and (told_behind or not told_before):
            explained |= {*range(label.end, behind)}
            at = at_place[behind]
            while at < len(parts) and at not in roles and parts[at].place < stop:
                if at > at_place[behind] and not _next_to(parts[at - 1], parts[at], aside):
                    break
                roles[at] = label.role
                at += 1
        elif ahead is not None and at_place[ahead] not in roles:
            explained |= {*range(ahead + 1, label.start)}
            roles[at_place[ahead]] = label.role
    if not roles:
        return [], set()
    groups = {
        role: [part for n, part in enumerate(parts) if roles.get(n) == role]
        for role in ("first", "middle", "last")
    }
    rest = [part for n, part in enumerate(parts) if n not in roles]
    first, middle, last = groups["first"], groups["middle"], groups["last"]
    if not first and last and len(last) >= _WHOLE and not rest:
        return in_order(last, surname_first=True), explained
    if rest and rest[-1:] and last and rest[-1].text == last[-1].text and len(rest) >= _WHOLE:
        return rest, explained
    first = first or ([] if len(first) else rest)
    if not last and len(first) < _WHOLE:
        last = rest if rest is not first else []
    if len(first) >= _WHOLE and last and first[-1].text == last[-1].text:
        last = []
    if middle and not last:
        return [*first[:1], *middle, *first[1:]], explained
    return [*first, *middle, *last], explained


def _next_to(one: Part, other: Part, aside: set[int]) -> bool:
    return all(n in aside for n in range(one.last + 1, other.place))


def _linked(
    texts: Sequence[str], places: range, parts: dict[int, int], aside: set[int]
) -> int | None:
    """The nearest of the places with a part, where only links stand between."""
    for n in places:
        if n in parts:
            return n
        if n not in aside and texts[n] not in _LINKS:
            return None
    return None


def in_order(parts: Sequence[Part], *, surname_first: bool = False) -> list[Part]:
    """First name first. surname_first: it was said in a way in which the last name may lead."""
    parts = list(parts)
    if len(parts) > _WHOLE and parts[-1].text in DEAR:
        parts.pop()
    if len(parts) == _WHOLE:
        one, other = parts
        # "Schwartz, s c h w a r t z, Kevin"
        told = other.place > one.last + 1
        sure = is_given(other.text) and not is_given(one.text)
        if sure and (surname_first or (told and not is_family(other.text))):
            return [other, one]
    return parts


def put_together(one: Sequence[Part], other: Sequence[Part]) -> list[Part] | None:
    """Two runs of parts with a pause between them as one name; None when they are not."""
    if len(one) != 1 or (len(other) == 1 and other[0].text in DEAR):
        return None
    (first,) = one
    if len(other) > 1 and first.text in (other[0].text, other[-1].text):
        return list(other)
    if len(other) == 1:
        if sounds_like(first.text, other[0].text) >= _LIKE:
            return list(other)
        return in_order([first, *other], surname_first=True)
    given = is_given(other[0].text) and is_given(other[1].text)
    if given and is_family(first.text) and not is_given(first.text):
        return [*other, first]  # "Hall, Robert James"
    return list(other)


def said_again(parts: Sequence[Part], earlier: Sequence[Sequence[Part]]) -> list[Part]:
    """The whole name said before, where the one part is only said again: "Robert Hall, that's
    Hall".
    """
    if len(parts) == 1:
        for before in earlier:
            like = [n for n, one in enumerate(before)
                    if sounds_like(one.text, parts[0].text) >= _LIKE]  # fmt: skip
            if len(before) >= _WHOLE and like:
                return [*before[: like[-1]], parts[0], *before[like[-1] + 1 :]]
    return list(parts)


def glued(parts: list[Part], glue: str) -> list[Part]:
    """The parts, the last two as one where a hyphen or the like stands between: "mc Donald"."""
    sign = GLUE.get(glue, "")
    if sign == "O'":
        last = parts[-1]
        said = in_capitals(f"O'{last.said}")
        return [*parts[:-1], last._replace(text="o" + last.text, said=said, place=last.place - 1)]
    if len(parts) < _WHOLE or not (sign or (len(parts) > _WHOLE and parts[-2].text in RUN_ON)):
        return parts
    one, two = parts[-2:]
    said = in_capitals(f"{one.said}{sign}{two.said if sign else two.said.lower()}")
    return [*parts[:-2], Part(one.text + two.text, said, one.place, two.last)]
