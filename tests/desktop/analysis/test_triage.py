"""Which of the files that were dropped can be judged, and how they are sorted."""

from collections import Counter
from pathlib import Path

from desktop.analysis.triage import Sorting, Verdict, judged_modalities, triage
from desktop.imaging.image import Inspection
from desktop.imaging.inspection import inspect
from desktop.imaging.intake import find_files
from desktop.inference.package import read_shelf
from desktop.paths import MODELS
from tests.desktop.media import film, packed, photograph, report

MODALITIES = judged_modalities([package.manifest for package in read_shelf(MODELS)])


def look(*paths: Path) -> list[Inspection]:
    """Inspect files."""
    return [found for path in paths for found in inspect(path)]


def verdicts(*paths: Path, known: frozenset[str] = frozenset()) -> dict[str, Verdict]:
    """Return the verdicts by file name."""
    found = triage(look(*paths), known.__contains__, MODALITIES)
    return {file.file.path.name: file.verdict for file in found.files}


def test_every_kind_of_file_has_its_verdict(tmp_path: Path) -> None:
    """Ready, in the log, a duplicate, for no model, not readable: each file has one verdict."""
    first = film(tmp_path / "first", 1)
    (tmp_path / "copy").write_bytes(first.read_bytes())
    (tmp_path / "letter").write_text("hello")
    logged = film(tmp_path / "logged", 2)
    (sha256,) = (found.file_sha256 for found in look(logged))
    mammogram, dose = film(tmp_path / "mammogram", 3, Modality="MG"), film(tmp_path / "dose", 4)
    film(dose, 4, SOPClassUID="1.2.840.10008.5.1.4.1.1.481.2")
    paths = (first, tmp_path / "copy", tmp_path / "letter", logged, mammogram, dose, report(tmp_path / "report"))
    assert verdicts(*paths, photograph(tmp_path / "photo"), known=frozenset({sha256})) == {
        "first": Verdict.READY,
        "copy": Verdict.DUPLICATE,
        "letter": Verdict.UNREADABLE,
        "logged": Verdict.LOGGED,
        "mammogram": Verdict.OTHER,
        "dose": Verdict.OTHER,
        "report": Verdict.OTHER,
        "photo": Verdict.READY,
    }


def test_a_verdict_against_a_file_says_why(tmp_path: Path) -> None:
    """What is not analysed has a code and a sentence; a duplicate names the file that it equals."""
    first = film(tmp_path / "first", 1)
    (tmp_path / "copy").write_bytes(first.read_bytes())
    (tmp_path / "letter").write_text("hello")
    found = triage(
        look(
            *(first, tmp_path / "copy", tmp_path / "letter", film(tmp_path / "m", 3, Modality="MG")),
            film(tmp_path / "dose", 4, SOPClassUID="1.2.840.10008.5.1.4.1.1.481.2"),
        ),
        set().__contains__,
        MODALITIES,
    )
    by_name = {file.file.path.name: file for file in found.files}
    assert by_name["copy"].same_as == first
    assert by_name["letter"].code == "FILE-NOT-IMAGE"
    assert by_name["m"].code == "SCOPE-OTHER-MODALITY"
    assert by_name["dose"].code == "SCOPE-OTHER-OBJECT"
    assert "MG" in by_name["m"].reason
    assert "DX" in by_name["m"].reason
    assert (by_name["first"].code, by_name["first"].reason) == ("", "")
    assert found.count()[Verdict.READY] == 1
    assert [file.file.path for file in found.files if file.verdict is Verdict.UNREADABLE] == [tmp_path / "letter"]


def test_a_path_that_comes_twice_is_judged_once(tmp_path: Path) -> None:
    """A disc and its table of contents name the same file: it is one, and no duplicate of itself."""
    path = film(tmp_path / "IM1")
    assert verdicts(path, path) == {"IM1": Verdict.READY}
    sorting = Sorting(set().__contains__, MODALITIES)
    (file,) = look(path)
    assert sorting.new(file)
    assert not sorting.new(file)


def test_files_of_a_patient_a_study_and_a_series_stand_together(tmp_path: Path) -> None:
    """The order is that in which each patient, study and series came first; what has no header stands by its folder."""
    rows = [("a1", "A", "1.1", "1.1.1"), ("b1", "B", "2.1", "2.1.1"), ("a2", "A", "1.2", "1.2.1"), ("a3", "A", "1.1", "1.1.2")]
    rows += [("a4", "A", "1.1", "1.1.1"), ("b2", "B", "2.1", "2.1.1")]
    paths = [
        film(tmp_path / name, number, PatientID=patient, PatientName=patient, StudyInstanceUID=study, SeriesInstanceUID=series)
        for number, (name, patient, study, series) in enumerate(rows)
    ]
    names = list(verdicts(paths[0], photograph(tmp_path / "x" / "p1"), *paths[1:], photograph(tmp_path / "x" / "p2", 1)))
    assert names == ["a1", "a4", "a3", "a2", "p1", "p2", "b1", "b2"]


def test_one_id_under_two_names_is_two_patients(tmp_path: Path) -> None:
    """A number that two people share does not join them."""
    paths = [film(tmp_path / name, seed, PatientID="1", PatientName=name) for seed, name in enumerate(("ANN", "BEN", "ANN2"))]
    paths.append(film(tmp_path / "again", 7, PatientID="1", PatientName="ANN"))
    assert list(verdicts(*paths)) == ["ANN", "again", "BEN", "ANN2"]


def test_a_stick_with_seven_hundred_mixed_files(tmp_path: Path) -> None:
    """Each of 700 files without extensions, in folders, archives and archives within them, has the verdict that it must have."""
    one, picture = film(tmp_path / "one", 1).read_bytes(), photograph(tmp_path / "picture", 1).read_bytes()
    root = tmp_path / "stick"
    patterns = {
        Verdict.READY: lambda number: picture + number.to_bytes(2, "big"),  # what follows the end of a JPEG is no picture
        Verdict.UNREADABLE: lambda number: b"letter %d" % number,
        Verdict.OTHER: lambda number: one.replace(b"DX", b"MG").replace(b"TEST-1", b"T-%04d" % number),
    }
    expected: Counter[Verdict] = Counter()
    bundle: list[tuple[str, bytes]] = []
    for number in range(700):
        verdict = list(patterns)[number % 3]
        data = patterns[verdict](number)
        expected[verdict] += 1
        if number % 5 < 3:
            (root / f"{number % 7}").mkdir(parents=True, exist_ok=True)
            (root / f"{number % 7}" / f"{number}").write_bytes(data)
        else:
            bundle.append((f"{number}", data))
    (root / "bundle").write_bytes(packed([*bundle[:140], ("inner", packed(bundle[140:]))]))
    found = triage((file for path in find_files([root]).files for file in inspect(path)), set().__contains__, MODALITIES)
    assert found.count() == expected
    assert sum(expected.values()) == len(found.files) == 700
