"""Partners' secrets: kept so that they can be checked and not read."""

from __future__ import annotations

import pytest

from takeitdown.sealing import secret


def test_only_the_secret_fits_what_was_kept_of_it() -> None:
    made, other = secret.new(), secret.new()
    kept = secret.keep(made)
    assert secret.fits(made, kept)
    for wrong in (other, "", made[:-1], made + "A", made.swapcase()):
        assert not secret.fits(wrong, kept)


def test_a_secret_has_256_bits_and_is_never_kept_the_same_twice() -> None:
    made = secret.new()
    assert len(made) == 43
    assert made not in secret.keep(made)
    assert secret.keep(made) != secret.keep(made)


def test_what_is_kept_names_its_cost() -> None:
    assert secret.keep("a").startswith("$argon2id$v=19$m=19456,t=2,p=1$")


@pytest.mark.parametrize("kept", ["", "secret", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$AA$AA"])
def test_nothing_fits_what_is_no_kept_secret(kept: str) -> None:
    assert not secret.fits("secret", kept)


def test_nothing_fits_nobodys_and_it_costs_as_much() -> None:
    assert not secret.fits("", secret.NOBODYS)
    cost = secret.keep("a").split("$")[:4]
    assert secret.NOBODYS.split("$")[:4] == cost
