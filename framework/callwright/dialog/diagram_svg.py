"""Draws an application as one SVG page: a map of its dialogs, then each dialog in a panel."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from xml.sax.saxutils import escape

from callwright.dialog.diagram import Picture, StateNode, draw_dialog, from_anywhere
from callwright.dialog.layered_layout import Arrow, Box, Layout, Line, Place, lay_out
from callwright.machine.tables import Application

__all__ = [
    "draw_svg",
]

PAGE = 1680  # pixels: what fits a wide screen
MARGIN = 28
PADDING = 22
TITLE = 34
LINE = 16  # pixels a line of text
FONT = 12
LABEL_FONT = 11
LABEL_WIDTH = 26  # characters

# One hue a verb, dark enough for white text (contrast 4.5:1 or better).
COLOURS = {
    "say": "#2f6db5",
    "ask": "#0f7a6c",
    "do": "#8a5a00",
    "call": "#6b4fb3",
    "decide": "#5c6675",
    "transfer": "#b0356b",
    "end": "#1f2733",
    "return": "#3f4a5a",
    "dialog": "#1f2733",
}
STYLE = (
    "text{font-family:Inter,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:12px;"
    "fill:#1f2733}"
    ".app{font-size:22px;font-weight:700}.panel{font-size:16px;font-weight:700}"
    ".name{font-weight:600}.verb{font-size:10px;font-weight:700;fill:#fff}"
    ".about{font-size:11px;fill:#5c6675}.leaves{font-size:11px;fill:#8a3b12}"
    ".label{font-size:11px;fill:#3f4a5a}.note{font-size:12px;fill:#3f4a5a}"
    ".way{fill:none;stroke:#8b96a5;stroke-width:1.4}"
)
# Widths of letters in em, by group: those of DejaVu Sans, the widest of the usual sans serifs.
NARROW, WIDE = frozenset("fijlrt.,:;'|!()[] I"), frozenset("mwMW@%—→")


def draw_svg(application: Application, only: str = "") -> str:
    """Return the page as the text of an SVG file.

    only: draw this dialog alone, without the map.
    """
    pictures = [draw_dialog(d) for d in application.dialogs.values() if only in ("", d.name)]
    panels = [] if only else [_map_panel(application, pictures)]
    panels += [_dialog_panel(picture) for picture in pictures]
    body, width, height = _arrange(panels)
    states = sum(len(picture.nodes) for picture in pictures)
    dialogs = only or f"{len(pictures)} dialogs"
    title = f"{application.name}: {dialogs}, {states} states"
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>{STYLE}</style>",
            '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" '
            'markerHeight="7" orient="auto"><path d="M0 0.8L9.5 5L0 9.2z" fill="#8b96a5"/>'
            "</marker></defs>",
            f'<rect width="{width:.0f}" height="{height:.0f}" fill="#eef1f5"/>',
            f'<text class="app" x="{MARGIN}" y="{MARGIN + 20}">{escape(title)}</text>',
            *body,
            "</svg>\n",
        )
    )


class _Panel:
    """A titled white card: pieces of SVG drawn from its own corner."""

    def __init__(self, title: str, pieces: list[str], width: float, height: float) -> None:
        self.pieces = pieces
        self.title = title
        self.width = max(width, _text_width(title, 16)) + 2 * PADDING
        self.height = height + TITLE + 2 * PADDING


def _arrange(panels: Sequence[_Panel]) -> tuple[list[str], float, float]:
    """Put panels in rows as on a shelf. Returns pieces, page width and page height."""
    widest = max(panel.width for panel in panels) + 2 * MARGIN
    page = widest if len(panels) == 1 else max(PAGE, widest)
    body: list[str] = []
    placed: list[tuple[float, float, _Panel]] = []
    # The map stays at the top; then the tallest first, each as high and as far left as it fits;
    # those that need a row of their own come last.
    rest = sorted(panels[1:], key=lambda panel: (panel.width > page * 0.7, -panel.height))
    for panel in (panels[0], *rest):
        y, x = min(
            (_free_below(placed, left, panel.width), left)
            for left in (MARGIN, *(x + other.width + MARGIN for x, _, other in placed))
            if left + panel.width + MARGIN <= page
        )
        placed.append((x, y, panel))
        body += [
            f'<g transform="translate({x:.1f} {y:.1f})">',
            f'<rect width="{panel.width:.1f}" height="{panel.height:.1f}" rx="10" fill="#fff" '
            'stroke="#d5dbe3"/>',
            f'<text class="panel" x="{PADDING}" y="{PADDING + 12}">{escape(panel.title)}</text>',
            f'<g transform="translate({PADDING} {PADDING + TITLE})">',
            *panel.pieces,
            "</g></g>",
        ]
    return body, page, max(y + panel.height for _, y, panel in placed) + MARGIN


def _free_below(placed: Sequence[tuple[float, float, _Panel]], left: float, width: float) -> float:
    """The first y below which nothing stands between `left` and `left + width`."""
    bottoms = [
        y + panel.height + MARGIN
        for x, y, panel in placed
        if x < left + width + MARGIN and left < x + panel.width + MARGIN
    ]
    return max(bottoms, default=MARGIN + 44.0)


def _map_panel(application: Application, pictures: Sequence[Picture]) -> _Panel:
    """Which dialog leads to which, and what is live everywhere."""
    cards = [_Card.of_dialog(picture) for picture in pictures]
    known = {picture.dialog for picture in pictures}
    arrows = [
        _arrow(picture.dialog, target, (label,) if label else ())
        for picture in pictures
        for label, targets in (("", picture.goes_to), ("calls", picture.calls))
        for target in targets
        if target in known and target != picture.dialog
    ]
    first = next(iter(application.start.values()))
    pieces, layout = _draw(cards, arrows, first)
    width, height = layout.width, layout.height
    for title, lines in (("Live everywhere", from_anywhere(application)),):
        left = width + 2 * PADDING
        pieces += _text_block(title, lines, left)
        width = left + max((_text_width(line, FONT) for line in lines), default=0)
        height = max(height, LINE * (len(lines) + 1.5))
    return _Panel("Map", pieces, width, height)


def _dialog_panel(picture: Picture) -> _Panel:
    cards = [_Card.of_state(node) for node in picture.nodes]
    arrows = [_arrow(edge.source, edge.target, edge.labels) for edge in picture.edges]
    pieces, layout = _draw(cards, arrows, picture.start)
    width, height = layout.width, layout.height
    if picture.anywhere:
        pieces.append(f'<g transform="translate(0 {height + PADDING:.1f})">')
        pieces += [*_text_block("Anywhere in this dialog", picture.anywhere, 0), "</g>"]
        width = max(width, *(_text_width(line, FONT) for line in picture.anywhere))
        height += PADDING + LINE * (len(picture.anywhere) + 1.5)
    return _Panel(picture.dialog, pieces, width, height)


class _Card:
    """What one box shows, and how large that makes it."""

    def __init__(self, name: str, verb: str, about: str, leaves: Sequence[str]) -> None:
        self.name, self.verb = name, verb
        self.about = _wrapped((about,), 34)
        self.leaves = _wrapped(leaves, 40)
        self.tag = _text_width(verb, 10) * 1.12 + 12
        widths = [
            self.tag + 8 + _text_width(name, FONT) * 1.06,
            *(_text_width(line, LABEL_FONT) for line in (*self.about, *self.leaves)),
        ]
        self.box = Box(name, max(widths) + 20, 26 + 14 * (len(self.about) + len(self.leaves)) + 4)

    @classmethod
    def of_state(cls, node: StateNode) -> "_Card":
        about = "" if node.detail == node.name else node.detail
        return cls(node.name, node.verb, about, node.leaves)

    @classmethod
    def of_dialog(cls, picture: Picture) -> "_Card":
        asks = sum(node.verb == "ask" for node in picture.nodes)
        return cls(picture.dialog, "dialog", f"{len(picture.nodes)} states, {asks} questions", ())

    def draw(self, place: Place) -> list[str]:
        """The box, centred at `place`."""
        x, y = place.x - self.box.width / 2, place.y - self.box.height / 2
        colour = COLOURS[self.verb]
        final = self.verb in ("end", "return")
        pieces = [
            f'<g transform="translate({x:.1f} {y:.1f})">',
            f"<title>{escape(f'{self.verb} {self.name}')}</title>",
            f'<rect width="{self.box.width:.1f}" height="{self.box.height:.1f}" '
            f'rx="{13 if final else 6}" fill="{"#e6eaf0" if final else "#fbfcfd"}" '
            f'stroke="{colour}" stroke-width="{1.8 if final else 1.2}"/>',
            f'<rect x="8" y="7" width="{self.tag:.1f}" height="15" rx="4" fill="{colour}"/>',
            f'<text class="verb" x="14" y="18">{self.verb}</text>',
            f'<text class="name" x="{self.tag + 16:.1f}" y="19">{escape(self.name)}</text>',
        ]
        lines = [("about", line) for line in self.about]
        lines += [("leaves", line) for line in self.leaves]
        for index, (style, line) in enumerate(lines):
            pieces.append(
                f'<text class="{style}" x="10" y="{36 + 14 * index}">{escape(line)}</text>'
            )
        return [*pieces, "</g>"]


def _draw(cards: Sequence[_Card], arrows: Sequence[Arrow], first: str) -> tuple[list[str], Layout]:
    layout = lay_out([card.box for card in cards], arrows, first)
    boxes = {card.name: card.box for card in cards}
    pieces = [_way(line, boxes) for line in layout.lines if line.points]
    start = layout.places[first]
    top = start.y - boxes[first].height / 2
    pieces.append(f'<circle cx="{start.x:.1f}" cy="{top - 9:.1f}" r="4.5" fill="#1f2733"/>')
    pieces += [
        piece for line in layout.lines if line.label_at for piece in _label(line, line.label_at)
    ]
    for card in cards:
        pieces += card.draw(layout.places[card.name])
    return pieces, layout


def _way(line: Line, boxes: dict[str, Box]) -> str:
    """An arrow as a smooth curve that leaves and enters boxes upright."""
    first, *_, last = line.points
    down = last.y > first.y
    half = boxes[line.arrow.source].height / 2, boxes[line.arrow.target].height / 2
    sign = 1 if down else -1
    points = [
        Place(_port(line, boxes, 0), first.y + sign * half[0]),
        *line.points[1:-1],
        Place(_port(line, boxes, -1), last.y - sign * half[1]),
    ]
    # Catmull-Rom through the bends, upright where it leaves and enters.
    slopes = [
        Place((after.x - before.x) / 2, (after.y - before.y) / 2)
        for before, after in zip(points, points[2:], strict=False)
    ]
    upright = abs(points[1].y - points[0].y), abs(points[-1].y - points[-2].y)
    slopes = [Place(0, sign * upright[0]), *slopes, Place(0, sign * upright[1])]
    path = [f"M{points[0].x:.1f} {points[0].y:.1f}"]
    for (a, b), (leave, enter) in zip(pairwise(points), pairwise(slopes), strict=True):
        path.append(
            f"C{a.x + leave.x / 3:.1f} {a.y + leave.y / 3:.1f} "
            f"{b.x - enter.x / 3:.1f} {b.y - enter.y / 3:.1f} {b.x:.1f} {b.y:.1f}"
        )
    return f'<path class="way" d="{"".join(path)}" marker-end="url(#tip)"/>'


def _port(line: Line, boxes: dict[str, Box], end: int) -> float:
    """Where on the edge of its box an arrow begins or ends: towards its next point."""
    centre, towards = line.points[end], line.points[1 if end == 0 else -2]
    box = boxes[line.arrow.source if end == 0 else line.arrow.target]
    room = box.width / 2 - 14
    return centre.x + max(-room, min(room, (towards.x - centre.x) * 0.4))


def _label(line: Line, at: Place) -> Iterable[str]:
    """The words of an arrow on a white ground, so that the line does not cross them."""
    top = at.y - line.arrow.height / 2
    yield (
        f'<rect x="{at.x - line.arrow.width / 2:.1f}" y="{top:.1f}" '
        f'width="{line.arrow.width:.1f}" height="{line.arrow.height:.1f}" rx="3" fill="#fff" '
        'fill-opacity="0.92"/>'
    )
    for index, words in enumerate(line.arrow.label):
        yield (
            f'<text class="label" text-anchor="middle" x="{at.x:.1f}" '
            f'y="{top + 12 + 13 * index:.1f}">{escape(words)}</text>'
        )


def _arrow(source: str, target: str, labels: Sequence[str]) -> Arrow:
    """An arrow with its reasons, one below the other."""
    lines = _wrapped([", ".join(labels)], LABEL_WIDTH) if any(labels) else ()
    width = max((_text_width(line, LABEL_FONT) for line in lines), default=0.0)
    return Arrow(source, target, lines, width + 8 if lines else 0, 13 * len(lines) + 4)


def _text_block(title: str, lines: Sequence[str], left: float) -> list[str]:
    block = [f'<text class="name" x="{left:.1f}" y="12">{escape(title)}</text>']
    for index, line in enumerate(lines):
        y = 12 + LINE * (index + 1.25)
        block.append(f'<text class="note" x="{left:.1f}" y="{y:.1f}">{escape(line)}</text>')
    return block


def _wrapped(lines: Iterable[str], width: int) -> tuple[str, ...]:
    """Break lines at spaces so that none is much longer than `width` characters."""
    result = []
    for line in lines:
        row = ""
        for word in line.split(" "):
            if row and len(row) + 1 + len(word) > width:
                result.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else word
        if row:
            result.append(row)
    return tuple(result)


def _text_width(text: str, size: int) -> float:
    """About how many pixels `text` takes in a sans serif of `size` pixels."""
    ems = sum(0.34 if c in NARROW else 0.92 if c in WIDE else 0.61 for c in text)
    return ems * size
