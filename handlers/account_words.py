"""An account as people are told of it: what it is called, where it is, whose it is; and the letters about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from handlers import seen
from handlers.answer import Answer, Button, Choice, Code, Fact, Items, Line, Reply, Row, Words
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.people import UnlinkAccount
from handlers.context import Context
from handlers.errors import Refusal
from storage.account_ways import list_routes_of, other_ways
from storage.accounts import list_named
from storage.identities import Account, find_identity
from storage.installations import find_installation
from storage.mail_ways import RELAY
from storage.messages import add_message
from storage.routes import CHATS, MAIL
from storage.tables.people import Identity, Person, Route

LONGEST_NAME = 80
MOST, MOST_PRESSED = 20, 5
# So long what was told of an account may be late.
TOLD_LIFE = timedelta(days=3)


def id_of(identity: Identity) -> str:
    """The account as a button carries it."""
    return f"{identity.platform}:{identity.installation}:{identity.external}"


def said_of(context: Context, identity: Identity) -> str:
    """As the account may be typed: what it is called, where no other is called so, else its id."""
    named = list_named(context.session, identity.name, CHATS, MOST_PRESSED) if identity.name else ()
    return identity.name if identity.name and len(named) == 1 else id_of(identity)


def account_of(identity: Identity) -> Account:
    """The account that a row is about."""
    return Account(identity.platform, identity.installation, identity.external)


def find_one(context: Context, said: str) -> Identity | list[Identity]:
    """An account by its id, or by what it is called on its platform: one, or those that are called so."""
    match said.split(":", 2):
        case [platform, installation, external] if platform in CHATS:
            found = find_identity(context.session, Account(platform, installation, external))
            if found is not None:
                return found
    named = list(list_named(context.session, said.strip().removeprefix("@"), CHATS, MOST_PRESSED))
    if not named:
        raise Refusal("account-unknown", words=Words(text=said[:LONGEST_NAME]))
    return named[0] if len(named) == 1 else named


def of_account(context: Context, identity: Identity) -> dict[str, Fact]:
    """What the account is called, on which platform, in which workspace or organisation."""
    there = find_installation(context.session, identity.platform, identity.installation)
    return {
        "name": Words(text=(identity.name or identity.external)[:LONGEST_NAME]),
        "platform": Code(value=identity.platform),
        "installation": Words(text=((there.name if there else "") or identity.installation)[:LONGEST_NAME]),
        "guest": seen.flag(identity.guest),
    }


def told(context: Context, identity: Identity, person: Person) -> dict[str, Fact]:
    """The account, and whose it is or was."""
    return {**of_account(context, identity), "person": seen.person(context, person)}


def asked(context: Context, key: str, identity: Identity, person: Person, sure: Command) -> Reply:
    """What would be done, to be agreed to."""
    choices = (Choice(label=Line(key="label-do-it"), command=to_dict(sure)),)
    facts = told(context, identity, person)
    parts = (Line(key=f"{key}-what", facts=facts),)
    return Reply(title=Line(key=f"{key}-asked", facts=facts), parts=parts, choices=choices, audience="asker")


def which(context: Context, found: Sequence[Identity], make: Callable[[str], Command]) -> Reply:
    """The question which of several accounts is meant."""
    choices = tuple(
        Choice(label=Line(key="account-said", facts=of_account(context, each)), command=to_dict(make(id_of(each))))
        for each in found[:MOST_PRESSED]
    )
    return Reply(title=Line(key="account-which"), choices=choices, audience="asker")


def listed(context: Context, person: Person, found: Sequence[Identity]) -> Reply:
    """The accounts of somebody, each with what unlinks it."""
    facts: dict[str, Fact] = {"person": seen.person(context, person), "some": seen.flag(found)}
    lines = tuple(
        Line(key="account-line", facts={**of_account(context, each), "by": Code(value=each.linked_by)})
        for each in found[:MOST]
    )
    buttons = tuple(unlinking(context, each) for each in found[:MOST_PRESSED])
    rows = tuple(Row(kind="account", id=id_of(each), facts=of_account(context, each)) for each in found)
    return Reply(
        title=Line(key="list-accounts", facts=facts),
        parts=(Items(lines=lines),) if lines else (Line(key="link-how"),),
        buttons=buttons,
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
        example=person.example,
    )


def unlinking(context: Context, identity: Identity) -> Button:
    """What unlinks the account, once that is agreed to."""
    label = Line(key="button-unlink-account", facts=of_account(context, identity))
    return Button(label=label, command=to_dict(UnlinkAccount(account=id_of(identity))))


def is_linked(context: Context, identity: Identity, person: Person) -> Refusal:
    """What is said where an account is somebody's already."""
    return Refusal("account-is-linked", (), **told(context, identity, person))


def mail(context: Context, person: Person, reply: Reply, expires: datetime) -> None:
    """A letter to the address under which the register has somebody, wherever else they are reached."""
    if person.email and context.usual.mails and not person.example:
        _send(context, person, (MAIL, RELAY, person.email), reply, expires)


def tell_person(context: Context, person: Person, account: Account, line: Line) -> None:
    """Whoever the account is or was linked with is told by their other ways, so that nobody can do it unseen."""
    expires = context.now + TOLD_LIFE
    mail(context, person, Reply(title=line, parts=(Line(key="account-not-you"),)), expires)
    for route in other_ways(context.session, person.id, account, CHATS)[:1]:
        _send(context, person, _address(route), Reply(title=line, parts=(Line(key="account-not-you"),)), expires)


def tell_account(context: Context, person: Person, identity: Identity, line: Line) -> None:
    """Whoever speaks by the account is told in their own language, where they can be written to and are not the one who
    does it."""
    account = account_of(identity)
    if context.account == account:
        return
    for route in list_routes_of(context.session, person.id, account)[:1]:
        _send(context, person, _address(route), Reply(title=line), context.now + TOLD_LIFE, identity.lang)


def _address(route: Route) -> tuple[str, str, str]:
    return route.platform, route.installation, route.address


def _send(
    context: Context,
    person: Person,
    to: tuple[str, str, str],
    reply: Reply,
    expires: datetime,
    lang: str | None = None,
) -> None:
    platform, installation, address = to
    add_message(
        context.session,
        kind="reply",
        person_id=person.id,
        place_id=None,
        platform=platform,
        installation=installation,
        address=address,
        lang=lang or context.usual.lang_of(person),
        zone=context.usual.zone_of(person),
        reply=reply.model_dump(mode="json"),
        made_at=context.now,
        expires=expires,
    )
