"""What is not from Teams, not for this app, or can't be read, is turned away before anything is done."""

from __future__ import annotations

import json
from typing import Any

import jwt
import pytest
from microsoft_teams.apps.auth import InboundActivityTokenValidator

from bot.doors.teams.keys import AGAIN, PATIENCE, Keys, NoKeys
from bot.doors.teams.verify import is_allowed
from bot.doors.turned_away import TurnedAway
from bot.settings_teams import SERVICES
from tests.bot.doors.teams.told import Heard
from tests.figures import Tell
from tests.teams.keys import GOOD, UNKNOWN, Forgery, authorization
from tests.teams.refusals import Json
from tests.teams.stage import at_teams, cloud, served
from tests.teams.standin import TeamsStandIn

# Good by the SDK's own check; what it does not ask for is asked here.
SDK_TAKES = {Forgery.ENDORSEMENTS, Forgery.AGENT}
FOR_THIS_ACTIVITY = {Forgery.SERVICE_URL, Forgery.NO_SERVICE_URL, Forgery.ENDORSEMENTS}


def said(teams: TeamsStandIn) -> Json:
    office = teams.person("office@example.org")
    office.direct.installed = True
    message = teams.world.add_message(office.direct, office.id, {"text": "help"})
    return teams.payloads.message(office.direct, office.user, message)


@at_teams
async def test_what_teams_signed_is_taken_in(teams: TeamsStandIn) -> None:
    heard = Heard(teams)
    async with served(teams, heard.web()):
        delivery = await teams.courier.deliver(said(teams))
    assert (delivery.status, [each.text for each in heard.all]) == (202, ["help"])


@pytest.mark.parametrize("forgery", Forgery)
def test_a_forged_token_is_turned_away(forgery: Forgery, tell: Tell) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        heard = Heard(teams)
        async with served(teams, heard.web()):
            delivery = await teams.courier.forged(said(teams), forgery)
        tell("S2", lost=None, twice=None, early=None, forged=1, accepted=len(heard.all))
        assert delivery.status == (403 if forgery in FOR_THIS_ACTIVITY else 401)
        assert (heard.all, heard.references) == ([], [])

    story()


@pytest.mark.parametrize("forgery", [each for each in Forgery if each not in ("none_given", "not_bearer")])
def test_whatever_the_sdk_turns_away_is_turned_away_here(forgery: Forgery) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        activity = said(teams)
        header = authorization(teams.world.app.id, activity["serviceUrl"], forgery)["Authorization"]
        sdk = InboundActivityTokenValidator(teams.world.app.id, cloud(teams))
        try:
            await sdk.validate_token(header.removeprefix("Bearer "), activity["serviceUrl"])
            taken = True
        except jwt.PyJWTError:
            taken = False
        assert taken == (forgery in SDK_TAKES)

    story()


@at_teams
async def test_a_service_that_is_not_allowed_is_turned_away_though_the_token_names_it(teams: TeamsStandIn) -> None:
    heard = Heard(teams)
    wrong = [
        "https://smba.example.org/amer/",
        "https://evil.trafficmanager.net/amer/",
        f"{teams.address}@evil.example.org/",
        f"{teams.address}.evil.example.org/",
        teams.address.replace("http:", "https:"),
        "",
    ]
    async with served(teams, heard.web()):
        for service in wrong:
            activity = said(teams) | {"serviceUrl": service}
            headers = authorization(teams.world.app.id, service)
            status, _ = await teams.courier.request(json.dumps(activity).encode(), headers)
            assert status == 403, service
        activity = said(teams)
        activity.pop("serviceUrl")
        status, _ = await teams.courier.request(json.dumps(activity).encode(), authorization(teams.world.app.id, ""))
        assert status == 403
    assert heard.all == []


@at_teams
async def test_what_is_no_activity_is_turned_away_though_it_is_signed(teams: TeamsStandIn) -> None:
    heard = Heard(teams)
    bodies = [b"", b"[]", b"null", b"{", b'{"a": ' * 2_000 + b"1" + b"}" * 2_000, b'{"a": "\xff"}', b"x" * 1_000_001]
    async with served(teams, heard.web()):
        good = authorization(teams.world.app.id, teams.service_url(teams.tenant))
        got = [(await teams.courier.request(body, good))[0] for body in bodies]
    assert (got, heard.all) == ([400] * 6 + [413], [])


@at_teams
async def test_an_organisation_that_is_not_allowed_gets_nothing(teams: TeamsStandIn) -> None:
    heard = Heard(teams, {teams.tenant.id}.__contains__)
    other = teams.person("office@example.org", teams.add_tenant("elsewhere"))
    async with served(teams, heard.web()):
        other.direct.installed = True
        await other.dms("help")
        assert teams.ledger.deliveries[-1].status == 202
        assert (heard.all, heard.references) == ([], [])


@at_teams
async def test_keys_are_fetched_once_and_for_a_key_that_is_not_known_not_again_and_again(teams: TeamsStandIn) -> None:
    seconds = [0.0]
    keys = Keys(teams.login.metadata_url, lambda: seconds[0])
    assert await keys.find(GOOD) is not None
    asked = len(teams.login.asked)
    assert [await keys.find(UNKNOWN) for _ in range(50)] == [None] * 50
    assert len(teams.login.asked) == asked
    seconds[0] += AGAIN
    assert await keys.find(UNKNOWN) is None
    assert len(teams.login.asked) == asked + 2


@at_teams
async def test_while_the_keys_cannot_be_had_those_known_are_good_and_without_any_nothing_is_let_in(
    teams: TeamsStandIn,
) -> None:
    seconds = [0.0]
    known, fresh = (Keys(teams.login.metadata_url, lambda: seconds[0]) for _ in range(2))
    assert await known.find(GOOD) is not None
    teams.login.down = True
    seconds[0] += 100_000
    assert await known.find(GOOD) is not None
    with pytest.raises(NoKeys):
        await fresh.find(GOOD)
    heard = Heard(teams)
    with pytest.raises(TurnedAway) as away:
        await heard.guard.verified(b"{}", authorization(teams.world.app.id, "")["Authorization"])
    assert away.value.status == 503
    teams.login.down = False
    seconds[0] += PATIENCE
    assert await fresh.find(GOOD) is not None


@pytest.mark.parametrize(
    ("service", "allowed"),
    [
        ("https://smba.trafficmanager.net/amer/", True),
        ("https://SMBA.trafficmanager.net/emea", True),
        ("https://smba.trafficmanager.net:443/amer/", False),
        ("http://smba.trafficmanager.net/amer/", False),
        ("https://smba.trafficmanager.net.example.org/", False),
        ("https://focal@smba.trafficmanager.net/", False),
        ("https://smba.trafficmanager.net/?u=https://example.org", False),
        ("https://smba.trafficmanager.net\\@example.org/", False),
        ("https://example.org/#https://smba.trafficmanager.net/", False),
        ("//smba.trafficmanager.net/", False),
        ("https://[::1", False),
    ],
)
def test_a_token_goes_to_the_hosts_of_teams_alone(service: str, allowed: Any) -> None:
    assert is_allowed(service, SERVICES.split(",")) is allowed
