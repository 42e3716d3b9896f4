"""The header fields that the program needs, out of a DICOM data set: bounded, cleaned, dates and ages checked."""

import math
import re
from collections.abc import Iterator
from datetime import time
from typing import Final

from pydicom.charset import CODES_TO_ENCODINGS, python_encoding

from desktop.errors import Notice, clean_text
from desktop.imaging.container import Container, syntax_name
from desktop.imaging.dataset import Dataset
from desktop.imaging.dates import read_dates
from desktop.imaging.image import FRAME_RATES, LARGEST_INSTANCE_NUMBER, LARGEST_RATIO, Header
from desktop.imaging.position import directions, position_notices, view_of_code

USUAL_BITS: Final = frozenset({8, 10, 12, 14, 15, 16})
"""Bits Stored of films as devices write them."""
LARGEST_SPACING_MM: Final = 100.0

_SPECIFIC_CHARACTER_SET: Final = 0x00080005
_PRESENTATION_INTENT: Final = 0x00080068
_FOR_PROCESSING: Final = frozenset(f"1.2.840.10008.5.1.4.1.1.1.{n}.1" for n in (1, 2, 3))
"""SOP classes of digital films as the detector gives them (PS3.3 A.26 to A.28)."""
_SHARED_GROUPS: Final = 0x52009229
_PIXEL_MEASURES: Final = 0x00289110
# The plane of the patient first: it is the calibrated one where several are given (PS3.3 10.7.1)
_SPACINGS: Final = (
    (0x00280030, "PixelSpacing"),
    (0x00181164, "ImagerPixelSpacing"),
    (0x00182010, "NominalScannedPixelSpacing"),
)
_ULTRASOUND_REGIONS: Final = 0x00186011
_LOSSY_RATIO: Final = 0x00282112
_FRAME_RATES: Final = (0x00082144, 0x00180040)
"""Recommended Display Frame Rate and Cine Rate, in frames a second."""
_FRAME_TIME: Final = 0x00181063
"""From one frame to the next, in milliseconds."""
_KEEPS_ESCAPES: Final = ("iso2022_jp", "iso2022_jp_2")
"""Python's codecs for these read the escape sequences themselves."""


class Letters:
    """Decodes text as the Specific Character Set (0008,0005) of a data set says (PS3.5 6.1, PS3.3 C.12.1.1.2)."""

    def __init__(self, terms: tuple[str, ...]) -> None:
        known = [python_encoding.get(term.upper()) for term in terms or ("",)]
        self.unsure = None in known
        self._declared = any(terms)
        self._first = known[0] or "latin-1"

    def decode(self, raw: bytes) -> str:
        """Return the text; letters that cannot be right are replaced and set `unsure`."""
        if raw.isascii() and b"\x1b" not in raw:
            return raw.decode("ascii") if self._first != "shift_jis" else self._strictly(raw, self._first)
        if not self._declared:
            self.unsure = True
            return _utf8_or_latin(raw)
        return "".join(self._fragment(part) for part in re.split(rb"(?=\x1b)", raw))

    def _fragment(self, part: bytes) -> str:
        """Decode a run of bytes that begins with an escape sequence, or with none."""
        if not part.startswith(b"\x1b"):
            return self._strictly(part, self._first)
        for escape, encoding in CODES_TO_ENCODINGS.items():
            if part.startswith(escape):
                return self._strictly(part if encoding in _KEEPS_ESCAPES else part[len(escape) :], encoding)
        self.unsure = True
        return part[1:].decode("latin-1")

    def _strictly(self, part: bytes, encoding: str) -> str:
        try:
            return part.decode(encoding)
        except UnicodeDecodeError:
            self.unsure = True
            return part.decode(encoding, "replace")


