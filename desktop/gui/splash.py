"""The picture that the one file shows while it unpacks itself (`installer.bundle.splash`)."""

import os
from contextlib import suppress
from pathlib import Path


def end_splash() -> None:
    """Take the picture away: the window is there. It stands as long as the empty file that the environment names."""
    waiting = os.environ.pop("LIGHTBOX_SPLASH", None)
    if waiting:
        with suppress(OSError):
            Path(waiting).unlink()
