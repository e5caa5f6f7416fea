"""What is asked or said of an item by words of its text rather than by its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer.days.needed_for import lacks_day, without_need
from bot.answer.items.of_bodies import of_the_body, which_of_body
from bot.answer.meanings import is_change, item_of, not_understood
from bot.answer.talking import Talking
from bot.understand.by_meaning import by_meaning
from bot.understand.lacking import UNFIT
from bot.understand.named.names import Names
from bot.understand.patterns.match import said
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.prose.parts import clauses
from bot.understand.talked.by_topic import in_topic
from bot.understand.talked.described import in_words, says_item
from bot.understand.talked.listed import place_at
from bot.understand.talked.other_item import other_item, to_slot
from bot.understand.talked.things import in_things, names_other_things
from bot.understand.text.small import is_small
from bot.understand.text.words import is_question, stem, words_of
from bot.understand.types import Incomplete, NameKind, Nothing, Spoken, Talked, Unclear, Understanding, Understood
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang, Unknown
from handlers.commands.focal_points import FindFocalPoint, ShowTopic
from handlers.commands.help import Help
from handlers.commands.items import EditItem, ListItems
from handlers.commands.notices import SetReminderPlan
from handlers.commands.reports import FindOverlaps
from storage.item_parties import of_body, on_topic
from storage.item_search import list_live_about, list_spoken_of

# So many of the newest items are looked through.
MOST = 400
# A longer answer says more than which one is meant.
SHORT, MOST_CLAUSES = 60, 2
SUBJECTS: tuple[NameKind, ...] = ("topic", "body")
# What is understood though an item was meant: the topic or the body that its words name, or help.
ABOUT = frozenset({"ShowTopic", "MoveMeeting", "CancelMeeting", "Help"})


def of_item(talking: Talking, meant: Understanding) -> Understanding | None:
    """What words that were said to Focal mean with the number of the item that they describe; nothing where they
    describe none, or where what they mean without it is plain. Whoever calls shows first what it would change."""
    text, talked = talking.text, talking.talked
    lang = talking.lang_of(text)
    if talked.form and isinstance(meant, Nothing) and meant.reason.key == UNFIT:
        # What is no answer may be the next request; of what was begun nothing is taken over.
        aside = replace(talking, talked=Talked())
        other = of_item(aside, not_understood(meant))
        return other if isinstance(other, Understood) else None
    if not text or talked.form:
        return None
    if not (_may_be_of_item(meant, text, lang, talked) or _goes_on(meant, text, lang, talked)):
        return None
    if (other := _rather(talking, text, lang)) is not None:
        return other
    found = described(talking, text, lang)
    if found is None:
        return which_of_body(talking, lang, lambda words: read_by_all(talking, words))
    words, number = found
    if isinstance(meant, Understood) and isinstance(meant.command, EditItem) and meant.command.item == number:
        # "“List” is to be “table”": what describes the item is what its text is to say otherwise.
        return None
    again = read_by_all(talking, words)
    if lacks_day(again) and (head := without_need(talking, words, lang)) is not None:
        again = read_by_all(talking, head)
    if _is_topic_alone(meant, text, lang) and not is_change(again):
        return None
    return again if item_of(again) == number else None


def read_by_all(talking: Talking, words: str) -> Understanding:
    """What words mean by phrases, and by what stands behind them where those find too little."""
    meant = talking.read(words)
    return by_meaning(words, meant, talking.names, talking.talked, talking.asker, talking.now) or meant


def _is_topic_alone(meant: Understanding, text: str, lang: Lang) -> bool:
    """Whether a topic was named, that the register knows, and nothing was called an item."""
    command = meant.command if isinstance(meant, Understood) and not meant.guess else None
    known = isinstance(command, ShowTopic) and not isinstance(command.topic, Unknown)
    return known and not says_item(text, lang)


def described(talking: Talking, text: str, lang: Lang, items: Sequence[Spoken] | None = None) -> tuple[str, int] | None:
    """The sentence with the number of the item that it describes, and that number; nothing where it describes none of
    ``items``, which are all that may be spoken of where they are left out."""
    names, items = talking.names, spoken_of(talking) if items is None else items
    found = in_words(text, lang, names, items) or in_things(text, lang, names, items)
    return found or in_topic(text, lang, names, items) or _of_body(talking, text, lang, [each.number for each in items])


def _of_body(talking: Talking, text: str, lang: Lang, numbers: Sequence[int]) -> tuple[str, int] | None:
    found = of_the_body(talking, text, lang, numbers)
    return found[0] if len(found) == 1 else None


def _rather(talking: Talking, text: str, lang: Lang) -> Understanding | None:
    # "No, the other one, the survey": another is shown. What was done to the wrong one would have to be taken back too,
    # which what is shown first cannot say.
    *heads, last = clauses(text) or [""]
    command = talking.talked.command
    before = getattr(command, "item", None) if command is not None and not command.changes else None
    if before is None or not heads or not all(_denies(each, lang) for each in heads):
        return None
    number = item_described(talking, last, lang)
    if number is None:
        return None
    draft = other_item(lang, talking.talked, {}, {"item": to_slot(number)}, {"not_item": to_slot(before)})
    return talking.meant(draft) if draft else None


def _denies(words: str, lang: Lang) -> bool:
    reading = Reading(words_of(words), phrases_of(lang), Names(()))
    return any(said(reading, name) for name in ("no", "other"))


def answered_in_words(talking: Talking, meant: Understanding) -> Understanding | None:
    """What an answer in words means where it was asked which item: "the checklist". Nothing where nothing was asked,
    or where the answer was understood or describes none."""
    text, talked = talking.text, talking.talked
    if not text or not talked.form or talked.asking != "item" or not isinstance(meant, Nothing):
        return None
    lang = talking.lang_of(text)
    if is_question(text) or not phrases_of(lang).lists["refusing"].isdisjoint(words_of(text).words):
        # "Not the checklist", "is it the checklist?"
        return None
    # "Of the checklist, to 11 December": what is said beside answers too.
    found = described(talking, text, lang)
    whole = talking.answer(_numbered(talking, text, lang, found), lang) if found else None
    if found and item_of(whole) == found[1]:
        return whole
    number = item_described(talking, text, lang)
    return talking.answer(str(number), lang) if number else None


def _numbered(talking: Talking, text: str, lang: Lang, found: tuple[str, int]) -> str:
    """An answer with the item's number alone for the clause that describes it, where it has two."""
    others = [each for each in clauses(text) if described(talking, each, lang) is None]
    return f"{found[1]}, {others[0]}" if len(others) == 1 and len(clauses(text)) == MOST_CLAUSES else found[0]


