"""Which of the installed models judges an image: by the kind of picture, then by the header and the age, then by the picture.

A router says which kind of picture it is, and refuses what is of no kind that the shelf knows. Of the models for that kind the
header and the age leave those that apply; where several are left, because no age is known, the one whose scope the picture fits
best, and its answer says so.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.scope import age_text, check_score
from desktop.errors import LightboxError, Notice, ScopeError
from desktop.inference.result import Analysis, Status
from desktop.inference.session import Model
from desktop.model_package.manifest import OTHER, Manifest

Answer = tuple[Model, Analysis]

STEPS: Final = (
    *("SCOPE-OBJECT", "SCOPE-MODALITY", "SCOPE-BODY-PART", "SCOPE-VIEW"),
    *("SCOPE-SHAPE", "SCOPE-VOLUME", "SCOPE-COLOR", "SCOPE-AGE", "SCOPE-IMAGE"),
)
"""Refusals by how far the image came with a model: the one that came furthest tells most."""
AGE_UNCLEAR: Final = (0.6, 0.85)
"""Where the scope score of the model for older patients lies between these shares of that of the model for the youngest (each as a
share of its limit), the look does not tell the age, and the age is asked for.

Measured with the age hidden: of 528 children's films 3.6 % are asked for, none goes to the adults' model; of 271 of adults from the
hospital that their model knows 12 %, one goes to the children's; of 170 of adults from elsewhere 44 %, and 9 % go to the children's.
"""


AGE_CONTRADICTED: Final = (0.6, 1.0)
"""Where that share is at most the first for a film of the younger patients' model, or at least the second for one of the older's, the
look speaks against the age that is known.

