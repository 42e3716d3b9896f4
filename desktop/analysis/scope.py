"""May this model judge this image? Asked before the network runs, of the header and the pixels; and after, of the scope score.

A field that the file does not give refuses nothing: it becomes a notice where the answer depends on it.
"""

from typing import Final

import numpy as np

from desktop.analysis.volume import judges_slices
from desktop.errors import ImageError, Notice, ScopeError
from desktop.imaging.image import DecodedImage
from desktop.model_package.manifest import Manifest

COLOR_LIMIT: Final = 24
"""Mean difference between the colour channels (0..255) from which a picture counts as coloured.

A grey film photographed in warm light stays below 20; a photograph of skin or a room, or an ultrasound in colour, lies above.
"""
DERIVED_OBJECTS: Final = {
    "1.2.840.10008.5.1.4.1.1.66.4": "a segmentation",
    "1.2.840.10008.5.1.4.1.1.66.7": "a segmentation",
    "1.2.840.10008.5.1.4.1.1.30": "a parametric map",
    "1.2.840.10008.5.1.4.1.1.481.2": "a radiotherapy dose",
}
"""SOP classes that have pixels but are no picture from a device (PS3.4 B.5)."""
LATERAL_VIEWS: Final = frozenset({"LL", "RL", "LLD", "RLD", "LLO", "RLO", "LATERAL"})
ANY_MODALITY: Final = frozenset({"", "OT", "SC"})
"""Secondary captures and digitised films say nothing of what they show."""


def check_scope(image: DecodedImage, manifest: Manifest, age_years: float | None) -> tuple[Notice, ...]:
    """Refuse what the header or the shape of the picture puts outside the model's population.

    Parameters
    ----------
    image : DecodedImage
    manifest : Manifest
    age_years : float or None
        Patient's age, from the header or typed.

    Returns
    -------
    tuple of Notice
        What the answer depends on and the file does not say.

    Raises
    ------
    ScopeError, ImageError
        Codes ``SCOPE-...`` and ``IMAGE-TOO-SMALL``.
    """
    _check_header(image, manifest)
    _check_picture(image, manifest)
    return check_age(manifest, age_years) + _check_view(image, manifest) + _check_resolution(image, manifest)


def check_age(manifest: Manifest, age_years: float | None) -> tuple[Notice, ...]:
    """Refuse an age outside the model's population; a notice where it is not known.

    Raises
    ------
    ScopeError
        ``SCOPE-AGE``.
    """
    allowed = manifest.population.age_years
    if allowed is None:
        return ()
    if age_years is None:
        return (Notice("AGE-UNKNOWN", {"allowed": str(allowed), "model": manifest.id}),)
    if age_years not in allowed:
        raise ScopeError("SCOPE-AGE", age=age_text(age_years), allowed=str(allowed), model=manifest.id)
    return ()


def age_text(age_years: float) -> str:
    """Return an age as the window says it, completed, in months below two years: "11 months" is not beside "ages 1 to 5"."""
    return f"{int(age_years)} years" if age_years >= 2 else f"{int(12 * age_years)} months"


def check_score(score: float, manifest: Manifest) -> tuple[Notice, ...]:
    """Refuse a picture that lies too far from the training images; a notice near the limit.

    Raises
    ------
    ScopeError
        ``SCOPE-IMAGE``.
    """
    if score > manifest.scope.limit:
        raise ScopeError("SCOPE-IMAGE", allowed=manifest.population.image, model=manifest.id)
    return (Notice("NEAR-SCOPE-LIMIT", {"model": manifest.id}),) if score >= manifest.scope.near else ()


def _check_picture(image: DecodedImage, manifest: Manifest) -> None:
    scope = manifest.scope
    size = {"columns": image.columns, "rows": image.rows}
    if min(image.rows, image.columns) < scope.minimum_side:
        raise ImageError("IMAGE-TOO-SMALL", minimum=scope.minimum_side, **size)
    if not scope.aspect[0] <= image.columns / image.rows <= scope.aspect[1]:
        raise ScopeError("SCOPE-SHAPE", allowed=manifest.population.image, **size)
    if image.frame_count > 1 and not judges_slices(manifest):
        raise ScopeError("SCOPE-VOLUME", frame_count=image.frame_count, model=manifest.id)
    if image.rgb is not None:
        step = max(1, min(image.rows, image.columns) // 256)  # a sample of the pixels is enough for a mean
        channels = image.rgb[::step, ::step].astype(np.int16)
        if float((channels.max(axis=2) - channels.min(axis=2)).mean()) > COLOR_LIMIT:
            raise ScopeError("SCOPE-COLOR", model=manifest.id)


def _check_header(image: DecodedImage, manifest: Manifest) -> None:
    header, population = image.header, manifest.population
    if header.sop_class_uid in DERIVED_OBJECTS:
        raise ScopeError("SCOPE-OBJECT", kind=DERIVED_OBJECTS[header.sop_class_uid], model=manifest.id)
    if header.modality not in ANY_MODALITY | set(population.modalities):
        allowed = " and ".join(population.modalities)
        raise ScopeError("SCOPE-MODALITY", modality=header.modality, allowed=allowed, model=manifest.id)
    if (
        population.body_parts
        and header.body_part
        and not any(part in header.body_part.upper() for part in population.body_parts)
    ):
        allowed = population.body_parts[0]
        raise ScopeError("SCOPE-BODY-PART", body_part=header.body_part, allowed=allowed, model=manifest.id)
    if population.views and header.view.upper() in LATERAL_VIEWS - set(population.views):
        raise ScopeError("SCOPE-VIEW", view=header.view, allowed=" and ".join(population.views), model=manifest.id)


def _check_view(image: DecodedImage, manifest: Manifest) -> tuple[Notice, ...]:
    population = manifest.population
    if not population.views or image.header.view.upper() in population.views:
        return ()
    return (Notice("VIEW-UNKNOWN", {"allowed": " and ".join(population.views), "model": manifest.id}),)


def _check_resolution(image: DecodedImage, manifest: Manifest) -> tuple[Notice, ...]:
    """A picture smaller than the network's input shows less than the training films did."""
    if image.rows >= manifest.preprocessing.height and image.columns >= manifest.preprocessing.width:
        return ()
    return (Notice("LOW-RESOLUTION", {"columns": image.columns, "rows": image.rows}),)
