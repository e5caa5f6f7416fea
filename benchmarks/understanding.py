"""``make bench-understanding``: what is understood, by phrases alone, with the reader of words and with the meaning
index too, and what it costs.

Sets of sentences: ``everyday`` (those of the tests; the reader of words was fitted to them), ``paraphrases`` (beside
this file, in words that phrases were not written for) and ``unseen`` (to which nothing is fitted; what kinds of
requests are misread in it has been looked at since).
Times are wall-clock on this machine; read ratios rather than absolutes.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from benchmarks.languages import show_languages
from benchmarks.meaning_bounds import show_bounds
from benchmarks.understanding_rows import (
    ASKER,
    Sentence,
    changes,
    everyday,
    fields_right,
    heard,
    names,
    outcome,
    paraphrases,
    read,
    said,
    unseen,
    utterances,
)
from bot.load import has_meaning, meaning_index
from bot.understand.data import LANGS
from bot.understand.fields.topical import Index
from bot.understand.named.names import Names
from bot.understand.patterns.phrases import phrases_of
from bot.understand.types import Asker
from handlers.commands.fields import Lang

Commands = Counter[tuple[str, bool]]
ROUNDS = 5
OUTCOMES = ("right", "asked", "asked in vain", "nothing", "wrong", "offered", "changed")
TASKS = ("RemindMe", "RecordAction")
FAMILIES = ("reminder_set", "list_add", "alarm_set", "timer_set")
START = (
    "import time, psutil; began = time.perf_counter(); {what}; "
    "print(round((time.perf_counter() - began) * 1000), psutil.Process().memory_info().rss >> 20)"
)
PHRASES = (
    "from bot.understand.patterns.phrases import phrases_of; "
    "[phrases_of(lang) for lang in ('ar', 'en', 'es', 'fr', 'ru', 'zh')]"
)
INDEX = "from bot.load import meaning_index; meaning_index()"


def show_sentences(
    name: str, lang: str, sentences: list[Sentence], index: Index | None, *, alone: bool = False
) -> Commands:
    """Prints what came of one language's sentences; returns how often each command was right and not."""
    rows = [read(each.words, names(), index, alone=alone) for each in sentences]
    asked = [(each, row) for each, row in zip(sentences, rows, strict=True) if each.command]
    talk = [row for each, row in zip(sentences, rows, strict=True) if not each.command]
    counted = Counter(outcome(each, row) for each, row in asked)
    found = ", ".join(f"{what} {counted[what]}" for what in OUTCOMES if counted[what])
    whole = sum(1 for each, row in asked if fields_right(each, row))
    print(f"  {name} {lang}: {len(asked)} said: {found}; all fields {whole}")
    taken, questions = sum(1 for row in talk if row["command"]), sum(1 for row in talk if row["choices"])
    if taken or questions:
        print(f"    of {len(talk)} lines of talk {taken} were taken for a command, {questions} were asked about")
    return Counter((str(each.command), each.command == row["command"]) for each, row in asked)


def show_commands(alone: Commands, helped: Commands) -> None:
    """Prints, for each command, of how many sentences it was understood by phrases alone and with all there is."""
    for name in sorted({name for name, _ in alone}):
        total = alone[name, True] + alone[name, False]
        print(f"  {name}: {alone[name, True]}/{total} alone, {helped[name, True]}/{total} with all there is")


def show_utterances(index: Index | None, *, alone: bool = False) -> None:
    """Prints how often requests to other assistants become a reminder or an action, and how often anything at all."""
    rows = [(row, _heard(row, index, alone=alone)) for row in utterances()]
    if not rows:
        print("  the third-party sets are not there: FOCAL_DATA_DIR names their folder")
    for lang in LANGS:
        told = []
        for family in FAMILIES:
            heard = [found for row, found in rows if row["lang"] == lang and row["family"] == family]
            if heard:
                told.append(f"{family} {sum(found['command'] in TASKS for found in heard)}/{len(heard)}")
        other = [found for row, found in rows if row["lang"] == lang and row["family"] == "other"]
        wrong = sum(1 for found in other if changes(found["command"]))
        offered = sum(1 for found in other if changes(found["command"]) and found["shown"])
        told.append(f"other {len(other)}: {wrong} would change data, {offered} of them only offered")
        print(f"  {lang}: {', '.join(told)}")


