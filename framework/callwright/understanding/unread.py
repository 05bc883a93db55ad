"""What stands in a request and nothing reads, told once: it changes no answer, so it is no error.

Other people's suites carry fields of their own and name intents of their own application; a typing
mistake looks the same, so that a name near a known one is asked about.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from callwright.understanding.lexicon.shipped import SHIPPED_LOCALES
from callwright.understanding.request import Json, lexicon_of
from callwright.understanding.understand import Lexicon

__all__ = ["Unread"]

_FIELDS = frozenset(
    ("id", "type", "nbest", "locale", "today", "plausible", "context", "expect", "history",
     "partial", "live")
)  # fmt: skip
_OF_NBEST = frozenset(("text", "confidence"))
# A name is repeated in a sentence only if it is one: anything else might be somebody's data.
_NAME = re.compile(r"[A-Za-z_][\w.-]{0,39}", re.ASCII)
_MOST = 100  # names told of, which also bounds what is remembered


class Unread:
    """Finds what nothing reads, each name once."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()

    def of(self, given: Mapping[str, Json], lexicon: Lexicon | None = None) -> Iterator[str]:
        """A sentence for each name in this request that was not told of before."""
        if not given.keys() <= _FIELDS:
            yield from self._fields("", given.keys() - _FIELDS, _FIELDS)
        nbest = given.get("nbest")
        for item in nbest if isinstance(nbest, list) else ():
            if isinstance(item, dict) and not item.keys() <= _OF_NBEST:
                yield from self._fields("nbest", item.keys() - _OF_NBEST, _OF_NBEST)
        live = given.get("live")
        if isinstance(live, list) and str(given.get("type")).strip() == "intent":
            yield from self._live(live, given.get("locale"), lexicon)
        yield from self._locale(given.get("locale"))

    def _fields(self, inside: str, names: Iterable[str], known: Iterable[str]) -> Iterator[str]:
        of = f" of `{inside}`" if inside else ""
        for name in sorted(names):
            if self._is_new(inside or "field", name):
                yield f"{_shown(name, 'a field')}{of} is not read.{_closest(name, known)}"

    def _live(self, live: list[Json], locale: Json, lexicon: Lexicon | None) -> Iterator[str]:
        words = lexicon_of(locale, lexicon)
        for name in live if words is not None else ():
            if words is None or not isinstance(name, str) or name in words.words.intents:
                continue
            if self._is_new("live", name):
                near = _closest(name, words.words.intents)
                yield f"{_shown(name, 'a name')} in `live` is no intent that can be heard.{near}"

    def _locale(self, locale: Json) -> Iterator[str]:
        if isinstance(locale, str) and locale not in SHIPPED_LOCALES:
            words = lexicon_of(locale, None)
            read = words.words.locale if words is not None else ""
            written = locale.replace("_", "-").lower()
            if read and written not in (read.lower(), read[:2]) and self._is_new("locale", locale):
                yield f"{_shown(locale, 'a locale')} is read as {read}."

    def _is_new(self, kind: str, name: str) -> bool:
        if (kind, name) in self._seen or len(self._seen) >= _MOST:
            return False
        self._seen.add((kind, name))
        return True


def _shown(name: str, else_: str) -> str:
    return f"`{name}`" if _NAME.fullmatch(name) else else_


def _closest(name: str, known: Iterable[str]) -> str:
    if not _NAME.fullmatch(name):
        return ""
    from difflib import get_close_matches  # only where somebody mistyped

    near = get_close_matches(name, sorted(known), n=1)
    return f" Did you mean `{near[0]}`?" if near else ""
