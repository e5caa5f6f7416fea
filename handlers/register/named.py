"""Bodies, topics, roles, members and meetings as entries of a file."""

from __future__ import annotations

from typing import Any

from handlers.register.known import Known

Entry = dict[str, Any]
SEED = "seed"


def list_bodies(known: Known) -> list[Entry]:
    """Bodies that the seed lacks, and names that it lacks of its own."""
    rows = sorted(known.bodies.values(), key=lambda row: (row.rank, row.id))
    told = [{"id": row.id, **names_of(known, "body", row.id), **_body(row)} for row in rows]
    return [entry for entry in told if len(entry) > 1]


def list_topics(known: Known) -> list[Entry]:
    """Topics that the seed lacks, and names that it lacks of its own."""
    rows = sorted(known.topics.values(), key=lambda row: (row.rank, row.id))
    told = [{"id": row.id, **names_of(known, "topic", row.id), **_topic(row)} for row in rows]
    return [entry for entry in told if len(entry) > 1]


def list_roles(known: Known) -> list[Entry]:
    """Roles with a name of their own, by rank."""
    rows = sorted(known.roles.values(), key=lambda row: (row.rank, row.id))
    told = [{"id": row.id, **names_of(known, "role", row.id)} for row in rows]
    return [entry for entry in told if len(entry) > 1]


def list_members(known: Known) -> list[Entry]:
    return [
        {"id": row.id, "kind": row.kind, "names": dict(row.names), "aliases": list(row.aliases)}
        for row in known.members.values()
    ]


def list_meetings(known: Known) -> list[Entry]:
    """Every meeting: one that the seed brought may have been moved."""
    rows = sorted(known.meetings.values(), key=lambda row: (row.start, row.id))
    return [
        {
            "id": row.id,
            "group": row.group_id,
            "jointly_with": row.joint_id,
            "joint_note": row.joint_note,
            "start": row.start,
            "end": row.end,
            "opens": row.opens,
            "closes": row.closes,
            "zone": row.zone,
            "place": row.place,
            "status": row.status,
            "source": row.source,
        }
        for row in rows
    ]


def names_of(known: Known, subject: str, key: str) -> Entry:
    """Names, acronyms and aliases that did not come with the seed."""
    own = [name for name in known.names.get((subject, key), []) if name.origin != SEED]
    own.sort(key=lambda name: (name.lang, name.text))
    aliases: dict[str, list[str]] = {}
    for name in own:
        if name.kind == "alias":
            aliases.setdefault(name.lang, []).append(name.text)
    shown = {
        part: {name.lang: name.text for name in own if name.kind == kind}
        for part, kind in (("names", "name"), ("acronyms", "acronym"))
    }
    return {part: texts for part, texts in {**shown, "aliases": aliases}.items() if texts}


def _body(row: Any) -> Entry:
    if row.origin == SEED:
        return {}
    flags = ("names_focal_points", "members_group", "staff_only")
    return {"kind": row.kind, "sector": row.sector, **{name: getattr(row, name) or None for name in flags}}


def _topic(row: Any) -> Entry:
    if row.origin == SEED:
        return {}
    group = row.source.get("group")
    return {"about": dict(row.about), "channel": row.channel, "group": group, "main": row.main or None}
