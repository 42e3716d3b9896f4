"""From a path to an answer: the one way, for the window and the command line."""

import itertools
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.choice import Answer, choose, looks_of_other_age, of_kind, refused
from desktop.analysis.quality import kind_of, quality_notices
from desktop.analysis.scope import check_scope, check_score
from desktop.analysis.stability import ChangedAnswer, judge_changed
from desktop.errors import ImageError, LightboxError, ModelError, Notice
from desktop.imaging.image import DecodedImage
from desktop.imaging.photo import as_film
from desktop.imaging.photo_warp import Corners
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_frames
from desktop.inference.package import AUTO, automatic, installed_packages
from desktop.inference.result import Analysis, Status, new_reading_id
from desktop.inference.session import Model, find_model
from desktop.model_package.manifest import Manifest, PredictionSet
from desktop.paths import MODELS

SHELF: Final = MODELS


@dataclass(frozen=True, eq=False)
class Analyzer:
    """The installed models, ready to answer."""

    models: tuple[Model, ...]
    """All of the shelf, the router and the lite ones too."""

    @classmethod
    def installed(cls, shelf: Path = SHELF, threads: int = 0) -> Self:
        """Find all packages of a shelf and verify their files; a network is opened when it is first asked.

        Raises
        ------
        ModelError
            A package is damaged. A clinic must not work with a part of what IT installed without knowing.
        """
        return cls(tuple(find_model(folder, threads) for folder in installed_packages(shelf)))

    def analyze_path(
        self,
        path: Path,
        *,
        frames: Sequence[int] | None = None,
        model_id: str = AUTO,
        numbered: bool = False,
        age_years: float | None = None,
        passwords: Sequence[str] = (),
        corners: Corners | None = None,
    ) -> Iterator[tuple[DecodedImage | None, Analysis]]:
        """Read a file and judge its frames.

        Parameters
        ----------
        path : Path
        frames : sequence of int, optional
            All frames by default.
        model_id : str
            ``auto`` takes the model that is for this kind of picture and this age (`desktop.analysis.choice`).
        numbered : bool
            Each answer about an image gets a new reading id, made before the analysis. A file that holds no image
            (a letter on a CD) gets none: it does not belong in the log.
        age_years : float, optional
            Typed by the user; else the header's age counts.
        passwords : sequence of str
            Tried in turn where the file lies in a locked archive.
        corners : Corners, optional
            Of the film in a photograph, marked by hand; else they are looked for.

        Yields
        ------
        DecodedImage or None, Analysis
            For each frame; of a photograph the straightened film. What cannot be read yields one refusal with no image, and ends the file.
        """
        images = read_frames(path, frames, passwords)
        for number in itertools.count():
            start = time.perf_counter()
            reading_id = new_reading_id() if numbered else ""
            try:
                image = next(images, None)
                if image is None:
                    return
                image = as_film(image, corners)
                answer = self.analyze(image, file=str(path), model_id=model_id, age_years=age_years, reading_id=reading_id)
            except ImageError as error:
                frame = frames[number] if frames else number
                kept_id = "" if error.code.startswith(("FILE-", "ARCHIVE-")) else reading_id
                answer = replace(refused(error), file=str(path), frame=frame, reading_id=kept_id)
                yield None, replace(answer, elapsed_ms=_elapsed_ms(start))
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
        models = self._judges if model_id == AUTO else (self.model(model_id),)
        answer = self._answer(image, models, age)
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

    def judge_changed(
        self,
        path: Path,
        label: str,
        *,
        file_sha256: str,
        frame: int,
        model: tuple[str, str],
        passwords: Sequence[str] = (),
        corners: Corners | None = None,
    ) -> Iterator[ChangedAnswer]:
        """Judge a film once more after each of the small changes of `desktop.analysis.stability`.

        Parameters
        ----------
        path : Path
        label : str
            The answer: code of the most probable class.
        file_sha256, frame : str, int
            What was judged.
        model : tuple of str
            Id and SHA-256 of the model that gave the answer.
        passwords, corners
            As in `analyze_path`.

        Raises
        ------
        ImageError
            The file cannot be read, or is another by now: ``FILE-CHANGED``.
        ModelError
            ``MODEL-NOT-FOUND``: this model is not installed any more.
        """
        judge = self.model(model[0])
        if judge.ref.sha256 != model[1]:
            raise ModelError("MODEL-NOT-FOUND", model=model[0])
        (image,) = read_frames(path, (frame,), passwords)
        if image.file_sha256 != file_sha256:
            raise ImageError("FILE-CHANGED")
        yield from judge_changed(judge, grayscale(as_film(image, corners)), label)

    def model(self, model_id: str) -> Model:
        """Return the model with this id, which judges.

        Raises
        ------
        ModelError
            ``MODEL-NOT-FOUND``.
        """
        for model in self.models:
            if model.manifest.id == model_id and model.manifest.kind == "classifier":
                return model
        raise ModelError("MODEL-NOT-FOUND", model=model_id)

    @property
    def _judges(self) -> tuple[Model, ...]:
        return tuple(model for model in automatic(self.models) if model.manifest.kind == "classifier")

    @property
    def _router(self) -> Model | None:
        return next((model for model in automatic(self.models) if model.manifest.kind == "router"), None)

    def _answer(self, image: DecodedImage, models: tuple[Model, ...], age_years: float | None) -> Analysis:
        """Ask the header, then the router, then the models that are left; every known error becomes a refusal."""
        fitting: dict[Model, tuple[Notice, ...]] = {}
        answers: list[Answer] = []
        for model in models:
            try:
                fitting[model] = check_scope(image, model.manifest, age_years)
            except LightboxError as error:
                answers.append((model, refused(error, model)))
        kinds = {model.manifest.population.image_kind for model, refusal in answers if refusal.code == "SCOPE-AGE"}
        if not fitting and len(kinds) < 2:  # of several only the look tells whose ages are to be named
            return choose(answers, age_years)
        gray = grayscale(image)
        try:
            models = of_kind(self._router, gray, models)
        except LightboxError as error:
            answer, kind = refused(error, self._router), kind_of(image.header)
        else:
            answers = [(model, refusal) for model, refusal in answers if model in models]
            answers += [(model, _judge(gray, model, notices)) for model, notices in fitting.items() if model in models]
            answer, kind = choose(answers, age_years), models[0].manifest.population.image_kind
        said = {notice.code for notice in image.notices}  # by the header
        look = tuple(notice for notice in quality_notices(gray, kind) if notice.code not in said)
        return replace(answer, notices=answer.notices + self._age_notice(gray, answer, age_years) + look)

    def _age_notice(
        self, gray: NDArray[np.uint8] | NDArray[np.float32], answer: Analysis, age_years: float | None
    ) -> tuple[Notice, ...]:
        """Warn of a picture that looks like those of another age than is known: a mistyped age chose the wrong model."""
        if answer.prediction is None or answer.model is None or age_years is None:
            return ()
        judge = self.model(answer.model.id).manifest
        for other in self._judges:
            population = other.manifest.population
            same_kind = population.image_kind == judge.population.image_kind
            if not same_kind or population.age_years is None or age_years in population.age_years:
                continue
            try:
                score = other.predict(gray).scope_score
            except LightboxError:  # nobody asked for its answer
                continue
            if looks_of_other_age(judge, answer.prediction.scope_score, other.manifest, score):
                return (Notice("AGE-LOOK", {"other": other.manifest.id, "allowed": str(population.age_years)}),)
        return ()


