"""What words may mean that no phrase fits: a command near enough, its fields from the words themselves.

Near by their words (``bot/understand/sense/wording.py``), and where the extra ``meaning`` is on by their meaning too:
then both scores count, since each is wrong about other sentences.

Nothing here decides alone to change data: the hall shows what would come of it, and a person keeps it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from math import inf

from bot.understand.bounds import BEGUN, BOTH_TELL, NOWHERE, WORDS_TELL, Ranked, believed, chosen
from bot.understand.fields.spoken_meeting import moved_meeting
from bot.understand.fields.subjects import nearly
from bot.understand.fields.task import Scene
from bot.understand.fields.topical import Index, near_topics, which_topic, with_topic
from bot.understand.lacking import edits_nothing
from bot.understand.patterns.reading import is_asked
from bot.understand.patterns.vocabulary import likeness_in_words
from bot.understand.prose.beyond import REASON, beyond, is_taken_for
from bot.understand.prose.ordering import may_order
from bot.understand.prose.pleasantry import opened
from bot.understand.resolve import resolve
from bot.understand.sense.after import after
from bot.understand.sense.gather import FIELDS, Held, gather
from bot.understand.sense.gist import taken
from bot.understand.sense.gist_fields import FIELDS as TOLD, MEETINGS
from bot.understand.sense.ordinals import item_in_letters
from bot.understand.sense.weighed import asked, is_out
from bot.understand.sense.wording import worded
from bot.understand.talked.aimed import of_share, of_topic
from bot.understand.talked.planned_for import of_one_item
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Incomplete, Nothing, Slot, Talked, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.help import Help

# A shorter answer is not talk, whatever it looks like by itself; one of fewer words still goes on with what was said.
FEWEST, FEW = 5, 4
# What is said behind a greeting or thanks, in words, where it is answered alone.
LONGEST = 16
# What words shared with phrases count beside meaning. More of it finds no more and lets more talk through.
WORDS = 0.2
# How much clearer than telling words, or a loose phrase, words must be to be believed; and how much clearer talk. What
# is put in a diary is worded in many ways, and names much: so far ahead of such a reminder that was begun.
LEAD_OF_GUESS, LEAD_OF_PHRASE, LEAD_OF_TALK, LEAD_OF_REMINDER = 0.25, 0.5, 0.4, 1.5
# Than a phrase that fits closely: of 5,630 known sentences so read three are put right by it and none wrong.
OVER_CLOSE, LEAD_OVER_CLOSE = 0.5, 1.0
# What the score of the words counts beside that of meaning.
BESIDE = 1.0
# Of phrases that were not said whole only these, "note that …", may be about anything.
OF_ANYTHING = "RemindMe"
TASKS = ("RemindMe", "RecordAction")
BY_TOPIC = ("FindFocalPoint", "ShowTopic")
NO_DAY = "no-such-day"


class Meant:
    """One message read by its words, and by its meaning where there is an index."""

    def __init__(self, text: str, scene: Scene, talked: Talked, index: Index | None = None) -> None:
        self._text, self._scene, self._talked, self._index = text, scene, talked, index
        self._bounds = BOTH_TELL if index else WORDS_TELL

    @cached_property
    def _held(self) -> Held:
        scene, words = self._scene, dict(gather(self._text, self._scene).words)
        number = None if "item" in words else item_in_letters(scene.reading(self._text), scene.lang)
        words |= {"item": number, "numbers": number} if number is not None else {}
        heirs = gather(taken(scene.reading(self._text), scene.lang), scene).words if "responsible" in words else {}
        return Held(words | {name: heirs[name] for name in heirs.keys() & {"responsible"}})

    def read(self) -> Understanding | None:
        """The command meant, a question where several are near, or nothing."""
        ranked = self.possible()
        if (begun := self._begun()) is not None:
            return begun
        if (command := self._told(ranked)) is not None:
            return self._reading(command)
        # "Hold on, two minutes": in a talk so few words that hardly say anything are not worth a question.
        aside = self._talked.command is not None and self._scene.reading(self._text).length < FEWEST
        near = [] if aside else chosen(ranked, self._bounds)
        return self._question(near) if near else None

    def read_or_decline(self) -> Understanding | None:
        """As ``read``; where it only asks, what Focal cannot do is told as that."""
        told, lang = self.read(), self._scene.lang
        reading = self._scene.reading(self._text)
        if isinstance(told, Understood) and not is_taken_for(told.command, reading):
            return told
        if beyond([(lang, reading)]):
            return Nothing(lang, Line(key=REASON))
        # "Good morning, are you ready?": where nothing else is understood, the greeting is.
        greeted = opened(reading) if told is None and reading.length <= LONGEST else None
        return Nothing(lang, Line(key=greeted)) if greeted else told

    def _begun(self) -> Understanding | None:
        """A request that says all but which item it is about, where its words are clear: then that is asked."""
        reading = self._scene.reading(self._text)
        if self._talked.item is not None or is_asked(reading):
            return None
        scores = self._scores
        ranked = sorted((each for each in scores.items() if not self._is_out(each[0])), key=lambda each: -each[1])
        command = believed(ranked, BEGUN)
        if command is None or (slots := self._held.begun(command)) is None:
            return None
        told = self._resolved(Draft(self._scene.lang, command, slots, source="index"))
        return told if isinstance(told, Incomplete) else None

    def request(self) -> Understanding | None:
        """The command meant, where all that it needs is said; words of a task may be the answer to anything."""
        command = self._told(self.possible()) if self._scene.reading(self._text).length >= FEWEST else None
        told = self._reading(command) if command is not None and command not in TASKS else None
        return told if isinstance(told, Understood) else None

    def instead(self, understood: Understood | Incomplete) -> Understanding | None:
        """What the words say clearly where telling words, or a phrase that fits loosely or lacks something, do not."""
        guess, meant = isinstance(understood, Incomplete) or understood.guess, understood.command
        ranked = self.possible()
        said = meant if isinstance(meant, str) else type(meant).__name__
        command, scores = self._told(ranked), dict(reversed(ranked))
        lead = LEAD_OF_REMINDER if meant == OF_ANYTHING else LEAD_OF_GUESS if guess else LEAD_OF_PHRASE
        if command in (None, said) or scores[command] - scores.get(said, NOWHERE) < lead:
            return None
        other = self._reading(str(command))
        lacks = isinstance(understood, Incomplete) and isinstance(other, Incomplete)
        return other if lacks or isinstance(other, Understood) else None

    def against(self, understood: Understood) -> Understanding | None:
        """What the words alone say with much more weight than a phrase that fits closely."""
        # In a conversation words are said in the light of what was spoken of, which this reader does not know.
        one = self._scene.reading(self._text).length >= FEWEST and "\n" not in self._text
        words = self._words() if one and self._talked == Talked() else {}
        least = max(OVER_CLOSE, words.get(type(understood.command).__name__, inf) + LEAD_OVER_CLOSE)
        ranked = self.possible(words) if max(words.values(), default=NOWHERE) >= least else []
        first, score = next(iter(ranked), (None, NOWHERE))
        told = self._reading(first) if first is not None and score >= least else None
        return None if isinstance(told, Nothing) else told

    def rather(self, understood: Understood | Incomplete) -> Understanding | None:
        """What is meant instead of what a loose phrase or telling words found, if anything; or that it is talk."""
        # "No, BR": in a conversation a word or two are said of what was spoken of.
        other = None if self.follows() else self.instead(understood)
        said = understood.command if isinstance(understood, Incomplete) else type(understood.command).__name__
        nothing = Nothing(understood.lang, Line(key="nothing-understood"))
        return other or (nothing if self.is_talk(said) or self._is_out(said) else None)

    def follows(self) -> bool:
        """Whether these words are so few that they go on with what was spoken of."""
        return self._talked.command is not None and self._scene.reading(self._text).length < FEW

    def is_talk(self, meant: str) -> bool:
        """Whether the words are talk, clearly, though a loose phrase or telling words make a command of them."""
        ranked = self.possible() if self._scene.reading(self._text).length >= FEWEST else []
        first, score = ranked[0] if ranked else ("", NOWHERE)
        said = dict(reversed(ranked)).get(meant, NOWHERE)
        # What is put in a diary ("weekly event for the bulletin") or on a list is worded in many ways.
        return first is None and score - said >= LEAD_OF_TALK and meant not in TASKS

    def _told(self, ranked: Ranked) -> str | None:
        # What changes data is shown before anything is done; it has a bound of its own.
        changes = (first := ranked[0][0] if ranked else None) is not None and COMMANDS[first].changes
        return believed(ranked, replace(self._bounds, sure=self._bounds.shown) if changes else self._bounds)

    def possible(self, scores: Mapping[str | None, float] | None = None) -> list[tuple[str | None, float]]:
        """The commands whose needs the words meet, and talk, by their scores, best first."""
        reading, scores = self._scene.reading(self._text), self._scores if scores is None else scores
        scores = scores if may_order(reading, self._scene.lang) else asked(scores)
        left = ((name, score) for name, score in scores.items() if not self._is_out(name))
        met = [(name, score) for name, score in left if name is None or self._slots(name) is not None]
        return sorted(met, key=lambda each: -each[1])

    def _is_out(self, name: str | None) -> bool:
        reading, kind = self._scene.reading(self._text), after(self._talked)
        # "Sorry, Osaka" says where somebody is only where a zone was spoken of.
        place = name == "SetTimeZone" and kind not in (None, "setting") and reading.length < FEW
        return place or is_out(name, reading, goes_on=self._talked.command is not None)

    @cached_property
    def _scores(self) -> Mapping[str | None, float]:
        lang, words = self._scene.lang, self._words()
        if self._index is None:
            return words
        shared = likeness_in_words(words_of(self._text), lang)
        near = {name: score + WORDS * shared.get(name or "", 0.0) for name, score in self._index.commands(self._text)}
        least = min(words.values())
        return {name: near.get(name, 0.0) + BESIDE * words.get(name, least) for name in {**near, **words}}

    def _words(self) -> Mapping[str | None, float]:
        # Of the two classes without a command the likelier speaks.
        said = worded(self._scene.reading(self._text), self._scene.lang, after(self._talked))
        return dict(reversed(said))

    def _slots(self, command: str) -> Mapping[str, Slot] | None:
        if command in TOLD and (command not in FIELDS or command in MEETINGS):
            return {"gist": Slot(self._text, 0, len(self._text))}
        return self._held.slots(command, self._talked)

    def _reading(self, command: str) -> Understanding | None:
        # "What are the topics of Bob?" is not answered with all of them, unasked.
        whose = command == "ListTopics" and "person" in self._held.words
        return self._question([command, "FindTopics"]) if whose else self._read(command)

    def _read(self, command: str) -> Understanding | None:
        scene = self._scene
        moved = moved_meeting(command, self._held.words, self._text, scene, self._talked)
        draft = moved or Draft(scene.lang, command, self._slots(command) or {}, source="index")
        if command in BY_TOPIC and "topic" not in draft.slots:
            return self._by_topic(draft)
        said = scene.reading(self._text)
        return self._resolved(of_one_item(of_topic(of_share(draft, said), said), said, self._talked))

    def _resolved(self, draft: Draft) -> Understanding | None:
        scene = self._scene
        understood = resolve(draft, scene.names, scene.asker, self._talked, scene.now)
        lost = isinstance(understood, Nothing) and understood.reason.key != NO_DAY
        return None if lost or edits_nothing(understood) else understood

    def _by_topic(self, draft: Draft) -> Understanding | None:
        names, lang, text = self._scene.names, self._scene.lang, self._text
        # A topic named in another form than is known is not the one last spoken of.
        ids = nearly(text, self._scene, "topic") if self._index is None else near_topics(self._index, text, names, lang)
        if not ids:
            return self._resolved(draft)
        readings = [self._resolved(with_topic(draft, id_, names)) for id_ in ids]
        return which_topic([each.command for each in readings if isinstance(each, Understood)], names, lang)

    def _question(self, commands: Sequence[str]) -> Understanding | None:
        readings = {each: reading for each in commands if (reading := self._read(each)) is not None}
        first = next(iter(readings.values()), None)
        if isinstance(first, Unclear):
            return first
        offered = {name: _offered(name, reading) for name, reading in readings.items()}
        if len(offered) == 1:
            offered.setdefault("Help", Help())
        if len(offered) < 2:
            return first
        labels = tuple(Line(key=f"means-{COMMANDS[name].key()}") for name in offered)
        return Unclear(self._scene.lang, Line(key="which-meaning"), tuple(offered.values()), labels)


def _offered(name: str, reading: Understanding) -> Command:
    # What is not whole yet can't be picked: how it may be said is shown instead.
    return reading.command if isinstance(reading, Understood) else Help(about=name)
