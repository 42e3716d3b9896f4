"""Nothing may stand in two parts of a split: no patient, no picture, and no copy of a picture that was changed a little."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

from model_build.data.films import Split

SIDE: Final = 32
"""Of the small picture that a signature is made of."""
BACKGROUND: Final = 2.0
"""Standard deviation, in pixels of the small picture, of the blur that is taken away."""
NEAR: Final = 0.96
"""Correlation from which two films count as the same picture.

Measured with the signatures below, largest correlation of films of different patients, as they are and mirrored:

==============  =======  =========  ========
films           pairs    as it is   mirrored
==============  =======  =========  ========
chestxray2017   16.6 M   0.919      0.843
covid           0.62 M   0.868      0.836
oct2017         0.52 M   0.924      0.949
==============  =======  =========  ========

Most films of one child are no nearer (the middle of 4,715 pairs of chestxray2017: 0.31), but its 33 pairs with identical
pixels have 1.0, and oct2017 holds 5 pairs of neighbouring slices of one patient above 0.95. Of 120 films of each set, saved
as JPEG of quality 30, 95 % kept 0.995; at half the size 0.992; with a gamma of 1.4 0.978; with contrast raised and clipped
0.959. A cut of 1 % of each border keeps 0.965 in the middle, one of 2 % only 0.85: such copies are not found.

Without the blur taken away, squeezed chest films of different children reach 0.984 at 16 x 16 and 0.975 at 32 x 32, above
what a cut of 1 % or a changed contrast leaves: no threshold would part them.
"""

_BLOCK: Final = 1024
"""Films whose correlations with all others are held at once: 24 MB for 5,760 films."""


class LeakageError(ValueError):
    """The same patient or the same picture stands in two parts of a split."""


def signature(gray: NDArray[np.uint8] | NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what a picture looks like, whatever its size, compression and contrast.

    Parameters
    ----------
    gray : ndarray of uint8 or float32, shape (rows, columns)

    Returns
    -------
    ndarray of float32, shape (SIDE * SIDE,)
        Area averages less their surroundings, with mean 0 and length 1; zeros for a picture of one brightness. The dot
        product of two signatures is their correlation.
    """
    picture = Image.fromarray(gray.astype(np.float32)).resize((SIDE, SIDE), Image.Resampling.BOX)
    small = np.asarray(picture, np.float32)
    detail = small - gaussian_filter(small, BACKGROUND)
    detail -= detail.mean()
    length = float(np.linalg.norm(detail))
    flat: NDArray[np.float32] = (
        detail / length if length > 1e-6 * max(float(np.abs(small).max()), 1e-6) else 0 * detail
    ).ravel()
    return flat


def near_duplicates(
    signatures: NDArray[np.float32], apart: Sequence[str] | None = None, threshold: float = NEAR
) -> list[tuple[int, int]]:
    """Find films that show the same picture, as it is or mirrored.

    Parameters
    ----------
    signatures : ndarray of float32, shape (films, SIDE * SIDE)
        See `signature`.
    apart : sequence of str, optional
        One name for each film; pairs of films with the same name are left out. The patients, to find the same picture under
        two patients; or the parts of a split.
    threshold : float
        Smallest correlation.

    Returns
    -------
    list of pairs of int
        Indices, the smaller one first, in ascending order.
    """
    count = len(signatures)
    names = np.arange(count) if apart is None else np.unique(np.asarray(apart), return_inverse=True)[1]
    mirrored = signatures.reshape(count, SIDE, SIDE)[:, :, ::-1].reshape(count, -1)
    pairs: list[tuple[int, int]] = []
    for start in range(0, count, _BLOCK):
        rows = slice(start, start + _BLOCK)
        likeness = np.maximum(signatures[rows] @ signatures[start:].T, signatures[rows] @ mirrored[start:].T)
        near = np.triu(likeness >= threshold, 1) & (names[rows, None] != names[None, start:])
        pairs += [(start + int(i), start + int(j)) for i, j in np.argwhere(near)]
    return pairs


def check_leakage(split: Split, hashes: Mapping[str, str], signatures: Mapping[str, NDArray[np.float32]] | None = None) -> None:
    """Fail where a patient, a dup_group or a picture stands in two parts.

    Parameters
    ----------
    split : Split
    hashes : mapping of path to str
        Hash of the decoded pixels, see `pixel_hash`.
    signatures : mapping of path to ndarray, optional
        See `signature`; with them near duplicates fail too.

    Raises
    ------
    LeakageError
        Naming the parts and one thing that they share.
    """
    seen: dict[tuple[str, str], str] = {}
    for part, films in split.parts().items():
        for film in films:
            for key in (("patient", film.patient_id), ("dup_group", film.dup_group), ("picture", hashes[film.path])):
                if key[1] and seen.setdefault(key, part) != part:
                    raise LeakageError(f"the same {key[0]} ({key[1]}) stands in {seen[key]} and {part}: {film.path}")
    if signatures is None:
        return
    placed = [(part, film.path) for part, films in split.parts().items() for film in films]
    pairs = near_duplicates(np.stack([signatures[path] for _, path in placed]), [part for part, _ in placed])
    if pairs:
        (part, path), (other_part, other) = (placed[i] for i in pairs[0])
        raise LeakageError(
            f"{len(pairs)} pairs of nearly the same picture stand in two parts: {path} in {part} and {other} in {other_part}"
        )
