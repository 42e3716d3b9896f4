"""Birth, study and age in a DICOM header, held against one another: what contradicts itself is named, and an age then not known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.errors import Notice
from desktop.imaging.dataset import Dataset
from desktop.imaging.image import OLDEST_YEARS

ZONES: Final = timedelta(days=1)
"""A study of today may bear tomorrow's date: clocks stand in different time zones."""
_BIRTH_DATE: Final = 0x00100030
_STUDY_DATE: Final = 0x00080020
_AGE: Final = 0x00101010
_DAYS: Final = {"D": 1.0, "W": 7.0, "M": 365.25 / 12, "Y": 365.25}
_UNITS: Final = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}
_LEAST_SLACK_DAYS: Final = 31.0


@dataclass(frozen=True)
class Dates:
    """What a header says of time."""

    birth: date | None
    study: date | None
    age_years: float | None
    """Patient's Age (0010,1010), or the time from birth to study; None where they contradict each other: the age decides which
    model judges."""
    notices: tuple[Notice, ...]


def read_dates(dataset: Dataset) -> Dates:
    """Read birth date, study date and age."""
    birth, study = _date(dataset.text(_BIRTH_DATE)), _date(dataset.text(_STUDY_DATE))
    notices = [
        Notice("DATE-UNREADABLE", {"which": which})
        for which, tag, found in (("birth", _BIRTH_DATE, birth), ("study", _STUDY_DATE, study))
        if found is None and dataset.text(tag)
    ]
    if study is not None and study > date.today() + ZONES:  # a calendar day, not a moment
        notices.append(Notice("STUDY-IN-FUTURE"))
    stated = re.fullmatch(r"([0-9]{1,3})([DWMY])", dataset.text(_AGE).upper())
    conflict = next(_conflicts(birth, study, stated), None)
    if conflict is not None:
        return Dates(birth, study, None, (*notices, conflict))
    return Dates(birth, study, _age_years(birth, study, stated), tuple(notices))


def _conflicts(birth: date | None, study: date | None, stated: re.Match[str] | None) -> Iterator[Notice]:
    if birth is None or study is None:
        return
    counted = (study - birth).days
    if counted < 0:
        yield Notice("BIRTH-AFTER-STUDY")
    if counted > 365.25 * OLDEST_YEARS:
        yield Notice("BIRTH-TOO-EARLY", {"years": OLDEST_YEARS})
    if stated is None:
        return
    number, unit = int(stated[1]), _DAYS[stated[2]]
    slack = max(unit, _LEAST_SLACK_DAYS)  # some round up, some take the day of the order
    if not number * unit - slack <= counted < (number + 1) * unit + slack:
        said = f"{number} {_UNITS[stated[2]]}"
        yield Notice("AGE-DISAGREES", {"stated": said, "counted": f"{counted / 365.25:.1f} years"})


def _age_years(birth: date | None, study: date | None, stated: re.Match[str] | None) -> float | None:
    """Return the stated age, else count it; an impossible one is not known."""
    if stated is not None:
        years = int(stated[1]) * _DAYS[stated[2]] / 365.25
    elif birth is not None and study is not None:
        years = _counted_years(birth, study)
    else:
        return None
    return years if 0 <= years <= OLDEST_YEARS else None


def _counted_years(birth: date, study: date) -> float:
    """Return the years between two days, whole ones from a birthday on: a day count alone reaches them up to a day later."""
    completed = study.year - birth.year - ((study.month, study.day) < (birth.month, birth.day))
    return max((study - birth).days / 365.25, float(completed))


def _date(text: str) -> date | None:
    """Read DA (PS3.5 6.2), also with the points of ACR-NEMA."""
    digits = text.replace(".", "")
    if not re.fullmatch(r"[0-9]{8}", digits):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
