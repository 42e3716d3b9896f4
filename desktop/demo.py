"""The whole job without a screen: judge the samples, keep the results in a log for trying out, draw the window into a PNG."""

import tempfile
from pathlib import Path

from desktop import paths
from desktop.analysis.batch import analyze_files
from desktop.exit_status import ExitStatus
from desktop.imaging.intake import find_files
from desktop.inference.result import Analysis, percent
from desktop.records.entry import LogQuery
from desktop.records.vault import try_out
from desktop.report.output import write_file
from desktop.workers.exchange import Options
from desktop.workers.pool import Workers


def run_demo(out: Path) -> int:
    """Judge the samples, show a table and a log that is thrown away, write ``lightbox.png`` into a folder.

    Parameters
    ----------
    out : Path
        Made if missing.

    Returns
    -------
    int
        Exit status.
    """
    files = list(find_files([paths.SAMPLES]).files)
    print("Samples: drawn by Lightbox itself, no patient's images. Decision support, not a diagnosis.\n")
    print(f"{'file':28} {'answer':22} {'probabilities':50} {'ms':>6}")
    with tempfile.TemporaryDirectory(prefix="lightbox-demo-") as folder, try_out(Path(folder)).open() as records:
        with Workers() as workers:
            for answers in analyze_files(files, Options(numbered=True, images=False, previews=True), workers):
                for answer in answers:
                    records.save(answer.analysis.reading_id, answer.analysis, preview=answer.preview, source=answer.path)
                    print(_table_line(answer.path, answer.analysis))
        print(f"\nThe log of this demo, encrypted and thrown away at its end, holds {records.count(LogQuery())} entries:")
        for entry in records.search(LogQuery(), limit=len(files)):
            print(
                f"  {entry.created_at:%Y-%m-%d %H:%M}  {entry.patient_name:16} {entry.label or entry.code:22} {entry.file_name}"
            )
    return _draw_window(out, files)


def _table_line(path: Path, analysis: Analysis) -> str:
    if analysis.prediction is None:
        return f"{path.name:28} {'refused':22} {analysis.reason}"
    probabilities = "  ".join(f"{code} {percent(p)}" for code, p in analysis.prediction.probabilities.items())
    return f"{path.name:28} {analysis.shown(analysis.label):22} {probabilities:50} {analysis.elapsed_ms:6.0f}"


def _draw_window(out: Path, files: list[Path]) -> int:
    try:
        from desktop.app import render_window_png  # noqa: PLC0415 - Qt only where a window is drawn
    except ModuleNotFoundError as error:
        if error.name != "PySide6":
            raise
        print("\nWithout PySide6 no window can be drawn; install clinic-lightbox[desktop].")
        return ExitStatus.USAGE
    picture = out / "lightbox.png"
    write_file(picture, render_window_png(files[0]))
    print(f"\nThe window with the first sample: {picture}")
    return ExitStatus.OK
