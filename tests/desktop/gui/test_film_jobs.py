"""Pictures of films that were judged before."""

from pathlib import Path

import numpy as np

from desktop.gui.film_jobs import load_picture
from desktop.imaging.image import Header
from desktop.imaging.presentation import as_jpeg
from desktop.inference.result import Analysis, Status
from desktop.workers.pool import Workers


def test_small_copy_claims_no_pixel_spacing(workers: Workers, tmp_path: Path) -> None:
    """It has fewer pixels than the film whose header it carries: a ruler would be wrong by their ratio."""
    header = Header(patient_id="X-1", spacing_mm=(0.14, 0.14), spacing_source="PixelSpacing")
    analysis = Analysis(str(tmp_path / "gone.dcm"), 0, Status.ANALYZED, 1, file_sha256="1" * 64, header=header)
    found = load_picture(workers, tmp_path / "gone.dcm", analysis, as_jpeg(np.zeros((512, 400), np.uint8)))
    assert found.image is not None
    assert not found.original
    assert found.image.header.patient_id == "X-1"
    assert (found.image.header.spacing_mm, found.image.header.spacing_source) == (None, "")


def test_small_copy_is_of_the_slice_that_was_judged(workers: Workers, tmp_path: Path) -> None:
    """So the view does not call the answer one about another frame, and what is measured on one slice is on no other."""
    analysis = Analysis(str(tmp_path / "gone.dcm"), 3, Status.ANALYZED, 1, file_sha256="1" * 64)
    found = load_picture(workers, tmp_path / "gone.dcm", analysis, as_jpeg(np.zeros((512, 400), np.uint8)))
    assert found.image is not None
    assert found.image.frame == 3
