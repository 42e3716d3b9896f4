"""DICOM objects that are no film, and hostile or foreign letters in the headers of films (PS3.5 6.1, PS3.3 C.12.1.1.2)."""

from collections.abc import Iterator
from typing import Any

from tests.corpus.case import GRAY, Case, opens, refused
from tests.corpus.dicom_writer import Raw, encapsulated, film

NO_PIXELS = refused("DICOM-NO-PIXELS")
_STORAGE = "1.2.840.10008.5.1.4.1.1."
_WITHOUT_PIXELS = {
    "structured report": ("88.11", "SR"),
    "comprehensive report": ("88.33", "SR"),
    "radiation dose report": ("88.67", "SR"),
    "key object selection": ("88.59", "KO"),
    "mammography CAD report": ("88.50", "SR"),
    "presentation state": ("11.1", "PR"),
    "colour presentation state": ("11.2", "PR"),
    "ECG": ("9.1.1", "ECG"),
    "audio": ("9.4.1", "AU"),
    "registration": ("66.1", "REG"),
    "surface segmentation": ("66.5", "SEG"),
    "raw data": ("66", "OT"),
    "spectroscopy": ("4.2", "MR"),
    "radiotherapy plan": ("481.5", "RTPLAN"),
    "radiotherapy structures": ("481.3", "RTSTRUCT"),
    "hanging protocol": ("38.1", "OT"),
    "an unknown object": ("99999", "ZZ"),
}
_CLEAN = "\ufffd"
_NAMES = {
    "markup": ("<b>EVIL</b>^<script>alert(1)</script>", "<b>EVIL</b>^<script>alert(1)</script>"),
    "a formula": ("=HYPERLINK(1)", "=HYPERLINK(1)"),
    "printf": ("%s%n%x%d{0}{name}", "%s%n%x%d{0}{name}"),
    "SQL": ("Robert'); DROP TABLE reading;--", "Robert'); DROP TABLE reading;--"),
    "a path": ("../../etc/passwd", "../../etc/passwd"),
    "colours of a terminal": ("\x1b[31mRED", None),
    "forged lines": ("DOE\nINFO saved", "DOE INFO saved"),
    "right to left": ("evil\u202egpj.exe", f"evil{_CLEAN}gpj.exe"),
    "zero width": ("DO\u200bE", f"DO{_CLEAN}E"),
    "a bell": ("DOE\x07", f"DOE{_CLEAN}"),
    "a null within": ("DOE\x00JOHN", f"DOE{_CLEAN}JOHN"),
    "blanks alone": ("    ", ""),
}
_LETTERS = {
    "Latin-1": ("ISO_IR 100", "Müller^Jürgen".encode("latin-1"), "Müller^Jürgen"),
    "Latin-2": ("ISO_IR 101", "Wąż".encode("iso8859-2"), "Wąż"),
    "Cyrillic": ("ISO_IR 144", "Иванов".encode("iso8859-5"), "Иванов"),
    "Greek": ("ISO_IR 126", "Διον".encode("iso8859-7"), "Διον"),
    "Arabic": ("ISO_IR 127", "قباني".encode("iso8859-6"), "قباني"),
    "Hebrew": ("ISO_IR 138", "שרון".encode("iso8859-8"), "שרון"),
    "Thai": ("ISO_IR 166", "สมชาย".encode("iso8859-11"), "สมชาย"),
    "UTF-8": ("ISO_IR 192", "王^小明 अमीना".encode(), "王^小明 अमीना"),
    "GB18030": ("GB18030", "王^小东".encode("gb18030"), "王^小东"),
    "Korean": ("\\ISO 2022 IR 149", b"Hong^\x1b$)C" + "홍".encode("euc_kr"), "Hong^홍"),
    "Japanese": ("\\ISO 2022 IR 87", b"Yamada^\x1b$B" + "山田".encode("iso2022_jp")[3:-3] + b"\x1b(B", "Yamada^山田"),
}
_UNSURE = {
    "undeclared, UTF-8": ({}, "Müller".encode(), "Müller"),
    "undeclared, Latin-1": ({}, "Müller".encode("latin-1"), "Müller"),
    "declared UTF-8, is Latin-1": ({"SpecificCharacterSet": "ISO_IR 192"}, "Müller".encode("latin-1"), f"M{_CLEAN}ller"),
    "an unknown set": ({"SpecificCharacterSet": "KLINGON"}, "Müller".encode("latin-1"), None),
    "a set that is noise": ({"SpecificCharacterSet": Raw(b"\xff\xfe\x00\x1b", "CS")}, b"DOE\xff", None),
    "an unknown escape": ({"SpecificCharacterSet": "ISO 2022 IR 100"}, b"DOE\x1b$Qxx", None),
}


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _objects()
    yield from _names()
    yield from _values()


