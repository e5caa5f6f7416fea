"""Reads a register from YAML: a mapping of sections to lists of entries, every scalar as it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from handlers.answer import Line
from handlers.register.faults import Faults, Place, RegisterFaults, at, reason
from handlers.register.read_csv import MOST_ROWS, to_text
from handlers.register.records import COLUMNS, SECTIONS, Cell, Found, Record, in_section, to_column

# The parser in C, where it was built, is ten times as quick.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
EMPTY = ("", "null", "~")
# References can make a small file stand for a huge one.
MOST_NODES = 1_000_000
DEEPEST = 12


def read_yaml(data: bytes, _section: str | None = None) -> Found:
    """The entries of every section, named in the file. Raises ``RegisterFaults`` where the file has another shape."""
    text = to_text(data)
    try:
        _check_depth(text)
        node = yaml.compose(text, Loader)
    except yaml.YAMLError as error:
        where = _at(getattr(error, "problem_mark", None) or getattr(error, "context_mark", None))
        detail = str(getattr(error, "problem", None) or error)
        raise RegisterFaults([at(where, reason("import-not-yaml", detail=detail))]) from None
    return _Reader().read(node)


class _Reader:
    """Turns nodes into cells, counting them."""

    def __init__(self) -> None:
        self.left = MOST_NODES
        self.faults = Faults()
        self.notes: list[Line] = []

    def read(self, node: yaml.Node | None) -> Found:
        if node is None:
            raise RegisterFaults([reason("import-empty")])
        if not isinstance(node, yaml.MappingNode):
            raise RegisterFaults([at(_where(node), reason("import-no-sections", sections=", ".join(SECTIONS)))])
        records = [record for name, part in node.value for record in self._section(name, part)]
        if len(records) > MOST_ROWS:
            raise RegisterFaults([reason("import-entries", most=MOST_ROWS)])
        self.faults.refuse()
        return Found(tuple(records), tuple(self.notes))

    def _section(self, name: yaml.Node, node: yaml.Node) -> Iterator[Record]:
        section = to_column(str(name.value))
        if section not in SECTIONS:
            self.notes.append(at(_where(name), reason("import-unknown-section", section=str(name.value))))
            return
        if isinstance(node, yaml.ScalarNode) and node.value in EMPTY:
            return
        if not isinstance(node, yaml.SequenceNode):
            self.faults.add(_where(node), "import-section-list", section=section)
            return
        for entry in node.value:
            if isinstance(entry, yaml.MappingNode):
                yield self._record(section, entry)
            else:
                self.faults.add(_where(entry), "import-entry", section=section)

    def _record(self, section: str, node: yaml.MappingNode) -> Record:
        cells: dict[str, Cell] = {}
        for name, part in self._pairs(node):
            column = in_section(section, name)
            cell = self._cell(part)
            if column not in COLUMNS[section]:
                self.notes.append(at(_where(part), reason("import-no-column-in", section=section, column=name)))
            elif cell is not None:
                cells[column] = cell
        return Record(section, _where(node), cells)

    def _pairs(self, node: yaml.MappingNode) -> Iterator[tuple[str, yaml.Node]]:
        seen: set[str] = set()
        for key, part in node.value:
            name = str(key.value)
            if name in seen:
                self.faults.add(_where(key), "import-key-twice", column=name)
            seen.add(name)
            yield name, part

    def _cell(self, node: yaml.Node) -> Cell | None:
        self.left -= 1
        if self.left < 0:
            raise RegisterFaults([reason("import-too-much")])
        if isinstance(node, yaml.MappingNode):
            pairs = ((name, self._cell(part)) for name, part in self._pairs(node))
            return {name: cell for name, cell in pairs if cell is not None}
        if isinstance(node, yaml.SequenceNode):
            return [cell for part in node.value if (cell := self._cell(part)) is not None]
        plain = getattr(node, "style", None) is None
        return None if (plain and node.value in EMPTY) or not node.value.strip() else str(node.value)


def _check_depth(text: str) -> None:
    """Nesting is counted before anything recurses into it."""
    depth = 0
    for event in yaml.parse(text, Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise RegisterFaults([at(_at(event.start_mark), reason("import-nested"))])


def _where(node: yaml.Node) -> Place:
    return _at(node.start_mark)


def _at(mark: Any) -> Place:
    return Place(line=mark.line + 1) if mark else Place()