def prediction_set(probabilities: Mapping[str, float], rule: PredictionSet) -> tuple[str, ...]:
    """Return the classes that cannot be ruled out at the rule's coverage, most probable first, never empty.

    References
    ----------
    Sadinle, Lei, Wasserman: Least ambiguous set-valued classifiers with bounded error levels, JASA 114 (2019).
    """
    ordered = sorted(probabilities, key=probabilities.__getitem__, reverse=True)
    kept = [code for code in ordered if 1 - probabilities[code] <= rule.quantiles[code]]
    return tuple(kept or ordered[:1])


def _judge(gray: NDArray[np.uint8] | NDArray[np.float32], model: Model, notices: tuple[Notice, ...]) -> Analysis:
    """Ask one model; every known error becomes a refusal."""
    manifest, scope_score = model.manifest, None
    try:
        prediction = model.predict(gray)
        scope_score = prediction.scope_score
        notices += check_score(scope_score, manifest)
    except LightboxError as error:
        return refused(error, model, scope_score)
    answer = Analysis(
        file="",
        frame=0,
        status=Status.ANALYZED,
        elapsed_ms=0,
        notices=notices,
        model=model.ref,
        prediction=prediction,
        prediction_set=prediction_set(prediction.probabilities, manifest.prediction_set),
        research_only=tuple(c.code for c in manifest.classes if c.research_only),
        in_scope=True,
        scope_score=scope_score,
    )
    return replace(answer, notices=notices + _research_notice(answer, manifest))


def _research_notice(answer: Analysis, manifest: Manifest) -> tuple[Notice, ...]:
    """Say which classes of the answer nobody may act on."""
    said = [c.name for c in manifest.classes if c.research_only and c.code in (answer.label, *answer.prediction_set)]
    return (Notice("RESEARCH-ONLY", {"classes": " and ".join(said)}),) if said else ()


def _elapsed_ms(start: float) -> float:
    return 1000 * (time.perf_counter() - start)
