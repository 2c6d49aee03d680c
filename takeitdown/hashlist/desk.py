"""The operator's desk: partners, and what there is, on the command line.

A partner's secret is shown once, when it is made; the database holds only what Argon2id made of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from takeitdown.hashlist.feed import PARTNER_NAME, Feed, NameTaken, NoSuch
from takeitdown.hashlist.ncmec import REASONS
from takeitdown.sealing import secret


class Cannot(Exception):
    """Something an operator has to mend first; its text is for them."""


def add_partner(feed: Feed, name: str, variants: bool, chosen: str = "") -> str:
    """Adds a partner and returns its secret. Raises Cannot."""
    if PARTNER_NAME.fullmatch(name) is None:
        raise Cannot("a partner's name is at most 40 letters, digits, spaces, dots, - and _")
    made = chosen or secret.new()
    try:
        feed.add_partner(name, secret.keep(made), variants)
    except NameTaken:
        raise Cannot("there is, or was, a partner of this name") from None
    return made


def revoke_partner(feed: Feed, name: str) -> None:
    """Shuts a partner out. Raises Cannot."""
    try:
        feed.revoke_partner(name)
    except NoSuch:
        raise Cannot("there is no partner of this name") from None


def partner_lines(feed: Feed) -> list[str]:
    """One line a partner: its member id, its name, what it reads."""
    return [
        f"{partner.member.id}\t{partner.name}\t"
        + ("revoked" if partner.revoked else "all" if partner.variants else "without variants")
        for partner in feed.partners()
    ]


def status_lines(feed: Feed, refused: Mapping[str, int]) -> list[str]:
    """Counts, then what was refused today, by code, then what partners said."""
    return [
        *(f"{count}\t{what}" for what, count in feed.counts().items()),
        *(f"{count}\trefused today: {code}" for code, count in refused.items()),
        *(
            f"{word.entries}\t{word.partner} on {word.fingerprint}: "
            + (REASONS.get(word.reason, "another reason") if word.reason else "agrees")
            for word in feed.words()
        ),
    ]
