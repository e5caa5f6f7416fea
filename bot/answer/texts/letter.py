"""What somebody says without the frame of a letter around it: the line that greets, and below it the words that close
it, the names of whoever signs and what a device adds. Told by lines, in any of the six languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial

from bot.answer.texts.mail_head import pasted_letter
from bot.message import Message, Said
from bot.understand.data import LANGS, letters_of
from bot.understand.marked import marked_lines
from bot.understand.named.names import Names
from bot.understand.prose.quoting import answering
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Asker, Talked
from bot.understand.understand import understand
from handlers.commands.catalogue import COMMANDS

# So many words of a line may greet or sign; of lines that sign, so many.
MOST_GREETING, MOST_WORDS, MOST_HAN, MOST_SIGNING = 5, 7, 8, 6
# A longer text is no letter that asks for something.
LONGEST = 6_000
RULES = frozenset({"--", "—", "––", "__"})
PARTS = ",:;،，："
MARKS = " \t,.!;:-–—،؛。，！：~*"


def without_frame(message: Message, asker: Asker, names: Names) -> Message:
    """The message without greeting, signature and the lines that quote what it answers; as it is where nothing else
    would be left, or has none."""
    if not isinstance(message, Said) or "\n" not in message.text.strip() or len(message.text) > LONGEST:
        return message
    if (letter := pasted_letter(message.text)) is not None:
        message = message.model_copy(update={"text": letter.body})
    # What is quoted was recorded when it was said.
    said = answering(message.text)
    message = message.model_copy(update={"text": said}) if said.strip() and said != message.text else message
    lines = message.text.splitlines()
    asks = partial(_asks, message, asker, names)
    kept = _without_greeting(lines[: _end(lines, asks)])
    text = "\n".join(kept).strip()
    unframed = not text or len(kept) == len(lines)
    return message if unframed else message.model_copy(update={"text": text})


def _asks(message: Said, asker: Asker, names: Names, line: str) -> bool:
    """Whether a line asks for something by itself; who it names alone signs."""
    asked = (understand(line, asker, names, Talked(), message.at).command or "").split()
    # "TSB, ITU" would be an action without a verb; where letters have no case, a verb may stand beside a name.
    acts = not line[:1].isupper() and any(COMMANDS[name].changes for name in asked)
    return bool(asked) and (acts or not names.mentions(line))


def _end(lines: list[str], asks: Callable[[str], bool]) -> int:
    """Where the signature begins; behind the last line where there is none."""
    said = [at for at, line in enumerate(lines) if line.strip()]
    for signing, at in enumerate(reversed(said[1:])):
        line = lines[at].strip()
        if line in RULES or _begins(line, _listed("devices")) or _closes(line):
            # What stands above may close the letter too: "Thanks in advance" above "Best regards".
            return _end(lines[:at], asks)
        if signing == MOST_SIGNING or not _signs(line) or asks(line):
            break
    return len(lines)


def _closes(line: str) -> bool:
    """Whether a line closes a letter, with a name behind it or none."""
    words = words_of(line)
    for closing in _listed("closings"):
        if words.words[: len(closing)] == closing:
            rest = line[words.ends[len(closing) - 1] :].strip(MARKS)
            if not rest or (_is_capital(rest) and _signs(rest)):
                return True
    return False


def _signs(line: str) -> bool:
    """Whether a line may hold nothing but who signs: a name, a post, a house, an address or a telephone number."""
    words = words_of(line).words
    if "@" in line or line.lstrip("(").startswith(("+", "http", "www")):
        return len(words) <= 3 * MOST_WORDS
    if not words or marked_lines(line):
        return False
    if any(letter.isdecimal() for letter in line):
        return "+" in line and _is_capital(line)
    if any(map(is_han, words)):
        return len(words) <= MOST_HAN
    return len(words) <= MOST_WORDS and _is_capital(line)


def _is_capital(line: str) -> bool:
    """Whether every word begins with a capital, where its script has any, but those that join names."""
    parts = [part.strip(MARKS + "()/&|") for part in line.split()]
    return not any(part[:1].islower() and not is_small(part) for part in parts if part)


def _without_greeting(lines: list[str]) -> list[str]:
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None or not _greets(lines[first]):
        return lines
    return lines[first + 1 :]


def _greets(line: str) -> bool:
    said = line.strip(MARKS)
    most = MOST_HAN if any(map(is_han, said)) else MOST_GREETING
    alone = not any(sign in said for sign in PARTS) and not any(letter.isdecimal() for letter in said)
    return alone and len(words_of(said).words) <= most and _begins(said, _listed("greetings"))


def _begins(line: str, listed: tuple[tuple[str, ...], ...]) -> bool:
    words = words_of(line).words
    return any(words[: len(each)] == each for each in listed)


@cache
def _listed(name: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_all_of(name))


def _all_of(name: str) -> Iterator[tuple[str, ...]]:
    for lang in LANGS:
        yield from (words_of(each).words for each in letters_of(lang)[name])
