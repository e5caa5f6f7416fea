"""Counts as bars, drawn without script or style of their own; the table beside them says the same in numbers."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

WIDE, HIGH, GAP = 480, 22, 12


def bars(counts: Sequence[int], rtl: bool) -> Markup:
    """One bar for each count, in order; the longest fills the width. It says nothing by itself to whoever hears it."""
    most = max(counts, default=0) or 1
    lengths = [round(WIDE * count / most) for count in counts]
    height = len(lengths) * (HIGH + GAP)
    drawn = [
        Markup('<rect x="{}" y="{}" width="{}" height="{}" rx="3"/>').format(
            WIDE - length if rtl else 0, at * (HIGH + GAP) + GAP // 2, length, HIGH
        )
        for at, length in enumerate(lengths)
    ]
    # Stretched with the table beside it, so that each bar stands at its line.
    shape = Markup('<svg class="bars" viewBox="0 0 {} {}" preserveAspectRatio="none" aria-hidden="true">{}</svg>')
    return shape.format(WIDE, height, Markup().join(drawn))
