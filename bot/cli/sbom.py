"""What Focal runs on, for those who watch over packages: a CycloneDX bill of materials (1.6), as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution, distributions
from typing import Any

OWN = "focal"
# They put packages in, and nothing of Focal asks for them.
INSTALLERS = frozenset({"pip", "setuptools", "wheel"})


def show() -> None:
    """Prints it: Focal, and each package that is installed beside it with its exact version and its licence."""
    own = _component(distribution(OWN)) | {"type": "application"}
    parts = sorted((_component(each) for each in _beside()), key=lambda part: str(part["bom-ref"]))
    told = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": parts,
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))


def _beside() -> Iterator[Distribution]:
    """Each once, by whichever of its copies Python would take."""
    seen = {OWN, *INSTALLERS}
    for each in distributions():
        name = _key(each)
        if name not in seen:
            seen.add(name)
            yield each


def _component(found: Distribution) -> dict[str, Any]:
    name, version = _key(found), found.version
    at = f"pkg:pypi/{name}@{version.replace('+', '%2B')}"
    part = {"type": "library", "bom-ref": at, "name": name, "version": version, "purl": at}
    licence, named = (_said(found, each) for each in ("License-Expression", "License"))
    if licence:
        return {**part, "licenses": [{"expression": licence}]}
    # Some packages give the whole text of their licence as its name.
    return {**part, "licenses": [{"license": {"name": named}}]} if 0 < len(named) <= 64 else part


def _said(found: Distribution, field: str) -> str:
    return str(found.metadata[field]) if field in found.metadata else ""


def _key(found: Distribution) -> str:
    """The name as package registries compare it."""
    return re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()
