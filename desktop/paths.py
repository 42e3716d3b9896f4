"""Where things lie: what the program ships, and what it writes."""

import os
from pathlib import Path
from typing import Final

import platformdirs

from desktop.errors import RecordsError
from desktop.policy import policy

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
"""What the program ships. The same expression holds from source and frozen."""
MODELS: Final = RESOURCES / "models"
"""The shelf of model packages."""
SAMPLES: Final = RESOURCES / "samples"
"""Films that the program drew itself."""
TRAINING: Final = RESOURCES / "training"
"""What was made of them for the training (tests/desktop/make_training_files.py)."""


def home() -> Path:
    """Return the folder for all that the program writes, private to this user, made if missing.

    ``LIGHTBOX_HOME`` moves it, unless IT has chosen the folder (`desktop.policy`).

    Raises
    ------
    RecordsError
        ``HOME-UNAVAILABLE``, ``POLICY-INVALID``.
    """
    chosen = os.environ.get("LIGHTBOX_HOME")
    folder = policy().folder()
    if folder is None:
        folder = Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir("Lightbox", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise RecordsError("HOME-UNAVAILABLE", detail=error.strerror) from error
    return folder


def settings_file() -> Path:
    """Return the path of the window's settings, which hold nothing about patients."""
    return home() / "settings.ini"
