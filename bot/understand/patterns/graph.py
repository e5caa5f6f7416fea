"""The graph that the phrases of a language are walked in, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Slot:
    """A place for words: the field it fills, whether only known names fit, at most how many words; ``token`` is what a
    text must hold for something to fit, empty where any words do."""

    name: str
    known: bool
    limit: int
    token: str = ""


@dataclass(slots=True)
class Node:
    """A point in the graph: the steps from here, and what is reached where a phrase is complete.

    ``starts`` and ``ends`` are steps over words that begin or end so, by their first or last letter.
    """

    words: dict[str, list[Node]] = field(default_factory=dict)
    starts: dict[str, list[tuple[str, Node]]] = field(default_factory=dict)
    ends: dict[str, list[tuple[str, Node]]] = field(default_factory=dict)
    slots: list[tuple[Slot, Node]] = field(default_factory=list)
    done: str | None = None

    @property
    def final(self) -> bool:
        """Whether nothing may follow."""
        return self.done is not None and not (self.words or self.starts or self.ends or self.slots)


def merged(nodes: Sequence[Node]) -> Node:
    """One node with the steps of several; those are left as they are."""
    if len(nodes) == 1:
        return nodes[0]
    node = Node()
    for other in nodes:
        for word, following in other.words.items():
            node.words.setdefault(word, []).extend(following)
        for letter, wild in other.starts.items():
            node.starts.setdefault(letter, []).extend(wild)
        for letter, wild in other.ends.items():
            node.ends.setdefault(letter, []).extend(wild)
        node.slots += other.slots
        node.done = node.done if node.done is not None else other.done
    return node


def over(node: Node, word: str) -> Sequence[Node]:
    """Where a word leads, as it is or by how it begins or ends."""
    found = node.words.get(word, ())
    if not node.starts and not node.ends:
        return found
    starts, ends = node.starts.get(word[0]), node.ends.get(word[-1])
    if starts is None and ends is None:
        return found
    by_start = [following for start, following in starts or () if word.startswith(start)]
    return [*found, *by_start, *(following for end, following in ends or () if word.endswith(end))]
