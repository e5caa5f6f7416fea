"""What is open to everybody: what the organisation has marked so, for whoever has not said who they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from handlers.commands.public import PublicKind
from handlers.context import Context
from storage.public import list_marked

# The place in which the secretariat looks at what is not public yet as the public would see it. Its address names what
# counts as marked there, each as ``kind:id`` on a line of its own.
PREVIEW = "preview"


def open_ids(context: Context, kind: PublicKind) -> Collection[str] | None:
    """The ids that are marked public, where the public reads; nothing where a reader has said who they are."""
    if context.person.kind != "public":
        return None
    return context.once(
        ("open", kind), lambda: list_marked(context.session, kind) | frozenset(previewed(context, kind))
    )


def is_open(context: Context, kind: PublicKind, id_: str) -> bool:
    """Whether this may be told to whoever reads."""
    ids = open_ids(context, kind)
    return ids is None or id_ in ids


def previewed(context: Context, kind: PublicKind) -> list[str]:
    """What counts as marked here though it is not: nothing, but on the secretariat's preview."""
    if context.place.kind != PREVIEW:
        return []
    return [id_ for each, _, id_ in _named(context.place.external) if each == kind]


def to_preview(named: Iterable[tuple[PublicKind, str]]) -> str:
    """The address of the place in which these count as marked."""
    return "\n".join(f"{kind}:{id_}" for kind, id_ in named)


def _named(address: str) -> list[tuple[str, str, str]]:
    return [each.partition(":") for each in address.split("\n")]
