"""The texts of one language, each parsed when it is first needed: most never are, and all of them take a quarter of a
second of every start. fluent.runtime is known here and in ``texts`` alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

# An entry begins a line with its name; what goes on is indented, and a bracket closes what is selected.
ENTRY = re.compile(r"^(?=(-?[a-zA-Z][\w-]*) *=)", re.MULTILINE)
MENTIONED = re.compile(r"\{\s*(-?[a-z][\w-]*)")


class Entries:
    """Safe to be asked by several threads."""

    def __init__(self, locale: str, files: Iterable[str]) -> None:
        # Direction marks are set by ``isolate``, where they are needed, not everywhere.
        self.bundle = FluentBundle([locale], use_isolating=False)
        self._unread: dict[str, str] = {}
        self._reading = Lock()
        for file in files:
            self._cut(file)

    def pattern(self, key: str) -> Pattern | None:
        """What is written under ``key``; nothing where there is no such text, or none that can be read."""
        if key in self._unread:
            with self._reading:
                self._read(key)
        return self.bundle.get_message(key).value if self.bundle.has_message(key) else None

    def _cut(self, file: str) -> None:
        begins = [(each.start(), each[1]) for each in ENTRY.finditer(file)]
        ends = [start for start, _ in begins[1:]]
        for (start, key), end in zip(begins, [*ends, len(file)], strict=True):
            self._unread.setdefault(key, file[start:end])

    def _read(self, key: str) -> None:
        source = self._unread.get(key)
        if source is None:
            return
        for other in MENTIONED.findall(source):
            if other != key:
                self._read(other)
        self.bundle.add_resource(FluentResource(source))
        # Last: until it is out of here, whoever else asks for it waits.
        del self._unread[key]
