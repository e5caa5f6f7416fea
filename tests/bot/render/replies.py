"""Replies as handlers give them, for every form in which they are drawn."""

from __future__ import annotations

from datetime import date, datetime

from handlers.answer import (
    Answer,
    Button,
    Choice,
    Code,
    Count,
    Day,
    Fact,
    Form,
    FormField,
    ItemRow,
    Items,
    Line,
    Moment,
    Named,
    Option,
    Pairs,
    Part,
    Person,
    Quote,
    Reply,
    Several,
    Term,
    Words,
)

BDT = Named(
    id="bdt",
    names={
        "ar": "مكتب تنمية الاتصالات",
        "en": "Telecommunication Development Bureau",
        "es": "Oficina de Desarrollo de las Telecomunicaciones",
        "fr": "Bureau de développement des télécommunications",
        "ru": "Бюро развития электросвязи",
        "zh": "电信发展局",
    },
    acronyms={"ar": "BDT", "en": "BDT", "es": "BDT", "fr": "BDT", "ru": "БРЭ", "zh": "BDT"},
)
ACCESSIBILITY = Named(
    id="accessibility",
    names={
        "ar": "إمكانية النفاذ",
        "en": "Accessibility",
        "es": "Accesibilidad",
        "fr": "Accessibilité",
        "ru": "Доступность",
        "zh": "无障碍获取",
    },
)
DESK = Person(ref="desk@example.org", name="Accessibility Desk", office=True)
DAY = Day(date=date(2024, 5, 17))
SAID = Words(text="BDT to send the <accessibility> checklist & the list of *names* to TSB by Friday", lang="en")


def line(key: str, **facts: Fact) -> Line:
    return Line(key=key, facts=facts)


def pair(label: str, fact: Fact) -> tuple[Line, Line]:
    return line(f"item-label-{label}"), line("item-value", value=fact)


def button(key: str, command: str, item: int = 12, **fields: object) -> Button:
    command_form = {"command": command, "fields": {"item": item, **fields}}
    return Button(label=line(key, number=Code(value=str(item)), day=DAY), command=command_form, version=3)


def buttons(item: int = 12) -> tuple[Button, ...]:
    until = {"kind": "moment", "at": "2024-05-15T09:00:00", "zone": "Europe/Zurich"}
    return (
        button("button-done", "CompleteItem", item),
        button("button-snooze", "SnoozeReminder", item, until=until),
        button("button-show", "ShowItem", item),
    )


def listed(number: int, status: str = "open") -> Line:
    return line(
        "item-line",
        number=Code(value=str(number)),
        text=SAID,
        responsible=Several(facts=(BDT, DESK)),
        deadline=DAY,
        status=Term(key=f"status-{status}"),
    )


ITEM = Reply(
    title=line("item-shown", kind=Code(value="action"), number=Code(value="12")),
    parts=(
        Pairs(
            pairs=(
                pair("text", SAID),
                pair("responsible", Several(facts=(BDT, DESK))),
                pair("deadline", DAY),
                pair("topic", ACCESSIBILITY),
                pair("status", Term(key="status-overdue")),
            )
        ),
        line("item-no-date"),
        line("item-said"),
        Quote(words=SAID),
        line("item-history"),
        Items(
            lines=(
                line(
                    "item-event",
                    moment=Moment(at=datetime.fromisoformat("2024-05-14T10:00"), zone="Europe/Zurich"),
                    event=Term(key="event-recorded"),
                    person=DESK,
                ),
            )
        ),
    ),
    buttons=buttons(),
)
MORE = Button(label=line("button-more"), command={"command": "ListItems", "fields": {"party": "me", "cursor": 14}})
LIST = Reply(
    title=line("items-listed", count=Count(n=23), shown=Count(n=3), all=Code(value="no"), filtered=Code(value="no")),
    parts=(Items(lines=(listed(12), listed(13, "pending"), listed(14))), line("rest-in-private")),
    buttons=(MORE,),
    private=Reply(title=line("item-shown", kind=Code(value="action"), number=Code(value="99"))),
    example=True,
)
QUESTION = Reply(
    title=line("field-topic"),
    choices=(
        Choice(label=line("choice-topic", topic=ACCESSIBILITY), command={"command": "Help", "fields": {}}, offer=4),
        Choice(label=line("choice-body", body=BDT), command={"command": "Help", "fields": {}}, offer=5),
    ),
)
FORM = Form(
    command="RecordAction",
    title=line("form-record-action"),
    filled={
        "text": "BDT to send the checklist",
        "topic": "accessibility",
        "responsible": ["body:bdt", "person:desk@example.org"],
        "due": "by Friday, 17:00",
        "status": "open",
        "leads": ["10", "3"],
        "meeting": "iscg-2024-05",
    },
    fields=(
        FormField(name="text", kind="text", label=line("item-label-text"), required=True),
        FormField(
            name="topic",
            kind="topic",
            label=line("item-label-topic"),
            options=(Option(value="accessibility", label=line("choice-topic", topic=ACCESSIBILITY)),),
        ),
        FormField(
            name="responsible",
            kind="parties",
            label=line("item-label-responsible"),
            options=(Option(value="body:bdt", label=line("choice-body", body=BDT)),),
        ),
        FormField(name="due", kind="due", label=line("item-label-deadline")),
        FormField(name="at", kind="moment", label=line("field-at")),
        FormField(name="item", kind="number", label=line("field-item")),
        FormField(name="leads", kind="number", label=line("item-label-deadline"), ask=line("field-leads")),
        FormField(
            name="status",
            kind="choice",
            label=line("item-label-status"),
            options=tuple(Option(value=each, label=line(f"status-{each}")) for each in ("open", "pending")),
        ),
    ),
    errors={"due": line("date-past", deadline=DAY), "": line("may-not")},
)


def row(number: int, status: str = "open", *, pressed: bool = True) -> ItemRow:
    shown = buttons(number) if pressed else ()
    return ItemRow.model_validate(
        {"number": number, "item_kind": "action", "status": status, "text": SAID, "buttons": shown}
    )


def page_of(numbers: range) -> Reply:
    """One's own page with these items."""
    parts: tuple[Part, ...] = (
        line(
            "items-listed",
            count=Count(n=len(numbers)),
            shown=Count(n=len(numbers)),
            all=Code(value="yes"),
            filtered=Code(value="no"),
        ),
        Items(lines=tuple(listed(number) for number in numbers)),
        line("item-history"),
        Items(lines=(line("choice-topic", topic=ACCESSIBILITY), line("choice-topic", topic=BDT))),
    )
    answer = Answer(rows=tuple(row(number) for number in numbers), total=len(numbers))
    return Reply(title=line("item-value", value=DESK), parts=parts, buttons=(MORE,), answer=answer)
