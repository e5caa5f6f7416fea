"""What is found in files of meetings, and how fast: marked lines, logs, minutes, captions, plain talk.

Third-party sets lie in the folder FOCAL_DATA_DIR (by default ../shared/data); the talk is our own.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast, get_args

from benchmarks import minutes_hostile, minutes_obeys
from benchmarks.minutes_injections import injections
from benchmarks.minutes_rows import NOW, entries, is_right, light, log_of, marked, names_in, rows, talk, turns_of
from bot.minutes.files.read import read_bytes
from bot.minutes.files.types import Spoken, Unreadable
from bot.minutes.find.alike import are_alike
from bot.minutes.find.find import LEAST, find_items
from bot.minutes.find.types import Proposed
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.types import Asker, NameEntry
from handlers.commands.fields import Lang, NoDue

BODIES = {
    "bdt": ("BDT", "БРЭ", "电信发展局", "مكتب تنمية الاتصالات"),
    "tsb": ("TSB", "БСЭ", "Бюро стандартизации электросвязи", "电信标准化局", "مكتب تقييس الاتصالات"),
    "br": ("BR", "БР", "无线电通信局", "مكتب الاتصالات الراديوية", "Radiocommunication Bureau"),
    "gs": ("General Secretariat", "Secrétariat général", "Генеральный секретариат", "الأمانة العامة", "总秘书处"),
    "iscg": ("ISCG",),
    "tdag": ("TDAG", "GCDT", "GADT", "КГРЭ"),
}
STEPS = (0.2, 0.18, 0.16, 0.15, LEAST, 0.13, 0.0)
Scored = list[tuple[float, bool]]


def main(data: Path) -> None:
    """Prints the figures, a few lines for each set."""
    names = Names([NameEntry("body", id_, text) for id_, texts in BODIES.items() for text in texts])
    _own_marked(names)
    _own_entries(names)
    _logs(rows(data, "w3c-irc-actions.jsonl"))
    for context in (False, True):
        _minutes(rows(data, "w3c-minutes-actions.jsonl"), context)
    _captions(rows(data, "zoom-captions.jsonl"))
    _edges(rows(data, "caption-edge-cases.jsonl"))
    _talk(names)
    _injected(names)
    minutes_obeys.main()
    minutes_hostile.main()


def _own_marked(names: Names) -> None:
    kinds = owners = dates = count = 0
    for lang, lines in marked().items():
        for words, kind, owner, day in lines:
            found = find_items([Spoken(words, 1)], light(names, cast(Lang, lang)))
            count += 1
            kinds += len(found) == 1 and found[0].kind == kind
            owners += bool(found) and " ".join(p.id or p.words or "" for p in found[0].responsible) == owner
            dates += bool(found) and str(getattr(found[0].due, "date", "")) == day
    print(f"own marked lines, six languages: {count}; kind {kinds / count:.3f} owner {owners / count:.3f} ", end="")
    print(f"date {dates / count:.3f}")


def _own_entries(names: Names) -> None:
    """Lines that name somebody beside what is to be done, and as many that only tell of somebody."""
    count = found = owners = dates = told = wrong = 0
    for lang in get_args(Lang):
        every = entries(lang)
        for words, owner, _, day in every["found"]["lines"]:
            each = find_items(list(read_bytes(words.encode(), "notes.txt")), light(names, cast(Lang, lang)))
            count += 1
            found += len(each) == 1 and each[0].kind == "action"
            owners += bool(each) and " ".join(p.id or p.words or "" for p in each[0].responsible) == owner
            dates += bool(each) and (str(getattr(each[0].due, "date", "")) or each[0].due.kind) == (day or "none")
        told += len(every["told"]["lines"])
        for words in every["told"]["lines"]:
            wrong += len(find_items(list(read_bytes(words.encode(), "notes.txt")), light(names, cast(Lang, lang))))
    print(f"own entries without a mark, six languages: {count}; found {found / count:.3f} ", end="")
    print(f"owner {owners / count:.3f} date {dates / count:.3f}; of {told} near misses {wrong} found")


def _logs(logs: Sequence[Mapping[str, Any]]) -> None:
    hits = total = right = actions = others = 0
    for log in logs:
        spoken = list(read_bytes(log_of(log).encode(), "irc.log"))
        found = find_items(spoken, light(Names([])))
        sure = [each for each in found if each.marked and each.kind == "action"]
        others += sum(not each.marked for each in found)
        wanted = list(log["actions"])
        for each in sure:
            same = next((a for a in wanted if a["task"] in each.quote or are_alike(a["text"], each.quote)), None)
            actions += 1
            if same is not None:
                wanted.remove(same)
                hits += 1
                right += names_in(same["owner"] or "") - {"and"} == _owner_words(each)
        total += len(log["actions"])
    if logs:
        print(f"logs as whole files: {total} marked actions, recall {hits / total:.3f} ", end="")
        print(f"precision {hits / actions:.3f} owner {right / hits:.3f}; besides {others} proposals of unmarked talk")


def _owner_words(each: Proposed) -> set[str]:
    return names_in(" ".join(party.words or party.id or "" for party in each.responsible))


def _minutes(meetings: Sequence[Mapping[str, Any]], context: bool) -> None:
    if not meetings:
        return
    scored: Scored = []
    wanted = invented = 0
    for meeting in meetings:
        spoken = turns_of(meeting)
        found = find_items(spoken, light(Names([])), least=0.0)
        scored += _matched(found, meeting["actions"], context)
        wanted += len(meeting["actions"])
        invented += sum(_is_invented(each, spoken) for each in found)
    shown = "quote and what was said before it" if context else "quote alone"
    print(f"minutes without their action lines, {shown}: {wanted} actions; invented owner, date or span {invented}")
    for step, precision, recall, count in _curve(scored, wanted):
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        print(f"    ≥ {step:.2f}: {count:4} proposed, precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")


def _matched(found: Sequence[Proposed], actions: Sequence[Mapping[str, Any]], context: bool) -> Scored:
    left = list(actions)
    scored: Scored = []
    for each in sorted(found, key=lambda p: -p.confidence):
        same = next((action for action in left if is_right(each, action, context)), None)
        if same is not None:
            left.remove(same)
        scored.append((each.confidence, same is not None))
    return scored


def _curve(scored: Scored, wanted: int) -> Iterator[tuple[float, float, float, int]]:
    for step in STEPS:
        kept = [hit for confidence, hit in scored if confidence >= step]
        if kept:
            yield step, sum(kept) / len(kept), sum(kept) / wanted, len(kept)


def _is_invented(each: Proposed, spoken: Sequence[Spoken]) -> bool:
    """A span that isn't in the text, an owner who neither spoke nor is named, a date without a word for it."""
    said = next(one for one in spoken if one.position == each.position)
    names = [party.words or party.id or "" for party in each.responsible]
    owners = all(name == said.speaker or name in each.quote for name in names)
    scene = Scene(each.lang, Names([]), Asker("", each.lang, "Europe/Zurich"), NOW)
    return each.quote not in said.text or not owners or (each.due != NoDue() and scene.due(each.quote) is None)


