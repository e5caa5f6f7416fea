"""Letters as mail programs of people, machines and postmen write them."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

OURS = "focal@example.org"
QUOTE = "> Item 1, publish the captions.\n> Replies to this message are read by the secretariat.\n"
# How each language's mail programs lead to what they quote.
LEADS = {
    "en": f"On Mon, 20 May 2024 at 09:00, Focal <{OURS}> wrote:",
    "fr": f"Le lun. 20 mai 2024 à 09:00, Focal <{OURS}> a écrit :",
    "es": f"El lun, 20 may 2024 a las 9:00, Focal\n(<{OURS}>) escribió:",
    "ru": f"пн, 20 мая 2024 г. в 09:00, Focal <{OURS}>:",
    "zh": f"Focal <{OURS}> 于2024年5月20日周一 09:00写道：",
    "ar": f"في الاثنين، 20 مايو 2024 في 9:00 ص تمت كتابة ما يلي بواسطة Focal <{OURS}>:",
}
OUTLOOK = (
    "\n________________________________\nFrom: Focal <focal@example.org>\nSent: Monday, 20 May 2024 09:00\n"
    "To: Desk\nSubject: Focal: 1 reminder\n\nItem 1, publish the captions.\n"
)


def answer(
    text: str,
    of: EmailMessage | None,
    sender: str,
    number: str = "one",
    html: str | None = None,
    subject: str = "Re: Focal: 1 reminder",
    **headers: str,
) -> bytes:
    """What somebody writes, in answer to a letter."""
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["To"], letter["Subject"] = sender, OURS, subject
    letter["Message-ID"] = f"<{number}@mail.example.org>"
    if of is not None:
        letter["In-Reply-To"] = letter["References"] = str(of["Message-ID"])
    for name, value in headers.items():
        letter[name.replace("_", "-")] = value
    letter.set_content(text)
    if html is not None:
        letter.set_content(html, subtype="html")
    return letter.as_bytes()


def attached(text: str, of: EmailMessage, sender: str, size: int) -> bytes:
    """As ``answer``, with a paper of so many bytes."""
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["To"], letter["Message-ID"] = sender, OURS, f"<{size}@mail.example.org>"
    letter["In-Reply-To"] = str(of["Message-ID"])
    letter.set_content(text)
    letter.add_attachment(b"x" * size, maintype="application", subtype="pdf", filename="paper.pdf")
    return letter.as_bytes()


def bounce(
    of: EmailMessage, status: str = "5.1.1", action: str = "failed", whole: bool = True, said: str = ""
) -> bytes:
    """A postman's report (RFC 3464) of what the other side ``said``, with the letter that came back or its headers
    alone."""
    back = of.as_bytes() if whole else "".join(f"{k}: {v}\n" for k, v in of.items()).encode()
    told = said or f"{status} no such user"
    kind = "message/rfc822" if whole else "text/rfc822-headers"
    parts = (
        ("text/plain", b"The message could not be delivered."),
        (
            "message/delivery-status",
            f"Reporting-MTA: dns; relay.example.org\n\nFinal-Recipient: rfc822; {of['To']}\n"
            f"Action: {action}\nStatus: {status}\nDiagnostic-Code: smtp; 550 {told}\n".encode(),
        ),
        (kind, back),
    )
    body = b"".join(b"--cut\nContent-Type: %s\n\n%s\n" % (name.encode(), content) for name, content in parts)
    head = (
        "From: Mail Delivery System <MAILER-DAEMON@relay.example.org>\nTo: focal@example.org\n"
        "Subject: Undelivered\nMessage-ID: <bounce@relay.example.org>\nAuto-Submitted: auto-replied\n"
        'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="cut"\n\n'
    )
    return head.encode() + body + b"--cut--\n"
