"""What the program learns about patient, film and device."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom import Dataset
from pydicom.multival import MultiValue

from desktop.errors import Notice
from desktop.imaging.container import open_container
from desktop.imaging.header import read_header
from desktop.imaging.image import Header


@pytest.fixture
def header_of(film: Callable[..., Path]) -> Callable[..., Header]:
    """Return a function that writes a film with these attributes and reads its header."""
    return lambda **attributes: read_header(open_container(film(**attributes).read_bytes()))[0]


@pytest.fixture
def notices_of(film: Callable[..., Path]) -> Callable[..., list[str]]:
    """Return a function that gives the codes of the notices."""

    def codes(**attributes: object) -> list[str]:
        notices: tuple[Notice, ...] = read_header(open_container(film(**attributes).read_bytes()))[1]
        return [notice.code for notice in notices]

    return codes


def test_the_fields_that_the_program_needs_are_read(header_of: Callable[..., Header]) -> None:
    """The fields that the program needs are read."""
    header = header_of(
        PatientBirthDate="20210228",
        StudyDate="20240229",
        StudyTime="134502.25",
        StudyDescription="Thorax",
        AccessionNumber="A-17",
        Manufacturer="TEST WORKS",
        ManufacturerModelName="DX-1",
        ImageLaterality="U",
    )
    assert (header.patient_name, header.patient_id, header.patient_sex) == ("TEST^CHILD", "TEST-1", "F")
    assert (header.patient_birth_date, header.patient_age_years) == ("2021-02-28", 3)
    assert (header.study_date, header.study_time) == ("2024-02-29", "13:45:02")
    assert (header.study_description, header.accession_number) == ("Thorax", "A-17")
    assert (header.modality, header.body_part, header.view, header.laterality) == ("DX", "CHEST", "AP", "U")
    assert (header.manufacturer, header.device) == ("TEST WORKS", "DX-1")
    assert (header.transfer_syntax, header.photometric_interpretation) == ("Explicit VR Little Endian", "MONOCHROME2")
    assert (header.bits_stored, header.sample, header.spacing_mm) == (12, False, None)


@pytest.mark.parametrize(("written", "number"), [("17", 17), ("0", 0), ("-1", None), ("99999999999", None), ("1.5", None)])
def test_instance_number_within_the_bounds_of_the_standard(
    header_of: Callable[..., Header], written: str, number: int | None
) -> None:
    """Anything else counts as not given."""
    assert header_of(InstanceNumber=written.encode()).instance_number == number


@pytest.mark.parametrize(
    ("terms", "raw", "name"),
    [
        pytest.param("ISO_IR 100", b"Buc^J\xe9r\xf4me", "Buc^Jérôme", id="Latin"),
        pytest.param("ISO_IR 144", b"\xb8\xd2\xd0\xdd", "Иван", id="Cyrillic"),
        pytest.param("ISO_IR 192", "Wang^XiaoDong=王^小东".encode(), "Wang^XiaoDong=王^小东", id="UTF-8"),
        pytest.param("GB18030", "Wang=王^小东".encode("gb18030"), "Wang=王^小东", id="GB18030"),
        pytest.param("ISO_IR 13", b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3", "ﾔﾏﾀﾞ^ﾀﾛｳ", id="half-width Katakana"),
        pytest.param(
            "\\ISO 2022 IR 87",
            b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B",
            "Yamada^Tarou=山田^太郎",
            id="Japanese with escapes (PS3.5 H.3.1)",
        ),
        pytest.param(
            "\\ISO 2022 IR 149",
            b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7",
            "Hong^Gildong=洪^吉洞",
            id="Korean with escapes (PS3.5 I.2)",
        ),
        pytest.param(
            "\\ISO 2022 IR 58",
            b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab",
            "Zhang^XiaoDong=张^小东",
            id="Chinese with escapes (PS3.5 K)",
        ),
    ],
)
def test_names_are_read_in_their_character_set(terms: str, raw: bytes, name: str) -> None:
    """Names are read in their character set."""
    header, notices = header_with_name(terms, raw)
    assert header.patient_name == name
    assert header.character_set == terms
    assert notices == []


def header_with_name(terms: str, raw: bytes) -> tuple[Header, list[str]]:
    """Read a data set written by hand, because pydicom would encode the name."""
    elements = ((0x0008, 0x0005, b"CS", terms.encode()), (0x0010, 0x0010, b"PN", raw), (0x0010, 0x0020, b"LO", b"7 "))
    data = b"".join(struct.pack("<HH2sH", group, number, vr, len(value)) + value for group, number, vr, value in elements)
    header, notices = read_header(open_container(data))
    return header, [notice.code for notice in notices]


@pytest.mark.parametrize(
    ("terms", "raw", "name"),
    [
        pytest.param("ISO_IR 999", b"M\xfcller", "Müller", id="unknown set"),
        pytest.param("", b"M\xfcller", "Müller", id="none given, Latin"),
        pytest.param("", "Müller".encode(), "Müller", id="none given, UTF-8"),
        pytest.param("ISO_IR 192", b"M\xfcller", "M\ufffdller", id="not what was said"),
        pytest.param("ISO_IR 100", b"A\x1b$zB", "A$zB", id="unknown escape"),
    ],
)
def test_doubtful_letters_are_said(terms: str, raw: bytes, name: str) -> None:
    """Doubtful letters are said."""
    header, notices = header_with_name(terms, raw)
    assert header.patient_name == name
    assert notices == ["CHARACTER-SET"]


@pytest.mark.parametrize(
    ("age", "years"),
    [("004Y", 4), ("018M", 1.5), ("026W", 26 * 7 / 365.25), ("001D", 1 / 365.25), ("", None), ("45", None), ("999Y", None)],
)
def test_ages_are_read_in_all_units_and_impossible_ones_not_at_all(
    header_of: Callable[..., Header],
    age: str,
    years: float | None,
) -> None:
    """Ages are read in all units and impossible ones not at all."""
    assert header_of(PatientAge=age).patient_age_years == (None if years is None else pytest.approx(years))


@pytest.mark.parametrize(("birth", "years"), [("20200101", 3.0), ("20240101", None), ("18000101", None), ("20201301", None)])
def test_without_an_age_the_dates_tell(header_of: Callable[..., Header], birth: str, years: float | None) -> None:
    """Without an age the dates tell."""
    found = header_of(PatientAge="", PatientBirthDate=birth, StudyDate="20230101").patient_age_years
    assert found == (None if years is None else pytest.approx(years, abs=0.01))


@pytest.mark.parametrize(
    ("written", "read"),
    [("1345", "13:45:00"), ("13:45:02", "13:45:02"), ("235960", "23:59:59"), ("9999", ""), ("13", ""), ("noon", "")],
)
def test_times_are_read_as_far_as_they_go(header_of: Callable[..., Header], written: str, read: str) -> None:
    """Times are read as far as they go."""
    assert header_of(StudyTime=written).study_time == read


def test_dates_with_points_are_read(header_of: Callable[..., Header]) -> None:
    """Dates with points are read."""
    assert header_of(StudyDate="2023.01.31").study_date == "2023-01-31"


@pytest.mark.parametrize(
    ("attributes", "spacing"),
    [
        ({"PixelSpacing": [0.2, 0.1], "ImagerPixelSpacing": [0.3, 0.3]}, ((0.2, 0.1), "PixelSpacing")),
        ({"PixelSpacing": [0, 0.1], "ImagerPixelSpacing": [0.3, 0.3]}, ((0.3, 0.3), "ImagerPixelSpacing")),
        ({"NominalScannedPixelSpacing": [0.5, 0.5]}, ((0.5, 0.5), "NominalScannedPixelSpacing")),
        ({"PixelSpacing": [1e9, 1e9]}, (None, "")),
    ],
)
def test_the_spacing_says_where_it_came_from(
    header_of: Callable[..., Header],
    attributes: dict[str, list[float]],
    spacing: tuple[tuple[float, float] | None, str],
) -> None:
    """The spacing says where it came from."""
    header = header_of(**attributes)
    assert (header.spacing_mm, header.spacing_source) == spacing


def test_an_ultrasound_image_with_regions_has_no_spacing(header_of: Callable[..., Header]) -> None:
    """Beside centimetres there are seconds and velocities: what else the file says of the whole picture is not taken."""
    tissue, doppler = Dataset(), Dataset()
    for region, units, delta in ((tissue, 3, 0.02), (doppler, 4, 0.005)):  # centimetres, seconds
        region.PhysicalUnitsXDirection, region.PhysicalDeltaX = units, delta
    header = header_of(Modality="US", PixelSpacing=[0.2, 0.2], SequenceOfUltrasoundRegions=[tissue, doppler])
    assert (header.spacing_mm, header.spacing_source) == (None, "SequenceOfUltrasoundRegions")


def test_the_spacing_of_enhanced_objects_is_found(header_of: Callable[..., Header]) -> None:
    """The spacing of enhanced objects is found."""
    measures, shared = Dataset(), Dataset()
    measures.PixelSpacing = MultiValue(float, [0.4, 0.4])
    shared.PixelMeasuresSequence = [measures]
    assert header_of(SharedFunctionalGroupsSequence=[shared]).spacing_mm == (0.4, 0.4)


@pytest.mark.parametrize(
    ("attributes", "rate"),
    [
        ({}, None),
        ({"RecommendedDisplayFrameRate": 12, "CineRate": 30, "FrameTime": 100}, 12),
        ({"CineRate": 30, "FrameTime": 100}, 30),
        ({"FrameTime": 40}, 25),
        ({"RecommendedDisplayFrameRate": 0, "FrameTime": 500}, 2),
        ({"RecommendedDisplayFrameRate": -1, "CineRate": 5000, "FrameTime": 0}, None),
        ({"FrameTime": -40}, None),
        ({"FrameTime": b"1e-320"}, None),
    ],
)
def test_frame_rate_is_the_makers_within_reason(
    header_of: Callable[..., Header], attributes: dict[str, object], rate: float | None
) -> None:
    """The recommended rate comes before that of the camera, and both before the time between two frames."""
    assert header_of(**attributes).frame_rate == rate


@pytest.mark.parametrize(("written", "ratio"), [(None, None), (10, 10), ([4, 16.5], 16.5), (1, None), (-3, None), (1e9, None)])
def test_loss_is_told_as_a_ratio(header_of: Callable[..., Header], written: object, ratio: float | None) -> None:
    """Of several steps the one that took away most; what is no compression is none."""
    attributes = {} if written is None else {"LossyImageCompressionRatio": written}
    assert header_of(**attributes).lossy_ratio == ratio


def test_hostile_text_is_bounded_and_visible(header_of: Callable[..., Header]) -> None:
    """Hostile text is bounded and visible."""
    header = header_of(PatientName="A\u202eB\x07" + "C" * 200, SpecificCharacterSet="ISO_IR 192", PatientSex="X")
    assert header.patient_name.startswith("A\ufffdB\ufffdCCC")
    assert len(header.patient_name) == 80
    assert header.patient_sex == ""


def test_a_file_without_identity_is_said(notices_of: Callable[..., list[str]]) -> None:
    """A file without identity is said."""
    assert notices_of(PatientName="", PatientID="") == ["IDENTITY-MISSING"]
    assert notices_of(PatientName="", PatientID="7") == []
    assert notices_of(PatientName="A^B", PatientID="") == ["ID-MISSING"]


@pytest.mark.parametrize("keyword", ["PatientID", "PatientName"])
def test_two_identities_in_one_file_are_said(notices_of: Callable[..., list[str]], keyword: str) -> None:
    """Both elements have one value by the standard."""
    assert notices_of(**{keyword: ["A1", "B2"]}) == ["IDENTITY-TWO"]
    assert notices_of(**{keyword: ["A1", "A1"]}) == []


@pytest.mark.parametrize(("bits", "codes"), [(8, []), (12, []), (15, []), (16, []), (11, ["BIT-DEPTH-UNUSUAL"])])
def test_unusual_bit_depth_is_said(notices_of: Callable[..., list[str]], bits: int, codes: list[str]) -> None:
    """It is read all the same."""
    assert notices_of(BitsStored=bits, HighBit=bits - 1) == codes


def test_samples_are_known_by_their_maker_and_mark(
    header_of: Callable[..., Header], notices_of: Callable[..., list[str]]
) -> None:
    """Samples are known by their maker and mark."""
    marked = ["DERIVED", "SECONDARY", "SAMPLE"]
    assert header_of(ImageType=marked, Manufacturer="Lightbox").sample
    assert notices_of(ImageType=marked, Manufacturer="Lightbox") == ["SAMPLE"]
    assert not header_of(ImageType=marked, Manufacturer="Another").sample