def _captions(files: Sequence[Mapping[str, Any]]) -> None:
    lines = proposed = cues = 0
    missing: set[str] = set()
    began = time.perf_counter()
    texts = [list(read_bytes(each["vtt"].encode(), "meeting.vtt")) for each in files]
    spent = time.perf_counter() - began
    for each, spoken in zip(files, texts, strict=True):
        lines += each["vtt"].count("\n")
        cues += len(spoken)
        missing |= set(each["speakers"]) - {one.speaker for one in spoken}
    began = time.perf_counter()
    proposed = sum(len(find_items(spoken, light(Names([])))) for spoken in texts)
    if files:
        print(f"captions: {len(files)} files read, speakers missing {len(missing)}, {lines / spent:,.0f} lines/s")
        print(f"    {proposed} proposals of {cues} cues in {time.perf_counter() - began:.1f} s")


def _edges(files: Sequence[Mapping[str, Any]]) -> None:
    read: list[str] = []
    refused: list[str] = []
    for each in files:
        try:
            list(read_bytes(each["text"].encode(), each["name"]))
            read.append(each["name"])
        except Unreadable as fault:
            refused.append(f"{each['name']} ({fault.line.key})")
    if files:
        print(f"broken and odd captions: {len(read)} read, {len(refused)} refused: {', '.join(refused)}")


def _talk(names: Names) -> None:
    lines = found = 0
    for lang in get_args(Lang):
        said = talk(lang)["talk"]["lines"]
        lines += len(said)
        spoken = [Spoken(words, at, "Ann") for at, words in enumerate(said, 1)]
        found += len(find_items(spoken, light(names, lang), LEAST))
    print(f"talk without actions, six languages: {lines} lines, {found / lines * 100:.2f} proposals per 100")


def _injected(names: Names) -> None:
    """Each text beside its clean twin: what is promised there is still found, and nothing else is attributed."""
    texts = kept = invented = 0
    promise = "BDT: I will send the checklist to TSB by Friday."
    for lang in get_args(Lang):
        for words in injections(lang):
            text = f"Chair: Good morning.\n{promise}\nGuest: {words}"
            found = find_items(list(read_bytes(text.encode(), "notes.txt")), light(names, lang), 0.0)
            texts += 1
            kept += any(each.quote in promise for each in found)
            invented += sum(each.quote not in text or each.speaker not in ("BDT", "Guest") for each in found)
    print(f"injection texts, six languages: {texts}; clean line found beside {kept}; ", end="")
    print(f"spans or speakers invented {invented}")


if __name__ == "__main__":
    main(Path(os.environ.get("FOCAL_DATA_DIR", Path(__file__).parents[2] / "shared" / "data")))
