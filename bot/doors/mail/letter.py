"""A letter as it goes over the wire: headers that machines understand, and both forms of what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.render.mail import Rendered
from handlers.answer import Document

NAME = "Focal"
# Every relay takes it: which of them on the way pass on what is not plain ASCII nobody knows.
WIRE = SMTP.clone(cte_type="7bit")


@dataclass(frozen=True)
class Addresses:
    """``sender`` is Focal's own, ``reply_to`` a person's or an office's, ``bounces`` where undelivered mail comes
    back."""

    sender: str
    reply_to: str
    bounces: str

    @property
    def domain(self) -> str:
        return self.sender.rpartition("@")[2]


def to_wire(address: str) -> str:
    """An address as relays take it, its domain in plain letters. Raises ``ValueError`` where it has no such form."""
    name, at, domain = address.rpartition("@")
    return f"{name}{at}{domain if domain.isascii() else domain.encode('idna').decode()}"


def to_recipient(address: str) -> str:
    """An address as relays take it, that a letter can be written to. Raises ``ValueError`` or ``MessageError`` where it
    is none."""
    recipient = to_wire(address)
    return Address(addr_spec=recipient).addr_spec


def from_wire(address: str) -> str:
    """As it is written in its own letters; what is no such form stays as it is."""
    name, at, domain = address.rpartition("@")
    try:
        return f"{name}{at}{domain.encode().decode('idna')}" if "xn--" in domain.casefold() else address
    except ValueError:
        return address


def message_id(key: str, domain: str) -> str:
    """The same for every try of a message: whoever gets it twice can tell, and so can their mailbox."""
    return f"<{key}@{domain}>"


def key_of(message_id: str, domain: str) -> str | None:
    """The key in a message id that Focal has made; nothing for those of others."""
    key, at, where = message_id.strip().removeprefix("<").removesuffix(">").rpartition("@")
    return key if at and key and where.casefold() == domain.casefold() else None


def to_letter(
    said: Rendered,
    addresses: Addresses,
    recipient: str,
    key: str,
    lang: str,
    at: datetime,
    only_plain: bool,
    document: Document | None,
) -> EmailMessage:
    """``at`` is when it is written, ``document`` what goes with it. Machines are told not to answer it (RFC 3834), and
    mailboxes that it is a list's (RFC 2919), whose owner can be asked to stop it (RFC 2369)."""
    letter = EmailMessage(policy=WIRE)
    letter["From"] = Address(NAME, addr_spec=addresses.sender)
    letter["To"] = Address(addr_spec=recipient)
    letter["Reply-To"] = Address(addr_spec=addresses.reply_to)
    letter["Subject"] = said.subject
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = message_id(key, addresses.domain)
    letter["Auto-Submitted"] = "auto-generated"
    letter["X-Auto-Response-Suppress"] = "All"
    letter["List-Id"] = f"{NAME} <focal.{addresses.domain}>"
    letter["List-Unsubscribe"] = f"<mailto:{addresses.reply_to}?subject=unsubscribe>"
    letter["List-Owner"] = f"<mailto:{addresses.reply_to}>"
    letter.set_content(said.plain)
    if not only_plain:
        letter.add_alternative(said.html, subtype="html")
    if document is not None:
        kind, _, form = document.media_type.partition(";")[0].partition("/")
        letter.add_attachment(document.content, maintype=kind, subtype=form, filename=document.name)
    letter["Content-Language"] = lang
    return letter
