"""The curves of delivery's cost, with the figures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.delivery_item import Added
from benchmarks.delivery_rows import Cost


@dataclass(frozen=True)
class Curves:
    """All that was measured on one store. ``late`` and ``theirs``, in order: seconds after the moment at which a
    thousand were due, of Focal and of APScheduler; ``drain``: which part of a platform's limit was used."""

    store: str
    costs: list[Cost]
    added: Added
    late: list[float]
    theirs: list[float]
    drain: float


def draw(curves: Sequence[Curves], file: Path) -> None:
    """Writes a PNG: a row of pictures for each store."""
    figure = Figure(figsize=(15, 4.6 * len(curves)), layout="constrained")
    for pictures, each in zip(figure.subplots(len(curves), 3, squeeze=False), curves, strict=True):
        _against_rows(pictures[0], each)
        _lateness(pictures[1], each)
        _figures(pictures[2], each)
    figure.savefig(file, dpi=110)


def _against_rows(picture: Axes, each: Curves) -> None:
    rows = [cost.rows for cost in each.costs]
    picture.plot(rows, [cost.tick for cost in each.costs], "o-", label="idle tick")
    picture.plot(rows, [cost.claim for cost in each.costs], "s-", label="claim of 1,000")
    picture.plot(rows, [cost.bare for cost in each.costs], "s:", label="the same, bare SQL")
    picture.set(title=f"{each.store}: cost against size", xlabel="rows", ylabel="ms", xscale="log", yscale="log")
    picture.legend()


def _lateness(picture: Axes, each: Curves) -> None:
    for name, late in (("Focal", each.late), ("APScheduler with its store", each.theirs)):
        picture.plot(late, [100 * (n + 1) / len(late) for n in range(len(late))], label=name)
    picture.set(title=f"{each.store}: 1,000 due at one moment", xlabel="seconds late", ylabel="% said")
    picture.legend()


def _figures(picture: Axes, each: Curves) -> None:
    picture.axis("off")
    lines = ["rows        tick ms   claim ms    bare ms   ratio"]
    lines += [f"{c.rows:<10,} {c.tick:8.2f} {c.claim:10.1f} {c.bare:10.1f} {c.ratio:7.2f}" for c in each.costs]
    added = each.added
    lines += [
        "",
        f"item, {added.rows} rows: {added.kept:.1f} ms, raw {added.raw:.1f} ms, ratio {added.ratio:.2f}",
        f"late p99: {each.late[int(len(each.late) * 0.99) - 1]:.2f} s",
        f"  by APScheduler: {each.theirs[int(len(each.theirs) * 0.99) - 1]:.2f} s",
        f"drained of the platform's limit: {each.drain:.0%}",
    ]
    picture.text(0, 1, "\n".join(lines), family="monospace", va="top", fontsize=9)
