"""A text of a meeting that somebody gives to Focal: pasted below the request, as it is, or as a file.

What it may hold is found by rules, before anything is kept; whose proposals these are is checked when they are.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.answer.texts.given import Given, is_long
from bot.answer.texts.of_which import headed
from bot.message import Dropped, Message, Said
from bot.minutes.files.captions import has_times
from bot.minutes.files.logs import is_logged, is_stamp
from bot.minutes.files.read import read_bytes
from bot.minutes.files.types import Spoken, Unreadable
from bot.minutes.find.alike import unknown
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed
from bot.understand.fields.task import Scene
from bot.understand.marked import is_mark
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Nothing, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.answer import Line, Words
from handlers.commands.fields import MeetingId, Unknown
from handlers.commands.items import ListItems
from handlers.commands.meetings import ShowMeeting
from handlers.commands.proposals import Found, ProposeItems
from handlers.context import Context, Evidence
from handlers.item_words import LONGEST
from handlers.proposals_of import latest_meeting
from storage.meetings import get_meeting
from storage.proposals import list_known_texts
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.places import Place

# Who gave it and where, as far as they are known.
Known = tuple[Person | None, Place | None]
# So many lines of captions or of a log are a text somebody gives, not something they say.
FEWEST, SAMPLE, LONGEST_REQUEST = 3, 40, 200
MOST_FOUND, LONGEST_QUOTE, LONGEST_NAME = 200, 600, 200
NOON = time(12)
OF_MEETING = (ProposeItems, ListItems, ShowMeeting)


def to_proposals(
    session: Session,
    message: Message,
    asker: Asker,
    names: Names,
    now: datetime,
    known: Known,
) -> Given | None:
    """What a text that came with the message holds; nothing where no text did."""
    if isinstance(message, Dropped):
        return _dropped(session, message, asker, names, now, known)
    if not isinstance(message, Said) or not message.addressed or not _parting().search(message.text):
        return None
    request, text = _apart(message.text, asker, names, now)
    if text is None:
        return None
    meeting = request.meeting if request else None
    return _found(session, text.encode(), "", meeting, (asker, names, now), known)


def goes_along(message: Message, meant: Understanding) -> bool:
    """Whether a file only goes along with words that were answered when its message's first file came."""
    by_words = isinstance(meant, Understood) and not isinstance(meant.command, ProposeItems)
    return isinstance(message, Dropped) and message.beside and by_words


def _apart(text: str, asker: Asker, names: Names, now: datetime) -> tuple[ProposeItems | None, str | None]:
    """The request above a text or before its colon, and the text; a text alone is told by its shape."""
    for request, rest in _parted(text.lstrip()):
        if is_mark(request.rstrip(" \u00a0\u202f:：")):
            continue
        read = _meant(request, asker, names, now, "ProposeItems")
        if read is not None and isinstance(read.command, ProposeItems):
            return read.command, rest
    sample = text.splitlines()[:SAMPLE]
    shaped = sum(has_times(line) or is_logged(line) or is_stamp(line) for line in sample)
    return None, text if shaped >= FEWEST else None


def _parted(text: str) -> Iterator[tuple[str, str]]:
    # At the first colon, then at the end of the line, which may have a greeting with a colon.
    first, parting = text.partition("\n"), _parting().search(text)
    for at in dict.fromkeys((parting.end() if parting else 0, len(first[0]) + 1)):
        if text[:at].strip() and text[at:].strip():
            yield text[:at].strip(), text[at:]


@cache
def _parting() -> re.Pattern[str]:
    # "12:30" and "https://" part nothing.
    return re.compile(r"\n|：|:(?=\s)")


def _meant(words: str, asker: Asker, names: Names, now: datetime, command: str | None = None) -> Understood | None:
    """The command that a few words give; ``command``: only that one."""
    draft = understand(words, asker, names, Talked(), now) if 0 < len(words) <= LONGEST_REQUEST else None
    if draft is None or draft.command is None or command not in (None, draft.command):
        return None
    read = resolve(draft, names, asker, Talked(), now)
    return read if isinstance(read, Understood) else None


