"""Counts as bars, drawn without script or style of their own; the number before each says the same."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

WIDE, HIGH = 480, 22


def bars(counts: Sequence[int], rtl: bool) -> list[Markup]:
    """One bar for each count, in order; the longest fills the width. It says nothing by itself to whoever hears it."""
    most = max(counts, default=0) or 1
    # Each is a drawing of its own: so it stands at its line, however many lines its words take on a narrow screen.
    shape = Markup(
        '<svg class="bar" viewBox="0 0 {0} {1}" preserveAspectRatio="none" aria-hidden="true">'
        '<rect x="{2}" width="{3}" height="{1}" rx="3"/></svg>'
    )
    lengths = (round(WIDE * count / most) for count in counts)
    return [shape.format(WIDE, HIGH, WIDE - length if rtl else 0, length) for length in lengths]
