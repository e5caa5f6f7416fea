"""What is asked or said of an item by words of its text rather than by its number."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.answer.guests import nobody
from bot.message import Message, Said
from bot.understand.described import in_words, says_item
from bot.understand.language import spoken_in
from bot.understand.meant import by_meaning
from bot.understand.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Incomplete, Nothing, Talked, Unclear, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang, Unknown
from handlers.context import Context, Evidence
from handlers.reader import to_reader
from storage.item_search import list_spoken_of
from storage.tables.people import Person
from storage.tables.places import Place

# So many of the newest items are looked through.
MOST = 400
# What is understood though an item was meant: the topic or the body that its words name.
ABOUT = frozenset({"ShowTopic", "MoveMeeting"})


def of_item(
    session: Session,
    message: Message,
    meant: Understanding,
    known: tuple[Person | None, Place | None],
    asker: Asker,
    names: Names,
    talked: Talked,
    now: datetime,
) -> Understanding | None:
    """What words that were said to Focal mean with the number of the item that they describe; nothing where they
    describe none, or where what they mean without it is plain. Whoever calls shows first what it would change.
    ``known``: who speaks and where, as far as that is known."""
    if not isinstance(message, Said) or not message.addressed or talked.form:
        return None
    lang = spoken_in(message.text, asker.lang)
    if not _may_be_of_item(meant, message.text, lang):
        return None
    reader = to_reader(to_context(session, message, known, asker, now))
    found = in_words(message.text, lang, names, list_spoken_of(session, reader, MOST))
    if found is None:
        return None
    words, number = found
    again = resolve(understand(words, asker, names, talked, now), names, asker, talked, now)
    again = by_meaning(words, again, names, talked, asker, now) or again
    return again if _item_of(again) == number else None


def to_context(
    session: Session, message: Said, known: tuple[Person | None, Place | None], asker: Asker, now: datetime
) -> Context:
    """Who reads and where; whoever and wherever is not known yet may see what anybody may."""
    person, place = known
    place = place or Place(id=0, audience="direct", kind="direct")
    person = person or nobody(message.sender.user)
    return Context(session, now, person, place, Evidence(message.text, asker.lang or "en"), asker.zone)


def _may_be_of_item(meant: Understanding, text: str, lang: Lang) -> bool:
    if isinstance(meant, Nothing):
        return meant.reason.key == "nothing-understood"
    if isinstance(meant, Understood):
        command = meant.command
        if meant.guess or isinstance(getattr(command, "topic", None), Unknown):
            return True
        return type(command).__name__ in ABOUT and says_item(text, lang)
    return isinstance(meant, Unclear) or (isinstance(meant, Incomplete) and "item" not in meant.fields)


def _item_of(meant: Understanding) -> object:
    if isinstance(meant, Understood):
        return getattr(meant.command, "item", None)
    return meant.fields.get("item") if isinstance(meant, Incomplete) else None
