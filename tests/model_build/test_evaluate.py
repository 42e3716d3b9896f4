"""Figures as files, and claims against measurements."""

from pathlib import Path

from desktop.model_package.manifest import Figure
from model_build.evaluate import differences, load_figures, save_figures


def figure(name: str, value: float, on: str = "official test split") -> Figure:
    """Return a figure of ten films."""
    return Figure(name, value, value - 0.01, value + 0.01, 10, 9, on)


def test_figures_survive_their_file(tmp_path: Path) -> None:
    """Every field."""
    figures = (figure("a", 0.9), figure("b", 0.5))
    save_figures(figures, tmp_path / "metrics.json")
    assert load_figures(tmp_path / "metrics.json") == figures


def test_a_claim_that_differs_is_named_with_both_values() -> None:
    """Figures on other films are not compared."""
    claimed = (figure("a", 0.9), figure("b", 0.5), figure("b", 0.7, on="validation"))
    assert differences(claimed, (figure("a", 0.9), figure("b", 0.6))) == {"b (official test split)": (0.5, 0.6)}
