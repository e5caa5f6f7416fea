"""Numbers in letters, one of two that is said behind, labels around what is to be done, "not the one but the other"."""

from __future__ import annotations

import pytest

from benchmarks.understanding_rows import names, read


def fields(words: str, command: str) -> dict[str, object]:
    """What a sentence says by its own words and by what reads behind them, which must agree."""
    alone, whole = read(words, names(), alone=True), read(words, names())
    assert (alone["command"], whole["command"], whole["fields"]) == (command, command, alone["fields"])
    found: dict[str, object] = alone["fields"]
    return found


def body(name: str) -> dict[str, str]:
    return {"kind": "body", "id": name}


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("item forty four is finished", 44),
        ("close ninety-one", 91),
        ("la quarante-quatre est terminée", 44),
        ("ferme la trente et un", 31),
        ("ferme le quatre-vingt-douze", 92),
        ("la treinta y dos está terminada", 32),
        ("la cuarenta y cuatro está terminada", 44),
        ("сорок четвертый выполнен", 44),
        ("البند الثاني والثلاثون انتهى", 32),
        ("البند الرابع والأربعون انتهى", 44),
        ("四十四号完成了", 44),
    ],
)
def test_a_number_in_letters_is_read_to_its_end(words: str, number: int) -> None:
    assert fields(words, "CompleteItem")["item"] == number


@pytest.mark.parametrize(
    "words",
    [
        "6 is finished. Or 16. Can't read my notes.",
        "6 is finished, or 16",
        "6 is finished - or was it 16?",
        "la 6 est terminée. Ou la 16.",
        "la 6 está lista. O la 16, no leo mi letra.",
        "6 готов. Или 16.",
        "6号完成了。或者16号。",
    ],
)
def test_of_two_numbers_it_is_asked_which_also_where_one_is_said_behind(words: str) -> None:
    row = read(words, names(), alone=True)
    assert [(each["command"], each["fields"]["item"]) for each in row["choices"]] == [
        ("CompleteItem", 6),
        ("CompleteItem", 16),
    ]


@pytest.mark.parametrize(
    ("words", "helping"),
    [
        ("Translate the note into Russian (resp.: General Secretariat; coop.: BDT; deadline: 12.06.2024)", "bdt"),
        ("Traduire la note en russe (resp. : Secrétariat général ; coop. : BDT ; échéance : 12.06.2024)", "bdt"),
        ("Traducir el cuestionario al ruso (resp.: Secretaría General; coop.: BDT; plazo: 12.06.2024)", "bdt"),
        ("Перевести вопросник на испанский (отв.: Генеральный секретариат; содействие: БРЭ; срок: 12.06.2024)", "bdt"),
        ("更新网页上的联系人一览表——责任方：总秘书处；配合：TSB；截止：2024年6月12日", "tsb"),
        ("تحديث قائمة جهات الاتصال. الجهة المسؤولة: الأمانة العامة / بالتعاون مع: TSB / الموعد: 12 يونيو 2024", "tsb"),
    ],
)  # fmt: skip
def test_labels_behind_what_is_to_be_done_say_who_and_by_when(words: str, helping: str) -> None:
    found = fields(words, "RecordAction")
    assert (found["responsible"], found["cooperating"]) == ([body("gs")], [body(helping)])
    assert found["due"] == {"kind": "date", "date": "2024-06-12"}
    assert ":" not in str(found["text"]).replace("：", ":")


@pytest.mark.parametrize(
    "words",
    [
        "15 isn't BDT's, it's TSB's. Please correct.",
        "15 is TSB's, not BDT's",
        "le 15 n'est pas au BDT, c'est au TSB",
        "la 15 no es de la BDT, es de la TSB",
        "15 – это БСЭ, а не БРЭ",
        "15不是BDT的，是TSB的",
        "15 ليست لمكتب تنمية الاتصالات، بل لمكتب تقييس الاتصالات",
    ],
)
def test_whose_an_item_is_not_is_told_with_whose_it_is(words: str) -> None:
    found = fields(words, "ReassignItem")
    assert (found["item"], found["responsible"], found["instead_of"]) == (15, [body("tsb")], [body("bdt")])


@pytest.mark.parametrize(
    "words",
    [
        "don't bug me with 29 until Monday",
        "ne m'embête pas avec la 29 jusqu'à lundi",
        "con el 29 no me des la lata hasta el lunes",
        "по пункту 29 меня не трогайте до понедельника",
        "29项下周一之前别催我",
        "لا تزعجني بالبند 29 حتى الاثنين",
    ],
)
def test_who_is_tired_of_an_item_is_reminded_later_and_its_deadline_stays(words: str) -> None:
    found = fields(words, "SnoozeReminder")
    assert found["item"] == 29
    assert "2024-05-20" in str(found["until"])


@pytest.mark.parametrize(
    "words",
    [
        "anything BR owes us where the date has already passed?",
        "les actions du BR dont la date est déjà passée",
        "las acciones de la BR cuya fecha ya pasó",
        "задачи БР, у которых уже прошел срок",
        "BR的行动项里日期已经过了的有哪些",
        "إجراءات BR التي فات موعدها",
    ],
)
def test_whose_date_has_passed_is_overdue(words: str) -> None:
    found = fields(words, "ListItems")
    assert (found["status"], found["party"]) == ("overdue", body("br"))


def test_none_of_those_who_are_named_first_is_lost() -> None:
    found = fields("BR, TSB, BDT -> one page each on early warning, 3 June, to be reported to Council", "RecordAction")
    assert found["responsible"] == [body("br"), body("tsb"), body("bdt")]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Book the room and test it: Meetings Desk, Thursday at noon", "Book the room and test it"),
        ("Réserver la salle : Bureau des réunions, jeudi midi", "Réserver la salle"),
        ("Reservar la sala: Oficina de Reuniones, jueves a mediodía", "Reservar la sala"),
        ("Забронировать зал: Отдел собраний, четверг, полдень", "Забронировать зал"),
        ("حجز القاعة واختبارها: مكتب الاجتماعات، الخميس الساعة ١٢ ظهراً", "حجز القاعة واختبارها"),
    ],
)
def test_who_does_it_by_when_stands_behind_a_colon(words: str, text: str) -> None:
    found = fields(words, "RecordAction")
    assert (found["text"], found["responsible"]) == (text, [{"kind": "office", "id": "meetings.gs@example.org"}])
    assert "2024-05-16T12:00:00" in str(found["due"])


@pytest.mark.parametrize("words", ["lunch: BR, Friday", "17: BR, Friday", "next meeting: TSAG, 21 May"])
def test_what_stands_before_a_colon_must_be_a_task(words: str) -> None:
    assert read(words, names())["command"] != "RecordAction"
