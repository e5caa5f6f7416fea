"""What is said not to be wanted is neither done nor shown as if it were; what is wanted behind a comma still is."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

NOT_WANTED = (
    ("en", "no need to postpone 2"),
    ("en", "don't delete my data"),
    ("en", "I don't want to close 2"),
    ("fr", "pas besoin de reporter 2"),
    ("fr", "ne ferme pas 2"),
    ("es", "no hace falta aplazar 2"),
    ("es", "no cierres 2"),
    ("ru", "не надо переносить 2"),
    ("ru", "не закрывай 2"),
    ("ru", "не надо двигать напоминание про 2"),
    ("zh", "不用推迟2"),
    ("zh", "2别动"),
    ("zh", "不要关闭2"),
    ("ar", "ما بدي حوّل 2 على BR"),
    ("ar", "مش عايز أقفل 2"),
    ("ar", "لا داعي لتأجيل 2"),
    ("ar", "لا أريد إلغاء اجتماع ISCG"),
    ("ar", "لا تمسح بياناتي"),
    ("ar", "لا تذكرني بـ2"),
    ("ar", "ما قفلناش 2"),
    ("ar", "ما تسكر 2"),
)
OF_IT = (
    ("en", "don't withdraw it"),
    ("en", "we won't close it"),
    ("ar", "لا تسحبه"),
    ("ar", "مش هنقفله"),
    ("ar", "ما خلصناه"),
)
WANTED = (
    ("en", "no, close 2"),
    ("en", "don't close 2, move it to Friday"),
    ("ar", "لا، أغلق 2"),
)


@pytest.mark.parametrize(("lang", "words"), NOT_WANTED)
def test_it_is_neither_done_nor_shown(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert (offered(reply), reply.form) == ([], None)
    assert three.item(2).status == "open"


@pytest.mark.parametrize(("lang", "words"), OF_IT)
def test_nor_of_the_item_just_shown(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "show 2")
    assert offered(three.says(DESK, words, lang=lang)) == []


def test_nor_is_what_was_just_done_taken_back(three: Beyond) -> None:
    three.says(DESK, "أغلق 2", lang="ar")
    assert offered(three.says(DESK, "لا ترجعه", lang="ar")) == []
    assert three.item(2).status == "closed"


@pytest.mark.parametrize(("lang", "words"), WANTED)
def test_what_is_wanted_is_shown(three: Beyond, lang: str, words: str) -> None:
    assert offered(three.says(DESK, words, lang=lang))
