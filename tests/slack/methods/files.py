"""``files.*``: what is known of a file, and putting one up."""

from __future__ import annotations

from collections.abc import Callable

from tests.slack.call import Call
from tests.slack.refusals import Json, Refused
from tests.slack.things import File


def info(call: Call) -> Json:
    found = call.team.files.get(call.text("file"))
    if found is None:
        raise Refused("file_not_found")
    return {"ok": True, "file": found.to_json()}


def upload_url(call: Call) -> Json:
    """An address to put the bytes to, and the id that the file will have."""
    if call.number("length", 0) < 1:
        raise Refused("invalid_arguments")
    id = call.house.world.new_id("F")
    name = call.text("filename")
    url = f"{call.house.address()}/files-pri/{call.team.id}-{id}/download/{name}"
    call.team.files[id] = File(id, name, b"", "application/octet-stream", call.me.id, url)
    return {"ok": True, "file_id": id, "upload_url": f"{call.house.address()}/upload/{call.team.id}/{id}"}


def complete_upload(call: Call) -> Json:
    wanted = call.data("files")
    found = [call.team.files.get(each.get("id")) for each in wanted] if isinstance(wanted, list) else [None]
    files = [each for each in found if each is not None and each.content]
    if not files or len(files) != len(found):
        raise Refused("file_not_found")
    if call.text("channel_id"):
        _share(call, files)
    return {"ok": True, "files": [each.to_json() for each in files]}


def _share(call: Call, files: list[File]) -> None:
    channel = call.channel("channel_id")
    if call.me.id not in channel.members:
        raise Refused("not_in_channel")
    message = call.house.world.post(call.team, channel, call.me.id, call.text("initial_comment"))
    message.bot_id, message.files = call.me.bot_id, [each.to_json() for each in files]
    message.thread_ts = call.text("thread_ts") or None
    call.house.ledger.posts.append(message)


METHODS: dict[str, Callable[[Call], Json]] = {
    "files.info": info,
    "files.getUploadURLExternal": upload_url,
    "files.completeUploadExternal": complete_upload,
}
