"""The figures of a set again for its parts: by source, view, sex, age, and by what the package would have refused."""

from collections import Counter
from collections.abc import Callable, Sequence, Set
from typing import Final

import numpy as np

from desktop.model_package.manifest import Manifest
from model_build.data.films import Film
from model_build.evaluate.answers import Answers
from model_build.evaluate.figures import figures, headline, with_intervals
from model_build.evaluate.result import Subgroup

SMALLEST: Final = 10
"""Films; of fewer only the number is told."""
AGES: Final = ((0, "under 1"), (1, "1 to 5"), (6, "6 to 17"), (18, "18 to 39"), (40, "40 to 64"), (65, "65 and over"))
"""Completed years from which each band begins."""
UNKNOWN: Final = "not known"


def subgroups(
    answers: Answers, films: Sequence[Film], manifest: Manifest, *, names: Set[str], on: str, resamples: int
) -> tuple[Subgroup, ...]:
    """Measure every part of a set of which the films are not all alike.

    Parameters
    ----------
    answers : Answers
        To `films`.
    films : sequence of Film
    manifest : Manifest
    names : set of str
        The figures that may be said of this set; of them, those of the headline are measured.
    on : str
        Name of the set.
    resamples : int
    """
    attributes: dict[str, Callable[[Film], str]] = {
        "source": lambda film: film.source or UNKNOWN,
        "view": lambda film: film.view or UNKNOWN,
        "sex": lambda film: film.sex or UNKNOWN,
        "age": age_band,
    }
    values = {attribute: np.array([of(film) for film in films]) for attribute, of in attributes.items()}
    values["scope"] = np.where(answers.scope_scores <= manifest.scope.limit, "judged", "refused")
    found = []
    for attribute, of_films in values.items():
        kinds = _in_order(attribute, set(of_films.tolist()))
        for kind in kinds if len(kinds) > 1 else ():
            chosen = np.flatnonzero(of_films == kind)
            part = answers.take(chosen)
            measured = figures(part, manifest) if len(chosen) >= SMALLEST else {}
            named = {name: measured[name] for name in headline(manifest.codes) if name in measured and name in names}
            found.append(
                Subgroup(
                    attribute,
                    kind,
                    len(chosen),
                    len(np.unique(part.patients)),
                    count_classes([films[i] for i in chosen.tolist()], manifest.codes),
                    with_intervals(part.patients, named, f"{on}, {attribute}: {kind}", resamples),
                )
            )
    return tuple(found)


def age_band(film: Film) -> str:
    """Return the band of `AGES` that a film's age lies in; not known where it is no number."""
    try:
        age = float(film.age_years)
    except ValueError:
        return UNKNOWN
    return next((band for start, band in reversed(AGES) if age >= start), UNKNOWN)


def count_classes(films: Sequence[Film], codes: Sequence[str]) -> dict[str, int]:
    """Return how many films each class has; classes without any are left out."""
    counts = Counter(film.label for film in films)
    return {code: counts[code] for code in codes if counts[code]}


def _in_order(attribute: str, kinds: Set[str]) -> list[str]:
    """Return the kinds by name, age bands by age, what is not known last."""
    bands = [band for _, band in AGES]
    rank: Callable[[str], int] = lambda kind: bands.index(kind) if attribute == "age" and kind in bands else 0
    return sorted(kinds, key=lambda kind: (kind == UNKNOWN, rank(kind), kind))
