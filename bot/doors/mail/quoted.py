"""What somebody wrote in an answer, without the letter that it quotes: told by form and by Focal's own address, which
are the same in every language. Where it is not certain that something is quoted it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, takewhile

from bot.doors.mail.letter import NAME

# With the address of whoever wrote in another's place, no more than a command holds.
LONGEST = 3_800
# A rule of dashes, underscores or equals signs; with words in it, it stands before a letter that is passed on.
RULE = re.compile(r"^\s*[-_=\u2500-\u2501]{5,}(?P<words>.*)$")
SIGNATURE = re.compile(r"^-- ?$")
QUOTED = re.compile(r"^\s{0,3}[>\uff1e]")
# "From:", "De :", "发件人：": a short word, a colon, and something behind it.
HEADER = re.compile(r"^\s*[*_]{0,2}[^\W\d_][^:\uff1a]{0,24}[:\uff1a][*_\s]*(?P<value>\S.*)$")
YEAR = re.compile(r"20\d\d")
# A day or an hour, however it is written.
DATED = re.compile(r"20\d\d|\d{1,2}[:.]\d\d|\d{1,2}/\d{1,2}")
COLONS = (":", "\uff1a")
# What has no width, such as marks of direction behind a colon in Arabic.
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def own_words(text: str, ours: str) -> str:
    """The words before, between and behind what is quoted; ``ours`` is the address that Focal writes from."""
    return _joined(_kept(_lines(text), ours.casefold()))


def passed_on(text: str, ours: str) -> str:
    """Somebody else's letter that is passed on, with its head, up to where it quotes one of ours in turn; nothing
    where it is ours itself."""
    lines, ours = _lines(text), ours.casefold()
    begun = next((at for at in range(len(lines)) if _is_rule(lines, at, ours)), None)
    letter = [line for line in lines[begun + 1 :] if not QUOTED.match(line)] if begun is not None else []
    head = list(takewhile(str.strip, dropwhile(lambda line: not line.strip(), letter)))
    named = len(head) > 1 and all(HEADER.match(UNSEEN.sub("", line)) for line in head[:2])
    return _joined(_up_to_ours(letter, ours)) if named and ours not in head[0].casefold() else ""


def with_passed_on(text: str, ours: str) -> str:
    """The words of one's own, and below them the letter of somebody else that they are about, where there are both."""
    return _joined((own_words(text, ours), "", passed_on(text, ours)))


def _up_to_ours(letter: Sequence[str], ours: str) -> Sequence[str]:
    shown = [UNSEEN.sub("", line) for line in letter]
    leads = _leads(shown, ours)
    end = next((at for at in range(len(shown)) if leads.get(at) or _is_head(shown, at, ours)), len(letter))
    while end and (not shown[end - 1].strip() or RULE.match(shown[end - 1])):
        end -= 1
    return letter[:end]


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\u00a0", " ").split("\n")


def _joined(lines: Iterable[str]) -> str:
    said = re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()
    return said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()} …"


def _kept(lines: Sequence[str], ours: str) -> Iterator[str]:
    shown = [UNSEEN.sub("", line) for line in lines]
    leads = _leads(shown, ours)
    for at, line in enumerate(lines):
        if SIGNATURE.match(line) or _is_rule(shown, at, ours) or _is_head(shown, at, ours) or leads.get(at):
            return
        if at not in leads and not QUOTED.match(shown[at]):
            yield line


def _leads(lines: Sequence[str], ours: str) -> dict[int, bool]:
    """The lines that say whose words are quoted; whether all that comes behind them is, without a mark on each line."""
    found: dict[int, bool] = {}
    for last, line in enumerate(lines):
        if not line.rstrip(" *_").endswith(COLONS) or QUOTED.match(line):
            continue
        first = _first_of_lead(lines, last, ours)
        said = " ".join(lines[first : last + 1]).casefold()
        ahead = next((at for at in range(last + 1, len(lines)) if lines[at].strip()), None)
        marked = ahead is not None and QUOTED.match(lines[ahead]) is not None
        if _names_writer(said, ours, marked) or (marked and _all_quoted(lines[last + 1 :])):
            found |= dict.fromkeys(range(first, last + 1), not marked)
    return found


def _names_writer(said: str, ours: str, marked: bool) -> bool:
    dated = DATED.search(said.replace(ours, "")) is not None
    return (ours in said and (marked or dated)) or (marked and dated)


def _first_of_lead(lines: Sequence[str], last: int, ours: str) -> int:
    """Where a line that says who wrote begins: it may be broken in two or three."""
    first = last
    while first and last - first < 2 and _goes_on(lines[first - 1], lines[first : last + 1], ours):
        first -= 1
    return first


def _goes_on(before: str, lead: Sequence[str], ours: str) -> bool:
    rest = " ".join(lead).casefold()
    if not before.strip() or QUOTED.match(before) or before.rstrip().endswith((".", "!", "?", "\u3002", *COLONS)):
        return False
    if ours in before.casefold():
        return ours not in rest
    if not any(map(str.isdigit, rest.replace(ours, ""))):
        return any(map(str.isdigit, before))
    return YEAR.search(before) is not None and YEAR.search(rest) is None


def _all_quoted(lines: Sequence[str]) -> bool:
    return all(QUOTED.match(line) for line in lines if line.strip())


def _is_rule(lines: Sequence[str], at: int, ours: str) -> bool:
    """Whether another's letter begins with it: one may draw lines of one's own."""
    found = RULE.match(lines[at])
    if found is None:
        return False
    ahead = next((line for line in lines[at + 1 :] if line.strip()), "")
    closed = re.search(r"\w.*[-_=\u2500-\u2501]{3,}\s*$", found["words"]) is not None
    return closed or not ahead or HEADER.match(ahead) is not None or ours in ahead.casefold()


def _is_head(lines: Sequence[str], at: int, ours: str) -> bool:
    """Whether it names Focal as who wrote what follows, as the first of the headers of a letter."""
    found = HEADER.match(lines[at])
    said = found["value"].casefold() if found else ""
    if ours not in said and NAME.casefold() not in said.split():
        return False
    left = said.replace(ours, "").replace("mailto", "").replace(NAME.casefold(), "")
    bare = ours in said and not any(map(str.isalnum, left))
    below = [line for line in lines[at + 1 : at + 4] if line.strip()]
    return bare or (len(below) > 1 and all(HEADER.match(line) for line in below[:2]))
