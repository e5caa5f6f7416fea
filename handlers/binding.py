"""Who binds whom: whether what one person writes is in force at once or a draft, and who may change it later."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.answer import Code, Term
from handlers.commands.fields import CLOSED
from handlers.context import Context
from handlers.errors import Refusal
from handlers.parties import attentions_of
from handlers.reader import members_of, posts_of, selves
from handlers.rights import leads_group
from storage.item_parties import OWED, involves, owed_by
from storage.items import CALL, LIVE, WORK, matches
from storage.progress import was_agreed
from storage.tables.items import Item, ItemParty
from storage.tables.people import Person
from storage.tables.register import Body
from storage.undo import was_draft

OF_GROUPS = ("conclusion", CALL)
PRIVATE_PLACES = ("private", "group", "chat")
# What a body of the house owes, its staff does; a group of members or a conference is not bound by staff.
HOUSE = ("sector", "bureau", "secretariat", "task_force")


def is_in_force(context: Context, item: Item) -> bool:
    """Whether the writer may bind everybody the item binds; else it is a draft until one who may agrees to it."""
    if leads_group(context, item.group_id):
        return True
    if context.person.kind == "visitor" and context.place.audience != "direct":
        return False
    if item.kind in OF_GROUPS:
        return item.kind == "conclusion" and _among_staff(context) and not is_reviewed(context, item)
    owed = [party for party in item.parties if party.capacity in OWED]
    if not owed:
        return item.kind == "information" or context.person.kind == "staff" or context.place.audience == "direct"
    return may_bind(context, item, owed)


def may_bind(context: Context, item: Item, parties: Sequence[ItemParty]) -> bool:
    """Whether the speaker may bind these parties without anybody's agreement."""
    if leads_group(context, item.group_id):
        return True
    own = selves(context, context.person)
    return all(_binds(context, item, party, own) for party in parties)


def could_bind(context: Context, item: Item) -> bool:
    """Whether the speaker may put the item in force wherever they say it: what staff owe one another, in any place."""
    if leads_group(context, item.group_id):
        return True
    if item.kind in OF_GROUPS:
        return item.kind == "conclusion" and context.person.kind == "staff" and not is_reviewed(context, item)
    own, of_staff = selves(context, context.person), context.person.kind == "staff"
    owed = (party for party in item.parties if party.capacity in OWED)
    return all(_binds(context, item, each, own) or (of_staff and _is_staff(context, each)) for each in owed)


def audience_of(context: Context, item: Item) -> str:
    """For whom an item is: as the place where it was said, closer where the place or the group is closed.

    What a group's chair or secretary, or the secretariat, says of the group's meeting in a direct conversation is
    the group's.
    """
    group = context.session.get(Body, item.group_id) if item.group_id else None
    audience = context.place.audience
    if audience == "direct":
        return _of_group(group) if group and leads_group(context, group.id) else "direct"
    if context.place.kind in PRIVATE_PLACES:
        return "private"
    return "staff" if group and group.staff_only else audience


def agreed_audience(context: Context, item: Item) -> str:
    """For whom an agreed item is: a draft said in a direct conversation becomes the group's."""
    group = context.session.get(Body, item.group_id) if item.group_id else None
    return _of_group(group) if group and item.audience == "direct" else item.audience


def narrowed(context: Context, item: Item) -> str:
    """For whom an item is once it is of its group: what becomes a staff group's is for staff."""
    group = context.session.get(Body, item.group_id) if item.group_id else None
    return "staff" if group and group.staff_only and item.audience in ("outsiders", "public") else item.audience


def is_reviewed(context: Context, item: Item) -> bool:
    """Whether "done" is for a chair, secretary or the secretariat to confirm."""
    group = context.session.get(Body, item.group_id) if item.group_id else None
    return group is not None and group.members_group


def check_leads(context: Context, item: Item, key: str = "item-not-yours") -> None:
    """Refuses whoever is neither chair nor secretary of the item's group nor secretariat."""
    if not leads_group(context, item.group_id):
        raise Refusal(key, number=Code(value=str(item.number)))


def check_own(context: Context, item: Item, key: str = "item-not-yours") -> None:
    """Refuses whoever neither made the item nor leads its group; once agreed, or put in force in a role that they hold
    no more, it is no longer its maker's alone."""
    mine = item.maker_id in selves(context, context.person)
    if not mine or _is_settled(context, item):
        check_leads(context, item, key)


