"""A conversation goes on: choices by number, "and in ITU-T?", another date, forms filled word by word."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bot.understand.begun import Begun
from bot.understand.named.names import Names
from bot.understand.picks import Pick
from bot.understand.resolve import resolve
from bot.understand.types import (
    Asker,
    Incomplete,
    NameEntry,
    Nothing,
    Talked,
    Unclear,
    Understanding,
    Understood,
)
from bot.understand.understand import understand
from handlers.commands.fields import DueDate, Party
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import CompleteItem, MoveDeadline, RecordAction, ShowItem, Undo
from handlers.commands.notices import RemindMe

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = (
    NameEntry("topic", "gender", "gender"),
    NameEntry("topic", "climate_change", "climate change"),
    NameEntry("topic", "space", "spectrum"),
    NameEntry("topic", "sharing", "spectrum"),
    NameEntry("body", "itu_t", "ITU-T"),
    NameEntry("body", "itu_t", "МСЭ-Т", "ru"),
    NameEntry("body", "br", "BR"),
)


def hear(words: str, talked: Talked = Talked(), lang: Any = "en") -> Understanding:
    names, asker = Names(NAMES), Asker("someone@example.org", lang, "Europe/Zurich")
    return resolve(understand(words, asker, names, talked, AT), names, asker, talked, AT)


def command(understood: Understanding) -> Any:
    assert isinstance(understood, Understood), understood
    return understood.command


ASKED = Talked(command=FindFocalPoint(topic="gender", body="br"))
OFFERED = Talked(
    choices=(
        Pick("ShowItem", {"item": 4}, offer=7),
        Pick("ShowItem", {"item": 5}, offer=8),
    )
)


@pytest.mark.parametrize(
    "words", ["and in ITU-T?", "et à ITU-T ?", "¿y en ITU-T?", "а в МСЭ-Т?", "那ITU-T呢？", "وماذا عن ITU-T؟"]
)
def test_the_same_question_is_asked_of_another_body(words: str) -> None:
    assert command(hear(words, ASKED)) == FindFocalPoint(topic="gender", body="itu_t")


def test_the_same_question_is_asked_of_another_topic() -> None:
    assert command(hear("and for climate change?", ASKED)) == FindFocalPoint(topic="climate_change", body="br")


@pytest.mark.parametrize("words", ["2", "the second one", "la deuxième", "el segundo", "второй", "第二个", "الثاني"])
def test_a_choice_is_picked_by_its_number(words: str) -> None:
    assert command(hear(words, OFFERED)) == ShowItem(item=5)


def test_a_number_beyond_the_choices_is_an_item() -> None:
    assert command(hear("9", OFFERED)) == ShowItem(item=9)


def test_no_leaves_everything_as_it_is() -> None:
    answer = hear("no", OFFERED)
    assert isinstance(answer, Nothing)
    assert answer.reason.key == "left-as-it-is"


def test_yes_takes_the_one_thing_that_was_asked() -> None:
    assert command(hear("yes", Talked(choices=OFFERED.choices[:1]))) == ShowItem(item=4)


def test_yes_presses_no_button_that_merely_stood_there() -> None:
    assert isinstance(hear("yes", Talked(choices=(Pick("Undo"),))), Nothing)


@pytest.mark.parametrize(
    "words", ["make it Friday instead", "plutôt vendredi", "mejor el viernes", "лучше в пятницу", "改成星期五吧"]
)
def test_another_date_moves_the_item_spoken_of(words: str) -> None:
    moved = command(hear(words, Talked(command=RecordAction(text="x"), item=12)))
    assert moved == MoveDeadline(item=12, due=DueDate(date=date(2024, 5, 17)))


@pytest.mark.parametrize("words", ["done", "c'est fait", "ya está hecho", "готово", "完成了", "تم"])
def test_done_means_the_item_spoken_of(words: str) -> None:
    assert command(hear(words, Talked(item=12))) == CompleteItem(item=12)


@pytest.mark.parametrize("words", ["undo", "annuler", "deshacer", "отменить", "撤销", "تراجع"])
def test_undo_is_said_in_each_language(words: str) -> None:
    assert command(hear(words)) == Undo()


def test_a_name_of_two_topics_is_asked_about() -> None:
    answer = hear("who leads spectrum?")
    assert isinstance(answer, Unclear)
    assert answer.question.key == "which-topic"
    assert answer.commands == (FindFocalPoint(topic="space"), FindFocalPoint(topic="sharing"))


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("record an action", ("text",)),
        ("move 12", ("due",)),
        ("remind me", ("text", "at")),
        ("done", ("item",)),
        ("déplacer la 12", ("due",)),
        ("напомните мне", ("text", "at")),
        ("quiet hours", ("start", "end")),
    ],
)
def test_what_was_not_said_is_asked_for(words: str, missing: tuple[str, ...]) -> None:
    answer = hear(words)
    assert isinstance(answer, Incomplete)
    assert answer.missing == missing


FORM = Begun("MoveDeadline", {"item": 12}, ("due",))


def test_the_next_words_fill_the_field_that_was_asked() -> None:
    answer = hear("next Friday", Talked(form=FORM, asking="due"))
    assert command(answer) == MoveDeadline(item=12, due=DueDate(date=date(2024, 5, 24)))


def test_a_form_goes_on_to_its_next_field() -> None:
    form = Begun("RemindMe", {}, ("text", "at"))
    first = hear("call BR", Talked(form=form, asking="text"))
    assert first == Incomplete("en", "RemindMe", {"text": "call BR"}, ("at",))
    form = Begun(first.command, first.fields, first.missing)
    whole = command(hear("tomorrow at 9", Talked(form=form, asking="at")))
    assert isinstance(whole, RemindMe)
    assert whole.at is not None
    assert whole.at.at.isoformat() == "2024-05-15T09:00:00"


def test_the_owner_asked_for_may_be_the_speaker() -> None:
    form = Begun("RecordAction", {"text": "call"}, ("responsible",))
    answer = command(hear("me", Talked(form=form, asking="responsible")))
    assert answer.responsible == (Party(kind="person", id="me"),)


def test_an_optional_field_may_stay_empty() -> None:
    form = Begun("RecordAction", {"text": "call"}, ("due",))
    assert command(hear("none", Talked(form=form, asking="due"))) == RecordAction(text="call")


@pytest.mark.parametrize(
    "words",
    ["cancel", "back", "retour", "volver", "назад", "返回", "رجوع", "annuler", "cancelar", "отмена", "取消", "إلغاء"],
)
def test_a_form_can_be_left(words: str) -> None:
    answer = hear(words, Talked(form=FORM, asking="due"))
    assert isinstance(answer, Nothing)
    assert answer.reason.key == "form-cancelled"


def test_an_answer_that_does_not_fit_is_said_to_not_fit() -> None:
    answer = hear("blue", Talked(form=FORM, asking="due"))
    assert isinstance(answer, Nothing)
    assert answer.reason.key == "answer-not-understood"


def test_a_plain_question_is_answered_in_the_middle_of_a_form() -> None:
    assert command(hear("who leads gender at BR?", Talked(form=FORM, asking="due"))) == ASKED.command


@pytest.mark.parametrize(
    ("words", "owner", "text"),
    [
        ("ACTION: Maria Silva to send the slides", "Maria Silva", "send the slides"),
        ("action: Chairs to find a date", "Chairs", "find a date"),
        ("action: update the page to show the list", None, "update the page to show the list"),
        ("action: Continue to look for a room", None, "Continue to look for a room"),
        ("action: send the list to BR", None, "send the list to BR"),
    ],
)
def test_an_owner_nobody_knows_is_kept_as_said(words: str, owner: str | None, text: str) -> None:
    action = command(hear(words))
    assert [party.words for party in action.responsible] == ([owner] if owner else [])
    assert action.text == text


def test_a_remark_after_a_comma_is_kept_with_the_change() -> None:
    assert command(hear("12 is done, sent to BR")) == CompleteItem(item=12, note="sent to BR")


@pytest.mark.parametrize("words", ["I'm in a hurry", "estoy en contra", "я в отпуске", "我在开会", "أنا في اجتماع"])
def test_a_state_of_affairs_is_no_time_zone(words: str) -> None:
    assert isinstance(hear(words), Nothing)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("I'm in Nairobi", "Africa/Nairobi"),
        ("je suis à Tunis", "Africa/Tunis"),
        ("я в Москве", "Europe/Moscow"),
        ("我在北京", "Asia/Shanghai"),
        ("أنا في القاهرة", "Africa/Cairo"),
        ("mi zona horaria es la de Bogotá", "America/Bogota"),
        ("my time zone is Geneva", "Europe/Zurich"),
    ],
)
def test_a_city_sets_its_zone(words: str, zone: str) -> None:
    assert command(hear(words)).value == zone


def test_what_no_date_can_be_made_of_is_asked_for() -> None:
    answer = hear("move 12 to whenever we can")
    assert isinstance(answer, Incomplete)
    assert (answer.fields, answer.missing) == ({"item": 12}, ("due",))
