"""From a path to an answer: the one way, for the window and the command line."""

import itertools
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

from desktop.analysis.scope import check_scope, check_score
from desktop.errors import ImageError, LightboxError, ModelError, ScopeError
from desktop.imaging.image import DecodedImage
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_frames
from desktop.inference.result import Analysis, Status, new_reading_id
from desktop.inference.session import Model, installed_packages, load_model
from desktop.model_package.manifest import PredictionSet
from desktop.paths import RESOURCES

AUTO: Final = "auto"
SHELF: Final = RESOURCES / "models"


@dataclass(frozen=True, eq=False)
class Analyzer:
    """The installed models, ready to answer."""

    models: tuple[Model, ...]

    @classmethod
    def installed(cls, shelf: Path = SHELF, threads: int = 0) -> Self:
        """Load all packages of a shelf.

        Raises
        ------
        ModelError
            A package is damaged. A clinic must not work with a part of what IT installed without knowing.
        """
        return cls(tuple(load_model(folder, threads) for folder in installed_packages(shelf)))

    def analyze_path(
        self,
        path: Path,
        *,
        frames: Sequence[int] | None = None,
        model_id: str = AUTO,
        numbered: bool = False,
        age_years: float | None = None,
    ) -> Iterator[tuple[DecodedImage | None, Analysis]]:
        """Read a file and judge its frames.

        Parameters
        ----------
        path : Path
        frames : sequence of int, optional
            All frames by default.
        model_id : str
            ``auto`` takes the model whose scope the image fits best.
        numbered : bool
            Each answer about an image gets a new reading id, made before the analysis. A file that holds no image
            (a letter on a CD) gets none: it does not belong in the log.
        age_years : float, optional
            Typed by the user; else the header's age counts.

        Yields
        ------
        DecodedImage or None, Analysis
            For each frame. What cannot be read yields one refusal with no image, and ends the file.
        """
        images = read_frames(path, frames)
        for number in itertools.count():
            start = time.perf_counter()
            reading_id = new_reading_id() if numbered else ""
            try:
                image = next(images, None)
                if image is None:
                    return
                answer = self.analyze(image, file=str(path), model_id=model_id, age_years=age_years, reading_id=reading_id)
            except ImageError as error:
                frame = frames[number] if frames else number
                kept_id = "" if error.code.startswith("FILE-") else reading_id
                refused = replace(_refused(error), file=str(path), frame=frame, reading_id=kept_id)
                yield None, replace(refused, elapsed_ms=_elapsed_ms(start))
                return
            yield image, replace(answer, elapsed_ms=_elapsed_ms(start))

    def analyze(
        self, image: DecodedImage, *, file: str, model_id: str = AUTO, age_years: float | None = None, reading_id: str = ""
    ) -> Analysis:
        """Judge one decoded image; a refusal is an answer too.

        Parameters
        ----------
        image : DecodedImage
        file : str
            How the answer names the file.
        model_id : str
        age_years : float, optional
            Typed by the user; else the header's age counts.
        reading_id : str
            Goes with the answer.

        Raises
        ------
        ModelError
            ``MODEL-NOT-FOUND``: a wrong `model_id`.
        """
        start = time.perf_counter()
        age = image.header.patient_age_years if age_years is None else age_years
        models = self.models if model_id == AUTO else (self.model(model_id),)
        answer = _choose([(_judge(image, model, age), model) for model in models])
        notices = image.notices + answer.notices
        warned = answer.status is Status.ANALYZED and not all(notice.information for notice in notices)
        return replace(
            answer,
            file=file,
            frame=image.frame,
            status=Status.WARNING if warned else answer.status,
            elapsed_ms=_elapsed_ms(start),
            file_sha256=image.file_sha256,
            header=image.header,
            notices=notices,
            reading_id=reading_id,
        )

    def model(self, model_id: str) -> Model:
        """Return the model with this id.

        Raises
        ------
        ModelError
            ``MODEL-NOT-FOUND``.
        """
        for model in self.models:
            if model.manifest.id == model_id:
                return model
        raise ModelError("MODEL-NOT-FOUND", model=model_id)


def prediction_set(probabilities: Mapping[str, float], rule: PredictionSet) -> tuple[str, ...]:
    """Return the classes that cannot be ruled out at the rule's coverage, most probable first, never empty.

    References
    ----------
    Sadinle, Lei, Wasserman: Least ambiguous set-valued classifiers with bounded error levels, JASA 114 (2019).
    """
    ordered = sorted(probabilities, key=probabilities.__getitem__, reverse=True)
    kept = [code for code in ordered if 1 - probabilities[code] <= rule.quantiles[code]]
    return tuple(kept or ordered[:1])


def _judge(image: DecodedImage, model: Model, age_years: float | None) -> Analysis:
    """Ask one model; every known error becomes a refusal."""
    scope_score = None
    try:
        notices = check_scope(image, model.manifest, age_years)
        prediction = model.predict(grayscale(image))
        scope_score = prediction.scope_score
        notices += check_score(scope_score, model.manifest)
    except LightboxError as error:
        return replace(_refused(error), model=model.ref, scope_score=scope_score)
    return Analysis(
        file="",
        frame=image.frame,
        status=Status.ANALYZED,
        elapsed_ms=0,
        notices=notices,
        model=model.ref,
        prediction=prediction,
        prediction_set=prediction_set(prediction.probabilities, model.manifest.prediction_set),
        in_scope=True,
        scope_score=scope_score,
    )


def _choose(answers: list[tuple[Analysis, Model]]) -> Analysis:
    """Take the answer of the model whose scope the image fits best; else the one refusal that tells most."""
    given = [pair for pair in answers if pair[0].in_scope]
    if given:
        return min(given, key=lambda pair: (pair[0].scope_score or 0) / pair[1].manifest.scope.limit)[0]
    refusals = [answer for answer, _ in answers]
    about_the_file = [refused for refused in refusals if "SCOPE" not in refused.code]
    if about_the_file or len(refusals) == 1:
        return (about_the_file or refusals)[0]
    return _refused(ScopeError("SCOPE-NO-MODEL"))


def _refused(error: LightboxError) -> Analysis:
    return Analysis(file="", frame=0, status=Status.REFUSED, elapsed_ms=0, code=error.code, reason=error.reason)


def _elapsed_ms(start: float) -> float:
    return 1000 * (time.perf_counter() - start)
