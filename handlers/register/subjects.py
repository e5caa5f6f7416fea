"""Bodies, topics, roles and members that a file names: found by any of their names, or added as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.register.changes import Comparison
from handlers.register.faults import Place
from handlers.register.known import to_key
from handlers.register.rows import BodyRow, FocalPointRow, MemberRow, RoleRow, TopicRow
from handlers.register.told import Told

IMPORT, SEED = "import", "seed"
# A group that only looks after topics, and on whose behalf nobody answers.
GROUP = "group"
OF_BODY = ("kind", "sector", "names_focal_points", "members_group", "staff_only")


class Subjects:
    """Finds or adds what a file names, and gathers what it tells of each."""

    def __init__(self, work: Comparison) -> None:
        self._work, self._known = work, work.known
        self._told: dict[tuple[str, str], Told] = {}
        self._rows: Mapping[str, Mapping[str, Any]] = {
            "body": work.known.bodies,
            "topic": work.known.topics,
            "role": work.known.roles,
            "member": work.known.members,
        }
        self._rank = {
            kind: max((row.rank for row in self._rows[kind].values()), default=-1) for kind in ("body", "topic", "role")
        }

    def compare(self) -> None:
        """The changes of everything that was told."""
        for told in self._told.values():
            told.compare(self._work)

    def put_body(self, row: BodyRow) -> None:
        """A body that the file tells of."""
        told = self._tell("body", row.id, row.where)
        told.say(self._work, row.where, {name: getattr(row, name) for name in OF_BODY})
        told.call(self._work, row.where, "name", row.names)
        told.call(self._work, row.where, "acronym", row.acronyms)
        told.alias(self._work, row.aliases)
        if row.kind:
            self._work.kinds[told.key] = row.kind

    def put_member(self, row: MemberRow) -> None:
        """A Member State, Sector Member or outside organisation, by the organisation's own names."""
        told = self._tell("member", row.id, row.where)
        aliases = None if row.aliases is None else list(row.aliases)
        told.say(self._work, row.where, {"kind": row.kind, "names": dict(row.names), "aliases": aliases})
        self._known.index["member"].add(row.id, *row.names.values(), *(row.aliases or ()))

    def put_role(self, row: RoleRow) -> None:
        """A role that the file tells of; its rank is by order of first sight."""
        told = self._tell("role", row.id, row.where)
        told.call(self._work, row.where, "name", row.names)
        told.alias(self._work, row.aliases)

    def put_topic(self, row: TopicRow) -> str | None:
        """The id of a topic, added where no name of it is known; nothing where a fault was told."""
        said = row.id or row.said or ""
        key = row.id or self._get_or_make("topic", said, row.where)
        if key is None:
            return None
        told = self._tell("topic", key, row.where)
        there = self._known.topics.get(key)
        if there is None or there.origin != SEED:
            # Topics that come with the house keep their description.
            told.say(self._work, row.where, self._about(row, there.source if there else {}, there))
        told.call(self._work, row.where, "name", row.names)
        told.alias(self._work, row.aliases)
        if row.channel:
            told.alias(self._work, {"en": (row.channel,)})
        return key

    def get_role(self, said: str, where: Place) -> str | None:
        """The id of a role, added under its own name where it is new; nothing where a fault was told."""
        return self._get_or_make("role", said, where)

    def get_body(self, said: str, where: Place) -> str | None:
        """The id of a body that must be there; a fault where it is not."""
        found = self._work.find("body", said, where)
        if found is None and not self._work.unclear("body", said):
            self._work.faults.add(where, "import-no-group", said=said)
        return found

    def body_of(self, row: FocalPointRow) -> tuple[str | None, bool]:
        """The body for which a focal point answers, none for a group that only looks after topics; and whether the
        row is sound. A Sector stands for the one body that names its focal points."""
        said = row.body or self._answering_group(row)
        if said is None:
            return None, True
        key = self._get_or_make("body", said, row.where)
        if key is None:
            return None, False
        told = self._tell("body", key, row.where)
        told.say(self._work, row.where, {"kind": row.body_kind})
        told.call(self._work, row.where, "name", row.body_names)
        return self._naming(key), True

    def _answering_group(self, row: FocalPointRow) -> str | None:
        group = row.topic.group
        ids = self._known.index["body"].find(group) if group else []
        return group if ids and any(self._work.kinds.get(each) != GROUP for each in ids) else None

    def _naming(self, key: str) -> str:
        body = self._known.bodies.get(key)
        if body is None or body.kind != "sector" or body.names_focal_points:
            return key
        every = self._known.bodies.values()
        naming = [each.id for each in every if each.names_focal_points and each.sector == body.sector]
        return naming[0] if len(naming) == 1 else key

    def _about(self, row: TopicRow, source: Mapping[str, Any], there: Any) -> dict[str, Any]:
        group = self._group(row) if row.group else None
        return {
            "about": {**there.about, **row.about} if there and row.about else dict(row.about),
            "channel": row.channel,
            "main": row.main,
            "source": {**source, "group": group} if group else None,
        }

    def _group(self, row: TopicRow) -> str:
        """The id of the group that looks after a topic, added where it is new."""
        said = row.group or ""
        ids = self._known.index["body"].find(said)
        if ids:
            return ids[0]
        key = to_key(said)
        self._tell("body", key, row.where, said).say(self._work, row.where, {"kind": GROUP})
        self._work.kinds[key] = GROUP
        return key

    def _get_or_make(self, subject: str, said: str, where: Place) -> str | None:
        found = self._work.find(subject, said, where)
        if found or self._work.unclear(subject, said):
            return found
        self._work.note_new(subject, said, where)
        return self._tell(subject, to_key(said), where, said).key

    def _tell(self, subject: str, key: str, where: Place, said: str | None = None) -> Told:
        """What is gathered of a subject, by its id."""
        if (subject, key) not in self._told:
            row = self._rows[subject].get(key)
            self._told[subject, key] = Told(subject, key, said or key, where, row, {} if row else self._rest(subject))
            self._known.index[subject].add(key, key, said or key)
        return self._told[subject, key]

    def _rest(self, subject: str) -> dict[str, Any]:
        if subject == "member":
            return {}
        self._rank[subject] += 1
        rank = {"rank": self._rank[subject]}
        if subject == "role":
            return rank
        return {**rank, "origin": IMPORT, **({"kind": "body"} if subject == "body" else {})}
