"""Files that the user asked for: written, or refused in one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import RecordsError


@contextmanager
def output_errors() -> Iterator[None]:
    """Turn errors of the disk into a sentence.

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``.
    """
    try:
        yield
    except OSError as error:
        raise RecordsError("FILE-UNWRITABLE", detail=error.strerror or "the disk reports an error") from error


def check_replaceable(path: Path, begins: bytes) -> None:
    """Refuse to write over a file that does not begin like one of ours: a film, the log, somebody's letter.

    Parameters
    ----------
    path : Path
        May not exist yet.
    begins : bytes
        How files of the kind that is to be written begin.

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``.
    """
    with output_errors():
        if not path.is_file():
            return
        with path.open("rb") as file:
            found = file.read(len(begins))
    if found not in (b"", begins):
        raise RecordsError("FILE-EXISTS")


def write_file(path: Path, data: bytes) -> None:
    """Write a file, and make its folder where there is none.

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``.
    """
    with output_errors():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
