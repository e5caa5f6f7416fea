"""The app's manifest for Teams, and its texts in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.doors.teams.read_acts import NEW, RECORD, SEARCHES
from bot.words.speech import Speech
from bot.words.texts import LANGS

Json = dict[str, Any]
VERSION = "1.29"
SCHEMA = f"https://developer.microsoft.com/json-schemas/teams/v{VERSION}/MicrosoftTeams.schema.json"
COLOUR, OUTLINE = "color.png", "outline.png"
NAME, ACCENT = "Focal", "#1f3a5f"
FIRST = "en"
SCOPES = ("personal", "team", "groupChat")
# What is offered to be said, by the keys of its words and of what it does.
SAID = ("help", "items", "reminders")
# The searches of the message extension, by the last word of their keys.
FOUND: Mapping[str, str] = {"find-topic": "topics", "find-person": "people", "find-item": "items"}
# What a team or a chat consents to, so that Focal hears what is said without its being named.
HEARING = ("ChannelMessage.Read.Group", "ChatMessage.Read.Chat")


def manifest(host: str, app_id: str, version: str, hears: bool) -> Json:
    """``host``: the name at which Teams reaches Focal; ``app_id``: that of the app's registration. ``hears``: marked
    lines are to be heard too."""
    home = f"https://{host}"
    texts = dict(_texts(FIRST))
    asked = _hearing(app_id) if hears else {}
    return {
        "$schema": SCHEMA,
        "manifestVersion": VERSION,
        "version": version,
        "id": app_id,
        "developer": {
            "name": NAME,
            "websiteUrl": f"{home}/",
            "privacyUrl": f"{home}/privacy",
            "termsOfUseUrl": f"{home}/terms",
        },
        "name": {"short": texts["name.short"], "full": texts["name.full"]},
        "description": {"short": texts["description.short"], "full": texts["description.full"]},
        "icons": {"color": COLOUR, "outline": OUTLINE},
        "accentColor": ACCENT,
        "bots": [_bot(app_id, texts)],
        "composeExtensions": [{"botId": app_id, "commands": list(_commands(texts))}],
        "supportedChannelTypes": ["sharedChannels", "privateChannels"],
        "defaultInstallScope": "personal",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot", "meetings": "bot"},
        "validDomains": [host],
        "localizationInfo": {
            "defaultLanguageTag": FIRST,
            "additionalLanguages": [{"languageTag": lang, "file": f"{lang}.json"} for lang in LANGS if lang != FIRST],
        },
        **asked,
    }


def localisation(lang: str) -> Json:
    """The texts of the manifest in one language."""
    return {
        "$schema": f"https://developer.microsoft.com/json-schemas/teams/v{VERSION}/MicrosoftTeams.Localization.schema.json",
        **dict(_texts(lang)),
    }


def _bot(app_id: str, texts: Mapping[str, str]) -> Json:
    said = [
        {
            "title": texts[f"bots[0].commandLists[0].commands[{number}].title"],
            "description": texts[f"bots[0].commandLists[0].commands[{number}].description"],
        }
        for number in range(len(SAID))
    ]
    return {
        "botId": app_id,
        "scopes": list(SCOPES),
        "supportsFiles": True,
        "isNotificationOnly": False,
        # Else Teams never offers the settings of a place, which it does for these two alone.
        "configuration": {where: {"fetchTask": True} for where in ("team", "groupChat")},
        "commandLists": [{"scopes": list(SCOPES), "commands": said}],
    }


def _commands(texts: Mapping[str, str]) -> Iterator[Json]:
    for number, name in enumerate((RECORD, NEW, *SEARCHES)):
        at = f"composeExtensions[0].commands[{number}]"
        told = {"id": name, "title": texts[f"{at}.title"], "description": texts[f"{at}.description"]}
        if name in SEARCHES:
            words = {"name": "search", "title": texts[f"{at}.parameters[0].title"], "inputType": "text"}
            yield {**told, "type": "query", "context": ["compose", "commandBox"], "initialRun": True} | {
                "parameters": [words]
            }
        else:
            where = ["message"] if name == RECORD else ["compose", "commandBox"]
            yield {**told, "type": "action", "context": where, "fetchTask": True}


def _texts(lang: str) -> Iterator[tuple[str, str]]:
    """Each text by the place where it stands in the manifest."""
    said = Speech(lang, "UTC").text
    yield from (("name.short", NAME), ("name.full", said("app-name-full")))
    yield from (("description.short", said("app-short")), ("description.full", said("app-long")))
    for number, name in enumerate(SAID):
        at = f"bots[0].commandLists[0].commands[{number}]"
        yield from ((f"{at}.title", said(f"app-say-{name}")), (f"{at}.description", said(f"app-say-{name}-hint")))
    for number, name in enumerate((RECORD, NEW, *SEARCHES)):
        at, key = f"composeExtensions[0].commands[{number}]", f"app-{FOUND.get(name, name)}"
        yield from ((f"{at}.title", said(key)), (f"{at}.description", said(f"{key}-hint")))
        if name in SEARCHES:
            yield f"{at}.parameters[0].title", said("app-words")


def _hearing(app_id: str) -> Json:
    asked = [{"name": name, "type": "Application"} for name in HEARING]
    return {
        "webApplicationInfo": {"id": app_id, "resource": "https://RscBasedStoreApp"},
        "authorization": {"permissions": {"resourceSpecific": asked}},
    }
