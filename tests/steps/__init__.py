"""Tests of the values that a picture's fingerprints pass through, with what they share: chance
values of each step, for properties that hold for all of them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as st

from takeitdown.steps.confirmation import Age, Confirmation, Reach, Statement, confirm
from takeitdown.steps.fingerprint import LISTED_QUALITY, VARIANT_KINDS, Fingerprint, Variant
from takeitdown.steps.picture import Picture

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def hexadecimal(digits: int) -> st.SearchStrategy[str]:
    return st.binary(min_size=digits // 2, max_size=digits // 2).map(bytes.hex)


pdqs = hexadecimal(64).filter(lambda pdq: pdq != "0" * 64)
listed_qualities = st.integers(LISTED_QUALITY, 100)
pictures = st.builds(
    Picture,
    path=st.just(Path("/pictures/one.jpg")),
    size=st.integers(1, 10**8),
    inode=st.tuples(st.integers(0, 2**32), st.integers(0, 2**63)),
    chosen_at=st.just(NOON),
)
variant_tuples = st.lists(
    st.builds(Variant, st.sampled_from(sorted(VARIANT_KINDS)), pdqs, listed_qualities),
    max_size=3,
    unique_by=lambda variant: variant.kind,
).map(tuple)
fingerprints = st.builds(
    Fingerprint,
    picture=pictures,
    sha256=hexadecimal(64),
    sha1=hexadecimal(40),
    md5=hexadecimal(32),
    pdq=st.one_of(pdqs, st.just("0" * 64)),
    pdq_quality=st.integers(0, 100),
    phash=hexadecimal(16),
    variants=variant_tuples,
)


def confirmations(most: int = 22) -> st.SearchStrategy[Confirmation]:
    return st.builds(
        confirm,
        fingerprints=st.lists(
            fingerprints, min_size=1, max_size=most, unique_by=lambda one: one.sha256
        ).map(tuple),
        age=st.sampled_from(Age),
        reach=st.sampled_from(Reach),
        statement=st.sampled_from(Statement),
        at=st.just(NOON),
    )
