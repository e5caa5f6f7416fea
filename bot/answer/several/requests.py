"""What a part of a message asks for by itself, where it asks for it plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from bot.answer.days.longer import by_days
from bot.answer.items.described import described, read_by_all
from bot.answer.meanings import item_of
from bot.answer.talking import Talking
from bot.understand.fields.reminders import said_in
from bot.understand.patterns.closest import OF_STATE
from bot.understand.prose.negated import WONDERED
from bot.understand.prose.parts import LOOSE
from bot.understand.sense.gather import gather
from bot.understand.text.joins import ASKS, COMMAS, ENDS, cuts, is_within_list
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Draft, Talked, Understood
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang
from handlers.commands.items import ReopenItem
from handlers.commands.notices import RemindMe

# "Close it" fits as closely as so few words can; of a question less is enough.
CLOSE, ASKED = 4.0, 3.0
# In how many ways a message is cut in two, and how many words each half has, or signs of Chinese.
MOST, LEAST, LEAST_HAN = 8, 2, 4
# A reminder that is asked for behind its moment: "on Monday remind me …".
WHEN = "when"
# Known by all of its words, in whatever order they stand.
WORDED = frozenset({"asking", "orders"})
# Words of one's own: what stands behind them may be part of them.
OWN = frozenset({"text", "task", "note", "reason", "about"})
# What may be asked of an item in words that no phrase fits.
OF_ITEM = frozenset(
    {"CompleteItem", "WithdrawItem", "ReopenItem", "MoveDeadline", "ReassignItem", "ShowItem", "FollowCall"}
)
# Who sees to something, who sits where and when one meets.
OF_WHOM = frozenset({"FindFocalPoint", "FindTopics", "ListMembers", "ListMeetings", "ShowMeeting"})


def halves(text: str) -> Iterator[tuple[str, str]]:
    """What stands on either side of each place where a message may be cut in two."""
    for cut in cuts(text):
        if (cut.joined or cut.parted(COMMAS, ENDS, ASKS)) and is_long(cut.right) and not is_within_list(cut):
            # The first half keeps its question mark.
            yield cut.left + "".join(mark for mark in cut.gap if mark in ASKS), cut.right


def is_long(text: str) -> bool:
    """Whether a part of a message has the words of a request."""
    said = words_of(text).words
    if not any(map(is_han, said)):
        return len(said) >= LEAST
    # "显示2" is a request.
    return len(said) >= LEAST_HAN - any(map(str.isdecimal, said))


def after(talking: Talking, first: Understood) -> Talking:
    """The conversation as the second half finds it: what the first asked for is what was spoken of."""
    item = getattr(first.command, "item", None) or talking.talked.item
    # "2 isn't done, only 1" goes on with nothing, and 1 is no day.
    command = None if isinstance(first.command, ReopenItem) else first.command
    return replace(talking, talked=Talked(command=command, item=item))


def request(talking: Talking, words: str, *, first: bool = False) -> Understood | None:
    """What a half of a message asks for by itself, plainly; ``first``: whether it stands first."""
    draft = talking.draft(words)
    if draft.command is None or draft.source != "phrase" or _is_bare(draft, words, talking.talked, first=first):
        return None
    # A reminder's own words weigh against the closeness of its phrase.
    reminded = draft.command == "RemindMe" and not first
    close = said_in(draft, "dated") in ("", WHEN) if reminded else is_close(draft)
    meant = talking.meant(draft) if close else None
    if meant is not None:
        # "Put 1 off by a week, and show 2": a length of time counts from the deadline here too.
        meant = by_days(talking, meant, words) or meant
    # "Give it to BDT, they have until Friday": what is only told behind another request is shown beside it, and so is
    # that an item is not done yet, wherever it stands.
    told = WONDERED in draft.slots and (not first or draft.command == ReopenItem.__name__)
    if not isinstance(meant, Understood) or (meant.guess and not told):
        return None
    if not draft.phrase and type(meant.command).__name__ != draft.command:
        # What goes on from the first half came to nothing.
        return None
    # "… and BDT and remind me": what stands before the word for it is no reminder's.
    led = isinstance(meant.command, RemindMe) and words.startswith(meant.command.text)
    return None if led else meant


def of_thing(talking: Talking, words: str, lang: Lang) -> Understood | None:
    """What a half of a message asks for of an item that it describes, "give the survey to BR"; a guess, since which one
    that is should be read back."""
    found = described(talking, words, lang)
    meant = request(talking, found[0], first=True) if found else None
    return replace(meant, guess=True) if meant and found and item_of(meant) == found[1] else None


def by_itself(talking: Talking, words: str, lang: Lang) -> Understood | None:
    """What a half of a message may ask for of an item that it names itself, by its number or in words; a guess."""
    found = own_item(talking, words, lang)
    if found is None:
        return None
    meant = read_by_all(replace(talking, talked=Talked()), found[0])
    named = isinstance(meant, Understood) and type(meant.command).__name__ in OF_ITEM and item_of(meant) == found[1]
    return replace(meant, guess=True) if named and isinstance(meant, Understood) else None


def question(talking: Talking, words: str) -> Understood | None:
    """Whom or when a half of a message asks for, in words that no phrase fits closely."""
    meant = read_by_all(talking, words)
    return meant if isinstance(meant, Understood) and type(meant.command).__name__ in OF_WHOM else None


def asks(talking: Talking, words: str) -> bool:
    """Whether words that stand behind a request as its note ask for something themselves."""
    draft = talking.draft(words)
    close = draft.score >= CLOSE or (draft.phrase in WORDED and is_close(draft))
    plain = draft.command not in {None, *OF_STATE} and bool(draft.phrase) and close
    return plain or of_thing(talking, words, talking.lang_of(words)) is not None


def own_item(talking: Talking, words: str, lang: Lang) -> tuple[str, int] | None:
    """The words with the number of the only item that they name, and that number; nothing where they name none."""
    numbers = [word for word in words_of(words).words if word.isdecimal()]
    if not numbers:
        return described(talking, words, lang)
    said = gather(words, talking.scene(lang)).words.get("item")
    return (words, int(said)) if said is not None and numbers[0] == said else None


def is_close(draft: Draft) -> bool:
    """Whether a phrase fits a request closely, with no words of its own that others might belong to."""
    command = COMMANDS.get(str(draft.command))
    if command is None or (LOOSE | OWN) & draft.slots.keys():
        return False
    # Of a question every word is known where its words were taken in any order.
    asked = draft.phrase == "asking" and not command.changes
    if draft.phrase in WORDED and command.changes:
        # Of what would change an item its number must be said too.
        return any(letter.isdecimal() for letter in said_in(draft, "item"))
    return asked or draft.score >= (CLOSE if command.changes else ASKED)


def _is_bare(draft: Draft, words: str, talked: Talked, *, first: bool) -> bool:
    # "… and climate change": a name alone belongs to what was asked before it; "… and show what is late" asks anew.
    # "Give 3 to TSB and move it to Friday" are two requests, "who cooperates on 2? add BDT" is one.
    if draft.phrase:
        return not _slots().sub("", draft.phrase).strip() and not says_what(draft, words)
    # "Push it back to Friday and show me 1": behind another request the item must have been changed just now.
    told = "item" in draft.slots and (not first or says_what(draft, words))
    return not told or (not first and (talked.command is None or not talked.command.changes))


def says_what(draft: Draft, words: str) -> bool:
    """Whether more is said than a day or a name, which may belong to the remark."""
    rest = words
    for slot in sorted(draft.slots.values(), key=lambda each: -each.start):
        rest = f"{rest[: slot.start]} {rest[slot.end :]}" if slot.start < slot.end else rest
    return any(not is_small(word) for word in words_of(rest).words)


@cache
def _slots() -> re.Pattern[str]:
    return re.compile(r"\{[^}]*\}|\[[^\]]*\]")