def read_header(container: Container) -> tuple[Header, tuple[Notice, ...]]:
    """Return the whitelisted fields of a DICOM file, and what is to be said about them.

    Unusable values read as missing; nothing here changes the picture, so nothing here refuses it.
    """
    dataset = container.dataset
    letters = Letters(dataset.texts(_SPECIFIC_CHARACTER_SET))

    def text(tag: int) -> str:
        return clean_text(letters.decode(dataset.raw(tag)[:1024].strip(b" \0")))

    dates = read_dates(dataset)
    birth, study = dates.birth, dates.study
    spacing_mm, spacing_source = _spacing(dataset)
    sex = dataset.text(0x00100040).upper()
    row_direction, column_direction = directions(dataset)
    header = Header(
        patient_name=text(0x00100010),
        patient_id=text(0x00100020),
        patient_birth_date=birth.isoformat() if birth else "",
        patient_sex=sex if sex in ("M", "F", "O") else "",
        patient_age_years=dates.age_years,
        study_date=study.isoformat() if study else "",
        study_time=_time(dataset.text(0x00080030)),
        study_description=text(0x00081030),
        accession_number=text(0x00080050),
        modality=text(0x00080060).upper(),
        body_part=text(0x00180015).upper(),
        view=text(0x00185101).upper() or view_of_code(dataset),
        laterality=text(0x00200062).upper() or text(0x00200060).upper(),
        manufacturer=text(0x00080070),
        device=text(0x00081090),
        sop_class_uid=text(0x00080016),
        sop_instance_uid=text(0x00080018),
        series_instance_uid=text(0x0020000E),
        study_instance_uid=text(0x0020000D),
        instance_number=_instance_number(dataset),
        transfer_syntax=clean_text(syntax_name(container.syntax)),
        photometric_interpretation=text(0x00280004).upper(),
        bits_stored=dataset.integer(0x00280101) or Header.bits_stored,
        character_set=text(_SPECIFIC_CHARACTER_SET),
        spacing_mm=spacing_mm,
        spacing_source=spacing_source,
        row_direction=row_direction,
        column_direction=column_direction,
        lossy_ratio=max((ratio for ratio in dataset.numbers(_LOSSY_RATIO) if 1 < ratio <= LARGEST_RATIO), default=None),
        frame_rate=_frame_rate(dataset),
        sample=dataset.text(0x00080070) == "Lightbox" and "SAMPLE" in dataset.texts(0x00080008),
    )
    return header, (*_notices(dataset, header, letters), *dates.notices, *position_notices(dataset, header))


def _notices(dataset: Dataset, header: Header, letters: Letters) -> Iterator[Notice]:
    if letters.unsure:
        yield Notice("CHARACTER-SET")
    if not header.patient_name and not header.patient_id:
        yield Notice("IDENTITY-MISSING")
    elif not header.patient_id:
        yield Notice("ID-MISSING")
    if any(len(set(filter(None, map(str.strip, value.split("\\"))))) > 1 for value in (header.patient_name, header.patient_id)):
        yield Notice("IDENTITY-TWO")
    if header.bits_stored <= 16 and header.bits_stored not in USUAL_BITS:
        yield Notice("BIT-DEPTH-UNUSUAL", {"bits": header.bits_stored})
    if header.sample:
        yield Notice("SAMPLE")
    if header.sop_class_uid in _FOR_PROCESSING or dataset.text(_PRESENTATION_INTENT).upper() == "FOR PROCESSING":
        yield Notice("FOR-PROCESSING")


def _instance_number(dataset: Dataset) -> int | None:
    number = dataset.integer(0x00200013, "IS")
    return number if number is not None and 0 <= number <= LARGEST_INSTANCE_NUMBER else None


def _utf8_or_latin(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _time(text: str) -> str:
    """Read TM (PS3.5 6.2) down to the second."""
    found = re.fullmatch(r"([0-9]{2}):?([0-9]{2}):?([0-9]{2})?(\.[0-9]{1,6})?", text)
    if not found:
        return ""
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    try:
        return time(hours, minutes, min(seconds, 59)).isoformat()  # 60 is a leap second
    except ValueError:
        return ""


def _frame_rate(dataset: Dataset) -> float | None:
    """Return how fast the frames are to be shown (PS3.3 C.7.6.5); the time between them where no rate is given."""
    frame_time = dataset.decimal(_FRAME_TIME) or math.nan
    rates = (*(dataset.decimal(tag, "IS") for tag in _FRAME_RATES), 1000 / frame_time)
    return next((rate for rate in rates if rate is not None and FRAME_RATES[0] <= rate <= FRAME_RATES[1]), None)


def _spacing(dataset: Dataset) -> tuple[tuple[float, float] | None, str]:
    """Return the distance of rows and of columns, and the keyword that it came from.

    Regions of an ultrasound image have scales of their own, in seconds or velocities too (PS3.3 C.8.5.5): then there is none for all of it.
    """
    if _ULTRASOUND_REGIONS in dataset:
        return None, "SequenceOfUltrasoundRegions"
    shared = dataset.item(_SHARED_GROUPS)
    measures = shared.item(_PIXEL_MEASURES) if shared else None
    for level in filter(None, (dataset, measures)):
        for tag, keyword in _SPACINGS:
            numbers = level.numbers(tag)
            if len(numbers) >= 2 and all(math.isfinite(n) and 0 < n <= LARGEST_SPACING_MM for n in numbers[:2]):
                return (numbers[0], numbers[1]), keyword
    return None, ""
