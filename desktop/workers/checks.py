"""What a worker's answer must be beyond its types, before anything of the program looks at it."""

import math
import re
from collections.abc import Collection, Mapping
from datetime import date, time
from pathlib import Path
from typing import Final

import numpy as np

from desktop.analysis.stability import ChangedAnswer
from desktop.errors import ERRORS, FIELD_LENGTH, NOTICES, ImageError, LightboxError, ModelError, Notice, clean_text
from desktop.imaging.image import (
    FRAME_RATES,
    LARGEST_INSTANCE_NUMBER,
    LARGEST_RATIO,
    MEGAPIXELS,
    OLDEST_YEARS,
    DecodedImage,
    Header,
    Inspection,
    Voi,
    Window,
)
from desktop.imaging.layers import FARTHEST, OVERLAY_BYTES, OVERLAYS, VERTICES, Overlay, Shutter
from desktop.imaging.tag_page import LARGEST_DEPTH, PAGE, ROWS, TAG_LENGTH, VALUE_LENGTH, TagPage
from desktop.inference.package import Package
from desktop.inference.result import Analysis, Prediction, Status
from desktop.workers.exchange import RawJudged
from desktop.workers.wire import Breach

HASH: Final = r"[0-9a-f]{64}"
LEVELS: Final = 2**16
"""Most values that a picture's table can hold."""
FORMATS: Final = frozenset({"DICOM", "JPEG", "PNG", "TIFF", "BMP", "WEBP"})
NOTICES_MOST: Final = 50
WINDOWS_MOST: Final = 200
HEATMAP_SIDE: Final = 256
PICTURE_SIDE: Final = 1024
"""Longest side of a preview or of a film in the colours of its heat map."""
SUM_TOLERANCE: Final = 1e-6
ERROR_KINDS: Final[Mapping[str, type[LightboxError]]] = {"ImageError": ImageError, "ModelError": ModelError}


def check_judged(judged: RawJudged, packages: Collection[Package]) -> None:
    """Check one frame's answer.

    Raises
    ------
    Breach
        It cannot be one.
    """
    if judged.image is not None:
        check_image(judged.image)
    _check_analysis(judged.analysis, packages)
    for picture, channels in ((judged.preview, (None, 3)), (judged.heatmap, (3,))):
        if picture is not None:
            _require(max(picture.shape[:2]) <= PICTURE_SIDE, "a picture is too large")
            _require((picture.shape[2] if picture.ndim == 3 else None) in channels and picture.ndim >= 2, "no picture")


def check_image(image: DecodedImage) -> None:
    """Check a decoded picture.

    Raises
    ------
    Breach
        Its parts do not fit each other.
    """
    _require(image.pixels.ndim == 2 and image.rows * image.columns <= MEGAPIXELS * 10**6, "no picture of a legal size")
    levels = image.values.size
    _require(image.values.ndim == 1 and 0 < levels <= LEVELS, "no table of values")
    _require(bool(np.isfinite(image.values).all()), "a value is not finite")
    _require(int(image.pixels.max()) < levels, "a pixel without a value")
    _require(image.rgb is None or image.rgb.shape == (*image.pixels.shape, 3), "colours of another size")
    _require(len(image.voi_choices) <= WINDOWS_MOST, "too many windows")
    for voi in (image.voi, *image.voi_choices):
        _check_voi(voi)
    if image.padding is not None:
        _require(0 <= image.padding[0] <= image.padding[1] < levels, "padding outside of the table")
    check_layers(image)
    _require(image.format in FORMATS, "an unknown format")
    _require(0 <= image.frame < image.frame_count, "no such frame")
    _require(bool(re.fullmatch(HASH, image.file_sha256)), "no hash")
    check_header(image.header)
    _check_notices(image.notices)


def check_changed(answer: ChangedAnswer, codes: Collection[str]) -> None:
    """Check what a model said of a changed picture.

    Raises
    ------
    Breach
        It cannot have.
    """
    _require(answer.label in codes, "an unknown class")
    _require(0 <= answer.probability <= 1, "no probability")


