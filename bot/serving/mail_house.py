"""The door of mail and the rooms behind it, put together: what links open, what is answered, what came back."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import structlog

from bot.answer.answered import Answered as Took
from bot.answer.defaults import Defaults
from bot.answer.pages.history import read_answer
from bot.answer.pages.looked import Pages
from bot.answer.texts.by_itself import seems_automatic
from bot.deliver.run import deliver_held
from bot.doors.mail.house import Act, House, Opened, Standing, to_command
from bot.doors.mail.inbound import Answered, Bounce, Ignored, read_letter
from bot.doors.mail.letter import Addresses
from bot.doors.mail.outcomes import closes_address
from bot.message import Incoming, Pressed, Sender, Spot
from bot.serving.door import Serving
from bot.serving.in_response import InResponse
from bot.serving.resting import telling
from handlers import facts
from handlers.answer import Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.desk import AnswerItem
from handlers.commands.items import CompleteItem, ShowItem
from handlers.desk import UNTOLD
from handlers.parties import owners
from handlers.table import HANDLERS
from handlers.zones import local_day
from storage.inbox import forget_event
from storage.items import get_item
from storage.letters import RELAY, find_letter, get_reader, list_items, list_taken_in, mark_bounced
from storage.mail_ways import reopen_way
from storage.people import find_person, list_offices
from storage.tables.people import Person

LINK_LIFE = timedelta(days=30)
# Of an address, beside the words that came from it.
LONGEST_NAME = 80
log = structlog.get_logger()
Sign = Callable[[str], str]


@dataclass(frozen=True)
class Found:
    """What a link belongs to."""

    key: str
    person: Person
    address: str
    items: tuple[int, ...]
    used: frozenset[str]


@dataclass(frozen=True)
class Rooms:
    """What stands behind the page and the mailbox, over one process."""

    process: Serving
    addresses: Addresses
    pages: Pages
    sign: Sign

    async def open(self, link: str, lang: str | None) -> Opened | None:
        return await asyncio.to_thread(self._open, link, lang)

    async def act(self, link: str, act: Act) -> Reply | None:
        """Carried out as that person; the link is used up in the same transaction, but for what was refused."""
        found = await asyncio.to_thread(self._find, link)
        if found is None or not (act.kind == "language" or act.item in found.items):
            return None
        command = to_command(act, self._zone(found.person))
        # A language may be chosen again; an item is answered once.
        again = f"/{uuid4().hex}" if act.kind == "language" else ""
        event = f"{event_of(found.key, act.subject)}{again}"
        pressed = self._pressed(found.person, found.address, event, command)
        answered = await self._ask(pressed)
        self.process.send()
        if answered is None:
            # Pressed twice, it is told as it was; whatever else is pressed then comes too late.
            before = await asyncio.to_thread(read_answer, self.process.focal.database, pressed)
            return before.reply if before else None
        if answered.carried is None or answered.carried.refused:
            await asyncio.to_thread(self._forget, answered.event)
        return answered.reply

    async def receive(self, raw: bytes) -> None:
        """Word of what did not arrive is written down, an answer is kept for the desk; the rest is nobody's. What
        follows from it is not sent yet, so that the desk is told in one message of what came in together."""
        arrived = read_letter(raw, self.addresses)
        match arrived:
            case Bounce():
                await asyncio.to_thread(self._bounced, arrived)
            case Answered():
                await self._answered(arrived)
            case Ignored():
                log.info("letter_ignored", why=arrived.why)

    def _open(self, link: str, lang: str | None) -> Opened | None:
        found = self._find(link)
        if found is None:
            return None
        focal, spoken = self.process.focal, lang or self._lang(found.person)
        reader = _incoming(found.person, found.address, "look", focal.now)
        commands = [ShowItem(item=number) for number in found.items]
        shown = self.pages.look(reader, spoken, commands, focal.now())
        owed = self._owed(found)
        items = [
            Standing(
                number, each.reply, _can_act(each.reply), event_of(found.key, str(number)) in found.used, number in owed
            )
            for number, each in zip(found.items, shown, strict=True)
            if not each.refused
        ]
        return Opened(facts.person(found.person), spoken, self._zone(found.person), items)

    def _owed(self, found: Found) -> frozenset[int]:
        """Those of the items to which the reader sees, or an office whose mailbox they answer."""
        on = local_day(self.process.focal.now(), self._zone(found.person))
        with self.process.focal.database.reading() as session:
            selves = {found.person.id, *(each.id for each in list_offices(session, found.person.id))}
            items = [item for number in found.items if (item := get_item(session, number))]
            own = [item for item in items if not selves.isdisjoint(each.id for each in owners(session, item, on))]
            return frozenset(item.number for item in own)

    def _find(self, link: str) -> Found | None:
        """What the link belongs to, as long as it holds."""
        key, _, signature = link.partition(".")
        if not hmac.compare_digest(self.sign(key).encode(), signature.encode()):
            return None
        with self.process.focal.database.reading() as session:
            letter = find_letter(session, [key])
            if letter is None or letter.made_at + LINK_LIFE < self.process.focal.now():
                return None
            person, items = get_reader(session, letter), tuple(list_items(session, letter))
            used = list_taken_in(session, [event_of(key, str(number)) for number in items])
            return Found(key, person, letter.address, items, used) if person else None

    def _bounced(self, bounce: Bounce) -> None:
        focal = self.process.focal
        with focal.database.writing() as session:
            letter = find_letter(session, [bounce.key])
            if letter is None:
                return
            log.warning("letter_bounced", message_id=letter.id, status=bounce.status)
            lost = mark_bounced(session, letter, bounce.status, closes_address(bounce.status, bounce.said), focal.now())
            self.process.means.untold(session, lost, UNTOLD, focal.now())

    async def _answered(self, said: Answered) -> None:
        found = await asyncio.to_thread(self._asked, said)
        if found is None:
            log.info("letter_ignored", why="from nobody known")
            return
        person, address, items = found
        others = "" if address.casefold() == said.sender.casefold() else f"\n— {said.sender[:LONGEST_NAME]}"
        if not others:
            await asyncio.to_thread(self._reopen, person.id)
        kind = "automatic" if seems_automatic(said.subject, said.text) else "said"
        command = AnswerItem.model_validate({"text": f"{said.text}{others}", "among": items, "kind": kind})
        taken = await self._ask(self._pressed(person, address, said.event, command))
        if taken is not None and taken.carried is None:
            # It failed: the letter is brought again, and must not be taken for one that was kept.
            await asyncio.to_thread(self._forget, taken.event)
            raise RuntimeError(f"answer not kept: {taken.event}")
        if taken is not None and taken.carried is not None and taken.carried.refused:
            log.error("answer_not_kept", event=taken.event, why=taken.reply.title.key)

    def _reopen(self, person_id: int) -> None:
        with self.process.focal.database.writing() as session:
            reopen_way(session, session.get_one(Person, person_id))

    def _asked(self, said: Answered) -> tuple[Person, str, tuple[int, ...]] | None:
        """Who answers and about what: whom the letter was written to that is answered, else whoever the register has
        under the address that is named, of which nothing more is known."""
        with self.process.focal.database.reading() as session:
            letter = find_letter(session, said.keys)
            person = get_reader(session, letter) if letter else None
            if letter is not None and person is not None:
                return person, letter.address, tuple(list_items(session, letter))[:50]
            named = find_person(session, said.sender)
            if named is None or not named.active or named.kind == "visitor" or not named.email:
                return None
            # Whoever has another address since the letter was sent answers it all the same.
            theirs = letter is not None and letter.person_id == named.id
            items = tuple(list_items(session, letter))[:50] if theirs and letter else ()
            return named, named.email, items

    def _pressed(self, person: Person, address: str, event: str, command: Command) -> Pressed:
        asked = _incoming(person, address, event, self.process.focal.now).model_dump()
        return Pressed(**asked, command=to_dict(command))

    async def _ask(self, pressed: Pressed) -> Took | None:
        focal = self.process.focal
        answered = await focal.ask(pressed, focal.now(), hold=True)
        if answered is None:
            return None
        if answered.said is not None and answered.attempt is not None:
            # Nobody is written to because they wrote: the page shows it, and an answer by mail is not answered.
            await deliver_held(InResponse.of(self.process.means), answered.said, answered.attempt, focal.now())
        return answered

    def _forget(self, event: int) -> None:
        with self.process.focal.database.writing() as session:
            forget_event(session, event)

    def _lang(self, person: Person) -> str:
        return person.lang or self.process.focal.settings.language

    def _zone(self, person: Person) -> str:
        return person.zone or self.process.focal.settings.zone


def event_of(key: str, subject: str) -> str:
    """What a link is used up by: once for each item of its letter."""
    return f"page/{key}/{subject}"


def _incoming(person: Person, address: str, event: str, now: Callable[..., object]) -> Incoming:
    sender = Sender(platform="mail", installation=RELAY, user=person.ref)
    spot = Spot(place=address, audience="direct")
    return Incoming.model_validate({"sender": sender, "spot": spot, "event": event, "at": now()})


def _can_act(reply: Reply) -> bool:
    """Whether the item is this reader's to work on."""
    pressed = {(each.command or {}).get("command") for each in reply.buttons}
    return CompleteItem.__name__ in pressed


def to_house(process: Serving, addresses: Addresses, sign: Sign) -> House:
    """What the door asks for."""
    settings = process.focal.settings
    pages = Pages(process.focal.database, HANDLERS, Defaults(settings.language, settings.zone))
    rooms = Rooms(process, addresses, pages, sign)
    return telling(House(rooms.open, rooms.act, rooms.receive), first="open")
