"""A picture of numbers for a Word document: bars or columns, numbered as the rows of the table beside it.

No word stands in the picture, so that it is the same in every script; what it shows is told in its text alternative.
Only ``bot/render/report_docx.py`` imports this file.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from handlers.answer import Chart

# Dark, light and outlined: told apart without colour too.
FILLS = ("#1f3864", "#9dc3e6", "#ffffff")
EDGE, INK, PAPER = "#1f3864", "#000000", "#ffffff"
WIDE, BAR, GAP, SIDE, LETTERS = 1600, 44, 22, 110, 30
HIGH, COLUMN = 460, 1600 - 2 * 110


def png(chart: Chart, *, rtl: bool) -> bytes:
    """The picture as the bytes of a PNG file; ``rtl``: it is read from the right."""
    image = _columns(chart, rtl=rtl) if chart.upright else _bars(chart, rtl=rtl)
    stream = BytesIO()
    image.save(stream, "PNG", dpi=(240, 240), optimize=True)
    return stream.getvalue()


def _bars(chart: Chart, *, rtl: bool) -> Image.Image:
    """Lying bars, one below another, each of its parts; the number of each stands in front, its sum behind."""
    image = Image.new("RGB", (WIDE, len(chart.bars) * (BAR + GAP) + GAP), PAPER)
    draw, scale = ImageDraw.Draw(image), (WIDE - 2 * SIDE) / max(1, *(sum(bar) for bar in chart.bars))
    begins, way, before, behind = (WIDE - SIDE, -1, "lm", "rm") if rtl else (SIDE, 1, "rm", "lm")
    for at, (label, bar) in enumerate(zip(chart.labels, chart.bars, strict=True)):
        top, edge = GAP + at * (BAR + GAP), float(begins)
        _word(draw, (edge - way * 16, top + BAR / 2), label, before)
        for value, fill in zip(bar, FILLS, strict=False):
            ends = edge + way * value * scale
            if value:
                draw.rectangle((min(edge, ends), top, max(edge, ends), top + BAR), fill, EDGE, 2)
            edge = ends
        _word(draw, (edge + way * 14, top + BAR / 2), str(sum(bar)), behind)
    return image


def _columns(chart: Chart, *, rtl: bool) -> Image.Image:
    """Standing columns, with the sum on top of each and its label below."""
    image = Image.new("RGB", (WIDE, HIGH + 2 * LETTERS + 3 * GAP), PAPER)
    draw, most = ImageDraw.Draw(image), max(1, *(sum(bar) for bar in chart.bars))
    step, base = COLUMN / len(chart.bars), HIGH + LETTERS + GAP
    pairs = list(zip(chart.labels, chart.bars, strict=True))
    for at, (label, bar) in enumerate(reversed(pairs) if rtl else pairs):
        left, bottom = SIDE + at * step + step / 6, float(base)
        for value, fill in zip(bar, FILLS, strict=False):
            if value:
                draw.rectangle((left, bottom - value * HIGH / most, left + step * 2 / 3, bottom), fill, EDGE, 2)
            bottom -= value * HIGH / most
        _word(draw, (left + step / 3, bottom - 8), str(sum(bar)), "mb")
        _word(draw, (left + step / 3, base + 10), label, "mt")
    draw.line((SIDE, base, WIDE - SIDE, base), INK, 2)
    return image


def _word(draw: ImageDraw.ImageDraw, at: tuple[float, float], words: str, anchor: str) -> None:
    draw.text(at, words, INK, ImageFont.load_default(LETTERS), anchor)