def item_described(talking: Talking, words: str, lang: Lang) -> int | None:
    """The item of which words say its text, or whose topic or body they name alone."""
    items = spoken_of(talking)
    found = in_words(words, lang, talking.names, items, asked=True) or in_things(words, lang, talking.names, items)
    # Of an item spoken of much is said in which another's topic or body stands.
    return found[1] if found else None if talking.talked.item else _only_one_of(talking, words, lang)


def is_of_another(talking: Talking, meant: Understanding) -> bool:
    """Whether what was guessed to be said of the item spoken of names a thing that its text does not say, or another
    place: "move the second to Friday"."""
    text, number = talking.text, talking.talked.item
    if not text or number is None or item_of(meant) != number or str(number) in words_of(text).words:
        return False
    lang = talking.lang_of(text)
    reading = talking.reads(text, lang)
    places = filter(None, (place_at(reading, at) for at in range(reading.length)))
    if any(named and place != number for place, _, named in places):
        return True
    return names_other_things(text, lang, talking.names, number, spoken_of(talking))


def spoken_of(talking: Talking) -> list[Spoken]:
    """The newest items that the asker may be shown there."""
    return [Spoken(*row) for row in list_spoken_of(talking.session, talking.reader(), MOST)]


def _only_one_of(talking: Talking, words: str, lang: Lang) -> int | None:
    # "The TSB one", where there is one alone.
    if len(words) > SHORT:
        return None
    reading = Reading(words_of(words), phrases_of(lang), talking.names)
    named = {each for mentioned in reading.at.values() for each in mentioned.ids(SUBJECTS, lang)}
    if len(named) != 1 or _says_more(reading):
        return None
    kind, id_ = named.pop()
    about = on_topic(id_) if kind == "topic" else of_body([id_])
    numbers = list_live_about(talking.session, talking.reader(), about, 2)
    return numbers[0] if len(numbers) == 1 else None


def _says_more(reading: Reading) -> bool:
    # "The TSB one, if they agree."
    named = {at for mentioned in reading.at.values() for at in range(mentioned.first, mentioned.last)}
    rest = [word for at, word in enumerate(reading.words.words) if at not in named]
    lists = reading.phrases.lists
    called = {each for each in rest if each in lists["called_behind"] or stem(each) in lists["item_words"]}
    return not all(is_small(each) or each in called for each in rest)


def _may_be_of_item(meant: Understanding, text: str, lang: Lang, talked: Talked) -> bool:
    if isinstance(meant, Nothing):
        return meant.reason.key == "nothing-understood"
    if isinstance(meant, Understood):
        command = meant.command
        if meant.undone is not None:
            # "No, the other one" is of what was done just now.
            return False
        if isinstance(command, ListItems) and command.party is not None:
            # "What did ISCG decide?" names whose items are asked for.
            return False
        if _asks_how(meant):
            return False
        if meant.guess and str(item_of(meant) or "") in words_of(text).words:
            # "Close 2, the list was published": which one is said, and the rest is its note.
            return False
        if meant.guess or isinstance(getattr(command, "topic", None), Unknown):
            return True
        if isinstance(command, SetReminderPlan):
            # "For the survey, warn me 10 and 3 days ahead": not of all that is one's own.
            return command.scope == "me"
        # "The accessibility list goes to them": a topic's name alone says nothing of what is wanted of it.
        named = isinstance(command, ShowTopic) and meant.loose and not is_question(text)
        about = type(command).__name__ in ABOUT or (isinstance(command, FindFocalPoint) and _is_of_items(talked))
        return named or (about and says_item(text, lang))
    # "Record a new action" is of no item, whatever a text says.
    if isinstance(meant, Incomplete):
        return "item" in COMMANDS[meant.command].model_fields and "item" not in meant.fields
    return isinstance(meant, Unclear)


def _goes_on(meant: Understanding, text: str, lang: Lang, talked: Talked) -> bool:
    """Whether words that ask for help, or for duplicates on no topic, go on from an item: "and the guide", "lo mismo
    con la guía"."""
    command = meant.command if isinstance(meant, Understood) else None
    of_items = _is_of_items(talked)
    if not of_items or isinstance(command, FindOverlaps):
        return of_items and isinstance(command, FindOverlaps) and command.topic is None
    goes_on = not phrases_of(lang).lists["and"].isdisjoint(words_of(text).words[:1])
    return isinstance(command, Help) and goes_on and not _asks_how(meant)


def _is_of_items(talked: Talked) -> bool:
    """Whether items were spoken of last, and nothing else."""
    before = talked.command
    return isinstance(before, ListItems) or hasattr(before, "item") or type(before).__name__.startswith("Record")


def _asks_how(meant: Understanding) -> bool:
    # "How do I record an action?" is of no item.
    command = meant.command if isinstance(meant, Understood) and not meant.guess else None
    return isinstance(command, Help) and command.about in COMMANDS
