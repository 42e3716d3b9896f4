"""What is fuzzed, and what must hold: bytes in, a sound answer or one known error out. Anything else that is raised is a find."""

import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np

from desktop.errors import ERRORS, FIELD_LENGTH, ImageError, LightboxError, ModelError
from desktop.imaging.image import DecodedImage
from desktop.imaging.inspection import inspect
from desktop.imaging.presentation import grayscale, preview_jpeg
from desktop.imaging.reader import read_frames
from desktop.imaging.tag_page import TagPage
from desktop.imaging.tags import read_tags
from desktop.inference.session import load_model
from desktop.model_package.manifest import MANIFEST_NAME, load_manifest
from desktop.workers.checks import check_layers, check_tags

FRAMES: Final = 3
"""Most frames of one file that are decoded."""
SENTENCE: Final = 300
"""Longest sentence, in characters."""
SHOWN_PIXELS: Final = 250_000
"""Larger pictures are not drawn as well: it is slow and tells nothing new."""
PASSWORDS: Final = ("wrong", "right")

_FOLDER: Final = tempfile.TemporaryDirectory(prefix="lightbox-fuzz-")


def read(data: bytes) -> int:
    """Read a file of these bytes; return how many frames it gave."""
    path = Path(_FOLDER.name, "film")
    path.write_bytes(data)
    frames = 0
    try:
        for image in islice(read_frames(path), FRAMES):
            check_image(image)
            frames += 1
    except ImageError as error:
        check_error(error)
    return frames


def look(data: bytes) -> int:
    """Inspect a file or an archive of these bytes; return how many files it is said to hold. What is refused does not open."""
    path = Path(_FOLDER.name, "any")
    path.write_bytes(data)
    found = 0
    for inspection in inspect(path, PASSWORDS):
        found += 1
        assert inspection.code in ("", *ERRORS)
        assert (inspection.code == "") == (inspection.reason == "")
        assert len(inspection.reason) <= SENTENCE
        if inspection.code == "":
            assert min(inspection.rows, inspection.columns, inspection.frame_count) > 0
        elif inspection.path == path:
            assert not _opens(path), inspection.code
    return found


def tags(data: bytes) -> int:
    """Read what a file of these bytes says of itself; return in how many rows."""
    path = Path(_FOLDER.name, "said")
    path.write_bytes(data)
    pages: list[TagPage] = []
    try:
        for page in read_tags(path):
            check_tags(page, pages[0] if pages else page, sum(len(known.rows) for known in pages))
            for row in page.rows:
                assert all(text.isprintable() for text in (row.tag, row.vr, row.name, row.keyword, row.value))
            pages.append(page)
    except ImageError as error:
        check_error(error)
    return sum(len(page.rows) for page in pages)


def _opens(path: Path) -> bool:
    try:
        return next(read_frames(path), None) is not None
    except ImageError:
        return False


def manifest(data: bytes) -> None:
    """Load a manifest of these bytes."""
    Path(_FOLDER.name, MANIFEST_NAME).write_bytes(data)
    try:
        load_manifest(Path(_FOLDER.name))
    except ModelError as error:
        check_error(error)


def network(data: bytes) -> None:
    """Load a package whose network is these bytes, its hash being right."""
    from tests.desktop.packages import seal, tiny_manifest  # noqa: PLC0415 (slow to import, and of use here alone)

    folder = Path(_FOLDER.name, "tiny")
    folder.mkdir(exist_ok=True)
    (folder / "model.onnx").write_bytes(data)
    for name in ("card.md", "golden.npz"):
        (folder / name).touch()
    seal(folder, tiny_manifest())
    try:
        load_model(folder, threads=1)
    except ModelError as error:
        check_error(error)


TARGETS: Final[dict[str, Callable[[bytes], object]]] = {
    "read": read, "look": look, "tags": tags, "manifest": manifest, "network": network,
}  # fmt: skip


def check_image(image: DecodedImage) -> None:
    """Hold what every part of the program that gets a picture relies on."""
    assert image.pixels.ndim == 2
    assert image.pixels.dtype in (np.uint8, np.uint16)
    assert 0 < image.pixels.size <= 64_000_000
    assert int(image.pixels.max()) < len(image.values) <= 65536
    assert np.isfinite(image.values).all()
    assert image.rgb is None or (image.rgb.dtype == np.uint8 and image.rgb.shape == (*image.pixels.shape, 3))
    assert 0 <= image.frame < image.frame_count
    check_layers(image)
    assert all(len(notice.text) <= SENTENCE for notice in image.notices)
    for value in vars(image.header).values():
        assert not isinstance(value, str) or (len(value) <= FIELD_LENGTH and (not value or value.isprintable()))
    if image.pixels.size <= SHOWN_PIXELS:
        gray = grayscale(image)
        assert np.isfinite(gray).all()
        assert preview_jpeg(image).startswith(b"\xff\xd8")


def check_error(error: LightboxError) -> None:
    """Hold that a refusal is one short line."""
    assert len(error.reason) <= SENTENCE
    assert error.reason.isprintable()
