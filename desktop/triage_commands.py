"""``lightbox triage``: what was named, file by file, before any analysis; and what archives and discs hold, for ``analyze``."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from desktop.analysis.triage import Place, Triage, Triaged, judged_modalities, place, triage
from desktop.errors import clean_text
from desktop.exit_status import ExitStatus
from desktop.imaging.image import Inspection
from desktop.imaging.intake import Found, find_files, holds_files
from desktop.inference.package import read_shelf
from desktop.inference.result import Analysis, Status
from desktop.login import log_in_to_read, read_password
from desktop.paths import MODELS
from desktop.workers.exchange import Judged
from desktop.workers.pool import Workers

PATH_LENGTH: Final = 4096
"""Longest path that a line shows, in characters."""


def named_files(named: Sequence[Path]) -> list[Path] | None:
    """Return the files, none twice; None where a named path is none. What cannot be tried is said, with its path: errors name none."""
    found = find_files(named)
    for path, error in found.problems:
        print(f"lightbox: {clean_text(path, PATH_LENGTH)}: {error.reason} [{error.code}]", file=sys.stderr)
    return None if _named_in_vain(named, found) else list(found.files)


def unpacked(files: Sequence[Path], workers: Workers, passwords: tuple[str, ...]) -> tuple[list[Path], list[list[Judged]]]:
    """Put the members of archives into their places.

    Parameters
    ----------
    files : sequence of Path
        As `named_files` gives them.
    workers : Workers
    passwords : tuple of str

    Returns
    -------
    list of Path
        Archives and tables of contents are not among them.
    list of list of Judged
        One refusal for each member that cannot be tried, and each file that a table of contents names in vain.
    """
    paths: list[Path] = []
    refused: list[list[Judged]] = []
    for file in files:
        if not holds_files(file):
            paths.append(file)
            continue
        for found in workers.inspect(file, passwords):
            if found.code and not found.file_sha256:  # not even its bytes can be had
                refused.append([_refusal(found)])
            else:
                paths.append(found.path)
    return paths, refused


def archive_passwords(options: argparse.Namespace) -> tuple[str, ...]:
    """Return the passwords of the file that ``--archive-password-file`` names, one a line.

    Raises
    ------
    RecordsError
        ``PASSWORD-FILE``.
    """
    file = options.archive_password_file
    return tuple(read_password(file, "").splitlines()) if file is not None else ()


def _triage(options: argparse.Namespace) -> int:
    found = find_files(options.paths)
    passwords = archive_passwords(options)
    session = log_in_to_read(options) if options.log else None
    with Workers() as workers:
        inspections = [Inspection.refused(path, error) for path, error in found.problems]
        inspections += [inspection for file in found.files for inspection in workers.inspect(file, passwords)]
    known: frozenset[str] = frozenset()
    if session is not None:
        with session.open() as records:
            known = records.logged(inspection.file_sha256 for inspection in inspections)
    sorted_files = triage(inspections, known.__contains__, judged_modalities([p.manifest for p in read_shelf(MODELS)]))
    if options.json:
        for file in sorted_files.files:
            print(json.dumps(_fields(file)))
    else:
        _print(sorted_files)
    return ExitStatus.USAGE if _named_in_vain(options.paths, found) else ExitStatus.OK


COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {"triage": _triage}


def _named_in_vain(named: Iterable[Path], found: Found) -> bool:
    return bool(set(named) & {path for path, _ in found.problems})


def _refusal(found: Inspection) -> Judged:
    refused = Analysis(str(found.path), 0, Status.REFUSED, 0, code=found.code, reason=found.reason)
    return Judged(found.path, None, refused)


def _print(found: Triage) -> None:
    for (patient, study), files in groupby(found.files, lambda file: _heading(file.file)):
        print(f"{patient}\n  {study}")
        for file in files:
            print(f"    {_line(file)}")
    counts = found.count()
    words = ", ".join(f"{counts[verdict]} {verdict.value}" for verdict in counts)
    print(f"{counts.total()} files: {words}")


def _heading(file: Inspection) -> tuple[str, str]:
    header, where = file.header, place(file)
    patient = "  ".join(filter(None, where.patient)) or "no patient in the file"
    return patient, "  ".join(filter(None, (header.study_date, header.study_description))) or _folder(file, where)


def _folder(file: Inspection, where: Place) -> str:
    return "study without a date" if where.series else clean_text(file.path.parent, PATH_LENGTH)


def _line(file: Triaged) -> str:
    path = clean_text(file.file.path, PATH_LENGTH)
    if file.same_as is not None:
        return f"{path}  {file.verdict.value} of {clean_text(file.same_as, PATH_LENGTH)}"
    return f"{path}  {file.verdict.value}" + (f"  {file.reason} [{file.code}]" if file.reason else "")


def _fields(file: Triaged) -> dict[str, object]:
    found, header = file.file, file.file.header
    return {
        "file": str(found.path),
        "verdict": file.verdict.value,
        **({"code": file.code, "reason": file.reason} if file.code else {}),
        **({"same_as": str(file.same_as)} if file.same_as is not None else {}),
        "format": found.format,
        "sha256": found.file_sha256,
        "size_bytes": found.size_bytes,
        "rows": found.rows,
        "columns": found.columns,
        "frames": found.frame_count,
        "modality": header.modality,
        "body_part": header.body_part,
        "patient_id": header.patient_id,
        "patient_name": header.patient_name,
        "patient_birth_date": header.patient_birth_date,
        "study_date": header.study_date,
        "study": header.study_instance_uid,
        "series": header.series_instance_uid,
    }
