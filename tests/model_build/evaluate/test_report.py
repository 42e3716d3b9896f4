"""One file, which needs no other, and gives no film's name away."""

import base64
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from desktop.inference.session import load_model
from model_build.evaluate.measure import EvaluationSet, measure
from model_build.evaluate.report import write_report


@pytest.fixture(scope="module")
def report(package: Path, root: Path, test_set: EvaluationSet, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a report of two sets."""
    sets = [test_set, replace(test_set, name="<other> & hospital", only=("normal called ill",))]
    metrics = measure(package, root, sets, trials=6, resamples=20)
    path = tmp_path_factory.mktemp("report") / "report.html"
    write_report(metrics, load_model(package).manifest, sets, root, path)
    return path.read_text(encoding="utf-8")


def test_it_is_sound_html(report: str) -> None:
    """Every element is closed in its turn."""
    open_elements: list[str] = []

    class Reader(HTMLParser):
        """Keeps the open elements."""

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            """Open one."""
            if tag not in {"meta", "img", "br"}:
                open_elements.append(tag)

        def handle_endtag(self, tag: str) -> None:
            """Close the last."""
            assert open_elements.pop() == tag

    Reader().feed(report)
    assert open_elements == []
    assert "&lt;other&gt; &amp; hospital" in report


def test_all_pictures_are_inside(report: str) -> None:
    """Five plots of the first set, one of the changes, and the films that fool the package; nothing is loaded from elsewhere."""
    addresses = re.findall(r'src="([^"]*)"', report)
    assert all(re.match(r"data:image/(png|jpeg);base64,", address) for address in addresses)
    assert sum(address.startswith("data:image/png") for address in addresses) == 6
    assert any(address.startswith("data:image/jpeg") for address in addresses)
    for address in addresses:
        Image.open(io.BytesIO(base64.b64decode(address.split(",")[1]))).verify()
    assert "http" not in re.sub(r"data:image[^\"]*", "", report)


def test_no_film_is_named(report: str) -> None:
    """Captions say label, answer and probability."""
    assert ".png" not in report
    assert re.search(r"true: [a-z ]+<br>called: [a-z ]+, \d+%", report)
