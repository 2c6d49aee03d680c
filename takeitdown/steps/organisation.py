"""The one file that sets up a hash list: whose it is, where it is, its key, and which ages it
takes.

{"format": "takeitdown-list-1",
 "name": "Example Helpline",
 "address": "https://list.example.org",
 "public_key": "<Ed25519, 64 hexadecimal digits>",
 "ages": ["under-18", "adult", "not-sure"],
 "next_public_key": "<optional: the key that the list will sign with one day>",
 "authority": "<optional: the one certificate to trust, DER in base64>"}
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import json
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from takeitdown.errors import ListFileProblem
from takeitdown.steps.canonical import differing_keys, is_hex
from takeitdown.steps.confirmation import Age

FORMAT = "takeitdown-list-1"
MOST_FILE_BYTES = 16 * 1024
LONGEST_NAME = 80
_P = 2**255 - 19  # the field of Ed25519, and its curve's d (RFC 8032, section 5.1)
_D = -121665 * pow(121666, -1, _P)
_HOST_NAME = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Organisation:
    """A hash list that this copy of the app is set up for.

    `address` is an origin (scheme, host, port), without a path. `authority` is the base64 of one
    DER certificate that is trusted in place of the usual ones, or empty. What `next_public_key`
    signed, if there is one, is as good as what `public_key` signed.
    """

    name: str
    address: str
    public_key: str
    ages: tuple[Age, ...]
    authority: str = ""
    next_public_key: str = ""

    @property
    def public_keys(self) -> tuple[str, ...]:
        """Whose signatures are this list's."""
        return tuple(filter(None, (self.public_key, self.next_public_key)))

    def written(self) -> dict[str, object]:
        """The fields of the list file."""
        fields: dict[str, object] = {
            "format": FORMAT,
            "name": self.name,
            "address": self.address,
            "public_key": self.public_key,
            "ages": [age.value for age in self.ages],
        }
        optional = {"authority": self.authority, "next_public_key": self.next_public_key}
        return fields | {name: value for name, value in optional.items() if value}


def parse(untrusted: bytes, practice: bool) -> Organisation:
    """The organisation in a list file. Plain http passes for loopback in practice only.

    Raises ListFileProblem, whose fact names the field.
    """
    if len(untrusted) > MOST_FILE_BYTES:
        raise ListFileProblem("not-json")
    try:
        value = json.loads(untrusted)
    except (ValueError, RecursionError):
        raise ListFileProblem("not-json") from None
    return from_fields(value, practice)


def from_fields(value: object, practice: bool) -> Organisation:
    """The organisation in the fields of a list file. Raises ListFileProblem."""
    if not isinstance(value, dict):
        raise ListFileProblem("not-json")
    lacking, unknown = differing_keys(
        value,
        ("format", "name", "address", "public_key", "ages"),
        ("authority", "next_public_key"),
    )
    if lacking:
        raise ListFileProblem("field", ", ".join(sorted(lacking)))
    if unknown:
        raise ListFileProblem("field", "an unknown one")
    name, ages, authority = value["name"], value["ages"], value.get("authority", "")
    if value["format"] != FORMAT:
        raise ListFileProblem("field", "format")
    if not isinstance(name, str) or not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise ListFileProblem("field", "name")
    key, next_key = value["public_key"], value.get("next_public_key", "")
    if not is_key(key):
        raise ListFileProblem("key")
    if next_key != "" and (not is_key(next_key) or next_key == key):
        raise ListFileProblem("key", "next_public_key")
    try:
        taken = tuple(Age(age) for age in ages)
        if not isinstance(ages, list) or not taken or len(set(taken)) != len(taken):
            raise ValueError
    except (ValueError, TypeError):
        raise ListFileProblem("ages") from None
    if not isinstance(authority, str) or (authority and not _is_der(authority)):
        raise ListFileProblem("authority")
    return Organisation(name, _origin(value["address"], practice), key, taken, authority, next_key)


def is_key(value: object) -> bool:
    """Whether `value` is a public key of Ed25519, 64 lower-case hexadecimal digits, that is not of
    small order and has no second spelling. Whether there is a private one nobody can tell.

    A key of small order (1, 2, 4 or 8) takes signatures that anybody can make, for any message.
    Those are the points with y = 0, y = ±1, or d·y⁴ + 2y² = 1, which doubled have y = 0. A y of the
    prime or above is a second spelling, which OpenSSL reads. Chalkias, Garillot and Nikolaenko,
    "Taming the many EdDSAs" (2020), list both; so does libsodium's ge25519_has_small_order.
    """
    if not is_hex(value, 64):
        return False
    y = int.from_bytes(bytes.fromhex(value), "little") % 2**255  # without the sign of x
    return y < _P and y * (y**2 - 1) * (_D * y**4 + 2 * y**2 - 1) % _P != 0


def _origin(address: object, practice: bool) -> str:
    if not isinstance(address, str) or not address.isascii() or not address.isprintable():
        raise ListFileProblem("address")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ListFileProblem("address") from None
    if (
        not host
        or not _is_host(host)
        or port == 0
        or parts.username is not None
        or parts.password is not None
    ):
        raise ListFileProblem("address")
    if (
        parts.path not in ("", "/")
        or parts.query
        or parts.fragment
        or "?" in address
        or "#" in address
    ):
        raise ListFileProblem("address")
    if parts.scheme != "https" and not (parts.scheme == "http" and practice and _is_loopback(host)):
        raise ListFileProblem("address")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _HOST_NAME.fullmatch(host) is not None
    return True


def _is_der(text: str) -> bool:
    """Whether base64 `text` is one DER sequence of exactly its length, as a certificate is."""
    try:
        der = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return False
    if len(der) < 2 or der[0] != 0x30:
        return False
    more = der[1] & 0x7F if der[1] & 0x80 else 0  # how many bytes tell the length
    length = int.from_bytes(der[2 : 2 + more]) if more else der[1]
    return len(der) == 2 + more + length


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
