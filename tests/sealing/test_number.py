from __future__ import annotations

import hashlib
import hmac
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import NumberProblem
from takeitdown.sealing import number
from takeitdown.sealing.number import ALPHABET, LENGTH, CaseKeys, CaseNumber

# Made by this code and, the same, by `_derived_again` below. They must never change: a person
# comes back with nothing but the number.
VECTORS = {
    "K7QM-2F9D-XR4Q": (
        "cfa30d97f35c14b16071a12d152c0c5a",
        "8a05289161e023887e690950f0871b827dc2179597ba2af967c064573ae642b8",
    ),
    "PRACTICE-0123-4567-89AM": (
        "aeb39b197ba6ef5ca0b52d0874d26624",
        "216505c8a0848347dacbaf1719a3dbf4e446806cf395c2596265bc8143fdc7ca",
    ),
}

numbers = st.builds(
    lambda letters, practice: number.read(
        ("PRACTICE" if practice else "") + letters + _check(letters)
    ),
    st.text(ALPHABET, min_size=LENGTH - 1, max_size=LENGTH - 1),
    st.booleans(),
)


def _check(letters: str) -> str:
    """The check character by its definition: the sum of wᵢ·cᵢ over GF(32) is zero, wᵢ = αⁱ."""
    total = 0
    for place, letter in enumerate(reversed(letters), start=1):
        total ^= _times(ALPHABET.index(letter), _power(place))
    return ALPHABET[total]


def _power(exponent: int) -> int:
    value = 1
    for _ in range(exponent):
        value = _times(value, 2)
    return value


def _times(left: int, right: int) -> int:
    """Carry-less product modulo x⁵ + x² + 1."""
    product = 0
    for bit in range(5):
        if right >> bit & 1:
            product ^= left << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << (bit - 5)
    return product


def _code(typed: str) -> str:
    with pytest.raises(NumberProblem) as refused:
        number.read(typed)
    assert not typed or typed not in str(refused.value)
    return refused.value.code


@given(numbers)
def test_a_number_reads_back_from_the_form_that_a_person_sees(one: CaseNumber) -> None:
    assert number.read(str(one)) == one
    assert str(one).count("-") == (3 if one.practice else 2)


def test_new_numbers_are_numbers_and_differ() -> None:
    for practice in (True, False):
        made = {number.new(practice) for _ in range(1000)}
        assert len(made) == 1000
        assert all(number.read(str(one)) == one for one in made)
        assert all(str(one).startswith("PRACTICE-") is practice for one in made)
        # By chance alone, a letter is missing from some place less than once in 10¹⁰ runs.
        for place in range(LENGTH):
            assert len({one.characters[place] for one in made}) == 32


def test_every_single_slip_and_every_swap_of_two_is_noticed() -> None:
    slips = swaps = 0
    for one in (number.new(practice=False) for _ in range(20)):
        right = one.characters
        for place, letter in itertools.product(range(LENGTH), ALPHABET):
            if letter != right[place]:
                assert _code(right[:place] + letter + right[place + 1 :]) == "check"
                slips += 1
        for first, second in itertools.combinations(range(LENGTH), 2):
            if right[first] != right[second]:
                letters = list(right)
                letters[first], letters[second] = letters[second], letters[first]
                assert _code("".join(letters)) == "check"
                swaps += 1
    assert slips == 20 * 12 * 31
    assert swaps > 20 * 50


@given(numbers)
def test_case_spaces_hyphens_and_look_alikes_do_not_matter(one: CaseNumber) -> None:
    shown = str(one)
    groups = shown.removeprefix("PRACTICE-")
    alike = str.maketrans({"0": "O", "1": "I", "V": "U"})
    for typed in (
        shown.lower(),
        shown.replace("-", ""),
        shown.replace("-", " "),
        f"  {shown.replace('-', ' – ')}.\n",
        f"Case number: \u2066{shown}\u2069",
        f"个案号码：{shown}",
        shown.replace("-", "\N{NON-BREAKING HYPHEN}"),
        ("practice " if one.practice else "") + groups.translate(alike).lower(),
        ("Practice" if one.practice else "") + groups.replace("1", "l"),
    ):
        assert number.read(typed) == one


KEYBOARDS = {  # our signs, and what comes of them where another keyboard or input method is on
    "Arabic": ("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "Urdu": ("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
    "Hindi": ("0123456789", "०१२३४५६७८९"),
    "Chinese, full width": ("0123456789ABCKQXYZ-", "０１２３４５６７８９ＡＢＣＫＱＸＹＺ－"),
    "Ukrainian": ("ABE1KMH0PCTYX-", "АВЕІКМНОРСТУХ–"),
    "Ukrainian, small": ("ABE1KMH0PCTYX-", "авеікмнорстух—"),
}


@given(numbers)
def test_the_signs_of_another_keyboard_do_not_matter(one: CaseNumber) -> None:
    groups = str(one).removeprefix("PRACTICE-")
    for ours, theirs in KEYBOARDS.values():
        typed = groups.translate(str.maketrans(ours, theirs))
        assert number.read("\u200fpractice " * one.practice + typed) == one


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "length"),
        ("K7QM", "length"),
        ("PRACTICE", "length"),
        ("K7QM-2F9D-XR4T-0", "length"),
        ("K7QM-2F9D-XR4é", "letter"),
        ("K7QM-2F9D-XR4Ж", "letter"),
        ("९" * 13, "length"),
    ],
)
def test_what_no_number_can_be_is_told_apart(typed: str, code: str) -> None:
    assert _code(typed) == code


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_a_problem(typed: str) -> None:
    try:
        one = number.read(typed)
    except NumberProblem:
        return
    assert number.read(str(one)) == one


def test_id_and_key_are_the_ones_that_they_always_were() -> None:
    for typed, (case, key) in VECTORS.items():
        assert number.derive(number.read(typed)) == CaseKeys(case, key)


def test_id_and_key_are_scrypt_and_hkdf_as_the_standards_say() -> None:
    """RFC 7914 and RFC 5869, by Python's own hashlib and hmac."""
    for typed, (case, key) in VECTORS.items():
        assert _derived_again(typed) == (case, key)


def _derived_again(number_shown: str) -> tuple[str, str]:
    n, p = (2**14, 5) if number_shown.startswith("PRACTICE") else (2**17, 1)
    root = hashlib.scrypt(
        number_shown.encode(), salt=b"takeitdown case number 1", n=n, r=8, p=p,
        maxmem=256 * 2**20, dklen=32,
    )  # fmt: skip
    blocks = [
        hmac.digest(root, b"takeitdown " + name + b"\x01", "sha256")
        for name in (b"case id", b"case key")
    ]
    return blocks[0][:16].hex(), blocks[1].hex()


def test_neither_number_nor_keys_show_where_they_are_printed() -> None:
    one = number.new(practice=False)
    assert one.characters not in repr(one)
    assert "a" * 32 not in repr(CaseKeys("a" * 32, "b" * 64))
