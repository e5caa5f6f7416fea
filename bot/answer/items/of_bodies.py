"""Items named by the body that has them: "close the BR one", which is asked about where the body has several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answer.talking import Talking
from bot.understand.talked.by_topic import body_called, numbered
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Code, Line
from handlers.commands.fields import Lang
from storage.item_parties import of_body
from storage.item_search import list_live_about

# So many are asked about.
MOST = 5


def of_the_body(talking: Talking, text: str, lang: Lang, numbers: Sequence[int] | None = None) -> list[tuple[str, int]]:
    """The sentence with the number of each item of the body of which it calls something one, and that number: of the
    list that was shown last, else of ``numbers`` or all."""
    called = body_called(text, lang, talking.names)
    if called is None:
        return []
    body, place = called
    own = list_live_about(talking.session, talking.reader(), of_body([body]), MOST)
    among = talking.talked.listed or numbers or own
    return [(numbered(text, lang, talking.names, place, each), each) for each in own if each in among]


def which_of_body(talking: Talking, lang: Lang, read: Callable[[str], Understanding]) -> Unclear | None:
    """The question which item is meant, where the body has several."""
    found = of_the_body(talking, talking.text, lang)
    meant = [(read(words), number) for words, number in found] if len(found) > 1 else []
    commands = [each.command for each, number in meant if isinstance(each, Understood) and _is_of(each, number)]
    if len(commands) < len(found) or len({type(each) for each in commands}) != 1:
        return None
    labels = (Line(key="reading-item", facts={"number": Code(value=str(number))}) for _, number in found)
    return Unclear(lang, Line(key="which-item"), tuple(commands), tuple(labels))


def _is_of(meant: Understood, number: int) -> bool:
    return getattr(meant.command, "item", None) == number
