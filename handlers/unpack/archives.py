"""Archives in which documents come, looked at before anything in them is unpacked: somebody may have built them to do
harm."""

from __future__ import annotations

import zipfile
from collections.abc import Collection

from handlers.unpack.blocks import Refused

MOST_MEMBERS, MOST_BYTES, MOST_RATIO = 5_000, 16_000_000, 200


def check_archive(archive: zipfile.ZipFile, read: Collection[str], most: int = MOST_BYTES) -> None:
    """Raises ``Refused`` where the archive leads out of itself or is closed, or what is to be ``read`` of it is
    more than ``most`` bytes or stands in it twice."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise Refused("minutes-unsafe")
    if any(each.flag_bits & 1 for each in members):
        raise Refused("minutes-locked")
    wanted = [each for each in members if each.filename in read]
    if len(wanted) > len(set(read)) or any(_leads_out(each) for each in members):
        raise Refused("minutes-unsafe")
    if sum(each.file_size for each in wanted) > most or any(_is_bomb(each) for each in wanted):
        raise Refused("minutes-unsafe")


def check_parts(archive: zipfile.ZipFile, most: int = MOST_BYTES) -> None:
    """As ``check_archive``, where all that an office program writes is to be read."""
    check_archive(archive, {each for each in archive.namelist() if each.endswith((".xml", ".rels"))}, most)


def _leads_out(member: zipfile.ZipInfo) -> bool:
    """A path out of the archive, or a link in place of a file."""
    parts = member.filename.replace("\\", "/").split("/")
    is_link = (member.external_attr >> 16) & 0o170000 == 0o120000
    return is_link or ".." in parts or member.filename.startswith("/") or ":" in parts[0]


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > 1_000_000 and member.file_size > MOST_RATIO * max(member.compress_size, 1)
