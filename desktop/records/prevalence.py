"""How common each class is among the images of this clinic, as its people set it: bound to a model and a class, kept in the log."""

import math
from collections.abc import Iterable, Mapping
from typing import Final

from desktop.records.settings import Settings

_KEY: Final = "prevalence/{model}/{code}"
LEAST: Final = 0.001
"""Smallest share that can be set; the largest is as far from 1."""

Prevalences = dict[tuple[str, str], float]
"""Shares, above 0 and below 1, by model id and class code; of classes that are not here none was set."""


def read_prevalences(settings: Settings, classes: Iterable[tuple[str, str]]) -> Prevalences:
    """Return what is set for these pairs of model id and class code."""
    texts = {(model, code): settings.get(_KEY.format(model=model, code=code)) for model, code in classes}
    shares = {key: _share(text) for key, text in texts.items()}
    return {key: share for key, share in shares.items() if share is not None}


def set_prevalences(settings: Settings, model: str, shares: Mapping[str, float | None]) -> None:
    """Keep shares of a model's classes, None for one that is not to be set; each that changes is a line of the audit.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``.
    ValueError
        A share is none, or together they are more than 1.
    """
    given = [share for share in shares.values() if share is not None]
    if not all(LEAST <= share <= 1 - LEAST for share in given) or sum(given) > 1 + 1e-9:
        raise ValueError("shares of images")
    for code, share in shares.items():
        key, text = _KEY.format(model=model, code=code), "" if share is None else f"{share:.6g}"
        if settings.get(key) != text:
            settings.set(key, text)


def _share(text: str) -> float | None:
    try:
        share = float(text)
    except ValueError:
        return None
    return share if math.isfinite(share) and LEAST <= share <= 1 - LEAST else None
