"""The two pictures of the app, drawn: a ring with a point in its middle, as a lens has its focus."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import cache
from math import hypot

WHITE, CLEAR = (255, 255, 255, 255), (255, 255, 255, 0)
# Radii as parts of the picture's width: the ring from without and within, and the point.
RING, HOLE, POINT = 0.30, 0.225, 0.10
# Each pixel is the mean of so many times so many points, so that edges are smooth.
FINE = 4
Colour = tuple[int, int, int, int]


def colour_icon(size: int, ground: str) -> bytes:
    """White on a ground, ``#rrggbb``, as a PNG."""
    red, green, blue = (int(ground[at : at + 2], 16) for at in (1, 3, 5))
    return _png(size, (red, green, blue, 255))


def outline_icon(size: int) -> bytes:
    """White on nothing, as a PNG."""
    return _png(size, CLEAR)


@cache
def _png(size: int, ground: Colour) -> bytes:
    rows = b"".join(b"\0" + b"".join(bytes(_pixel(x, y, size, ground)) for x in range(size)) for y in range(size))
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _pixel(x: int, y: int, size: int, ground: Colour) -> Iterator[int]:
    drawn = sum(
        _is_drawn((x + (i + 0.5) / FINE) / size - 0.5, (y + (j + 0.5) / FINE) / size - 0.5)
        for i in range(FINE)
        for j in range(FINE)
    )
    share = drawn / FINE**2
    for above, below in zip(WHITE, ground, strict=True):
        yield round(above * share + below * (1 - share))


def _is_drawn(x: float, y: float) -> bool:
    away = hypot(x, y)
    return away <= POINT or HOLE <= away <= RING