def _objects() -> Iterator[Case]:
    kind = "DICOM: other objects"
    for name, (uid, modality) in _WITHOUT_PIXELS.items():
        yield Case(kind, name, film(None, SOPClassUID=_STORAGE + uid, Modality=modality), NO_PIXELS)
    for name, (uid, start) in {
        "enclosed PDF": ("104.1", b"%PDF-1.7 "),
        "enclosed CDA": ("104.2", b"<?xml version='1.0'?>"),
        "enclosed STL": ("104.3", b"solid "),
    }.items():
        document = {"EncapsulatedDocument": Raw(start * 50 + b" " * (len(start) % 2 * 50), "OB")}
        yield Case(kind, name, film(None, SOPClassUID=_STORAGE + uid, **document), NO_PIXELS)
    root = {"SOPClassUID": "1.2.840.10008.1.3.10", "DirectoryRecordSequence": []}
    yield Case(kind, "DICOMDIR without entries", film(None, **root), NO_PIXELS)
    video = {"SOPClassUID": _STORAGE + "77.1.4.1", "NumberOfFrames": "9", "PixelData": encapsulated(b"\0\0\1\xb3" * 64)}
    yield Case(kind, "video", film(GRAY, syntax="1.2.840.10008.1.2.4.100", **video), refused("DICOM-UNSUPPORTED-SYNTAX"))
    yield Case(kind, "video without its pixels", film(None, syntax="1.2.840.10008.1.2.4.102"), NO_PIXELS)


def _names() -> Iterator[Case]:
    kind = "DICOM: letters"
    for name, (written, shown) in _NAMES.items():
        header = {} if shown is None else {"patient_name": shown}
        asked = {"SpecificCharacterSet": "ISO_IR 192", "PatientName": written}
        notices = ("CHARACTER-SET",) if "\x1b" in written else ()
        yield Case(kind, name, film(**asked), opens(None, *notices, header=header))
    for name, (terms, raw, shown) in _LETTERS.items():
        asked = {"SpecificCharacterSet": terms, "PatientName": raw + b" " * (len(raw) % 2)}
        yield Case(kind, name, film(**asked), opens(None, header={"patient_name": shown}))
    for name, (terms, raw, shown) in _UNSURE.items():
        header = {} if shown is None else {"patient_name": shown}
        asked = {**terms, "PatientName": raw + b" " * (len(raw) % 2)}
        yield Case(kind, name, film(**asked), opens(None, "CHARACTER-SET", header=header))
    long = "X" * 5000
    yield Case(kind, "5000 letters", film(PatientName=long), opens(None, header={"patient_name": "X" * 79 + "…"}))
    many = film(PatientName="\\".join(["A"] * 1000))
    yield Case(kind, "1000 names", many, opens(None, "IDENTITY-TWO"))


def _values() -> Iterator[Case]:
    kind = "DICOM: header values"
    no_one: dict[str, Any] = {"PatientName": None, "PatientID": None}
    for name, changes, notices, header in (
        ("age in months", {"PatientAge": "030M"}, (), {"patient_age_years": 2.5}),
        ("age in weeks", {"PatientAge": "052W"}, (), {}),
        ("age of noise", {"PatientAge": "old"}, (), {"patient_age_years": None}),
        ("age of 999 years", {"PatientAge": "999Y"}, (), {"patient_age_years": None}),
        ("sex unknown to DICOM", {"PatientSex": "male"}, (), {"patient_sex": ""}),
        ("date with points", {"StudyDate": "2024.01.02"}, (), {"study_date": "2024-01-02"}),
        ("30th of February", {"StudyDate": "20240230"}, ("DATE-UNREADABLE",), {"study_date": ""}),
        ("date of text", {"StudyDate": "yesterday"}, ("DATE-UNREADABLE",), {"study_date": ""}),
        ("time with colons", {"StudyTime": "12:34:56"}, (), {"study_time": "12:34:56"}),
        ("a leap second", {"StudyTime": "235960"}, (), {"study_time": "23:59:59"}),
        ("time 25 o'clock", {"StudyTime": "250000"}, (), {"study_time": ""}),
        ("spacing 0", {"PixelSpacing": "0\\0"}, (), {"spacing_mm": None}),
        ("spacing of one number", {"PixelSpacing": "0.2"}, (), {"spacing_mm": None}),
        ("spacing of 1000 m", {"PixelSpacing": "1e6\\1e6"}, (), {"spacing_mm": None}),
        ("spacing by the detector", {"ImagerPixelSpacing": "0.15\\0.2"}, (), {"spacing_mm": (0.15, 0.2)}),
        ("nobody named", no_one, ("IDENTITY-MISSING",), {"patient_name": ""}),
        ("UID of noise", {"StudyInstanceUID": "..1..", "SOPInstanceUID": "x" * 300}, (), {}),
        ("no class, no UIDs", {"SOPClassUID": None, "StudyInstanceUID": None, "SeriesInstanceUID": None}, (), {}),
        ("raw values, by its class", {"SOPClassUID": _STORAGE + "1.1.1"}, ("FOR-PROCESSING",), {}),
        ("raw values, by its intent", {"PresentationIntentType": "FOR PROCESSING"}, ("FOR-PROCESSING",), {}),
        ("for presentation", {"PresentationIntentType": "FOR PRESENTATION"}, (), {}),
        ("no modality", {"Modality": None}, (), {"modality": ""}),
        ("small letters", {"Modality": "dx", "BodyPartExamined": "chest"}, (), {"modality": "DX", "body_part": "CHEST"}),
    ):
        yield Case(kind, name, film(**changes), opens(None, *notices, header=header))
