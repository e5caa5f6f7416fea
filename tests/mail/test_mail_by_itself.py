"""What mail programs write by themselves: marked, nobody hears of it; else it is shown as what it seems to be."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from bot.app import Focal
from tests.mail.answers import answer
from tests.mail.house import DESK, OWNER, Post, through

TOKEN = "a secret of the relay"


def secret() -> SecretStr:
    return SecretStr(TOKEN)


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated (rejected)"},
        {"Precedence": "bulk"},
        {"Precedence": "junk"},
        {"Precedence": "auto_reply"},
        {"X_Auto_Response_Suppress": "All"},
        {"X_Autoreply": "yes"},
        {"Return_Path": "<>"},
        {"X_Autoresponder": "yes"},
    ],
)
def test_what_a_machine_answers_is_ignored(focal: Focal, headers: dict[str, str]) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        sent = len(post.office.taken)
        assert await post.post(answer("I am away until Monday", letter, OWNER, **headers), TOKEN) == 204
        await post.run()
        assert post.answers() == []
        assert len(post.office.taken) == sent

    through(focal, story, mail_token=secret())


@pytest.mark.parametrize(
    ("subject", "text", "seems"),
    [
        ("Automatic reply: Focal: 1 reminder", "I'll be back on Monday.", True),
        ("Réponse automatique\u00a0: Focal", "De retour lundi.", True),
        ("Respuesta automática: Focal", "Vuelvo el lunes.", True),
        ("Автоответ: Focal", "Вернусь в понедельник.", True),
        ("自动答复: Focal", "周一回来。", True),
        ("رد تلقائي: Focal", "سأعود يوم الاثنين.", True),
        ("Re: Focal: 1 reminder", "Thank you for your message. I\u2019m out of the office until Monday.", True),
        ("RE: Focal", "Bonjour, je suis en congé jusqu'au 3 juin.", True),
        ("回复：Focal：1条提醒", "我外出休假，7月15日返回。紧急事宜请联系李华。", True),
        ("Re: Focal: 1 reminder", "The list is with the office of TSB; we will reply automatically.", False),
    ],
)
def test_what_seems_to_be_written_by_itself_is_shown_as_that(
    focal: Focal, subject: str, text: str, seems: bool
) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        letter = await post.letter()
        await post.post(answer(text, letter, OWNER, subject=subject), TOKEN)
        [kept] = post.answers()
        assert (kept.kind, kept.items) == ("automatic" if seems else "said", [number])
        await post.told(DESK, "may be an automatic reply" if seems else "answered about item")

    through(focal, story, mail_token=secret())


def test_what_a_list_passes_on_is_an_answer_where_it_answers(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        listed = {"List_Id": "<desk.example.org>", "Precedence": "list"}
        await post.post(answer("Nearly done", letter, OWNER, "one", **listed), TOKEN)
        await post.post(answer("All the news", None, OWNER, "two", **listed), TOKEN)
        assert [each.text for each in post.answers()] == ["Nearly done"]

    through(focal, story, mail_token=secret())
