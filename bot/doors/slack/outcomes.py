"""What comes of a call to Slack: one table from what it answers to what is done next."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.deliver.sender import Kind, Outcome
from bot.doors.waits import wait_of

Data = Mapping[str, Any]
NOTHING: Data = MappingProxyType({})
# No byte of the request was written: DNS, refused, TLS, no free connection in time.
NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
LONGEST_CODE = 64

LATER = (
    "ratelimited rate_limited message_limit_exceeded team_added_to_org external_channel_migrating"
    " accesslimited update_failed"
)
DEFECT = (
    "invalid_blocks invalid_blocks_format invalid_attachments_format msg_too_long msg_blocks_too_long no_text"
    " invalid_metadata_format invalid_metadata_schema metadata_too_large metadata_must_be_sent_from_app"
    " invalid_arguments invalid_arg_name invalid_array_arg invalid_charset invalid_form_data invalid_post_type"
    " missing_post_type invalid_json json_not_object too_many_attachments attachment_payload_limit_exceeded"
    " markdown_text_conflict as_user_not_supported view_too_large invalid_view duplicate_external_id"
    " missing_argument unknown_method deprecated_endpoint slack_connect_file_upload_sharing_blocked"
    " file_uploads_disabled file_upload_size_restricted no_dual_broadcast_content_update block_mismatch"
)
ROUTE_GONE = (
    "channel_not_found not_in_channel is_archived is_inactive user_not_found users_not_found user_not_in_channel"
    " user_disabled user_not_visible cannot_dm_bot messages_tab_disabled thread_not_found cannot_reply_to_message"
    " restricted_action restricted_action_read_only_channel restricted_action_thread_only_channel"
    " restricted_action_non_threadable_channel restricted_action_thread_locked no_permission not_enabled"
    " method_not_supported_for_channel_type channel_type_not_supported slackbot_not_allowed user_is_bot"
    " message_not_found cant_update_message edit_window_closed invalid_users not_supported"
)
PAUSED = (
    "token_revoked account_inactive invalid_auth not_authed token_expired missing_scope not_allowed_token_type"
    " org_login_required ekm_access_denied team_access_not_granted two_factor_setup_required access_denied"
    " invalid_token team_not_found app_not_installed"
)
# "It may have acted": Slack's own word for these. Every code that stands nowhere here counts the same.
DOUBT = "fatal_error internal_error service_unavailable request_timeout"
CODES: Mapping[str, Kind] = MappingProxyType(
    {
        code: kind
        for kind, codes in (
            (Kind.LATER, LATER),
            (Kind.DEFECT, DEFECT),
            (Kind.ROUTE_GONE, ROUTE_GONE),
            (Kind.PAUSED, PAUSED),
            (Kind.DOUBT, DOUBT),
        )
        for code in codes.split()
    }
)


@dataclass(frozen=True)
class Heard:
    """``data`` where Slack said yes; else ``trouble``, with Slack's own ``code`` where it gave one."""

    data: Data = field(default_factory=dict)
    trouble: Outcome | None = None
    code: str = ""


async def hear(call: Awaitable[AsyncSlackResponse]) -> Heard:
    """Waits for a call of the SDK, which must try once. What is no clear answer may have acted."""
    try:
        answer = await call
    except SlackApiError as error:
        return _refused(error.response)
    except NOT_SENT as fault:
        return Heard(trouble=Outcome(Kind.LATER, detail=type(fault).__name__))
    except Exception as fault:
        # An answer that cannot even be decoded included: it may have been sent.
        return Heard(trouble=Outcome(Kind.DOUBT, detail=type(fault).__name__))
    return Heard(answer.data if isinstance(answer.data, dict) else NOTHING)


def sent(heard: Heard, external: str) -> Outcome:
    """The outcome of a call that shows something; ``external``: the field of the answer with the id of what it shows,
    without which nobody knows that it does."""
    if heard.trouble is not None:
        return heard.trouble
    found = heard.data.get(external)
    if not isinstance(found, str) or not found:
        return Outcome(Kind.DOUBT, detail=f"ok without {external}")
    return Outcome(Kind.SENT, external=found)


def _refused(response: Any) -> Heard:
    """What the SDK raises carries its own response, or aiohttp's where the body could not be read."""
    status: int = getattr(response, "status_code", None) or getattr(response, "status", None) or 0
    data, headers = getattr(response, "data", None), getattr(response, "headers", None) or {}
    said = data.get("error") if isinstance(data, dict) else None
    code = said[:LONGEST_CODE] if isinstance(said, str) else ""
    return Heard(trouble=_outcome(status, code, headers, data), code=code)


def _outcome(status: int, code: str, headers: Mapping[str, str], data: Any) -> Outcome:
    kind = CODES.get(code, Kind.DOUBT)
    if status == 429 or code in ("ratelimited", "rate_limited"):
        return Outcome(Kind.LATER, wait=wait_of(headers), detail=code or "429")
    if status >= 500 or not code:
        return Outcome(Kind.DOUBT, detail=f"{status} {code}".strip())
    needed = str(data.get("needed", ""))[:LONGEST_CODE] if code == "missing_scope" else ""
    return Outcome(kind, wait=0.0 if kind is Kind.LATER else None, detail=f"{code} {needed}".strip())