Measured on films that the model for the wrong age judges: of 146 of children with an adult's age 84 % are found, of 133 of adults with
a child's age 48 %. Falsely, of 361 of adults with theirs one, of 229 of children with theirs none.
"""


def of_kind(router: Model | None, gray: NDArray[np.uint8] | NDArray[np.float32], models: Sequence[Model]) -> tuple[Model, ...]:
    """Ask the router for the kind of picture, and return those of the models that judge this kind.

    Parameters
    ----------
    router : Model or None
        None: no router is installed, and every model must tell by itself what it does not know.
    gray : ndarray of uint8 or float32, shape (rows, columns)
    models : sequence of Model
        Not empty.

    Raises
    ------
    ScopeError
        ``SCOPE-KIND``: of no kind that the router knows, or not clearly of one. ``SCOPE-OTHER-KIND``: not what the one model
        judges. ``SCOPE-NO-MODEL``: not what any of them judges.
    ImageError, ModelError
        As `Model.predict`.
    """
    if router is None:
        return tuple(models)
    prediction = router.predict(gray)
    kind = max(prediction.probabilities, key=prediction.probabilities.__getitem__)
    try:
        check_score(prediction.scope_score, router.manifest)
    except ScopeError as error:
        raise _of_no_kind(router.manifest) from error
    if kind == OTHER or prediction.probabilities[kind] < router.manifest.thresholds[kind]:
        raise _of_no_kind(router.manifest)
    kept = tuple(model for model in models if model.manifest.population.image_kind == kind)
    if not kept and len(models) == 1:
        only = models[0].manifest
        name = _noun(router.manifest.model_class(kind).name)
        raise ScopeError("SCOPE-OTHER-KIND", kind=name, model=only.id, allowed=only.population.image)
    if not kept:
        raise ScopeError("SCOPE-NO-MODEL")
    return kept


def choose(answers: Sequence[Answer], age_years: float | None) -> Analysis:
    """Take the answer of the model whose scope the image fits best; else the refusal that tells most.

    Where one of the models is out of order there is no answer: the image may be one for just that model.

    Parameters
    ----------
    answers : sequence of (Model, Analysis)
        Of every model that could judge this kind of picture; may be empty.
    age_years : float or None
        Patient's age.
    """
    given = [pair for pair in answers if pair[1].in_scope]
    refusals = [pair for pair in answers if not pair[1].in_scope]
    if not given or any(refusal.code.startswith("MODEL-") for _, refusal in refusals):
        return _telling_refusal(refusals, age_years)
    model, answer = min(given, key=_fit)
    kind = model.manifest.population.image_kind
    fits = _fits([pair for pair in answers if pair[0].manifest.population.image_kind == kind])
    if len(fits) > 1:
        (youngest, least), *older = fits
        share = min(fit for _, fit in older) / max(least, 1e-9)
        judged = any(model is youngest for model, _ in given)
        if share > AGE_UNCLEAR[0] and (share < AGE_UNCLEAR[1] or not judged):
            models = " and ".join(f"{model.manifest.id} ({model.manifest.population.age_years})" for model, _ in fits)
            return refused(ScopeError("SCOPE-AGE-NEEDED", models=models))
        if share >= AGE_UNCLEAR[1]:
            given = [pair for pair in given if pair[0] is youngest]
            model, answer = min(given, key=_fit)
    return _with_age_choice(model.manifest, answer, [other.manifest for other, _ in answers])


def refused(error: LightboxError, model: Model | None = None, scope_score: float | None = None) -> Analysis:
    """Return an error as a refusal."""
    ref = model.ref if model is not None else None
    return Analysis("", 0, Status.REFUSED, 0, code=error.code, reason=error.reason, model=ref, scope_score=scope_score)


def _telling_refusal(refusals: Sequence[Answer], age_years: float | None) -> Analysis:
    about_the_file = [refusal for _, refusal in refusals if "SCOPE" not in refusal.code]
    if about_the_file:
        return about_the_file[0]
    furthest = max((_step(refusal) for _, refusal in refusals), default=0)
    last = [(model, refusal) for model, refusal in refusals if _step(refusal) == furthest]
    if len({model.manifest.population.image_kind for model, _ in last}) != 1:
        return refused(ScopeError("SCOPE-NO-MODEL"))
    refusal = next((refusal for model, refusal in last if _is_for(model.manifest, age_years)), last[0][1])
    if refusal.code != "SCOPE-AGE" or len(last) == 1 or age_years is None:
        return refusal
    manifests = sorted((model.manifest for model, _ in last), key=_youngest)
    names = " and ".join(manifest.id for manifest in manifests)
    ages = " and ".join(str(manifest.population.age_years) for manifest in manifests)
    return refused(ScopeError("SCOPE-AGE", age=age_text(age_years), model=names, allowed=ages))


def _is_for(manifest: Manifest, age_years: float | None) -> bool:
    """Tell whether a model is for patients of this age: of several that refuse, it is the one to name."""
    ages = manifest.population.age_years
    return age_years is not None and ages is not None and age_years in ages


def _step(refusal: Analysis) -> int:
    return STEPS.index(refusal.code) if refusal.code in STEPS else 0


def _with_age_choice(chosen: Manifest, answer: Analysis, asked: Sequence[Manifest]) -> Analysis:
    """Say what it means that no age was known, where another model is for other ages."""
    ages, kind = chosen.population.age_years, chosen.population.image_kind
    others = [m for m in asked if m.population.image_kind == kind and m.population.age_years not in (None, ages)]
    if not others:
        return answer
    words = " and ".join(f"{m.id} ({m.population.age_years})" for m in sorted(others, key=_youngest))
    choice = Notice("AGE-UNKNOWN-CHOICE", {"model": chosen.id, "allowed": str(ages), "others": words})
    notices = tuple(choice if notice.code == "AGE-UNKNOWN" else notice for notice in answer.notices)
    return replace(answer, notices=notices)


def looks_of_other_age(model: Manifest, score: float, other: Manifest, other_score: float) -> bool:
    """Tell whether a picture is rather one for the other model, which is for the same kind of picture at another age.

    Parameters
    ----------
    model, other : Manifest
        The one that judged, and the other.
    score, other_score : float
        Their scope scores.
    """
    fit, other_fit = score / model.scope.limit, other_score / other.scope.limit
    if other_fit > 1:
        return False
    if _youngest(model) < _youngest(other):
        return other_fit <= AGE_CONTRADICTED[0] * fit
    return fit >= AGE_CONTRADICTED[1] * other_fit


def _fit(pair: Answer) -> float:
    return (pair[1].scope_score or 0) / pair[0].manifest.scope.limit


def _fits(answers: Sequence[Answer]) -> list[tuple[Model, float]]:
    """Return the models for certain ages that have looked at the picture, youngest first, with their scope score by its limit."""
    looked = [
        (model, answer.scope_score / model.manifest.scope.limit)
        for model, answer in answers
        if answer.scope_score is not None and model.manifest.population.age_years is not None
    ]
    return sorted(looked, key=lambda pair: _youngest(pair[0].manifest))


def _youngest(manifest: Manifest) -> float:
    return manifest.population.age_years.minimum if manifest.population.age_years else 0.0


def _of_no_kind(router: Manifest) -> ScopeError:
    kinds = " or ".join(_noun(c.name) for c in router.classes if c.code != OTHER)
    return ScopeError("SCOPE-KIND", kinds=kinds)


def _noun(name: str) -> str:
    """Return a kind's name inside a sentence: "Frontal chest film" is "a frontal chest film", and "OCT scan" stays in capitals."""
    word = name if name[1:2].isupper() else name[:1].lower() + name[1:]
    return f"{'an' if word[:1].lower() in 'aeiou' else 'a'} {word}"
