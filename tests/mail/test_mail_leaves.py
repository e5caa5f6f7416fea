"""Mail through a real SMTP server: what a letter is, what comes of it, and that nothing is lost or written twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from bot.deliver.sender import Kind, Outcome, Parcel, Sight, Target
from bot.doors.mail.letter import Addresses, from_wire, key_of, message_id
from bot.doors.mail.relay import Patience, Relay
from bot.doors.mail.sender import MailSender
from bot.render.report import WORD
from handlers.answer import Answer, Button, Count, Document, Items, Line, Reply, Row, Words
from tests.mail.post_office import PostOffice, open_office

AT = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
FROM = Addresses("focal@example.org", "secretariat@example.org", "bounces@example.org")
KEY = "Zm9jYWw-key_of-a-message"
SECRET = "the checklist <b>nobody</b> else should see"


def reminder(text: str = SECRET) -> Reply:
    facts = {
        "number": Words(text="7"),
        "text": Words(text=text),
        "responsible": Words(text="BDT"),
        "deadline": Words(text="14 June"),
    }
    button = Button(label=Line(key="button-done", facts={"number": Words(text="7")}), command={"name": "x"})
    line = Line(key="notice-ahead", facts=facts)
    title, row = Line(key="notices", facts={"count": Count(n=1)}), Row(kind="item", id="7")
    return Reply(title=title, parts=(Items(lines=(line,)),), buttons=(button,), answer=Answer(rows=(row,), total=1))


def target(address: str = "desk@example.org") -> Target:
    return Target("mail", "smtp", address)


def parcel(lang: str = "en", repeat: bool = False, plain: bool = False) -> Parcel:
    return Parcel(reminder(), lang, "Europe/Zurich", repeat, plain)


def through(office: PostOffice, work: Callable[[MailSender], Awaitable[list[Outcome]]]) -> list[Outcome]:
    """Opens the office, sends through it, says goodbye."""

    async def run() -> list[Outcome]:
        async with open_office(office):
            relay = Relay(office.server())
            done = await work(MailSender(relay, FROM, lambda: AT, lambda key: f"https://focal.example.org/mail/{key}"))
            await relay.close()
            return done

    return asyncio.run(run())


def send(office: PostOffice, *parcels: Parcel, to: str = "desk@example.org") -> list[Outcome]:
    async def work(sender: MailSender) -> list[Outcome]:
        return [await sender.send(target(to), each, KEY) for each in parcels]

    return through(office, work)


def test_the_file_of_which_a_letter_speaks_goes_with_it() -> None:
    office = PostOffice()
    paper = Document(name="rag-2024-06-17-follow-up-fr.docx", media_type=WORD, content=b"PK-paper")
    send(office, Parcel(reminder().model_copy(update={"document": paper}), "fr", "Europe/Zurich", False, False))
    [(_, letter)] = office.taken
    [attached] = letter.iter_attachments()
    assert (attached.get_filename(), attached.get_content_type()) == (paper.name, WORD)
    assert attached.get_content() == paper.content
    said = letter.get_body(("plain",))
    assert said is not None
    assert paper.name in said.get_content()
    assert letter.get_body(("html",)) is not None


def test_a_letter_says_it_in_both_forms_and_its_subject_says_nothing_of_the_item() -> None:
    office = PostOffice()
    [outcome] = send(office, parcel())
    assert outcome == Outcome(Kind.SENT, external=message_id(KEY, "example.org"))
    [(recipient, letter)] = office.taken
    assert recipient == letter["To"] == "desk@example.org"
    assert letter["Subject"] == "Focal: 1 reminder"
    plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert plain
    assert html
    assert SECRET in plain.get_content()
    assert "the checklist &lt;b&gt;nobody&lt;/b&gt; else" in html.get_content()
    assert f'<a href="https://focal.example.org/mail/{KEY}">' in html.get_content()


def test_a_letter_about_a_meeting_alone_promises_no_page_on_which_it_is_answered() -> None:
    office, met = PostOffice(), Answer(rows=(Row(kind="meeting", id="iscg-2024-05-21"),), total=1)
    send(office, Parcel(reminder().model_copy(update={"answer": met}), "en", "Europe/Zurich"))
    said = "".join(part.get_content() for _, letter in office.taken for part in letter.iter_parts())
    assert all(each in said for each in ("To choose the language of messages to you: https://", ">Choose the language"))
    assert "nswer, accept or report" not in said


def test_a_person_is_answered_to_and_machines_know_what_it_is() -> None:
    office = PostOffice()
    send(office, parcel())
    [(_, letter)] = office.taken
    assert letter["Reply-To"] == "secretariat@example.org"
    assert letter["From"] == "Focal <focal@example.org>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert "secretariat@example.org" in letter["List-Unsubscribe"]
    assert letter["List-Id"] == "Focal <focal.example.org>"
    assert office.bounces_to == {"bounces@example.org"}


@pytest.mark.parametrize("lang", ["ar", "es", "fr", "ru", "zh"])
def test_a_letter_is_in_its_readers_language_and_direction(lang: str) -> None:
    office = PostOffice()
    send(office, parcel(lang))
    [(_, letter)] = office.taken
    html, told = letter.get_body(("html",)), f'lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"'
    # Within the body too: mailboxes in a browser leave off what stands around it.
    assert html
    assert all(each in html.get_content() for each in (f"<html {told}>", f"<body><div {told} "))
    assert (letter["Content-Language"], "reminder" in letter["Subject"]) == (lang, False)
    # Relays on the way need not pass on more than plain characters.
    assert {part["Content-Transfer-Encoding"] for part in letter.walk()} <= {None, "base64", "quoted-printable"}


def test_a_domain_in_its_own_letters_is_written_to_in_plain_ones() -> None:
    office = PostOffice()
    [outcome] = send(office, parcel(), to="desk@пример.рф")
    assert outcome.kind is Kind.SENT
    [(recipient, letter)] = office.taken
    assert recipient == letter["To"] == "desk@xn--e1afmkfd.xn--p1ai"
    assert from_wire(recipient) == "desk@пример.рф"
    [outcome] = send(PostOffice(), parcel(), to="канцелярия@пример.рф")
    assert outcome.kind is Kind.ROUTE_GONE


def test_a_second_try_is_the_same_letter_by_its_id_and_says_so() -> None:
    office = PostOffice()
    send(office, parcel(), parcel(repeat=True))
    (_, first), (_, second) = office.taken
    assert first["Message-ID"] == second["Message-ID"]
    assert key_of(str(first["Message-ID"]), "example.org") == KEY
    plain = second.get_body(("plain",))
    assert plain
    assert plain.get_content().startswith("This message may have reached you already.")


def test_one_connection_serves_many_letters() -> None:
    office = PostOffice()

    async def many(sender: MailSender) -> list[Outcome]:
        return await asyncio.gather(
            *(sender.send(target(f"desk{n}@example.org"), parcel(), f"{KEY}{n}") for n in range(20))
        )

    outcomes = through(office, many)
    assert [each.kind for each in outcomes] == [Kind.SENT] * 20
    assert len(office.taken) == 20
    assert len(office.sessions) == 1


@pytest.mark.parametrize(
    ("fault", "kind", "arrived"),
    [
        ("rcpt:550 5.1.1 no such user", Kind.ROUTE_GONE, 0),
        ("rcpt:550 no such user here", Kind.ROUTE_GONE, 0),
        ("rcpt:550 5.4.1 recipient address rejected: access denied", Kind.ROUTE_GONE, 0),
        ("rcpt:550 administrative prohibition", Kind.REFUSED, 0),
        ("rcpt:554 your message looks like spam", Kind.REFUSED, 0),
        ("rcpt:550 5.1.8 bad address of the sender", Kind.REFUSED, 0),
        ("rcpt:550 5.7.1 relaying denied", Kind.LATER, 0),
        ("rcpt:450 4.2.0 greylisted", Kind.LATER, 0),
        ("rcpt:552 5.2.2 mailbox full", Kind.LATER, 0),
        ("data:451 4.3.0 try again", Kind.LATER, 0),
        ("data:554 5.6.0 content refused", Kind.DEFECT, 0),
        ("data:550 message refused", Kind.DEFECT, 0),
        ("data:550 5.1.1 no such user after all", Kind.ROUTE_GONE, 0),
        ("cut", Kind.DOUBT, 1),
        ("cut-before", Kind.DOUBT, 0),
    ],
)
def test_each_answer_of_the_relay_has_its_outcome(fault: str, kind: Kind, arrived: int) -> None:
    office = PostOffice({"desk@example.org": fault})
    [outcome] = send(office, parcel())
    assert (outcome.kind, len(office.taken)) == (kind, arrived)


def test_after_a_refusal_and_after_a_lost_connection_the_next_letter_leaves() -> None:
    office = PostOffice({"lost@example.org": "cut", "gone@example.org": "rcpt:550 5.1.1 no such user"})

    async def work(sender: MailSender) -> list[Outcome]:
        return [await sender.send(target(f"{each}@example.org"), parcel(), KEY) for each in ("gone", "lost", "desk")]

    assert [each.kind for each in through(office, work)] == [Kind.ROUTE_GONE, Kind.DOUBT, Kind.SENT]


def test_silence_after_the_content_is_doubt_and_not_a_failure() -> None:
    office = PostOffice({"desk@example.org": "hang"})

    async def run() -> Outcome:
        async with open_office(office):
            relay = Relay(office.server(), Patience(content=0.05))
            return await MailSender(relay, FROM, lambda: AT).send(target(), parcel(), KEY)

    assert (asyncio.run(run()).kind, len(office.taken)) == (Kind.DOUBT, 1)


def test_a_relay_that_is_not_there_was_certainly_sent_nothing() -> None:
    async def run() -> Outcome:
        office = PostOffice()
        async with open_office(office):
            pass
        return await MailSender(Relay(office.server()), FROM, lambda: AT).send(target(), parcel(), KEY)

    assert asyncio.run(run()).kind is Kind.LATER


def test_a_wrong_password_pauses_mail_and_loses_nothing() -> None:
    async def run(password: str) -> Outcome:
        office = PostOffice()
        async with open_office(office):
            relay = Relay(office.server("focal", password))
            outcome = await MailSender(relay, FROM, lambda: AT).send(target(), parcel(), KEY)
            await relay.close()
            return outcome

    assert asyncio.run(run("wrong")).kind is Kind.PAUSED
    assert asyncio.run(run("a long word of the relay")).kind is Kind.SENT


def test_what_a_mailbox_holds_cannot_be_looked_at() -> None:
    sender = MailSender(Relay(PostOffice().server()), FROM, lambda: AT)
    assert asyncio.run(sender.look(target(), KEY, AT)).sight is Sight.CANNOT


def test_what_cannot_be_written_says_nothing_of_the_address() -> None:
    file = Document(name="list\r\nBcc: all@example.org.txt", media_type="text/plain", content=b"x")
    unfit = Parcel(reminder().model_copy(update={"document": file}), "en", "UTC")
    office = PostOffice()
    assert ([each.kind for each in send(office, unfit)], office.taken) == ([Kind.DEFECT], [])


@pytest.mark.parametrize("address", ["desk@example.org\r\nBcc: all@example.org", "no address", "a@b, c@d"])
def test_an_address_that_is_none_is_no_way_to_anybody(address: str) -> None:
    office = PostOffice()
    [outcome] = send(office, parcel(), to=address)
    assert (outcome.kind, office.taken) == (Kind.ROUTE_GONE, [])
