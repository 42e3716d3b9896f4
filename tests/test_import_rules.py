"""Who may import what: the rules of CONTRIBUTING.md, each tried in a fresh interpreter with the forbidden names blocked."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TORCH = ("torch", "torchao", "monai", "tensorboard", "model_build")


def imports_with(blocked: tuple[str, ...], modules: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    """Import modules where the blocked names cannot be imported."""
    lines = ["import sys", *(f"sys.modules[{name!r}] = None" for name in blocked), *(f"import {module}" for module in modules)]
    return subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False, cwd=ROOT)


def modules_of(package: str) -> tuple[str, ...]:
    """Return the names of all modules of a package."""
    paths = sorted((ROOT / package).rglob("*.py"))
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in paths)
    return tuple(name for name in names if not name.endswith("__main__"))


@pytest.mark.parametrize(
    ("blocked", "modules"),
    [
        pytest.param(TORCH, modules_of("desktop"), id="desktop needs neither torch nor model_build"),
        pytest.param(
            ("PySide6",),
            tuple(m for m in modules_of("desktop") if not m.startswith(("desktop.gui", "desktop.app"))),
            id="only the window needs Qt",
        ),
        pytest.param(("PySide6", "onnxruntime"), modules_of("model_build")[:1], id="importing model_build needs nothing"),
        pytest.param(("PySide6",), modules_of("model_build"), id="model_build never needs Qt"),
        pytest.param(("pydicom", "onnxruntime", "PySide6", *TORCH), modules_of("desktop/model_package"), id="the contract"),
        pytest.param(("onnxruntime", "PySide6", *TORCH), modules_of("desktop/imaging"), id="imaging knows no model"),
        pytest.param(
            ("onnxruntime", "gdcm", "openjpeg", "pydicom", *TORCH),
            ("desktop.app", "desktop.commands"),
            id="the main process runs neither decoders nor models",
        ),
        pytest.param(("onnxruntime", "PySide6", *TORCH), modules_of("desktop/records"), id="records know neither Qt nor ONNX"),
    ],
)
def test_package_imports_without(blocked: tuple[str, ...], modules: tuple[str, ...]) -> None:
    """Every module of a package can be imported where what it must not use is missing."""
    done = imports_with(blocked, modules)
    assert done.returncode == 0, done.stderr


def test_worker_knows_no_log_and_no_window() -> None:
    """What parses untrusted bytes has neither the log's modules nor the window's at hand."""
    blocked = ("PySide6", "sqlcipher3", "desktop.records", "desktop.gui", "desktop.cli", *TORCH)
    modules = ("desktop.__main__", "desktop.workers.child", "desktop.analysis.pipeline", "desktop.imaging.inspection")
    done = imports_with(blocked, modules)
    assert done.returncode == 0, done.stderr


def test_no_network_module_is_imported_by_our_code() -> None:
    """No module of the program names a network library: patient data stays on the machine."""
    forbidden = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "asyncio", "QtNetwork"}
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            source = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            if source == ["urllib.parse"]:  # spells out addresses, opens none
                continue
            used = {part for name in names + source for part in name.split(".")}
            assert not used & forbidden, f"{path.relative_to(ROOT)} line {node.lineno}"


def test_data_folders_hold_no_code() -> None:
    """Packages and resources are data: nothing in them may run."""
    assert not list((ROOT / "resources").rglob("*.py"))
