"""The tokens that Teams sends with what it tells the app, and every way in which one can be forged."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from enum import StrEnum
from functools import cache

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from tests.teams.refusals import Json

ISSUER = "https://api.botframework.com"
EMULATOR = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"
GOOD, OTHER_CHANNEL, UNKNOWN = "standin-msteams", "standin-webchat", "standin-unknown"
TENANT = "standin-tenant"  # the key with which the login signs what is of a tenant
TENANT_ID = "0f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c"
# The one app whose tokens of a tenant the SDK takes, though they name no service.
AGENT_PLATFORM = "5a807f24-c9de-44ee-a3a7-329e88a00ffc"
HOUR = 3600


class Forgery(StrEnum):
    """What is wrong with a token, or with the header that carries it."""

    NONE_GIVEN = "none_given"
    NOT_BEARER = "not_bearer"
    GARBAGE = "garbage"
    SIGNATURE = "signature"  # signed with another key under the id of the good one
    UNKNOWN_KEY = "unknown_key"
    ISSUER = "issuer"
    AUDIENCE = "audience"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    SERVICE_URL = "service_url"  # the claim names another service
    NO_SERVICE_URL = "no_service_url"
    ALG_NONE = "alg_none"
    PUBLIC_KEY_AS_SECRET = "public_key_as_secret"  # HS256 with the public key
    ENDORSEMENTS = "endorsements"  # a good key of the service that speaks for another channel
    EMULATOR = "emulator"
    TENANT = "tenant"  # a good token of a tenant, got by some app of it, which names no service
    AGENT = "agent"  # the same, got by the platform of another product


@cache
def private_key(name: str) -> rsa.RSAPrivateKey:
    """The key of that name, made once for all tests of a process."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public_pem(name: str) -> bytes:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return private_key(name).public_key().public_bytes(serialization.Encoding.PEM, form)


@cache
def _numbers(name: str) -> Json:
    found: Json = RSAAlgorithm.to_jwk(private_key(name).public_key(), as_dict=True)
    return found


def key_set() -> Json:
    """The keys of Teams: two, of which one speaks for this channel."""
    speaks_for = {GOOD: ["msteams", "skype"], OTHER_CHANNEL: ["webchat"]}
    return {"keys": [_published(name) | {"endorsements": channels} for name, channels in speaks_for.items()]}


def tenant_key_set() -> Json:
    """The keys of any tenant, which speak for no channel."""
    return {"keys": [_published(TENANT)]}


def _published(name: str) -> Json:
    return _numbers(name) | {"use": "sig", "kty": "RSA", "alg": "RS256", "kid": name, "x5t": name}


def _claims(app_id: str, service_url: str, forgery: Forgery | None) -> Json:
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": app_id, "nbf": now - 10, "exp": now + HOUR, "serviceurl": service_url}
    match forgery:
        case Forgery.ISSUER:
            claims["iss"] = "https://issuer.example.org"
        case Forgery.AUDIENCE:
            claims["aud"] = "00000000-0000-4000-8000-00000000dead"
        case Forgery.EXPIRED:
            claims |= {"nbf": now - 3 * HOUR, "exp": now - 2 * HOUR}
        case Forgery.NOT_YET:
            claims |= {"nbf": now + HOUR, "exp": now + 2 * HOUR}
        case Forgery.SERVICE_URL:
            claims["serviceurl"] = "https://smba.example.org/amer/"
        case Forgery.NO_SERVICE_URL:
            del claims["serviceurl"]
        case Forgery.EMULATOR:
            claims |= {"iss": EMULATOR, "appid": app_id, "ver": "1.0"}
        case Forgery.TENANT | Forgery.AGENT:
            claims |= {"iss": f"https://sts.windows.net/{TENANT_ID}/", "tid": TENANT_ID, "ver": "1.0"}
            claims["appid"] = AGENT_PLATFORM if forgery is Forgery.AGENT else app_id
            del claims["serviceurl"]
        case _:
            pass
    return claims


def token(app_id: str, service_url: str, forgery: Forgery | None = None) -> str:
    """A token for one delivery; a good one without a ``forgery``."""
    claims = _claims(app_id, service_url, forgery)
    match forgery:
        case Forgery.GARBAGE:
            return "not.a.token"
        case Forgery.ALG_NONE:
            return jwt.encode(claims, "", algorithm="none", headers={"kid": GOOD})
        case Forgery.PUBLIC_KEY_AS_SECRET:
            return _hmac(claims, public_pem(GOOD))
        case Forgery.SIGNATURE:
            return _signed(claims, UNKNOWN, GOOD)
        case Forgery.UNKNOWN_KEY:
            return _signed(claims, UNKNOWN, UNKNOWN)
        case Forgery.ENDORSEMENTS:
            return _signed(claims, OTHER_CHANNEL, OTHER_CHANNEL)
        case Forgery.TENANT | Forgery.AGENT:
            return _signed(claims, TENANT, TENANT)
        case _:
            return _signed(claims, GOOD, GOOD)


def authorization(app_id: str, service_url: str, forgery: Forgery | None = None) -> dict[str, str]:
    """The header of one delivery."""
    if forgery is Forgery.NONE_GIVEN:
        return {}
    scheme = "Basic" if forgery is Forgery.NOT_BEARER else "Bearer"
    return {"Authorization": f"{scheme} {token(app_id, service_url, forgery)}"}


def _signed(claims: Json, key: str, kid: str) -> str:
    return jwt.encode(claims, private_key(key), algorithm="RS256", headers={"kid": kid, "x5t": kid})


def _hmac(claims: Json, secret: bytes) -> str:
    """By hand: the library doesn't lend itself to this."""
    parts = [_segment(json.dumps(each).encode()) for each in ({"alg": "HS256", "typ": "JWT", "kid": GOOD}, claims)]
    signed = hmac.new(secret, ".".join(parts).encode(), hashlib.sha256).digest()
    return ".".join([*parts, _segment(signed)])


def _segment(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
