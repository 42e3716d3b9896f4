"""A model package made ready to answer. CPU only, no network, no telemetry.

Packages are verified when the program starts, and a network is opened when it is first asked: an open one holds some 45 MB,
and many a clinic never asks for most of the shelf.
"""

import hashlib
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from desktop.errors import ModelError
from desktop.inference.package import Package
from desktop.inference.result import Prediction
from desktop.model_package.manifest import Manifest, verify_files
from desktop.model_package.preprocessing import preprocess

PROBABILITY_TOLERANCE: Final = 1e-3
"""How far the probabilities of one class may sum from 1 in float32, and how far golden answers may differ."""
GOLDEN_TOLERANCE: Final = 0.01
"""Largest difference to the golden probabilities: processors round differently, a wrong file differs by far more."""
GOLDEN_BYTES: Final = 10**7
"""Largest golden answer, unpacked: twice what an input of the largest size takes."""

NETWORK_NAME: Final = "model.onnx"

ort.disable_telemetry_events()  # the Windows build reports to the system's event tracing otherwise


@dataclass(frozen=True, eq=False)
class Model(Package):
    """A package whose files are verified.

    Parameters
    ----------
    threads : int
        For one answer; 0 leaves the choice to onnxruntime (one a physical core).
    """

    threads: int

    @cached_property
    def session(self) -> ort.InferenceSession:
        """The network, opened and checked when it is first asked for; raises ModelError (``MODEL-DAMAGED``)."""
        session = _open_session(self.folder / NETWORK_NAME, self.manifest.files[NETWORK_NAME].sha256, self.threads)
        try:
            _check_interface(session, self.manifest)
        except UnicodeDecodeError as error:  # its names are any bytes
            raise ModelError("MODEL-DAMAGED", model=self.folder.name, detail="the network does not fit the manifest") from error
        return session

    def predict(self, gray: NDArray[np.uint8] | NDArray[np.float32]) -> Prediction:
        """Judge one picture.

        Parameters
        ----------
        gray : ndarray of uint8 (0..255) or float32 (0..1), shape (rows, columns)
            Brighter = larger (`desktop.imaging.presentation.grayscale`).

        Raises
        ------
        ImageError
            ``IMAGE-BLANK``: nothing to judge.
        ModelError
            ``MODEL-OUTPUT``: the answer is not finite or no probability. ``MODEL-DAMAGED``: the network does not run.
        """
        return self.run(preprocess(gray, self.manifest.preprocessing))

    def run(self, x: NDArray[np.float32]) -> Prediction:
        """Run the network on a preprocessed input, float32 (1, 1, height, width); see `predict`."""
        names = self.manifest.tensors
        wanted = [names.probabilities, names.heatmaps, names.scope_score]
        session = self.session
        try:
            probabilities, heatmaps, scope_score = session.run(wanted, {names.image: x})
        except Exception as error:  # as in _open_session: a damaged network may load and fail only when it runs
            raise ModelError("MODEL-DAMAGED", model=self.folder.name, detail="the network cannot run") from error
        self._check(probabilities, heatmaps, scope_score)
        p = np.clip(probabilities[0].astype(np.float64), 0, 1)
        p /= p.sum()
        return Prediction(
            probabilities=dict(zip(self.manifest.codes, p.tolist(), strict=True)),
            heatmaps=dict(zip(self.manifest.codes, heatmaps[0], strict=True)),
            scope_score=float(scope_score[0]),
        )

    def verify(self) -> None:
        """Compare all files with their hashes and the answer to the golden input with the golden answer.

        Raises
        ------
        ModelError
            ``MODEL-DAMAGED`` or ``MODEL-OUTPUT``.
        """
        verify_files(self.manifest, self.folder)
        path = self.folder / "golden.npz"
        try:
            with ZipFile(path) as packed:
                if sum(entry.file_size for entry in packed.infolist()) > GOLDEN_BYTES:
                    raise ValueError(path.name)
            with np.load(path, allow_pickle=False) as golden:
                x, expected = golden["image"], golden["probabilities"].reshape(-1)
                expected_score = float(golden["scope_score"].reshape(()))
        except (OSError, ValueError, KeyError, EOFError, BadZipFile, NotImplementedError, zlib.error) as error:
            raise ModelError("MODEL-DAMAGED", model=self.folder.name, detail="no usable golden answer") from error
        prediction = self.run(x)
        answer = np.array(list(prediction.probabilities.values()))
        if answer.shape != expected.shape or np.abs(answer - expected).max() > GOLDEN_TOLERANCE:
            raise ModelError("MODEL-DAMAGED", model=self.folder.name, detail="its golden answer is not reached")
        if abs(prediction.scope_score - expected_score) > 0.05 * abs(expected_score):
            raise ModelError("MODEL-DAMAGED", model=self.folder.name, detail="its golden scope score is not reached")

    def _check(
        self, probabilities: NDArray[np.float32], heatmaps: NDArray[np.float32], scope_score: NDArray[np.float32]
    ) -> None:
        """NaN, infinite or out of range never becomes a class."""
        classes = len(self.manifest.codes)
        if probabilities.shape != (1, classes) or heatmaps.shape[:2] != (1, classes) or scope_score.shape != (1,):
            raise ModelError("MODEL-OUTPUT", detail="unexpected shapes")
        if not all(np.isfinite(output).all() for output in (probabilities, heatmaps, scope_score)):
            raise ModelError("MODEL-OUTPUT", detail="not a finite number")
        outside = probabilities.min() < -PROBABILITY_TOLERANCE or abs(probabilities.sum() - 1) > PROBABILITY_TOLERANCE
        if outside:
            raise ModelError("MODEL-OUTPUT", detail="no probabilities")


