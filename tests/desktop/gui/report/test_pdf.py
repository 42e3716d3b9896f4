"""A report as PDF: fonts are in it, the file is whole, and the audit knows of it first."""

import io
import re
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop import policy as policy_module
from desktop.errors import RecordsError
from desktop.gui.report import pdf
from desktop.gui.report.language import speaking
from desktop.gui.report.page import Sheets
from desktop.gui.report.paper import Paper
from desktop.gui.report.pdf import paint_pages, report_pdf, save_report
from desktop.gui.report.words import words_of
from desktop.policy import Policy
from desktop.records.access import Person
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Action, Role
from desktop.records.session import ReadOnlySession, Session
from tests.desktop.gui.report.reports import opinion, pictures, report

from PySide6.QtGui import QImage  # isort: skip

pytestmark = pytest.mark.usefixtures("fonts")


def sheets(language: str = "en", paper: Paper = Paper.A4, length: int = 0) -> Sheets:
    """Return a report laid out."""
    said = [opinion(OpinionKind.IMPRESSION, text="Seen. " * (length // 6))] if length else []
    with speaking(language):
        words = words_of(report(opinions=said))
    return Sheets(words, pictures(), paper)


def streams(data: bytes) -> list[bytes]:
    """Return what the compressed streams of a PDF hold."""
    return [zlib.decompress(part) for part in re.findall(rb"/FlateDecode\s*>>\s*stream\r?\n(.*?)endstream", data, re.DOTALL)]


@pytest.mark.parametrize(
    ("language", "family"), [("en", b"NotoSans-"), ("ar", b"NotoSansArabic"), ("hi", b"NotoSansDevanagari")]
)
def test_fonts_are_embedded(language: str, family: bytes) -> None:
    """On a computer without them the report looks the same."""
    data = report_pdf(sheets(language))
    fonts = re.findall(rb"/FontDescriptor\s.*?>>", data, re.DOTALL)
    names = set(re.findall(rb"/FontName /(?:[A-Z]+\+)?([\w-]+)", data))
    assert any(name.startswith(family) or name == family.rstrip(b"-") for name in names)
    assert all(name.startswith(b"NotoSans") for name in names)
    assert data.count(b"/FontFile2") == data.count(b"/FontName") > 0
    assert fonts


@pytest.mark.parametrize("paper_mm", [(210, 297), (297, 210), (215.9, 279.4), (148, 210)])
def test_nothing_is_cut_off_on_other_paper(paper_mm: tuple[float, float]) -> None:
    """Such as the report's A4 in a printer with Letter, or laid across: its foot is there, and a margin on every side."""
    page = QImage(*(round(side * 4) for side in paper_mm), QImage.Format.Format_Grayscale8)  # 4 dots a millimetre
    page.fill(255)
    laid_out = sheets()
    assert laid_out.count == 1
    paint_pages(page, 4 * 25.4, laid_out)  # type: ignore[arg-type]  a picture is as good as a page
    ink = np.argwhere(np.frombuffer(page.constBits(), np.uint8).reshape(page.height(), -1)[:, : page.width()] < 128)
    (top, left), (bottom, right) = ink.min(axis=0), ink.max(axis=0)
    blank = (top, left, page.height() - bottom, page.width() - right)
    assert min(blank) > 4 * 5
    assert top + page.height() - bottom < 0.2 * page.height()
    assert (bottom - top) / (right - left) == pytest.approx((297 - 26) / (210 - 26), rel=0.03)


@pytest.mark.parametrize(("paper", "points"), [(Paper.A4, (595, 842)), (Paper.A5, (420, 595)), (Paper.LETTER, (612, 792))])
def test_paper_is_the_chosen_one(paper: Paper, points: tuple[int, int]) -> None:
    """In points of 1/72 inch."""
    found = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", report_pdf(sheets(paper=paper)))
    assert found is not None
    assert tuple(round(float(side)) for side in found.groups()) == points


def test_every_page_is_there() -> None:
    """The text that did not fit on the first follows."""
    long = sheets(length=9000)
    data = report_pdf(long)
    assert long.count > 1
    assert len(re.findall(rb"/Type /Page\b", data)) == long.count


def test_facts_of_the_file_name_no_patient() -> None:
    """Lists of files show titles; letters of the pages are glyphs in compressed streams."""
    data = report_pdf(sheets())
    facts = data[: data.index(b"endobj")]
    assert "Report of a reading".encode("utf-16-be") in facts
    for name in ("Hans", "0042"):
        assert name.encode("utf-16-be") not in data
        assert name.encode() not in facts


def test_film_in_the_file_is_the_film() -> None:
    """In its full size, and no grey value more than a little off."""
    film = pictures().film
    found = re.findall(rb"/DCTDecode.*?stream\r?\n(.*?)endstream", report_pdf(sheets()), re.DOTALL)
    embedded = np.asarray(Image.open(io.BytesIO(found[0])).convert("L")).astype(int)
    assert embedded.shape == film.shape
    assert np.abs(embedded - film).max() <= 4


def test_report_is_audited_and_written(session: Session, tmp_path: Path) -> None:
    """Who, of which reading, how many pages; an older report is replaced, another file is not."""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.4 an older one")
    save_report(session, "reading-1", sheets(), path)
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    with session.open() as records:
        entry = records.access.audit.entries(limit=1)[0]
    assert (entry.action, entry.object_id, entry.detail) == (Action.PRINT, "reading-1", {"report": "pdf", "pages": 1})
    (tmp_path / "letter.txt").write_text("Dear colleague")
    with pytest.raises(RecordsError, match="FILE-EXISTS"):
        save_report(session, "reading-1", sheets(), tmp_path / "letter.txt")
    assert sorted(path.name for path in tmp_path.glob("*.*")) == ["letter.txt", "report.pdf"]


def test_what_cannot_be_audited_is_not_written(session: Session, tmp_path: Path) -> None:
    """By a viewer, from a log that is open for reading only, or against the policy."""
    viewer = Session(session.home, session.key, Person("vera", "", Role.VIEWER))
    with session.open():
        pass
    for other, code in ((viewer, "NOT-ALLOWED"), (ReadOnlySession.of(session), "LOG-READ-ONLY")):
        with pytest.raises(RecordsError, match=code):
            save_report(other, "reading-1", sheets(), tmp_path / "report.pdf")
    assert list(tmp_path.glob("*.pdf*")) == []


def test_policy_forbids_paper_and_file(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A print dialog can write files, too."""
    monkeypatch.setattr(pdf, "policy", lambda: Policy(exports=("csv",)))
    assert "report" in policy_module.EXPORTS
    with pytest.raises(RecordsError, match="POLICY-EXPORT"):
        save_report(session, "reading-1", sheets(), tmp_path / "report.pdf")
    with pytest.raises(RecordsError, match="POLICY-EXPORT"):
        pdf.note_report(session, "reading-1", sheets(), "paper")
    assert list(tmp_path.glob("*.pdf*")) == []


def test_medium_that_does_not_keep_what_it_takes_is_found_out(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left, and the audit has no report that nobody has."""
    whole = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: whole(path)[:-100])
    with pytest.raises(RecordsError, match="FILE-UNWRITABLE"):
        save_report(session, "reading-1", sheets(), tmp_path / "report.pdf")
    assert list(tmp_path.glob("*.pdf*")) == []
    with pytest.raises(RecordsError, match="FILE-UNWRITABLE"):
        save_report(session, "reading-1", sheets(), tmp_path / "nowhere" / "report.pdf")
    with session.open() as records:
        assert all(entry.action != Action.PRINT for entry in records.access.audit.entries())
