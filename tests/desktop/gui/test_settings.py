"""What the window remembers."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray

from desktop.gui.settings import GEOMETRY, HEATMAP_OPACITY, HEATMAP_SHOWN, REDUCED_MOTION, THEME, Settings
from desktop.gui.theme import ThemeName


def test_values_keep_their_type_in_a_new_process(tmp_path: Path) -> None:
    """False must not come back as the text "false", which is true."""
    path = tmp_path / "settings.ini"
    write = f"""
from pathlib import Path
from desktop.gui.settings import HEATMAP_OPACITY, HEATMAP_SHOWN, Settings
settings = Settings(Path({str(path)!r}))
settings.set(HEATMAP_SHOWN, False)
settings.set(HEATMAP_OPACITY, 70)
"""
    subprocess.run([sys.executable, "-c", write], check=True, cwd=Path(__file__).resolve().parents[3])
    settings = Settings(path)
    assert settings.get(HEATMAP_SHOWN) is False
    assert settings.get(HEATMAP_OPACITY) == 70


def test_unusable_values_give_the_default(tmp_path: Path) -> None:
    """A file edited by hand does not stop the program."""
    path = tmp_path / "settings.ini"
    path.write_text("[window]\ntheme=pink\ngeometry=nonsense\ntext_size=900\nlanguage=../fr\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.theme() is ThemeName.DARK
    assert settings.text_size() == 100
    assert settings.language() == "en"
    assert isinstance(settings.get(GEOMETRY), QByteArray)


def test_nothing_stored_gives_the_defaults(tmp_path: Path) -> None:
    """A first start is dark and shows the heat map."""
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(THEME) == "dark"
    assert settings.get(HEATMAP_SHOWN) is True
    assert settings.get(GEOMETRY).isEmpty()
    assert settings.text_size() == 100
    assert settings.get(REDUCED_MOTION) is False
    assert settings.language() == "en"