def check_layers(image: DecodedImage) -> None:
    """Check what is to be laid over a picture.

    Raises
    ------
    Breach
        It cannot be.
    """
    _require(len(image.overlays) <= OVERLAYS, "too many overlays")
    for overlay in image.overlays:
        _check_overlay(overlay, image)
    _require(sum(overlay.bits.nbytes for overlay in image.overlays) <= OVERLAY_BYTES, "overlays that are too large")
    if image.shutter is not None:
        _check_shutter(image.shutter, image)


def check_header(header: Header) -> None:
    """Check header fields.

    Raises
    ------
    Breach
        One is longer than it may be, or none of the values that it can have.
    """
    texts = (value for value in vars(header).values() if isinstance(value, str))
    _require(all(len(text) <= FIELD_LENGTH for text in texts), "a header field is too long")
    _require(header.patient_sex in ("", "M", "F", "O"), "an unknown sex")
    for day in (header.patient_birth_date, header.study_date):
        _require(not day or _parses(date, day), "no date")
    _require(not header.study_time or _parses(time, header.study_time), "no time")
    _require(header.patient_age_years is None or 0 <= header.patient_age_years <= OLDEST_YEARS, "no age")
    _require(header.instance_number is None or 0 <= header.instance_number <= LARGEST_INSTANCE_NUMBER, "no instance number")
    _require(0 <= header.bits_stored <= LEVELS, "no bit depth")
    _require(header.spacing_mm is None or all(0 < spacing <= 100 for spacing in header.spacing_mm), "no spacing")
    for direction in (header.row_direction, header.column_direction):
        _require(bool(re.fullmatch("[APRLHF]{0,3}", direction)), "no direction")
    _require(header.lossy_ratio is None or 1 < header.lossy_ratio <= LARGEST_RATIO, "no ratio")
    _require(header.frame_rate is None or FRAME_RATES[0] <= header.frame_rate <= FRAME_RATES[1], "no frame rate")


def check_inspection(inspection: Inspection, asked: Path) -> None:
    """Check what a header says of a file, which is the one that was asked for or lies in it or beside it.

    Raises
    ------
    Breach
        It cannot be that.
    """
    path, size = inspection.path, (inspection.rows, inspection.columns, inspection.frame_count, inspection.size_bytes)
    _require(path.is_relative_to(asked.parent) and ".." not in path.parts[len(asked.parent.parts) :], "a file elsewhere")
    _require(bool(inspection.code) != bool(inspection.format), "neither a picture nor a refusal")
    _require(inspection.code in ERRORS if inspection.code else inspection.format in FORMATS, "an unknown kind of file")
    _require(bool(re.fullmatch(HASH, inspection.file_sha256)) or not inspection.file_sha256, "no hash")
    _require(min(size) >= 0, "a negative number")
    check_header(inspection.header)


def check_tags(page: TagPage, first: TagPage, before: int) -> None:
    """Check what a file says of itself.

    Parameters
    ----------
    page : TagPage
    first : TagPage
        Of the same file.
    before : int
        Rows that came already.

    Raises
    ------
    Breach
        It cannot be that.
    """
    _require(len(page.rows) <= PAGE and before + len(page.rows) <= ROWS, "too many rows")
    _require((page.format, page.file_sha256) == (first.format, first.file_sha256), "rows of another file")
    _require(page.format in FORMATS and bool(re.fullmatch(HASH, page.file_sha256)), "an unknown kind of file")
    for row in page.rows:
        _require(0 <= row.depth <= LARGEST_DEPTH and row.item >= 0, "a row beyond all depth")
        _require(row.length is None or 0 <= row.length < 2**32, "no length")
        _require(len(row.value) <= VALUE_LENGTH and len(row.tag) <= TAG_LENGTH and len(row.vr) <= 2, "a value is too long")
        _require(len(row.name) <= FIELD_LENGTH and len(row.keyword) <= FIELD_LENGTH, "a name is too long")


def known_error(kind: str, code: str, fields: Mapping[str, object]) -> LightboxError:
    """Return an error that a worker tells of.

    Raises
    ------
    Breach
        There is no such error.
    """
    if kind not in ERROR_KINDS or code not in ERRORS:
        raise Breach("no known error")
    try:
        return ERROR_KINDS[kind](code, **{clean_text(name): value for name, value in fields.items()})
    except (KeyError, IndexError, ValueError, TypeError) as error:
        raise Breach("an error without its fields") from error


