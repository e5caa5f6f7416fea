"""What the bounds of the reader of words, and of it with the meaning index, let through: by its scores.

The bounds in ``bot/understand/bounds.py`` were read off this table: ``sure`` where talk that passes is fewer than one
in a hundred and nineteen of twenty commands are right, ``ask`` where of talk at most one in twenty is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.understanding_rows import (
    ASKER,
    AT,
    Sentence,
    meeting_talk,
    names,
    paraphrases,
    read,
    said,
    unseen,
    utterances,
)
from bot.understand.bounds import BOTH_TELL, WORDS_TELL, Bounds, believed, chosen
from bot.understand.data import LANGS
from bot.understand.fields.task import Scene
from bot.understand.fields.topical import Index
from bot.understand.meant import Meant
from bot.understand.text.language import language_of
from bot.understand.types import Talked

SURES = (-0.5, -0.4, -0.35, -0.3, -0.25, -0.2, -0.15, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4)
LEADS = (0.0, 0.1, 0.2)


@dataclass(frozen=True)
class Scores:
    """One sentence with the commands it may mean, by the index."""

    sentence: Sentence
    ranked: Sequence[tuple[str | None, float]]


def scored(sentences: Sequence[Sentence], index: Index | None) -> list[Scores]:
    return [Scores(each, _possible(each, index)) for each in sentences]


def _finds_nothing(sentence: Sentence) -> bool:
    row = read(sentence.words, names(), alone=True)
    return row["command"] is None and not row["choices"]


def _possible(sentence: Sentence, index: Index | None) -> list[tuple[str | None, float]]:
    lang = language_of(sentence.words)[0] or "en"
    return Meant(sentence.words, Scene(lang, names(), ASKER, AT), Talked(), index).possible()


def show_bounds(index: Index | None) -> None:
    """Prints the table for requests, for own talk, for talk of real meetings, and for what other assistants hear."""
    sentences = [each for lang in LANGS for each in said(paraphrases()[lang], lang)]
    sentences += [each for lang in LANGS for part in unseen(lang).values() for each in said(part, lang)]
    own = scored([each for each in sentences if _finds_nothing(each)], index)
    asked = [each for each in own if each.sentence.command]
    talk = [each for each in own if not each.sentence.command]
    meetings = scored(meeting_talk(), index)
    other = scored([Sentence(row["lang"], row["text"]) for row in utterances() if row["family"] == "other"], index)
    bounds = BOTH_TELL if index else WORDS_TELL
    sets = {"talk": talk, "meetings": meetings, "other": other}
    print(f"requests {len(asked)}, " + ", ".join(f"{name} {len(each)}" for name, each in sets.items()))
    for lead in LEADS:
        for sure in SURES:
            asks = replace(bounds, sure=sure, lead=lead)
            taken = [(each, command) for each in asked if (command := believed(each.ranked, asks))]
            right = sum(1 for each, command in taken if command == each.sentence.command)
            passed = ", ".join(f"{name} {_share(each, asks):.1%}" for name, each in sets.items() if each)
            precision = right / max(1, len(taken))
            told = f"right {right / len(asked):.1%}, precision {precision:.1%}, {passed}"
            print(f"  sure {sure:.2f} lead {lead:.2f}: {told}")
    for name, each in {"requests": asked, **sets}.items():
        share = sum(1 for one in each if chosen(one.ranked, bounds)) / max(1, len(each))
        print(f"  with the bounds in use, understood or asked about: {name} {share:.1%}")


def _share(each: Sequence[Scores], bounds: Bounds) -> float:
    return sum(1 for one in each if believed(one.ranked, bounds)) / len(each)
