"""How a line of the program's own log looks: nothing of a patient's stands in it, not even when a bug has struck."""

import copy
import logging
import traceback
from types import TracebackType


class DiscreetFormatter(logging.Formatter):
    """Writes tracebacks without the exceptions' own words, which can hold a path, a name or a value from a file."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; what another handler has kept of the exception with the record is not used."""
        record = copy.copy(record)
        record.exc_text = None
        return super().format(record)

    def formatException(  # noqa: N802  the name in logging
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Return where it happened and the kinds of the exceptions, the last one first."""
        parts, error = [], ei[1]
        while error is not None:
            parts.append("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__)
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nafter\n".join(parts)
