"""Accounts on platforms and whose they are: linked by a code that reaches the registered address and is typed by the
account, or by the secretariat; unlinked by either.

Whoever asks learns nothing of the register: the answer is the same whether somebody bears an address or not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.account_words import (
    account_of,
    asked,
    find_one,
    id_of,
    is_linked,
    listed,
    mail,
    of_account,
    tell_account,
    tell_person,
    told,
    unlinking,
    which,
)
from handlers.answer import Code, Count, Line, Reply, Words
from handlers.commands.command import Command
from handlers.commands.people import AssignAccount, ConfirmAccount, LinkAccount, ListAccounts, UnlinkAccount
from handlers.context import Context
from handlers.errors import Refusal
from handlers.forms import to_form
from handlers.joined import give_up, take_over
from handlers.parties import need_person
from handlers.rights import is_desk
from storage.accounts import MOST_TRIES, add_request, find_bearer, list_accounts_of, try_code
from storage.audit import record
from storage.digests import digest_of
from storage.identities import BY_CODE, BY_PROFILE, BY_SECRETARIAT, OF_NOBODY, Account, find_identity
from storage.routes import CHATS
from storage.tables.people import Identity, Person
from storage.web_paces import take

CODE_LIFE = timedelta(minutes=15)
# So many codes an hour for an account, and to an address.
BURST, RATE = 3, 3 / 3600
LONGEST = 254


def link_account(context: Context, command: LinkAccount) -> Reply:
    """Sends a code to the address, if somebody of the register bears it; said alike where nobody does."""
    account, identity = _speaking(context)
    _check_free(context, identity)
    if not context.usual.mails:
        raise Refusal("link-no-mail")
    address = command.address.strip().casefold()[:LONGEST]
    if not _takes(context, f"link account {account.ref}"):
        raise Refusal("link-asked-often")
    person = find_bearer(context.session, address)
    # Of whoever is asked for too often the same is said, and no more is sent.
    person = person if _takes(context, f"link address {address}") else None
    until = context.now + CODE_LIFE
    request = add_request(context.session, account, person, address, context.now, until)
    if person is not None:
        facts = {**of_account(context, identity), "request": Code(value=request.key), "code": Code(value="")}
        letter = Reply(title=Line(key="link-code", facts=facts), parts=(Line(key="link-code-warning"),))
        mail(context, person, letter, until)
    said = {**of_account(context, identity), "address": Words(text=address)}
    return Reply(
        title=Line(key="link-account", facts=said),
        parts=(Line(key="link-account-next"),),
        form=to_form("ConfirmAccount", {}, needed=("code",)),
        audience="asker",
    )


def confirm_account(context: Context, command: ConfirmAccount) -> Reply:
    """Links the account with whoever the code was sent to. What does not fit is no refusal: each try counts."""
    account, identity = _speaking(context)
    _check_free(context, identity)
    came, request = try_code(context.session, account, command.code, context.now)
    if came == "wrong" and request is not None:
        left = {"count": Count(n=MOST_TRIES - request.tries)}
        again = to_form("ConfirmAccount", {}, needed=("code",))
        return Reply(title=Line(key="link-code-wrong", facts=left), form=again, audience="asker")
    # The address may have come into other hands, or whoever bore it may have left, since the code was sent.
    person = find_bearer(context.session, request.address) if came == "fits" and request else None
    if request is None or person is None or person.id != request.person_id:
        return Reply(title=Line(key="link-code-spent" if came == "spent" else "link-code-none"), audience="asker")
    _link(context, command, account, identity, person, BY_CODE)
    tell_person(context, person, account, Line(key="account-linked-told", facts=told(context, identity, person)))
    return _linked(context, "account-linked", identity, person)


def assign_account(context: Context, command: AssignAccount) -> Reply:
    """The secretariat says whose an account is: shown first, then done; both sides are told."""
    found = find_one(context, command.account)
    if not isinstance(found, Identity):
        return which(context, found, lambda each: command.model_copy(update={"account": each}))
    person = need_person(context, command.party)
    if found.linked_by not in OF_NOBODY:
        owner = context.session.get_one(Person, found.person_id)
        raise is_linked(context, found, owner)
    unfit = not person.active or person.kind == "visitor" or person.example
    # Nobody comes to rights by an account that they could not have given.
    above = "administrator" in person.rights and "administrator" not in context.person.rights
    if unfit or above:
        raise Refusal("account-not-for", person=seen.person(context, person))
    if not command.sure:
        sure = command.model_copy(update={"account": id_of(found), "sure": True})
        return asked(context, "assign-account", found, person, sure)
    account = account_of(found)
    _link(context, command, account, found, person, BY_SECRETARIAT)
    line = Line(key="account-linked-told", facts=told(context, found, person))
    tell_person(context, person, account, line)
    tell_account(context, person, found, Line(key="account-linked-here", facts=told(context, found, person)))
    return _linked(context, "account-assigned", found, person)


def unlink_account(context: Context, command: UnlinkAccount) -> Reply:
    """The account speaks for nobody any more: one's own, or by the secretariat anybody's; shown first, then done."""
    found = _meant(context, command)
    if not isinstance(found, Identity):
        return which(context, found, lambda each: UnlinkAccount(account=each))
    person = context.session.get_one(Person, found.person_id)
    if not command.sure:
        sure = UnlinkAccount(account=id_of(found), sure=True)
        return asked(context, "unlink-account", found, person, sure)
    account = account_of(found)
    facts = told(context, found, person)
    tell_account(context, person, found, Line(key="account-unlinked-here", facts=facts))
    before = _as_data(found, person)
    visitor = give_up(context.session, account, found, context.now)
    _record(context, command, found, before, _as_data(found, visitor), context.person.id)
    tell_person(context, person, account, Line(key="account-unlinked-told", facts=facts))
    return Reply(title=Line(key="account-unlinked", facts=facts), parts=(Line(key="account-apart"),), audience="asker")


def list_accounts(context: Context, command: ListAccounts) -> Reply:
    """One's own accounts, or for the secretariat anybody's, with what unlinks them."""
    person = need_person(context, command.party) if command.party else context.person
    if person.id != context.person.id and not is_desk(context):
        raise Refusal("may-not", command=Code(value=ListAccounts.key()))
    return listed(context, person, list_accounts_of(context.session, person.id, CHATS))


def _speaking(context: Context) -> tuple[Account, Identity]:
    account = context.account
    if account is None:
        raise Refusal("link-not-here")
    identity = find_identity(context.session, account)
    if identity is None:
        # Whom the platform could not be asked about counts as an outsider.
        known = {"platform": account.platform, "installation": account.installation, "external": account.external}
        identity = Identity(**known, person_id=context.person.id, linked_by=BY_PROFILE, guest=True, seen_at=context.now)
        context.session.add(identity)
        context.session.flush()
    return account, identity


def _check_free(context: Context, identity: Identity) -> None:
    if identity.linked_by not in OF_NOBODY:
        person = context.session.get_one(Person, identity.person_id)
        raise is_linked(context, identity, person)


def _takes(context: Context, bucket: str) -> bool:
    return take(context.session, digest_of(bucket), BURST, RATE, context.now)


def _meant(context: Context, command: UnlinkAccount) -> Identity | list[Identity]:
    if command.account is not None:
        found = find_one(context, command.account)
        if isinstance(found, Identity) and not _may_unlink(context, found):
            raise Refusal("account-unknown", words=Words(text=command.account))
        return found
    here = find_identity(context.session, context.account) if context.account and command.party is None else None
    if here is not None and _may_unlink(context, here):
        return here
    person = need_person(context, command.party) if command.party else context.person
    every = [each for each in list_accounts_of(context.session, person.id, CHATS) if _may_unlink(context, each)]
    if not every:
        raise Refusal("account-none", person=seen.person(context, person))
    return every[0] if len(every) == 1 else every


def _may_unlink(context: Context, identity: Identity) -> bool:
    own = identity.person_id == context.person.id
    return identity.linked_by not in OF_NOBODY and (own or is_desk(context))


def _link(context: Context, command: Command, account: Account, identity: Identity, person: Person, by: str) -> None:
    before = _as_data(identity, context.session.get_one(Person, identity.person_id))
    # Whoever has proved to be somebody has done it as them.
    who = person.id if by == BY_CODE else context.person.id
    take_over(context.session, account, identity, person, by, context.now)
    _record(context, command, identity, before, _as_data(identity, person), who)


def _as_data(identity: Identity, person: Person) -> dict[str, Any]:
    return {"account": account_of(identity).ref, "person": person.ref, "linked_by": identity.linked_by}


def _record(
    context: Context, command: Command, identity: Identity, before: Mapping[str, Any], after: Mapping[str, Any], by: int
) -> None:
    record(
        context.session,
        at=context.now,
        person_id=by,
        command=type(command).__name__,
        subject="account",
        subject_id=identity.id,
        before=before,
        after=after,
        version=None,
    )


def _linked(context: Context, key: str, identity: Identity, person: Person) -> Reply:
    title = Line(key=key, facts=told(context, identity, person))
    return Reply(title=title, buttons=(unlinking(context, identity),), audience="asker")


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        LinkAccount: link_account,
        ConfirmAccount: confirm_account,
        AssignAccount: assign_account,
        UnlinkAccount: unlink_account,
        ListAccounts: list_accounts,
    }
)
