"""Whether words stand in a text, and where: what a model copied is looked for, and what it made up is not found."""

from __future__ import annotations

from bot.model.message import seen


def find_span(words: str, text: str) -> str | None:
    """The run of the text that these words are a copy of, exactly as it stands there; nothing where there is none.

    Letters that nobody sees, and how words are spaced, may differ: neither is sent, nor copied, faithfully.
    """
    wanted = "".join(letter for letter, _ in _letters(words))
    if not wanted:
        return None
    letters = _letters(text)
    at = "".join(letter for letter, _ in letters).find(wanted)
    if at < 0:
        return None
    return text[letters[at][1] : letters[at + len(wanted) - 1][1] + 1]


def _letters(text: str) -> list[tuple[str, int]]:
    """Each letter that is seen with its place, any run of blanks as one."""
    found: list[tuple[str, int]] = []
    for at, letter in enumerate(text.rstrip()):
        if not seen(letter):
            continue
        if letter.isspace():
            if found and found[-1][0] != " ":
                found.append((" ", at))
        else:
            found.append((letter, at))
    return found[:-1] if found and found[-1][0] == " " else found
