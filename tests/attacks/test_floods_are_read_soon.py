"""A word over and over is answered soon, whichever word it is: what takes longer with each word would hold up everybody
else. And words of every kind thrown together are answered in words."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from tests.attacks.stage import BDT, DESK, Stage

# Seconds of one processor: ten times what the slowest takes on a quick machine.
MOST_SECONDS = 8
# The longest message of a platform, and the longest that is read as a request.
LENGTHS = (39_900, 3_990)
BEGUN = ("", "action: ", "move 1 to ", "remind me ", "who leads ", "close 2, ", "TSB to send ")
JOINED = (
    "and ",
    "not ",
    "don't ",
    "to ",
    "of ",
    "or ",
    "I ",
    "and 2? ",
    "don't close 2 and ",
    "1 and ",
    "if ",
    "then ",
)
TIMES = ("Friday ", "10 December ", "3 days before ", "10:00 ", "before ", "by ", "in 3 weeks ", "12月", "6 June to ")
NAMES = ("TSB ", "TSB and BDT ", "TSAG ", "@tsb ", "a@b.c ", "http://a.b ", "A.B. ", "BR，", "БР ", "who ")
NUMBERS = ("2 2 ", "1-2 ", "1, 2, ", "1.1 ", "第1项", "#1 ")
MARKS = ("ACTION: x\n", "Actions:\n", "- a\n", "1. BR to x\n", "1) a ", "Decision 3 – ", "ACTION BR: x ", "[x] ", "a: ")
SIGNS = ('"a ', "(a) ", "*a* ", "— ", "? ", "! ", ": ", "\n", "x/y ", "a.b ", "'a' ", "«a» ", ":pushpin: ")
OTHERS = ("и ", "не ", "до ", "1 и ", "و ", "و", "لا ", "إلى ", "et ", "ne ", "y ", "no ", "和", "不", "把", "的", "、")
ODD = (
    *("²", "½", "٣", "三", "十二月", "0", "00", "-1", "9" * 20, "31 June", "30 February", "25:61", "12 декабря", "١٢"),
    *(
        "ACTION: ",
        "Action 2 – ",
        "TODO [GS] ",
        "[Action] ",
        "*Action* ",
        "Решение: ",
        "إجراء: ",
        "行动项：",
        "Mesure : ",
    ),
    *("Acción: ", "1.1", "1)", "2)", "(1)", "1、", "✓", "：", "\n\n", "…", "”", "((", "))", "**", "```", "<@U1>"),
    *("\u200f", "\u2067", "é", "e\u0301", "ß", "ﷺ", "👍", "İ", "𝟙", "yes ", "please ", "3 days before «a» "),
)
WORDS = (*JOINED, *TIMES, *NAMES, *NUMBERS, *MARKS, *SIGNS, *OTHERS)


def _soon(stage: Stage, begun: str, word: str, length: int) -> None:
    turn, seconds = stage.timed(BDT, (begun + word * (length // len(word)))[:length])
    assert turn.answered.reply.title.key != "failure-code", (begun, word, length)
    assert seconds < MOST_SECONDS, (begun, word, length, seconds)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_over_and_over_is_answered_soon(stage: Stage, word: str) -> None:
    stage.records(BDT, responsible=({"kind": "person", "id": "me"},))
    _soon(stage, "close 2, ", word, LENGTHS[1])
    _soon(stage, "", word, LENGTHS[0])


@pytest.mark.sweep
@pytest.mark.parametrize("begun", BEGUN)
def test_whatever_it_begins_with(stage: Stage, begun: str) -> None:
    stage.records(BDT, responsible=({"kind": "person", "id": "me"},))
    for word, length in product(WORDS, LENGTHS):
        _soon(stage, begun, word, length)


@pytest.mark.parametrize(
    "words",
    [
        "Actions: 1.1 BR reviews the list 1.2 TSB sends it",
        "Actions: 1.1",
        "Actions: 1) ",
        "Actions: 1)",
        "Actions: (1)",
    ],
)
def test_numbers_that_count_no_items_break_nothing(stage: Stage, words: str) -> None:
    assert stage.says(BDT, words).answered.reply.title.key != "failure-code"


@pytest.mark.parametrize("words", ["\n", "…", "👍", "«»", "?"])
def test_what_holds_no_word_goes_on_from_nothing(stage: Stage, words: str) -> None:
    stage.records(BDT, responsible=({"kind": "person", "id": "me"},))
    for spoken_of in ("show 1", "my items"):
        stage.says(BDT, spoken_of)
        assert stage.says(BDT, words).answered.reply.title.key != "failure-code"


def _thrown_together(stage: Stage, seed: int, messages: int) -> None:
    stage.records(BDT, responsible=({"kind": "person", "id": "me"},))
    random = Random(seed)
    for _ in range(messages):
        words = "".join(random.choices((*WORDS, *ODD), k=random.randint(1, 14)))
        assert stage.says(random.choice((BDT, DESK)), words).answered.reply.title.key != "failure-code", words


@pytest.mark.parametrize("seed", range(4))
def test_words_thrown_together_are_answered_in_words(stage: Stage, seed: int) -> None:
    _thrown_together(stage, seed, 60)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(100, 110))
def test_many_words_thrown_together(stage: Stage, seed: int) -> None:
    _thrown_together(stage, seed, 1_500)
