"""The Home tab of one person."""

from __future__ import annotations

from bot.deliver.sender import Kind, Outcome
from bot.doors.slack.errand import Errand
from bot.doors.slack.outcomes import hear
from bot.render.home import home
from handlers.answer import Reply

# What a page is titled by; everything else that is said to a button on the page is a message.
PAGES = ("show-home", "home-")


def is_page(reply: Reply) -> bool:
    """Whether the reply is a page, to stand in the Home tab."""
    return reply.title.key.startswith(PAGES)


async def publish(errand: Errand) -> Outcome:
    """Puts the page into the tab. The same twice changes nothing, so that what is in doubt is published again.

    Raises ``ValueError`` for a page that cannot be drawn.
    """
    page = home(errand.parcel.reply, errand.parcel.lang, errand.parcel.zone)
    heard = await hear(errand.client.views_publish(user_id=errand.address.user or errand.address.channel, view=page))
    if heard.trouble is not None:
        return heard.trouble
    told = heard.data.get("view")
    return Outcome(Kind.SENT, external=str(told["id"]) if isinstance(told, dict) and told.get("id") else None)
