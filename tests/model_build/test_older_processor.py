"""The shipped networks say the same on an older processor: one without VNNI, such as stands in many a clinic, is emulated here."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, numpy_helper

from desktop.model_package.manifest import load_manifest
from desktop.model_package.preprocessing import preprocess

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
PACKAGES = sorted(path.parent for path in MODELS.glob("*/model.onnx"))
PROCESSOR = "Haswell-noTSX"
"""Of 2013: AVX2, no AVX-512, no VNNI."""

# one process for all packages: under emulation the imports cost as much as a network. It uses only what the program itself uses.
ANSWER = """
import sys
import numpy as np
import onnxruntime as ort
asked = np.load(sys.argv[1])
answers = {}
for path in asked.files:
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    answers[path] = np.concatenate([session.run(["probabilities"], {"image": image[None]})[0] for image in asked[path]])
np.savez(sys.argv[2], **answers)
"""


def pictures(package: Path) -> NDArray[np.float32]:
    """Return the golden input of a package and a drawn picture, (2, 1, height, width)."""
    with np.load(package / "golden.npz") as golden:
        image: NDArray[np.float32] = golden["image"]
    y, x = np.mgrid[-1:1:300j, -1:1:260j]
    rings = (0.5 + 0.4 * np.cos(9 * np.hypot(x, 1.4 * y)) * np.exp(-(x**2))).astype(np.float32)
    return np.concatenate([image, preprocess(rings, load_manifest(package)[0].preprocessing)])


def answers(asked: Path, told: Path, *emulator: str) -> dict[str, NDArray[np.float32]]:
    """Let every network answer in a process of its own, under an emulator or not."""
    done = subprocess.run(
        [*emulator, sys.executable, "-c", ANSWER, str(asked), str(told)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    with np.load(told) as found:
        return dict(found)


def test_an_older_processor_gives_the_same_probabilities(tmp_path: Path) -> None:
    """An older processor gives the same probabilities."""
    emulator = shutil.which("qemu-x86_64")
    if emulator is None:
        pytest.skip("needs qemu-x86_64 (Debian: qemu-user)")
    asked = tmp_path / "asked.npz"
    np.savez(asked, **{str(package / "model.onnx"): pictures(package) for package in PACKAGES})
    here = answers(asked, tmp_path / "here.npz")
    there = answers(asked, tmp_path / "there.npz", emulator, "-cpu", PROCESSOR)
    assert set(here) == set(there) != set()
    for path, probabilities in here.items():
        # 7-bit weights cannot saturate; what is left is the order of sums in the float head and softmax
        np.testing.assert_allclose(there[path], probabilities, atol=1e-3, err_msg=path)


@pytest.mark.parametrize(
    "package", [package for package in PACKAGES if package.name != "router"], ids=lambda package: package.name
)
def test_weights_in_int8_keep_to_seven_bits(package: Path) -> None:
    """Weights in int8 keep to seven bits, and there are some in every classifier that ships; the router is float."""
    tensors = onnx.load(package / "model.onnx").graph.initializer
    kernels = [numpy_helper.to_array(t) for t in tensors if t.data_type == TensorProto.INT8 and len(t.dims) == 4]
    assert kernels
    assert min(int(kernel.min()) for kernel in kernels) >= -64
    # onnxruntime takes both ends: two products of 255 and 64 are 32640, just within the 16 bits that older processors sum in
    assert max(int(kernel.max()) for kernel in kernels) <= 64
