"""Words in, a draft of a command out: the language first, then the conversation, then the phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.understand.fields.as_said import as_said, or_silent
from bot.understand.fields.day_or_item import shown_if_days
from bot.understand.fields.free_lines import of_free_line
from bot.understand.fields.labelled_task import draft_of_labels
from bot.understand.fields.mark_heads import with_colon
from bot.understand.fields.meeting_wanted import of_meeting_wanted
from bot.understand.fields.minuted import plainly_marked
from bot.understand.fields.paragraphs import without_paragraph
from bot.understand.fields.possessor import of_possessor, with_apostrophe
from bot.understand.fields.spoken_meeting import of_meeting_spoken
from bot.understand.fields.task import Scene
from bot.understand.fields.ways import with_ways
from bot.understand.named.names import Names
from bot.understand.patterns.closest import MARKED, before_remark, closest_of, is_led_by_label, stopped
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.prose.acting import acted
from bot.understand.prose.asking import asked
from bot.understand.prose.beyond import beyond, is_guessed, quoted
from bot.understand.prose.negated import unfinished, wondered
from bot.understand.prose.ordering import ordered
from bot.understand.prose.parts import LOOSE, in_parts
from bot.understand.prose.pleasantry import ANSWERS, at_once, pleasant, shown_alone
from bot.understand.prose.quoting import answering, unquoted
from bot.understand.prose.remarks import is_remark
from bot.understand.sense.bracketed import of_brackets
from bot.understand.sense.mended import read_mended
from bot.understand.sense.posted import of_frames
from bot.understand.sense.sorry import puts_right
from bot.understand.sense.telling import PLAIN, SAID, Heard, more_than_news, of_item, refused, stands_alone
from bot.understand.talked.aimed import aimed
from bot.understand.talked.follow import choice, follow
from bot.understand.talked.in_form import in_form
from bot.understand.talked.picked import picked
from bot.understand.talked.plan_or_item import plan_or_item
from bot.understand.talked.remarked import behind_remark
from bot.understand.talked.word_in import word_in
from bot.understand.text.language import is_written_in, language_of, latin
from bot.understand.text.tidy import as_written
from bot.understand.text.words import words_of
from bot.understand.types import Asker, Draft, Later, Talked
from handlers.commands.fields import Lang

# What is known by its words in whatever order they stand.
WORDED = frozenset({"orders", "asking"})
# In a conversation a few more words than FEW are still its own language's.
FEW, FEW_IN_TALK, CLOSE, LEAST = 2, 6, 8.0, 0.0


def understand(
    text: str, asker: Asker, names: Names, talked: Talked, now: datetime, scene: Scene | None = None
) -> Draft:
    """What somebody means, before the fields are read; never raises, whatever the text.

    ``now`` is the aware instant of speaking. A draft without a command has a ``reason`` (a text key). ``scene``: one
    with the same asker, names and moment, where several texts are read in it.
    """
    text = with_apostrophe(with_colon(plainly_marked(without_paragraph(as_written(text)))), names)
    lang, certain = language_of(text, names.of_people)
    if lang is None and certain and is_written_in(text, asker.lang):
        # Few letters of one language say it is another that is written alike: the asker's own is believed.
        lang = asker.lang
    spoken: Lang = lang or asker.lang or "en"
    reason, text = refused(text) or shown_alone(text, talked), answering(text)
    if reason is not None:
        return Draft(_own(spoken, certain, asker), reason=reason)
    scene = (scene or Scene(spoken, names, asker, now)).of(spoken)
    if lang is None and certain:
        return _foreign(text, scene, talked)
    if not talked.form and (record := draft_of_labels(text, scene)) is not None:
        return record
    read = partial(_understood, scene=scene, certain=certain, talked=talked)
    draft = of_free_line(unquoted(text, read(text), names, read), text, scene, read)
    scene = scene.of(draft.lang)
    if not talked.form and is_remark(scene.readings(text)[0], draft.command, marked=is_led_by_label(text)):
        return Draft(draft.lang, reason="nothing-understood")
    draft = shown_if_days(as_said(draft, text, scene), text, scene, getattr(talked.command, "item", None))
    draft = of_meeting_wanted(plan_or_item(or_silent(draft, text, scene), text, talked), text, scene)
    draft = of_meeting_spoken(of_possessor(draft, text, scene), text, scene, talked)
    draft = word_in(unfinished(draft, text, names), text, scene)
    again = partial(understand, asker=asker, names=names, talked=talked, now=now, scene=scene)
    # What answers a question that was asked is read by the field that it fills.
    return draft if talked.form else with_ways(draft, text, scene, again)


def _foreign(text: str, scene: Scene, talked: Talked) -> Draft:
    # What a field was asked for may be in any language. Of a word or two the letters say little: what they mean in
    # the asker's language is believed before the letters, and so is a phrase that a whole sentence fits closely.
    heard = talked.form or len(words_of(text).words) <= (FEW_IN_TALK if talked.command else FEW)
    draft = _understood(text, scene, False, talked)
    closely = draft.source == "phrase" and draft.score >= CLOSE
    # Behind a mark names and people's own words may be in any language.
    meant = draft.command if heard or closely else is_led_by_label(text) and draft.command in MARKED
    pleased = heard and draft.reason in ANSWERS
    return draft if meant or pleased or talked.form else Draft(scene.lang, reason="other-language")


def _understood(text: str, scene: Scene, certain: bool, talked: Talked) -> Draft:
    lang, asker = scene.lang, scene.asker
    order = _order(lang, certain, asker)
    if talked.form:
        return in_form(text, order, scene, talked.form, talked, lambda other: _understood(text, scene, certain, other))
    heard = Heard(text, tuple(order), scene, talked.item, certain)
    number = picked(heard.readings(order[0])[0], scene.of(order[0]), talked)
    if number is not None and (taken := choice(order[0], talked, number)) is not None:
        return taken
    other = quoted(text, ((each, heard.readings(each)[0]) for each in order))
    if (other := other or at_once(heard.readings(order[0])[0], order[0], talked)) is not None:
        return other
    drafts = (_one(heard.readings(each), each, talked) for each in order)
    draft = heard.headed(_first((d for d in drafts if d and (not certain or _is_own(d, lang))), certain=certain))
    draft = of_brackets(of_frames(draft, text, scene), text, scene)
    if draft is not None and is_guessed(draft) and (other := beyond((each, heard.readings(each)[0]) for each in order)):
        return other
    if draft is not None:
        draft = heard.instead(draft)
        draft = wondered(draft, heard.readings(draft.lang)[0])
        told = of_item(draft.before(draft.others, lambda: _less(draft, heard, lang)), text)
        return _spoken(aimed(told, heard.readings(told.lang)[0], talked), lang, certain, asker)
    last = (
        _part(text, lang, scene.names)
        or pleasant((each, heard.readings(each)[0]) for each in order)
        or read_mended(heard)
        or heard.told()
    )
    if last is not None:
        last = aimed(last, heard.readings(last.lang)[0], talked) if last.command else last
        more = (lambda: filter(None, (heard.told(),))) if last.command else ()
        return last.before(last.others, more)
    return Draft(_own(lang, certain, asker), reason="nothing-understood")


def _is_own(draft: Draft, lang: Lang) -> bool:
    # In the words of another language only a whole phrase counts: "agenda" is no verb in English.
    return draft.lang == lang or (draft.phrase not in WORDED and draft.score >= LEAST)


def _less(draft: Draft, heard: Heard, lang: Lang) -> Iterator[Draft]:
    # "Put 6 back, it isn't finished": where the whole comes to nothing, one of its clauses may not, or telling words.
    loosely = not draft.phrase or draft.phrase in WORDED or LOOSE & draft.slots.keys()
    part = _part(heard.text, lang, heard.scene.names) if loosely else None
    if part is not None:
        yield from (part, *part.others)
    told = heard.told()
    same = told is not None and told.command == draft.command
    if told is not None and (loosely or draft.score < PLAIN or same or draft.command == "RemindMe"):
        yield told


def _part(text: str, lang: Lang, names: Names) -> Draft | None:
    draft = in_parts(text, lambda part: _closest(read(part, lang, names), lang))
    if draft is not None and draft.command == "Undo" and puts_right(read(text, lang, names)[0], lang):
        return None
    return replace(draft, slots={**draft.slots, **stopped(draft.command, text)}) if draft else None


def _own(lang: Lang, certain: bool, asker: Asker) -> Lang:
    # Where the language is not certain, what cannot be understood is told in the asker's own.
    return lang if certain or asker.lang is None else asker.lang


def _first(drafts: Iterable[Draft | None], *, certain: bool) -> Draft | None:
    # Where the language is not certain, a request on a condition in one may be a plain one in the next.
    first: Draft | None = None
    for draft in filter(None, drafts):
        first = first.before(first.others, (draft,), draft.others) if first else draft
        if certain or not LOOSE & draft.slots.keys():
            break
    return first


def _one(readings: list[Reading], lang: Lang, talked: Talked) -> Draft | None:
    told = [draft for each in readings if (draft := follow(each, lang, talked))]
    if not told:
        found = _alone(readings, lang)
        loosely = found is None or LOOSE & found.slots.keys()
        after = behind_remark(readings[0].words.text, lang, readings[0].names, talked) if loosely else None
        return after.before((found,) if found else (), after.others) if after else found
    # "No, Friday": where the words behind are no date, they mean what they would mean by themselves.
    own = _alone(readings, lang) if SAID & told[0].slots.keys() else None
    if own is not None and stands_alone(own):
        # "Make 7 due 5 February instead": which one is said. "Note that TSB sends the list by Friday" is an action.
        return own.before((told[0],), own.others)
    return told[0].before(*((told[1:], (own,), own.others) if own else (told[0].others, told[1:])))


def _alone(readings: list[Reading], lang: Lang) -> Draft | None:
    draft, said = _closest(readings, lang), readings[0]
    # "Put 2 down for TSB, BR can't": a clause that fits closely is more than a whole that hardly fits, and shown first.
    hardly = draft is not None and draft.score < 0 and LOOSE & draft.slots.keys()
    part = _part(said.words.text, lang, said.names) if hardly else None
    return part.shown_first().before((draft,) if draft else ()) if part and part.score >= CLOSE else draft


def _closest(readings: list[Reading], lang: Lang) -> Draft | None:
    draft = closest_of(readings, lang) or before_remark(readings[0], lang)
    if draft is not None and draft.command == "ReportProgress":
        draft = more_than_news(draft, readings, lang)
    if draft is not None and draft.score >= PLAIN and not LOOSE & draft.slots.keys():
        return draft
    if draft is None:
        return _worded(readings, lang)
    if not LOOSE & draft.slots.keys():
        return draft.before(draft.others, lambda: filter(None, (_worded(readings, lang),)))
    question = _worded(readings, lang)
    if question is None:
        return draft
    # A question of which each word is known is closer than a line that is a request on a condition.
    if question.asks:
        return question.before((draft,))
    return draft.before(draft.others, (question,))


def _worded(readings: list[Reading], lang: Lang) -> Draft | None:
    """What the words say in whatever order they stand."""
    for known in (acted, ordered, asked):
        found = next((draft for each in readings if (draft := known(each, lang))), None)
        if found is not None:
            return found
    return None


def _spoken(draft: Draft, lang: Lang, certain: bool, asker: Asker) -> Draft:
    # An acronym alone is in no language, so its speaker's is kept.
    said = lang if certain else draft.lang if draft.score > 0 else asker.lang or draft.lang
    if said == draft.lang:
        return draft
    others = draft.others
    spoken = Later((lambda: (replace(each, lang=said) if each.lang == draft.lang else each for each in others),))
    return replace(draft, lang=said, others=spoken)


def _order(lang: Lang, certain: bool, asker: Asker) -> list[Lang]:
    first: list[Lang] = [lang] if certain or asker.lang is None else [asker.lang, lang]
    others = latin() if lang in latin() else ()
    return list(dict.fromkeys([*first, *others, *(("en",) if not certain else ())]))