def _dropped(
    session: Session,
    message: Dropped,
    asker: Asker,
    names: Names,
    now: datetime,
    known: Known,
) -> Given:
    name = message.name[:LONGEST_NAME]
    meant = _meant(message.text, asker, names, now)
    # "Action items of the January meeting" beside its captions asks for what they hold; "action: BDT to update the
    # attached list" is what is meant, and the file only goes with it.
    spoken = getattr(meant.command, "meeting", None) if meant and isinstance(meant.command, OF_MEETING) else None
    meeting = message.meeting or spoken
    # What was merely said to others beside it asks for nothing.
    asked = message.addressed and meant is not None and not isinstance(meant.command, ProposeItems)
    if meant is not None and asked and meeting is None:
        return Given(meant)
    if message.content is None:
        # Its door did not bring what the file holds: whoever sent it must not wait.
        return Given(Nothing(asker.lang or "en", Line(key="file-not-read", facts={"name": Words(text=name)})))
    return _found(session, b64decode(message.content), name, meeting, (asker, names, now), known)


def _found(
    session: Session,
    content: bytes,
    name: str,
    meeting_id: MeetingId | None,
    light: tuple[Asker, Names, datetime],
    known: Known,
) -> Given:
    asker, names, now = light
    lang = asker.lang or "en"
    try:
        spoken: Sequence[Spoken] = list(read_bytes(content, name))
    except Unreadable as fault:
        return Given(Nothing(lang, fault.line))
    latest = _latest(session, asker, now, known) if meeting_id is None else None
    meeting_id = meeting_id or _headed(spoken, Scene(lang, names, asker, now), latest)
    named = get_meeting(session, meeting_id) if isinstance(meeting_id, str) else None
    meeting = named or (latest if meeting_id is None else None)
    # What is long is read beside other work, once it is known whose it is.
    later = meeting is not None and is_long(spoken)
    every = [] if later else find_items(spoken, light_of(names, meeting, asker, now))
    new = unknown(every, list_known_texts(session, meeting.id)) if meeting else every
    command = ProposeItems(
        meeting=meeting.id if meeting else meeting_id,
        source=name,
        found=as_found(new),
        known=len(every) - len(new),
        done=sum(each.done for each in spoken),
        captions=any(each.at and each.speaker for each in spoken),
    )
    return Given(Understood(lang, command), spoken)


def _latest(session: Session, asker: Asker, now: datetime, known: Known) -> Meeting | None:
    person, place = known
    if person is None or place is None:
        return None
    return latest_meeting(Context(session, now, person, place, Evidence("", asker.lang or "en"), asker.zone))


def _headed(spoken: Sequence[Spoken], scene: Scene, latest: Meeting | None) -> MeetingId | None:
    """The meeting that the text names itself; one that is not there, unless the latest is of one of its groups."""
    said = headed(spoken, scene)
    if said is None:
        return None
    if found := said.meeting(scene.names.meetings):
        return found.id
    if latest is not None and not {latest.group_id, latest.joint_id}.isdisjoint(said.groups):
        return None
    return Unknown(unknown=f"{scene.names.shown('body', said.groups[0], scene.lang)} {said.day.isoformat()}")


def light_of(names: Names, meeting: Meeting | None, asker: Asker, now: datetime) -> Light:
    """What was said in a meeting that is over counts its days from then."""
    zone = meeting.zone if meeting else asker.zone
    then = datetime.combine(meeting.end, NOON, ZoneInfo(zone)).astimezone(UTC) if meeting else now
    return Light(names, min(then, now), zone, asker.lang or "en")


def as_found(proposed: Sequence[Proposed]) -> tuple[Found, ...]:
    """Proposals as the command holds them, within what is kept of each."""
    return tuple(
        Found(
            kind=each.kind,
            text=each.text[:LONGEST],
            quote=each.quote[:LONGEST_QUOTE],
            lang=each.lang,
            position=each.at or str(each.position),
            speaker=each.speaker,
            responsible=each.responsible,
            cooperating=each.cooperating,
            report_to=each.report_to,
            due=each.due,
            confidence=each.confidence,
            before=each.before[-LONGEST_QUOTE:],
            topic=each.topic,
        )
        for each in proposed[:MOST_FOUND]
    )
