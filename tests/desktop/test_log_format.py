"""The program's own log holds no word about a patient."""

import logging
import sys

from desktop.log_format import DiscreetFormatter


def test_traceback_tells_where_and_what_kind_but_not_of_whom() -> None:
    """Neither the words of the exception nor those of its cause."""
    name = "/films/TEST-CHILD.dcm"
    try:
        try:
            raise FileNotFoundError(2, "No such file", name)
        except FileNotFoundError as error:
            raise ValueError(name) from error
    except ValueError:
        record = logging.LogRecord("desktop", logging.ERROR, __file__, 1, "job %s failed", (7,), sys.exc_info())
    line = DiscreetFormatter("%(levelname)s %(name)s: %(message)s").format(record)
    assert line.startswith("ERROR desktop: job 7 failed\n")
    assert "ValueError\nafter\n" in line
    assert line.endswith("FileNotFoundError")
    assert "test_log_format.py" in line
    assert "CHILD" not in line