def _heard(row: dict[str, Any], index: Index | None, *, alone: bool) -> dict[str, Any]:
    return read(row["text"], names(), index, Asker(ASKER.ref, row["lang"], ASKER.zone), alone=alone)


def show_times(index: Index | None) -> None:
    """Prints median and 95th percentile of a sentence, by phrases alone, and where the index is asked too."""
    every = [each.words for lang in LANGS for each in said(everyday(lang), lang)]
    _print_times("phrases alone", [_time(words, alone=True) for words in every])
    unknown = [words for lang in LANGS for words in _strange(lang)]
    for alone, name in ((True, "phrases find nothing"), (False, "the reader of words asked")):
        _print_times(name, [_time(words, alone=alone) for words in unknown])
    if index is not None:
        _print_times("all three, the index asked too", [_time(words, index=index) for words in unknown])
        _print_times("of that, the index by itself", [_spent(index.commands, words) for words in unknown])
    for words in ("who leads accessibility in ITU-D?", "who leads underwater archaeology?", "who leads accesibilty?"):
        few, many = _time(words), _time(words, names(1_990))
        print(f"  {words} {few:.2f} ms; with 2,000 topics more {many:.2f} ms, {many / few:.1f} times")


def _strange(lang: Lang) -> Iterator[str]:
    """What phrases find nothing in."""
    for each in (*said(paraphrases()[lang], lang), *said(unseen(lang)["first"], lang)):
        row = read(each.words, names(), alone=True)
        if row["command"] is None and not row["choices"]:
            yield each.words


def _print_times(name: str, times: Sequence[float]) -> None:
    ordered = sorted(times)
    print(f"  {name}: median {statistics.median(ordered):.2f} ms, p95 {ordered[int(len(ordered) * 0.95)]:.2f} ms")


def _time(words: str, known: Names | None = None, index: Index | None = None, *, alone: bool = False) -> float:
    return _spent(lambda said: heard(said, known or names(), index, alone=alone), words)


def _spent(work: Callable[[str], object], words: str) -> float:
    spent = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work(words)
        spent.append(time.perf_counter() - began)
    return min(spent) * 1_000


def show_start() -> None:
    """Prints what loading costs, each in a process of its own: time and largest memory."""
    whats = {"phrases of six languages": PHRASES}
    if has_meaning():
        whats |= {"the index": INDEX, "both": f"{PHRASES}; {INDEX}"}
    for name, what in whats.items():
        done = subprocess.run(
            [sys.executable, "-c", START.format(what=what)], capture_output=True, text=True, check=True
        )
        spent, memory = done.stdout.split()
        print(f"  {name}: {spent} ms, {memory} MB")


def _compiled(lang: str) -> int:
    began = time.perf_counter()
    phrases_of(lang)
    return round((time.perf_counter() - began) * 1_000)


def show_understood(index: Index | None, *, alone: bool = False) -> Commands:
    """Prints what is understood of all sets and of requests to other assistants."""
    counted: Commands = Counter()
    for lang in LANGS:
        counted += show_sentences("everyday", lang, said(everyday(lang), lang), index, alone=alone)
    for lang in LANGS:
        counted += show_sentences("paraphrases", lang, said(paraphrases()[lang], lang), index, alone=alone)
    for name in unseen(LANGS[0]):
        for lang in LANGS:
            counted += show_sentences(f"unseen, {name}", lang, said(unseen(lang)[name], lang), index, alone=alone)
    show_utterances(index, alone=alone)
    return counted


def main() -> None:
    """Prints the figures, those of the index where its extra is installed."""
    print("phrases compiled, ms:", {lang: _compiled(lang) for lang in LANGS})
    print("By phrases alone")
    alone = show_understood(None, alone=True)
    print("With the reader of words")
    helped = show_understood(None)
    print("Bounds of the reader of words")
    show_bounds(None)
    index: Index | None = meaning_index() if has_meaning() else None
    if index is None:
        print("The extra `meaning` is not installed: there are no figures of the index")
    else:
        print("With the meaning index too")
        helped = show_understood(index)
        print("Bounds of both")
        show_bounds(index)
    print("By command, all sets, all languages")
    show_commands(alone, helped)
    print("Languages")
    show_languages()
    print("Cost")
    show_times(index)
    show_start()


if __name__ == "__main__":
    main()
