"""Dates that contradict one another, or the clock."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.imaging.container import open_container
from desktop.imaging.dates import Dates, read_dates


@pytest.fixture
def dates_of(film: Callable[..., Path]) -> Callable[..., Dates]:
    """Return a function that writes a film with these attributes and reads its dates."""
    return lambda **attributes: read_dates(open_container(film(**attributes).read_bytes()).dataset)


def codes(dates: Dates) -> list[str]:
    """Return the codes of what is said of the dates."""
    return [notice.code for notice in dates.notices]


@pytest.mark.parametrize(
    ("birth", "study", "age"),
    [
        ("20200301", "20230401", "003Y"),
        ("20200501", "20230401", "003Y"),  # rounded up
        ("20220401", "20230401", "012M"),
        ("20230325", "20230401", "007D"),
        ("", "20230401", "003Y"),
        ("20200301", "", "003Y"),
    ],
)
def test_dates_that_agree_say_nothing(dates_of: Callable[..., Dates], birth: str, study: str, age: str) -> None:
    """Rounding by one unit is no contradiction."""
    dates = dates_of(PatientBirthDate=birth, StudyDate=study, PatientAge=age)
    assert codes(dates) == []
    assert dates.age_years is not None


@pytest.mark.parametrize(
    ("birth", "study", "age", "code"),
    [
        ("20230402", "20230401", "", "BIRTH-AFTER-STUDY"),
        ("20230402", "20230401", "003Y", "BIRTH-AFTER-STUDY"),
        ("18000101", "20230401", "", "BIRTH-TOO-EARLY"),
        ("19800101", "20230401", "003Y", "AGE-DISAGREES"),
        ("20200301", "20230401", "030Y", "AGE-DISAGREES"),
        ("20200301", "20230401", "003M", "AGE-DISAGREES"),
    ],
)
def test_dates_that_contradict_one_another_leave_no_age(
    dates_of: Callable[..., Dates], birth: str, study: str, age: str, code: str
) -> None:
    """The age decides which model judges: it is not guessed which of the two is right."""
    dates = dates_of(PatientBirthDate=birth, StudyDate=study, PatientAge=age)
    assert codes(dates) == [code]
    assert dates.age_years is None


@pytest.mark.parametrize(
    ("birth", "study", "age", "years"),
    [
        ("20200301", "20230301", "", 3.0),
        ("20230401", "20230401", "", 0.0),  # on the day of the birth
        ("20230401", "20230401", "000D", 0.0),
        ("19000101", "20230401", "", 123.25),
        ("", "20230401", "018M", 1.5),
        ("", "20230401", "026W", 182 / 365.25),
        ("", "20230401", "130Y", 130.0),
        ("", "20230401", "131Y", None),
        ("20200301", "", "", None),
    ],
)
def test_age_is_the_stated_one_or_counted(
    dates_of: Callable[..., Dates], birth: str, study: str, age: str, years: float | None
) -> None:
    """In years; what nobody reaches is not known."""
    dates = dates_of(PatientBirthDate=birth, StudyDate=study, PatientAge=age)
    assert codes(dates) == []
    assert dates.age_years == (None if years is None else pytest.approx(years, abs=0.01))


@pytest.mark.parametrize("birth", [date(2005, 3, 1), date(2004, 2, 29), date(2003, 12, 31), date(2007, 1, 1)])
@pytest.mark.parametrize("age", [1, 6, 15, 18])
def test_a_birthday_ends_a_year(dates_of: Callable[..., Dates], birth: date, age: int) -> None:
    """Models are for ages from a birthday on, and 365 days and a quarter often end a day after it."""
    leap = birth.month == 2 and (birth.year + age) % 4
    birthday = date(birth.year + age, 3, 1) if leap else birth.replace(year=birth.year + age)
    for days, completed in ((-1, age - 1), (0, age), (1, age)):
        study = birthday + timedelta(days=days)
        found = dates_of(PatientBirthDate=f"{birth:%Y%m%d}", StudyDate=f"{study:%Y%m%d}", PatientAge="").age_years
        assert found is not None
        assert int(found) == completed
        assert found == pytest.approx((study - birth).days / 365.25, abs=0.003)


def test_a_contradiction_names_both_ages(dates_of: Callable[..., Dates]) -> None:
    """A contradiction names both ages."""
    (notice,) = dates_of(PatientBirthDate="19800101", StudyDate="20230101", PatientAge="003Y").notices
    assert "(3 years)" in notice.text
    assert "(43.0 years)" in notice.text


def test_a_study_in_the_future_is_said(dates_of: Callable[..., Dates]) -> None:
    """Tomorrow is still today elsewhere."""
    today = date.today()
    assert codes(dates_of(StudyDate=f"{today + timedelta(days=3):%Y%m%d}")) == ["STUDY-IN-FUTURE"]
    assert codes(dates_of(StudyDate=f"{today + timedelta(days=1):%Y%m%d}")) == []


def test_dates_that_cannot_be_read_are_said(film: Callable[..., Path], dates_of: Callable[..., Dates]) -> None:
    """They count as not given."""
    path = film(StudyDate="20230101", PatientBirthDate="20200101", PatientAge="")
    path.write_bytes(path.read_bytes().replace(b"20230101", b"20231301").replace(b"20200101", b"UNKNOWN "))
    dates = read_dates(open_container(path.read_bytes()).dataset)
    assert (dates.birth, dates.study, dates.age_years) == (None, None, None)
    assert [notice.fields["which"] for notice in dates.notices] == ["birth", "study"]
    assert codes(dates) == ["DATE-UNREADABLE"] * 2
    assert codes(dates_of(StudyDate="", PatientBirthDate="")) == []
