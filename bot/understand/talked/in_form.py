"""Words said while a form is filled: the answer to what was asked, a word that leaves it, or a command of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.understand.begun import Begun
from bot.understand.fields.as_name import OF_PARTIES
from bot.understand.fields.task import Scene
from bot.understand.patterns.closest import best
from bot.understand.patterns.grammar import LONG
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.prose.asking import ASKING, asked
from bot.understand.prose.pleasantry import pleasant, thanked
from bot.understand.sense.telling import PLAIN
from bot.understand.talked.bare_answer import bare_answer
from bot.understand.talked.fitting import DATED, LOOSELY, NAMED, fits
from bot.understand.talked.leaving import LEFT, leaves, takes_back
from bot.understand.talked.other_item import is_item
from bot.understand.talked.set_again import begun_again
from bot.understand.talked.which_item import answers_which
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang
from handlers.commands.items import ShowItem

# Fields that one short answer fills; of others each word may count.
SHORT = frozenset({*OF_PARTIES, *DATED, *NAMED, "leads", "start", "end", "lang", "zone", "value"})


def in_form(
    text: str, order: Sequence[Lang], scene: Scene, form: Begun, talked: Talked, talk: Callable[[Talked], Draft]
) -> Draft:
    """What the words mean, in the first of these languages; ``talk`` understands them in another conversation."""
    readings = {lang: read(text, lang, scene.names) for lang in order}
    left = next((lang for lang, each in readings.items() if leaves(each)), None)
    first = readings[order[0]][0]
    draft = _request(readings[order[0]], order[0])
    if left is not None or (draft is not None and takes_back(draft)):
        return Draft(left or order[0], source="form", reason=LEFT, score=1.0)
    name = str(talked.asking or next(iter(form.missing), ""))
    if (thanks := thanked(first, order[0], own=name in LONG)) is not None:
        return thanks
    draft = draft or (_listed(first, order[0]) if name == "item" else None)
    scene = replace(scene, lang=order[0])
    if (again := begun_again(first, order[0], form, name)) is not None:
        return again
    answer = _answer(form, name, first, scene)
    if draft is not None and _is_plain(draft, first) and not _answers(form, name, answer, first, scene):
        # What comes to nothing by itself is the answer after all.
        return _of_same(draft, form).before(draft.others, (answer,))
    # What answers no question may be a request of its own, said of the item that was spoken of.
    return answer.before(
        lambda: _of_item(form, name, talk),
        lambda: _loosely(answer, name, text),
        lambda: (_of_same(talk(Talked(item=form.item or talked.item)), form),),
    )


def _request(readings: Sequence[Reading], lang: Lang) -> Draft | None:
    """The request that fits most closely, with its courtesies or without them."""
    found = [draft for each in readings if (draft := best(each, lang)) is not None]
    return max(found, key=lambda each: each.score, default=None)


def _listed(reading: Reading, lang: Lang) -> Draft | None:
    # "List what's open for TSB" describes no item, though one may be called so; "the accessibility list" does.
    draft = asked(reading, lang)
    return draft if draft is not None and draft.slots.keys() - {"topic"} else None


def _is_plain(draft: Draft, reading: Reading) -> bool:
    # A reminder's own words weigh against the closeness of its phrase.
    reminds = reading.phrases.lists["reminds"].intersection(reading.words.words[:2])
    return draft.score >= PLAIN or draft.phrase == ASKING or (draft.command == "RemindMe" and bool(reminds))


def _answer(form: Begun, name: str, reading: Reading, scene: Scene) -> Draft:
    which = answers_which(reading) if name == "item" else None
    # "早上好" is a greeting, and no morning that would be fine.
    greets = pleasant([(scene.lang, reading)]) is not None
    bare = bare_answer(reading) if name in SHORT and not greets else None
    words = bare.words if bare else reading.words.text
    answer = Draft(scene.lang, form.command, {"asked": Slot(words, 0, len(words))}, "form")
    # "I think it was 3" is read back before anything is done.
    hedged = (which is not None and which.value == "hedged") or (bare is not None and bare.hedged)
    return answer.shown_first() if hedged else answer


def _answers(form: Begun, name: str, answer: Draft, reading: Reading, scene: Scene) -> bool:
    if name == "item":
        # A number alone is a command of its own, but the answer where an item is asked for.
        return answers_which(reading) is not None or is_item(reading)
    return fits(form.command, name, answer.slots["asked"].words, scene)


def _of_item(form: Begun, name: str, talk: Callable[[Talked], Draft]) -> Iterator[Draft]:
    """What the words would do to the item of the form, had it only been shown: "two more weeks", "let TSB have it"."""
    item = form.item
    if item is None or form.missing != (name,):
        return
    said = talk(Talked(command=ShowItem(item=item), item=item, done=True))
    yield from (_of_same(each, form) for each in (said, *said.others) if each.command == form.command)


def _of_same(draft: Draft, form: Begun) -> Draft:
    # "Give it to BDT", asked who is responsible for 2: it is 2, which was named with the request.
    item, own = form.item, draft.slots.get("item")
    named = draft.slots.keys() & {"numbers", "unnamed"} or (own and any(letter.isdecimal() for letter in own.words))
    of_item = draft.command is not None and "item" in COMMANDS[draft.command].model_fields
    if named or not of_item or item is None:
        return draft
    return replace(draft, slots={**draft.slots, "item": Slot(str(item), 0, 0)})


def _loosely(answer: Draft, name: str, text: str) -> Iterator[Draft]:
    if name in DATED or name in OF_PARTIES:
        told = {"asked": Slot(text, 0, len(text)), LOOSELY: Slot("yes", 0, 0)}
        yield replace(answer, slots=told).shown_first()
