"""A small chart as SVG: curves of labelled points over two linear axes that begin at nought."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Curve", "drawn"]

_WIDTH, _HEIGHT = 640, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 20, 20, 55
_COLOURS = ("#0b6e4f", "#b3541e", "#33538c")


@dataclass(frozen=True)
class Curve:
    """points: x, y, and what is written beside the point."""

    name: str
    points: Sequence[tuple[float, float, str]]


def _ticks(most: float) -> list[float]:
    step = next(s * 10**e for e in range(-1, 5) for s in (1, 2, 5) if s * 10**e * 6 >= most)
    return [step * n for n in range(int(most / step) + 2)]


def drawn(curves: Sequence[Curve], *, x: str, y: str) -> str:
    """Return the chart. Colours are told apart by dash and shape too."""
    xs, ys = (_ticks(max(p[axis] for c in curves for p in c.points)) for axis in (0, 1))
    wide, high = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def place(px: float, py: float) -> tuple[float, float]:
        return _LEFT + px / xs[-1] * wide, _TOP + high - py / ys[-1] * high

    made = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'font-family="sans-serif" font-size="12" role="img">',
        f"<title>{y}, over {x}</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
    ]
    for tick in xs:
        px, py = place(tick, 0)
        made.append(f'<path d="M{px:.1f} {py:.1f}V{_TOP}" stroke="#e4e4e4"/>')
        made.append(f'<text x="{px:.1f}" y="{py + 18:.1f}" text-anchor="middle">{tick:g}</text>')
    for tick in ys:
        px, py = place(0, tick)
        made.append(f'<path d="M{px:.1f} {py:.1f}H{_WIDTH - _RIGHT}" stroke="#e4e4e4"/>')
        made.append(f'<text x="{px - 8:.1f}" y="{py + 4:.1f}" text-anchor="end">{tick:g}</text>')
    made.append(f'<text x="{_LEFT + wide / 2}" y="{_HEIGHT - 12}" text-anchor="middle">{x}</text>')
    made.append(
        f'<text transform="translate(18 {_TOP + high / 2}) rotate(-90)" text-anchor="middle">'
        f"{y}</text>"
    )
    for number, curve in enumerate(curves):
        colour = _COLOURS[number % len(_COLOURS)]
        places = [place(px, py) for px, py, _ in curve.points]
        path = "L".join(f"{px:.1f} {py:.1f}" for px, py in places)
        dash = ' stroke-dasharray="6 4"' if number else ""
        made.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        labelled = 1e9, 1e9
        for (px, py), (_, _, label) in reversed(list(zip(places, curve.points, strict=True))):
            made.append(
                f'<circle cx="{px:.1f}" cy="{py:.1f}" r="4" fill="{colour}"/>'
                if not number
                else f'<rect x="{px - 4:.1f}" y="{py - 4:.1f}" width="8" height="8" '
                f'fill="{colour}"/>'
            )
            if abs(px - labelled[0]) + abs(py - labelled[1]) < 30:
                continue  # too near for a label of its own
            labelled = px, py
            made.append(
                f'<text x="{px + 7:.1f}" y="{py - 6:.1f}" font-size="10" fill="{colour}">'
                f"{label}</text>"
            )
        made.append(
            f'<text x="{_WIDTH - _RIGHT - 6}" y="{_TOP + 16 + 18 * number}" text-anchor="end" '
            f'fill="{colour}" font-weight="bold">{curve.name}</text>'
        )
    made.append("</svg>")
    return "\n".join(made) + "\n"
