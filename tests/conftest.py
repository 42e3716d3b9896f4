"""Every test gets its own data folder, no screen, no network, and leaves no file behind."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import guards

guards.watch()

# Before any import of Qt or onnxruntime, and inherited by the programs that tests start.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as desktop/inference does, for the tests that load onnxruntime themselves

OF_OTHERS = ("torchinductor", "torchelastic", "pymp-")
"""Folders of torch, and of multiprocessing's server, which it deletes when this process ends."""
SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session", autouse=True)
def temporary_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give this run, and the programs that it starts, a folder for temporary files, which is empty again at its end."""
    folder = tmp_path_factory.mktemp("temporary")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(folder))
        patch.setattr(tempfile, "tempdir", str(folder))
        yield folder
    left = {path.name for path in folder.iterdir() if not path.name.startswith(OF_OTHERS)}
    assert left == set(), "left behind"


@pytest.fixture(autouse=True)
def no_breach() -> Iterator[None]:
    """See that the test opened no connection and started no program, also where it went on."""
    guards.breaches.clear()
    yield
    assert guards.breaches == []


@pytest.fixture(autouse=True)
def lightbox_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a data folder of its own."""
    home = tmp_path / "lightbox-home"
    monkeypatch.setenv("LIGHTBOX_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real films and DICOM files that lies beside a developer's checkout."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared films and DICOM files are not on this machine")
    return SHARED_DATA
