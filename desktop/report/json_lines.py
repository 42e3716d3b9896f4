"""Tables as JSON lines (https://jsonlines.org): one object a line, in ASCII, for programs."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop.report.output import output_errors


class JsonLines:
    """A file of JSON lines.

    Parameters
    ----------
    path : Path
        Made when the file is entered; an earlier one is replaced.

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``, on entering, writing or leaving.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        with output_errors():
            self._file = self._path.open("w", encoding="ascii", newline="\n")
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        with output_errors():
            self._file.close()

    def write(self, values: Mapping[str, Any]) -> None:
        """Write one line; figures are finite."""
        with output_errors():
            self._file.write(json.dumps(values, allow_nan=False) + "\n")
