"""The self-test in a process of its own."""

import multiprocessing
import threading

from desktop.selftest_apart import ChecksApart


def test_checks_come_one_by_one_and_all_pass() -> None:
    """Decoders, models, worker, database, fonts, as on the command line."""
    checks = list(ChecksApart())
    assert [check for check in checks if not check.passed] == []
    assert {"worker", "database", "fonts", "model chest-xray-child"} <= {check.name for check in checks}


def test_stopping_ends_the_process_and_says_that_it_did_not_come_to_its_end() -> None:
    """Whoever waits for checks is let go."""
    apart = ChecksApart()
    got: list[str] = []
    waiting = threading.Thread(target=lambda: got.extend(check.name for check in apart))
    waiting.start()
    apart.stop()
    waiting.join(20)
    assert not waiting.is_alive()
    assert got[-1] == "self-test"
    assert "lightbox-selftest" not in {child.name for child in multiprocessing.active_children()}