def _is_settled(context: Context, item: Item) -> bool:
    """Whether others agreed to the item, or it has been in force as the speaker could not put it in force now."""
    if item.status == "draft":
        return False
    if was_agreed(context.session, item.number):
        return True
    return not (could_bind(context, item) or (item.status in CLOSED and was_draft(context.session, item.number)))


def owes(context: Context, item: Item) -> bool:
    """Whether it is the asker who is to do it."""
    return _has(context, item, owed=True)


def represents(context: Context, item: Item) -> bool:
    """Whether a member is to do it for which the asker stands: they may report on it, and change nothing else of it."""
    owed = {party.member_id for party in item.parties if party.capacity in OWED}
    return bool(owed & members_of(context, context.person))


def is_others(context: Context, item: Item) -> bool:
    """Whether ``check_owes`` would refuse the asker."""
    try:
        check_owes(context, item)
    except Refusal:
        return True
    return False


def check_owes(context: Context, item: Item) -> None:
    """Refuses whoever neither owes, nor made the item, nor leads its group; a draft is for the latter two."""
    if item.status == "draft" or not _has(context, item, owed=True):
        check_own(context, item, "item-of-member" if represents(context, item) else "item-not-yours")


def check_completes(context: Context, item: Item) -> None:
    """As ``check_owes``, with those who stand for a member that owes it; their word is reported, and closes nothing."""
    if item.status == "draft" or not represents(context, item):
        check_owes(context, item)


def check_takes_part(context: Context, item: Item) -> None:
    """As ``check_owes``, with those who cooperate or are reported to."""
    if item.status == "draft" or not _has(context, item, owed=False):
        check_own(context, item)


def check_open(item: Item) -> None:
    """Refuses what is not to be worked on: closed, taken back, or a draft nobody agreed to yet."""
    number = Code(value=str(item.number))
    if item.status in CLOSED:
        raise Refusal("item-closed", number=number, status=Term(key=f"status-{item.status}"))
    if item.status == "draft":
        raise Refusal("item-is-draft", number=number)
    check_work(item)


def check_work(item: Item) -> None:
    """Refuses what is only to be known: it has neither a deadline nor anybody who is to do it."""
    if item.kind not in WORK:
        raise Refusal("item-not-work", number=Code(value=str(item.number)), kind=Code(value=item.kind))


def check_not_reported(item: Item) -> None:
    """Refuses what is reported done: there is nothing to ask of it, but to close it or open it again."""
    if item.status == "reported_done":
        raise Refusal("item-reported-already", number=Code(value=str(item.number)))


def check_shared(item: Item) -> None:
    """Refuses a personal reminder, which has neither other owners nor a plan of lead times."""
    if item.kind == "personal":
        raise Refusal("item-personal", number=Code(value=str(item.number)))


def check_ended(item: Item) -> None:
    """Refuses what is open still, or a draft."""
    if item.status not in (*CLOSED, "reported_done"):
        status = Term(key=f"status-{item.status}")
        raise Refusal("item-open-already", number=Code(value=str(item.number)), status=status)


def check_not_closed(item: Item) -> None:
    """Refuses what is closed, superseded or withdrawn."""
    if item.status not in (*LIVE, "draft"):
        status = Term(key=f"status-{item.status}")
        raise Refusal("item-closed", number=Code(value=str(item.number)), status=status)


def _binds(context: Context, item: Item, party: ItemParty, own: frozenset[int]) -> bool:
    if party.person_id in own:
        return True
    seeing = attentions_of(context, party, item.topic_id)
    if seeing and all(person.id in own for person in seeing):
        return True
    return _own_body(context, party) or (_among_staff(context) and _is_staff(context, party))


def _own_body(context: Context, party: ItemParty) -> bool:
    """An office speaks for its body."""
    return context.person.office and party.kind == "body" and party.body_id == context.person.body_id


def _among_staff(context: Context) -> bool:
    return context.person.kind == "staff" and context.place.audience == "staff"


def _is_staff(context: Context, party: ItemParty) -> bool:
    if party.person_id is not None:
        return context.session.get_one(Person, party.person_id).kind == "staff"
    if party.kind == "role":
        return True
    body = context.session.get(Body, party.body_id) if party.body_id else None
    return body is not None and (body.kind in HOUSE or body.names_focal_points)


def _of_group(group: Body | None) -> str:
    return "staff" if group and group.staff_only else "outsiders"


def _has(context: Context, item: Item, *, owed: bool) -> bool:
    ids, posts = selves(context, context.person), posts_of(context, context.person)
    members = members_of(context, context.person)
    return matches(context.session, item, owed_by(ids, posts) if owed else involves(ids, posts, members))
