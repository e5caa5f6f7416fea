"""On which topics a resolution bears, as a file says it against what the register holds."""

from __future__ import annotations

from typing import Any

from handlers.answer import Term
from handlers.register.changes import Action, Change, Comparison
from handlers.register.faults import Place, reason
from handlers.register.rows import ResolutionRow
from storage.tables.register import Resolution, TopicResolution

# A resolution's body, kind, number, and for one without a number its note.
Key = tuple[str, str, int | None, str | None]
TABLE = "topic_resolutions"


def find_topics(work: Comparison, said: tuple[str, ...], where: Place) -> list[str]:
    """The ids of topics that must be there; a fault for each that is not."""
    found = []
    for each in said:
        key = work.find("topic", each, where)
        if key is None and not work.unclear("topic", each):
            work.faults.add(where, "import-no-topic", said=each)
        found += [key] if key else []
    return list(dict.fromkeys(found))


class Bearings:
    """What the register holds, by resolution."""

    def __init__(self, work: Comparison) -> None:
        self._work = work
        self._held: dict[int, list[TopicResolution]] = {}
        for row in work.known.bearings:
            self._held.setdefault(row.resolution_id, []).append(row)

    def compare(
        self,
        row: Resolution | None,
        former: Resolution | None,
        identity: tuple[Any, ...],
        told: ResolutionRow | None,
        label: Term,
    ) -> list[Change]:
        """What changes: a new revision bears on what the ``former`` one did where the file does not say."""
        if told is None:
            return []
        held = {each.topic_id: each for each in self._held.get(row.id if row else -1, [])}
        source = held or {each.topic_id: each for each in self._held.get(former.id if former else -1, [])}
        before = {topic: each.coordinates for topic, each in source.items() if not each.ended}
        wanted = self._wanted(told, before)
        fixed = {"resolution_id": row.id} if row else {"resolution": identity}
        found = [
            self._add(fixed, topic, calls, label, told.where) for topic, calls in wanted.items() if topic not in held
        ]
        for topic, each in held.items():
            found += self._change(each, {"ended": topic not in wanted, "coordinates": wanted.get(topic)}, label, told)
        return found

    def _wanted(self, told: ResolutionRow, before: dict[str, bool | None]) -> dict[str, bool | None]:
        topics = list(before) if told.topics is None else find_topics(self._work, told.topics, told.where)
        if told.coordinates is None:
            return {topic: before.get(topic, False) for topic in topics}
        if isinstance(told.coordinates, bool):
            return dict.fromkeys(topics, told.coordinates)
        calling = find_topics(self._work, told.coordinates, told.where)
        return {topic: topic in calling for topic in topics}

    def _add(self, fixed: dict[str, Any], topic: str, calls: bool | None, label: Term, where: Place) -> Change:
        values = {**fixed, "topic_id": topic, "coordinates": calls}
        return Change("add", TABLE, None, values, self._bears(label, topic), where=where)

    def _change(self, each: TopicResolution, values: dict[str, Any], label: Term, told: ResolutionRow) -> list[Change]:
        if values["ended"]:
            values.pop("coordinates")
        new = {name: value for name, value in values.items() if getattr(each, name) != value}
        if not new:
            return []
        before = {name: getattr(each, name) for name in new}
        key = (each.topic_id, each.resolution_id)
        act: Action = "end" if new.get("ended") else "change"
        return [Change(act, TABLE, key, new, self._bears(label, each.topic_id), before, where=told.where)]

    def _bears(self, label: Term, topic: str) -> Term:
        return reason("import-row-bears", row=label, topic=self._work.called("topic", topic))
