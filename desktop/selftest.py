"""Checks of this installation, as IT's acceptance test: decoders, models, worker, database, fonts."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import LightboxError
from desktop.imaging.image import Header
from desktop.imaging.reader import read_image
from desktop.inference.package import installed_packages
from desktop.inference.result import Analysis, Status, new_reading_id
from desktop.inference.session import load_model
from desktop.paths import MODELS, RESOURCES
from desktop.records.entry import LogQuery
from desktop.records.vault import try_out
from desktop.selftest_apart import Check
from desktop.workers.limits import NATIVE
from desktop.workers.pool import Workers

DECODER_FILES: Final = RESOURCES / "selftest"
"""One drawn picture in every transfer syntax and format (tests/desktop/make_selftest_files.py); ``reference.dcm`` is plain."""
EXACT: Final = 0.5 / 4095
EIGHT_BIT: Final = 0.5 / 255 + EXACT
TOLERANCES: Final = {
    "jpeg-2000": 0.02,
    "jpeg-baseline": 0.02,
    "jpeg-extended": 0.02,
    "jpeg-ls-near-lossless": 3.5 / 4095,
    "jpeg": 0.02,
    "png": EIGHT_BIT,
    "bmp": EIGHT_BIT,
    "webp": EIGHT_BIT,
}
"""Largest difference to the reference at any pixel, as a share of the range, by file; the others are exact."""
FONT_FILES: Final = ("NotoSans-Regular.ttf", "NotoSans-Medium.ttf", "NotoSans-SemiBold.ttf", "NotoSansArabic-Regular.ttf",
                     "NotoSansArabic-SemiBold.ttf", "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-SemiBold.ttf")  # fmt: skip
FONT_CHECKSUM: Final = 0xB1B0AFBA
"""Of all 32-bit words of a sound font file (OpenType specification, table head, checksumAdjustment)."""


def run_checks() -> Iterator[Check]:
    """Run all checks, one after the other; a failed one does not stop the others."""
    for path in sorted(DECODER_FILES.glob("*.*")):
        yield _run(f"decoder {path.stem}", lambda path=path: _check_decoder(path))  # type: ignore[misc]
    folders = installed_packages(MODELS)
    if not folders:
        yield Check("models", passed=False, detail="none is installed")
    for folder in folders:
        yield _run(f"model {folder.name}", lambda folder=folder: _check_model(folder))  # type: ignore[misc]
    yield _run("worker", _check_worker)
    yield _run("database", _check_database)
    yield _run("fonts", _check_fonts)


def _run(name: str, check: Callable[[], str]) -> Check:
    try:
        return Check(name, passed=True, detail=check())
    except LightboxError as error:
        return Check(name, passed=False, detail=f"{error.reason} [{error.code}]")
    except Exception as error:
        return Check(name, passed=False, detail=f"{type(error).__name__}: {error}")


def _check_decoder(path: Path) -> str:
    difference = float(np.abs(_brightness(path) - _brightness(DECODER_FILES / "reference.dcm")).max())
    tolerance = TOLERANCES.get(path.stem, EXACT)
    if not difference <= tolerance:
        raise ValueError(f"differs from the reference by {difference:.5f} of the range, more than {tolerance:.5f}")
    return f"difference {difference:.5f}"


def _brightness(path: Path) -> NDArray[np.float32]:
    """Return the modality values as a share of the range of the file's own bit depth."""
    image = read_image(path)
    values: NDArray[np.float32] = image.values[image.pixels]
    return values / np.float32((1 << image.header.bits_stored) - 1)


def _check_model(folder: Path) -> str:
    model = load_model(folder)
    model.verify()
    return f"{model.ref.version}, {model.manifest.kind}, {model.manifest.variant}, reaches its golden answer"


def _check_worker() -> str:
    """Read a film in a worker as in this process, and have it try what it must not be able to do."""
    path = DECODER_FILES / "reference.dcm"
    with Workers() as workers:
        models = workers.start()
        if not np.array_equal(workers.read(path).pixels, read_image(path).pixels):
            raise ValueError("it reads another picture than this process")
        refused = workers.probe()
    allowed = [name for name, held in refused.items() if not held and name != NATIVE]
    if allowed:
        raise ValueError(f"it is not kept from {', '.join(allowed)}")
    kernel = "by the kernel too" if refused.get(NATIVE) else "by Python only"
    return f"starts, answers, knows {len(models)} models; kept from {', '.join(name for name in refused if name != NATIVE)} {kernel}"


def _check_database() -> str:
    """Keep and find a reading in a log that is thrown away, and see that its file does not hold the words in plain."""
    with tempfile.TemporaryDirectory(prefix="lightbox-selftest-") as name:
        session = try_out(Path(name))
        header = Header(patient_name="SELFTEST^PATIENT")
        reading = Analysis("film", 0, Status.REFUSED, 0.0, header=header, code="IMAGE-BLANK", reason="")
        with session.open() as records:
            records.save(new_reading_id(), reading, preview=b"", source=Path("film"))
            if [entry.patient_name for entry in records.search(LogQuery(text="selftest"))] != [header.patient_name]:
                raise ValueError("a reading is not found again")
            fault = records.access.audit.verify()
            if fault is not None:
                raise ValueError(f"entry {fault.sequence} of the audit does not hold")
            version = records.access.connection.execute("PRAGMA cipher_version").fetchone()[0]
        if any(b"SELFTEST" in path.read_bytes() for path in Path(name).rglob("*") if path.is_file()):
            raise ValueError("the file is not encrypted")
    return f"SQLCipher {version}; a reading is kept, encrypted and found"


def _check_fonts() -> str:
    for name in FONT_FILES:
        content = (RESOURCES / "fonts" / name).read_bytes()
        words = np.frombuffer(content + bytes(-len(content) % 4), ">u4")
        if words.sum(dtype=np.uint32) != FONT_CHECKSUM:
            raise ValueError(f"{name} is damaged")
    return f"{len(FONT_FILES)} fonts"