def find_model(folder: Path, threads: int = 0) -> Model:
    """Check a package's manifest and the hashes of its files; its network is opened when it is first asked.

    Parameters
    ----------
    folder : Path
        The package.
    threads : int
        Threads for one answer; 0 leaves the choice to onnxruntime (one a physical core).

    Raises
    ------
    ModelError
        The package is not whole.
    """
    package = Package.read(folder)
    verify_files(package.manifest, folder)
    return Model(package.folder, package.manifest, package.ref, threads)


def load_model(folder: Path, threads: int = 0) -> Model:
    """Find a package as `find_model` does, check the network's inputs and outputs as well, and run it once.

    Raises
    ------
    ModelError
        The package is not usable.
    """
    model = find_model(folder, threads)
    spec = model.manifest.preprocessing
    ramp = np.linspace(-1, 1, spec.height * spec.width, dtype=np.float32).reshape(1, 1, spec.height, spec.width)
    model.run(ramp)
    return model


def _open_session(path: Path, sha256: str, threads: int) -> ort.InferenceSession:
    try:
        network = path.read_bytes()
    except OSError as error:
        raise ModelError("MODEL-DAMAGED", model=path.parent.name, detail="the network cannot be read") from error
    if hashlib.sha256(network).hexdigest() != sha256:  # it may have been changed since the program started
        raise ModelError("MODEL-DAMAGED", model=path.parent.name, detail=f"{path.name} differs from its hash")
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3  # errors only: our own errors say what is wrong
    # Spinning threads would eat the battery between two films and slow the window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's exceptions have no common base but Exception
        raise ModelError("MODEL-DAMAGED", model=path.parent.name, detail="the network cannot be loaded") from error


def _check_interface(session: ort.InferenceSession, manifest: Manifest) -> None:
    """Names, ranks and fixed sizes of inputs and outputs must be those of the manifest."""
    names, spec = manifest.tensors, manifest.preprocessing
    inputs = {i.name: i.shape[1:] for i in session.get_inputs() if i.type == "tensor(float)"}
    outputs = {o.name: o.shape for o in session.get_outputs() if o.type == "tensor(float)"}
    ranks = {names.probabilities: 2, names.heatmaps: 4, names.scope_score: 1}
    fits = (
        inputs == {names.image: [1, spec.height, spec.width]}
        and {name: len(shape) for name, shape in outputs.items()} == ranks
        and outputs[names.probabilities][1] == outputs[names.heatmaps][1] == len(manifest.classes)
    )
    if not fits:
        raise ModelError("MODEL-DAMAGED", model=manifest.id, detail="the network does not fit the manifest")
