"""What the app's acknowledgement of a form does to the screen, and what Slack refuses in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.slack.ledger import Delivery, Shown
from tests.slack.lengths import faults_of_lengths
from tests.slack.methods.views import check_view
from tests.slack.payloads import place_of
from tests.slack.refusals import Json, Refused
from tests.slack.screens import Screens
from tests.slack.things import Member, Message, View
from tests.slack.world import Team

if TYPE_CHECKING:
    from tests.slack.standin import SlackStandIn

OPTIONS = 100


@dataclass(frozen=True)
class Forms:
    """The forms on one person's screen."""

    slack: SlackStandIn
    team: Team
    member: Member

    @property
    def screens(self) -> Screens:
        return Screens(self.slack.world, self.team)

    def top(self) -> View:
        mine = [view for view in self.team.views.values() if view.user == self.member.id]
        assert mine, f"no modal is open for {self.member.name}"
        return mine[-1]

    async def submit(self, view: View) -> Delivery:
        trigger = self.slack.triggers.give(self.member.id, view.id)
        payload = self.slack.payloads.submission(self.team, self.member, view, trigger)
        delivery = await self.slack.courier.deliver("interaction", payload)
        if delivery.acknowledged:
            try:
                self._answered(view, delivery.reply)
            except Refused as refused:
                self._trouble("the answer to a form", refused)
        return delivery

    def _answered(self, view: View, reply: object) -> None:
        if reply in (None, {}, ""):
            self.screens.close(view)
            return
        if not isinstance(reply, dict):
            raise Refused("invalid_payload")
        match reply.get("response_action"):
            case "clear":
                self.screens.close(view, whole=True)
            case "errors":
                _check_errors(view, reply.get("errors"))
            case "update":
                self._shown("update", self.screens.update(view, check_view(reply.get("view"))))
            case "push":
                self._shown("push", self.screens.push(view, check_view(reply.get("view"))))
            case other:
                raise Refused(f"invalid response_action: {other}")

    def _shown(self, how: str, view: View) -> None:
        self.slack.ledger.shown.append(Shown(how, view.user, view.to_json()))
        self.slack.ledger.note()

    def _trouble(self, what: str, refused: Refused) -> None:
        self.slack.ledger.troubles.append(f"{what}: {refused.body}")
        self.slack.ledger.note()

    async def close(self, view: View, whole: bool) -> None:
        """The app is told only where the view asks for it."""
        self.screens.close(view, whole)
        if view.body.get("notify_on_close"):
            payload = self.slack.payloads.closing(self.team, self.member, view, whole)
            await self.slack.courier.deliver("interaction", payload)

    async def search(self, seen: View | Message, element: Json, text: str) -> list[Json]:
        if isinstance(seen, View):
            given: Json = {"container": {"type": "view", "view_id": seen.id}, "view": seen.to_json()}
        else:
            given = place_of(seen, self.team.channels[seen.channel], self.member.id)
        payload = self.slack.payloads.suggestion(self.team, self.member, element, text, **given)
        delivery = await self.slack.courier.deliver("interaction", payload)
        try:
            return _options(delivery.reply) if delivery.acknowledged else []
        except Refused as refused:
            self._trouble("the answer to a search", refused)
            return []


def _check_errors(view: View, errors: object) -> None:
    """Errors stand under inputs that are there, and say something."""
    inputs = {block["block_id"] for block in view.body["blocks"] if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors:
        raise Refused("errors must name at least one input")
    if unknown := set(errors) - inputs:
        raise Refused(f"no such input: {sorted(unknown)}")
    if not all(isinstance(said, str) and said for said in errors.values()):
        raise Refused("an error must be a text")


def _options(reply: object) -> list[Json]:
    if not isinstance(reply, dict) or len({"options", "option_groups"} & set(reply)) != 1:
        raise Refused("must define either `options` or `option_groups`")
    if faults := faults_of_lengths(reply, ""):
        raise Refused("invalid options", reasons=faults)
    groups = reply.get("option_groups") or [{"options": reply.get("options")}]
    found = [each for group in groups for each in group["options"]]
    if len(found) > OPTIONS:
        raise Refused("no more than 100 options")
    for each in found:
        if not {"text", "value"} <= set(each) or each["text"].get("type") != "plain_text":
            raise Refused("an option has a plain text and a value")
    return found
