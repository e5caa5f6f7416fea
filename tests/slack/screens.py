"""The modals on people's screens, one above another, and their home tabs."""

from __future__ import annotations

from tests.slack.refusals import Json, Refused
from tests.slack.things import View
from tests.slack.world import Team, World

STACK = 3


class Screens:
    """What the app may do to the views of one workspace."""

    def __init__(self, world: World, team: Team) -> None:
        self._world, self._team = world, team

    def _new(self, user: str, body: Json, below: View | None = None) -> View:
        self._must_be_alone(body, None)
        id, stamp = self._world.new_id("V"), self._world.clock.stamp()
        root = below.root if below else id
        app, bot = self._world.app.id, self._team.bot.bot_id
        return View(id, self._team.id, user, body, f"{stamp}.{id}", app, bot, root, below.id if below else None)

    def _must_be_alone(self, body: Json, itself: View | None) -> None:
        name = body.get("external_id")
        others = (each for each in self._team.views.values() if each is not itself)
        if name and any(each.body.get("external_id") == name for each in others):
            raise Refused("duplicate_external_id")

    def open(self, user: str, body: Json) -> View:
        view = self._new(user, body)
        self._team.views[view.id] = view
        return view

    def push(self, below: View, body: Json) -> View:
        """One more on top; three at most."""
        if sum(each.root == below.root for each in self._team.views.values()) >= STACK:
            raise Refused("push_limit_reached")
        view = self._new(below.user, body, below)
        self._team.views[view.id] = view
        return view

    def update(self, view: View, body: Json) -> View:
        """Another state of the same view; what was filled in stays where block and action are the same."""
        self._must_be_alone(body, view)
        view.body, view.hash = body, f"{self._world.clock.stamp()}.{view.id}"
        kept = {block["block_id"] for block in body["blocks"]}
        view.values = {block: values for block, values in view.values.items() if block in kept}
        return view

    def publish(self, user: str, body: Json) -> View:
        view = self._new(user, body)
        self._team.homes[user] = view
        return view

    def close(self, view: View, whole: bool = False) -> None:
        """Takes the view away, or the whole stack."""
        for each in [*self._team.views.values()]:
            if each is view or (whole and each.root == view.root):
                del self._team.views[each.id]
