"""A scanner and a person at the same keyboard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tillapp.ui.scan_burst import Burst, Pace, Sort, Stroke

CODES = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-", min_size=4, max_size=30)
TEXTS = st.text("0123456789abcdefghij ,.", max_size=30)
SCANNER_GAPS = st.integers(min_value=0, max_value=35)
HUMAN_GAPS = st.integers(min_value=51, max_value=2000)
ANY_GAPS = st.integers(min_value=0, max_value=120)
ENTER = "\n"


class Typist:
    """Types into a burst and keeps what came out: text to the field, codes to the till."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.burst: Burst[str] = Burst(pace or Pace())
        self.now_ms = 0
        self.field = ""
        self.codes: list[str] = []

    def type(self, keys: str, gaps: list[int]) -> None:
        for key, gap in zip(keys, gaps, strict=True):
            self.press(key, gap)

    def press(self, key: str, gap_ms: int) -> None:
        self.now_ms += gap_ms
        sort = Sort.END if key == ENTER else Sort.CHARACTER
        character = "" if key == ENTER else key
        verdict = self.burst.press(Stroke(sort, self.now_ms, key, character))
        self.field += "".join(verdict.replay)
        if verdict.passes:
            self.field += key
        if verdict.code:
            self.codes.append(verdict.code)

    def rest(self) -> None:
        self.now_ms += 1000
        self.field += "".join(self.burst.give_up())


@given(CODES, st.data())
def test_a_scan_never_lands_in_a_field(code: str, data: st.DataObject) -> None:
    typist = Typist()
    gaps = data.draw(st.lists(SCANNER_GAPS, min_size=len(code) + 1, max_size=len(code) + 1))
    typist.type(code + ENTER, gaps)
    typist.rest()
    assert (typist.codes, typist.field) == ([code], "")


@given(TEXTS, st.data())
def test_a_person_loses_nothing(text: str, data: st.DataObject) -> None:
    typist = Typist()
    gaps = data.draw(st.lists(HUMAN_GAPS, min_size=len(text), max_size=len(text)))
    typist.type(text, gaps)
    typist.rest()
    assert (typist.codes, typist.field) == ([], text)


@given(st.text("0123456789abc\n", max_size=60), st.data())
def test_every_key_comes_out_once_at_any_pace(keys: str, data: st.DataObject) -> None:
    typist = Typist()
    gaps = data.draw(st.lists(ANY_GAPS, min_size=len(keys), max_size=len(keys)))
    typist.type(keys, gaps)
    typist.rest()
    scanned = sum(len(code) + 1 for code in typist.codes)
    assert len(typist.field) + scanned == len(keys)


@given(CODES, CODES)
def test_two_scans_in_a_row_are_two_codes(first: str, second: str) -> None:
    typist = Typist()
    typist.type(f"{first}\n{second}\n", [4] * (len(first) + len(second) + 2))
    assert (typist.codes, typist.field) == ([first, second], "")


def test_a_scan_after_a_pause_leaves_the_letter_typed_before() -> None:
    typist = Typist()
    typist.type("a", [0])
    typist.type("29123\n", [300, 5, 5, 5, 5, 5])
    assert (typist.field, typist.codes) == ("a", ["29123"])


def test_three_fast_keys_and_enter_are_a_person() -> None:
    typist = Typist()
    typist.type("500\n", [10] * 4)
    assert (typist.field, typist.codes) == ("500\n", [])


def test_a_fast_pad_typist_is_no_scanner() -> None:
    typist = Typist()
    typist.type("5000\n", [45] * 5)
    assert (typist.field, typist.codes) == ("5000\n", [])


def test_a_prefix_makes_a_slow_scanner_certain() -> None:
    typist = Typist(Pace(prefix="~"))
    typist.type("~12345\n", [0, 120, 120, 120, 120, 120, 120])
    assert (typist.field, typist.codes) == ("", ["12345"])


def test_another_key_ends_the_suspicion() -> None:
    typist = Typist()
    typist.type("12345", [5] * 5)
    verdict = typist.burst.press(Stroke(Sort.OTHER, typist.now_ms + 5, "F3"))
    assert (verdict.replay, verdict.passes) == (tuple("12345"), True)
    assert not typist.burst.is_open
