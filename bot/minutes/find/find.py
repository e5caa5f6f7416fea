"""What a text of a meeting holds that may be recorded, found by rules; the same words always give the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from bot.minutes.files.speakers import bullet
from bot.minutes.files.types import Spoken
from bot.minutes.find.alike import merged
from bot.minutes.find.cues import CUES, Cue, Cues, cues_of
from bot.minutes.find.days import due_in
from bot.minutes.find.entries import Entry, entry_in
from bot.minutes.find.owners import PEOPLE, owned
from bot.minutes.find.records import known_parties, parties_of, record_of, topic_of
from bot.minutes.find.sentences import Sentence, sentences_of
from bot.minutes.find.types import OF_COMMAND, Kind, Light, Proposed
from bot.minutes.find.weigh import ENTERED, LISTED, MARKED, weigh
from bot.understand.charged import charged
from bot.understand.data import marks_of
from bot.understand.dates.text import fold
from bot.understand.fields.no_task import ends_done, has_none, is_nobodys, prolongs, says_nothing, tells_of
from bot.understand.marked import MarkedLine, marked_lines, read_line
from bot.understand.resolve import resolve
from bot.understand.text.language import language_of
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from bot.understand.types import Asker, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang, NoDue
from handlers.commands.items import RecordAction

LEAST = 0.144
SHORT, LONG, FEWEST = 4, 40, 3
OF_CUE: dict[Cue, Kind] = {"decided": "conclusion", "called": "call_to_action", "told": "information"}
BINDING: tuple[Cue, ...] = ("decided", "called", "assigned")
UNSURE = frozenset({"doubt", "negated", "question"})


def find_items(spoken: Iterable[Spoken], light: Light, least: float = LEAST) -> list[Proposed]:
    """The proposals of a text in their order, those alike merged; none below the confidence ``least``."""
    return [each for each in merged(find_all(spoken, light)) if each.confidence >= least]


def find_all(spoken: Iterable[Spoken], light: Light) -> Iterator[Proposed]:
    """Every proposal, however weak, as the text is read."""
    for found in find_each(spoken, light):
        yield from found


def find_each(spoken: Iterable[Spoken], light: Light) -> Iterator[list[Proposed]]:
    """What each sentence holds, mostly nothing: so that whoever reads a long text can stop between two of them."""
    lang = light.lang
    for sentence in sentences_of(spoken):
        shown, certain = language_of(sentence.words)
        if shown is None and certain:
            continue
        lang = shown if shown and certain else lang
        yield [each for each in _of(sentence, lang, light) if each.quote in sentence.words]


def _of(sentence: Sentence, lang: Lang, light: Light) -> Iterator[Proposed]:
    lines = marked_lines(sentence.row or sentence.words)
    if sentence.row and lines:
        yield replace(_marked(lines[0], sentence, lang, light), confidence=LISTED, marked=False)
    elif lines:
        # The agenda of a meeting, and who was there, are no items.
        for line in (each for each in lines if each.command in OF_COMMAND):
            yield _marked(line, sentence, lang, light)
    elif sentence.under in (None, "action") and (entry := entry_in(sentence, lang, light)):
        yield _entered(entry, sentence, light)
    elif sentence.under == "action" and _is_no_task(sentence.words, lang, light):
        return
    elif sentence.under:
        yield _listed(sentence, lang, light)
    else:
        yield from _said(sentence, lang, light)


def _is_no_task(words: str, lang: Lang, light: Light) -> bool:
    told = tells_of(words, light.names, lang) or is_nobodys(words, light.names) or prolongs(words, lang)
    return told or ends_done(words) or has_none(words) or says_nothing(words)


def _marked(line: MarkedLine, sentence: Sentence, lang: Lang, light: Light) -> Proposed:
    shown, certain = language_of(line.body)
    lang = shown if shown and certain else lang
    asker = Asker("", lang, light.zone)
    # A decision that gives a body something to do by a day is an action.
    action = charged(line.body, asker, light.names, light.now) if line.command == "RecordConclusion" else None
    read = action or read_line(line, asker, light.names, light.now)
    quote = line.body if line.body in sentence.words else sentence.words
    kind = "action" if action else OF_COMMAND[line.command]
    made = _proposed(read, kind, line.body, sentence, lang, light)
    return replace(made, quote=quote, confidence=MARKED, marked=True)


def _listed(sentence: Sentence, lang: Lang, light: Light) -> Proposed:
    # "TSB to:" above it, or "BDT:" before it, says whose it is.
    named = f"{sentence.speaker}: " if sentence.labelled else f"{sentence.led} " if sentence.led else ""
    said = f"{named}{sentence.words}"
    asker, kind = Asker("", lang, light.zone), cast(Kind, sentence.under)
    # A decision that gives a body something to do by a day is an action.
    read: Understanding | None = charged(said, asker, light.names, light.now) if kind == "conclusion" else None
    if read is None:
        mark = marks_of(lang)[_command(kind)][0]
        line = MarkedLine(_command(kind), f"{mark}: {said}", tidy(said))
        read = read_line(line, asker, light.names, light.now)
    else:
        kind = "action"
    made = _proposed(read, kind, sentence.words, sentence, lang, light)
    return replace(made, confidence=LISTED)


def _entered(entry: Entry, sentence: Sentence, light: Light) -> Proposed:
    line = MarkedLine(_command("action"), f"ACTION: {entry.task}", tidy(entry.task))
    read = read_line(line, Asker("", entry.lang, light.zone), light.names, light.now)
    made = _proposed(read, "action", sentence.words, sentence, entry.lang, light)
    # Whoever else is named in what is to be done is no owner of it, and stays in its words.
    text = tidy(entry.task) if made.responsible else made.text
    due = due_in(entry.by, entry.lang, light) if entry.by else made.due
    confidence = LISTED if sentence.under else ENTERED
    helping = tuple(dict.fromkeys((*entry.helping, *made.cooperating)))
    told = read.command.report_to if isinstance(read, Understood) and isinstance(read.command, RecordAction) else ()
    made = replace(made, text=text, responsible=entry.responsible, cooperating=helping)
    made = replace(made, report_to=known_parties(told, sentence, light))
    return replace(made, due=due, confidence=confidence)


def _said(sentence: Sentence, lang: Lang, light: Light) -> Iterator[Proposed]:
    cues, folded = cues_of(lang), fold(sentence.words).text
    found = _cue(cues, folded)
    length = len(words_of(sentence.words).words)
    if found is None or length < FEWEST or cues.talk.search(folded):
        return
    cue, match = found
    asker, said = Asker("", lang, light.zone), bullet().sub("", sentence.words)
    draft = understand(said, asker, light.names, Talked(), light.now)
    read = resolve(draft, light.names, asker, Talked(), light.now)
    # "It was agreed that BDT would send it": what somebody is to do is more than a conclusion.
    kind = "action" if cue in ("decided", "called") and _binds(read) else OF_CUE.get(cue, "action")
    made = _proposed(read, kind, sentence.words, sentence, lang, light)
    made = _from_owner(owned(made, cue, cues, match, sentence, light), sentence, lang, light)
    marks = _noticed(cues, cue, folded, length, match.start(), made)
    bound = kind == "action" and cue in BINDING and "owner" in marks and UNSURE.isdisjoint(marks)
    yield replace(made, confidence=round(weigh(marks), 3), bound=bound)


def _from_owner(made: Proposed, sentence: Sentence, lang: Lang, light: Light) -> Proposed:
    """What is to be done by its own words, "BDT to consult the regions", where they stand behind whoever is asked."""
    if made.kind != "action" or len(made.responsible) != 1 or made.text != tidy(sentence.words):
        return made
    owner = made.responsible[0]
    found = [each for each in light.names.mentions(sentence.words) if (owner.kind, owner.id) in each.ids(PEOPLE)]
    said = sentence.words[found[0].start :] if len(found) == 1 else ""
    line = MarkedLine("RecordAction", f"{marks_of(lang)['RecordAction'][0]}: {said}", said)
    read = read_line(line, Asker("", lang, light.zone), light.names, light.now) if said else None
    command = read.command if isinstance(read, Understood) else None
    if not isinstance(command, RecordAction) or command.responsible != made.responsible:
        return made
    # "Que consultara …" goes on from whoever asks.
    if is_small(words_of(command.text).words[0]):
        return made
    return replace(made, text=command.text, report_to=known_parties(command.report_to, sentence, light))


def _binds(read: Understanding) -> bool:
    command = read.command if isinstance(read, Understood) else None
    owners = command.responsible if isinstance(command, RecordAction) else ()
    return bool(owners) and all(each.kind != "unknown" for each in owners)


def _cue(cues: Cues, folded: str) -> tuple[Cue, re.Match[str]] | None:
    if noted := cues.noted.match(folded):
        return "promise", noted
    return next(((cue, match) for cue in CUES if (match := cues.said[cue].search(folded))), None)


def _noticed(cues: Cues, cue: Cue, folded: str, length: int, start: int, made: Proposed) -> frozenset[str]:
    noticed = {
        "owner": bool(made.responsible),
        "due": made.due != NoDue(),
        "first": start < 12,
        "doubt": bool(cues.doubt.search(folded)),
        "negated": cue != "asked" and bool(cues.negated.search(folded)),
        "question": folded.rstrip().endswith("?") and cue != "asked",
        "long": length > LONG,
        "short": length < SHORT,
    }
    return frozenset({cue, *(name for name, is_so in noticed.items() if is_so)})


def _proposed(read: Understanding, kind: Kind, quote: str, sentence: Sentence, lang: Lang, light: Light) -> Proposed:
    command = record_of(read, quote, lang, light)
    if command is not None and OF_COMMAND[type(command).__name__] == kind:
        text, parties, due = command.text, parties_of(command), getattr(command, "due", NoDue())
    else:
        text, parties, due = tidy(quote), (), due_in(quote, lang, light)
    others = command if isinstance(command, RecordAction) and parties else None
    return Proposed(
        kind=kind,
        text=text,
        quote=quote,
        position=sentence.position,
        lang=lang,
        confidence=0.0,
        responsible=known_parties(parties, sentence, light),
        cooperating=known_parties(others.cooperating, sentence, light) if others else (),
        report_to=known_parties(others.report_to, sentence, light) if others else (),
        due=due,
        at=sentence.at,
        speaker=sentence.speaker,
        before=sentence.before,
        topic=topic_of(command, quote, lang, light),
    )


def _command(kind: Kind) -> str:
    return next(name for name, each in OF_COMMAND.items() if each == kind)