def _check_voi(voi: Voi) -> None:
    if isinstance(voi, Window):
        _require(voi.width > 0, "a window without width")
    else:
        fits = voi.entries.ndim == 1 and voi.entries.size <= LEVELS
        _require(fits and bool(((voi.entries >= 0) & (voi.entries <= 1)).all()), "no table of brightness")


def _check_overlay(overlay: Overlay, image: DecodedImage) -> None:
    fits = overlay.bits.ndim == 2 and overlay.bits.shape[1] == (overlay.columns + 7) // 8
    _require(fits and overlay.bits.nbytes <= OVERLAY_BYTES, "an overlay of another size")
    inside = 0 <= overlay.top <= image.rows - overlay.rows and 0 <= overlay.left <= image.columns - overlay.columns
    _require(inside, "an overlay outside of the picture")
    _require(len(overlay.label) <= FIELD_LENGTH, "a label is too long")


def _check_shutter(shutter: Shutter, image: DecodedImage) -> None:
    if shutter.rectangle is not None:
        top, left, bottom, right = shutter.rectangle
        _require(0 <= top < bottom <= image.rows and 0 <= left < right <= image.columns, "a shutter outside of the picture")
    _require(shutter.circle is None or shutter.circle[2] > 0, "a circle without a radius")
    measures = (*(shutter.circle or ()), *(length for corner in shutter.polygon for length in corner))
    _require(all(abs(length) <= FARTHEST + 1 for length in measures), "a shutter beyond all measure")
    _require(not shutter.polygon or 3 <= len(shutter.polygon) <= VERTICES, "no polygon")
    _require(0 <= shutter.gray <= 255, "no shade of grey")
    if shutter.bitmap is not None:
        _check_overlay(shutter.bitmap, image)


def _check_analysis(analysis: Analysis, packages: Collection[Package]) -> None:
    refused = analysis.status is Status.REFUSED
    _require(refused == (analysis.prediction is None) == bool(analysis.code), "neither an answer nor a refusal")
    _require(not refused or (analysis.code in ERRORS and bool(analysis.reason)), "an unknown refusal")
    _require(analysis.frame >= 0 and analysis.elapsed_ms >= 0, "a negative number")
    _require(bool(re.fullmatch(HASH, analysis.file_sha256)) or not analysis.file_sha256, "no hash")
    check_header(analysis.header)
    _check_notices(analysis.notices)
    package = next((p for p in packages if p.ref == analysis.model), None)
    _require(analysis.model is None or package is not None, "a model that is not installed")
    if analysis.prediction is not None:
        _require(package is not None, "an answer of no model")
        codes = package.manifest.codes if package is not None else ()
        _check_prediction(analysis.prediction, codes)
        known = {c.code for c in package.manifest.classes if c.research_only} if package is not None else set()
        _require(bool(analysis.prediction_set) and set(analysis.prediction_set) <= set(codes), "an unknown class")
        _require(set(analysis.research_only) == known, "not the classes that are for research only")
        _require(analysis.in_scope, "an answer outside of the scope")


def _check_prediction(prediction: Prediction, codes: tuple[str, ...]) -> None:
    p = prediction.probabilities
    _require(tuple(p) == codes and tuple(prediction.heatmaps) == codes, "not the classes of the model")
    _require(all(0 <= value <= 1 for value in p.values()), "no probabilities")
    _require(math.isclose(sum(p.values()), 1, abs_tol=SUM_TOLERANCE), "probabilities that do not sum to 1")
    for heatmap in prediction.heatmaps.values():
        _require(heatmap.ndim == 2 and max(heatmap.shape) <= HEATMAP_SIDE, "no heat map")
        _require(bool(np.isfinite(heatmap).all()), "a heat map that is not finite")


def _check_notices(notices: tuple[Notice, ...]) -> None:
    _require(len(notices) <= NOTICES_MOST, "too many notices")
    for notice in notices:
        _require(notice.code in NOTICES, "an unknown notice")
        try:
            notice.text  # noqa: B018  every field that its sentence names is there
        except (KeyError, IndexError, ValueError) as error:
            raise Breach("a notice without its fields") from error


def _parses(kind: type[date] | type[time], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise Breach(what)
