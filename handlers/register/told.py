"""What a file tells of one body, topic, role or member: gathered over all its rows, then compared once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from handlers.answer import Code, Language, Term
from handlers.register.changes import Comparison
from handlers.register.faults import Place, Said, reason
from storage.tables.register import Name
from storage.tables.row import Row

Texts = Mapping[str, str]
Aliases = Mapping[str, tuple[str, ...]]
TABLES: Mapping[str, str] = {"body": "bodies", "topic": "topics", "role": "roles", "member": "members"}


@dataclass
class Told:
    """``row`` is the register's, empty where the subject is new; ``rest`` are columns of a new one alone.

    ``said`` is what the file calls it, which names it where nothing else does.
    """

    subject: str
    key: str
    said: str
    where: Place
    row: Row | None
    rest: Mapping[str, Any] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    shown: dict[tuple[str, str], str] = field(default_factory=dict)
    aliases: dict[tuple[str, str], str] = field(default_factory=dict)

    def label(self, work: Comparison) -> Term:
        """What it is, by its names."""
        return reason(f"import-row-{self.subject}", name=work.called(self.subject, self.key))

    def say(self, work: Comparison, where: Place, values: Mapping[str, Any]) -> None:
        """Columns as a row tells them; of two that differ the first is taken, and that is noted."""
        for name, value in values.items():
            if value is None or value == {}:
                continue
            if self.values.setdefault(name, value) != value:
                work.note(where, "import-differs", column=name, row=self.label(work), place=self.where)

    def call(self, work: Comparison, where: Place, kind: str, names: Texts) -> None:
        """Names or acronyms as a row tells them; two in one language are a fault."""
        work.given[self.subject, self.key] = self.shown
        for lang, text in names.items():
            if self.shown.setdefault((kind, lang), text) != text:
                said: dict[str, Said] = {
                    "kind": Code(value=kind),
                    "said": text,
                    "first": self.shown[kind, lang],
                    "place": self.where,
                }
                work.faults.add(where, "import-two-names", row=self.label(work), **said)
            work.known.index[self.subject].add(self.key, text)

    def alias(self, work: Comparison, aliases: Aliases) -> None:
        """Further names, for reading only."""
        for lang, texts in aliases.items():
            self.aliases |= {(lang, text): text for text in texts}
            work.known.index[self.subject].add(self.key, *texts)

    def compare(self, work: Comparison) -> None:
        """The changes that follow."""
        if self.row is None:
            self._call_as_said(work)
            values = {**self.rest, **self.values}
            work.add(TABLES[self.subject], self.key, values, self.label(work), self.where)
        else:
            work.change(self.row, self.key, self.values, self.label(work), self.where)
        there = work.known.names.get((self.subject, self.key), [])
        for (kind, lang), text in self.shown.items():
            self._show(work, there, (kind, lang, text))
        known = {(name.lang, name.text) for name in there}
        for lang, text in self.aliases.keys() - known:
            self._add_name(work, ("alias", lang, text))

    def _call_as_said(self, work: Comparison) -> None:
        work.given.setdefault((self.subject, self.key), self.shown)
        if self.subject != "member" and not any(kind == "name" for kind, _ in self.shown):
            self.shown["name", "en"] = self.said

    def _show(self, work: Comparison, there: list[Name], wanted: tuple[str, str, str]) -> None:
        kind, lang, text = wanted
        held = next((name for name in there if (name.kind, name.lang) == (kind, lang)), None)
        if held is None:
            self._add_name(work, wanted)
        elif held.text != text:
            work.change(held, held.id, _values(work, text), self._name(work, kind, lang), self.where)

    def _add_name(self, work: Comparison, wanted: tuple[str, str, str]) -> None:
        kind, lang, text = wanted
        place = {"subject": self.subject, "subject_id": self.key, "lang": lang, "kind": kind}
        label = reason("import-row-name-text", row=self._name(work, kind, lang), text=text)
        work.add("names", None, {**place, **_values(work, text)}, label, self.where)

    def _name(self, work: Comparison, kind: str, lang: str) -> Term:
        return reason("import-row-name", kind=Code(value=kind), row=self.label(work), lang=Language(lang=lang))


def _values(work: Comparison, text: str) -> dict[str, Any]:
    """A name that the organisation itself imports is its own, so it is confirmed."""
    return {"text": text, "status": "sourced", "source": work.source, "origin": "import"}
