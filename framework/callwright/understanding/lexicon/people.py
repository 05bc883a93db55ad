"""Names that many people bear, and the short ones that stand for longer ones."""

from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from callwright.understanding.word_lists import words_in

__all__ = ["common_names", "short_names"]

_NICKNAMES = (
    "andrew andy drew|anthony tony|barbara barb|benjamin ben|catherine cathy kate katie katherine "
    "katy|charles charlie chuck|christopher chris|daniel dan danny|david dave|deborah debbie debra|"
    "donald don|edward ed eddie ted|elizabeth liz beth betty|frederick fred|gerald gerry jerry|"
    "gregory greg|james jim jimmy|jennifer jen jenny|john johnny jack|jonathan jon|joseph joe|"
    "joshua josh|kenneth ken|kimberly kim|lawrence larry|leonard len|margaret maggie peggy|matthew "
    "matt|michael mike|nicholas nick|pamela pam|patricia pat trish|patrick pat|peter pete|raymond "
    "ray|richard rick dick|robert bob rob bobby|ronald ron|samantha sam|samuel sam|stephen steve "
    "steven|susan sue|theodore ted|theresa terry|thomas tom|timothy tim|victoria vicky|vincent "
    "vince|william bill will"
)
_SHORT: dict[str, frozenset[str]] = {}
for _row in _NICKNAMES.split("|"):
    for _name in words_in(_row):
        _SHORT[_name] = _SHORT.get(_name, frozenset()) | words_in(_row)


def short_names(name: str) -> frozenset[str]:
    """The names by which a given name, folded, may go as well, itself among them; or none."""
    return _SHORT.get(name, frozenset())


@lru_cache(maxsize=1)
def common_names() -> tuple[frozenset[str], frozenset[str]]:
    """Given names and family names that many people bear, folded."""
    folder = resources.files("callwright.understanding.lexicon")
    found: Mapping[str, list[str]] = {"given": [], "family": []}
    kind = ""
    for line in (folder / "common_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif not line.startswith("#"):
            found[kind] += line.split()
    return frozenset(found["given"]), frozenset(found["family"])
