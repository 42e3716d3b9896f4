"""Every test gets its own data folder and no screen."""

import os
from pathlib import Path

import pytest

# Before any import of Qt, and inherited by the programs that tests start.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


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
