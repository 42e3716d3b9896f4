"""A program that is killed loses no promised reading, and repeating its last step doubles none; the full run is ``make torture``."""

from pathlib import Path

from tests.torture import workload
from tests.torture.judge import Harm, findings
from tests.torture.kills import kill


def test_a_kill_costs_nothing_that_was_promised() -> None:
    """At any moment, from the making of the log on."""
    assert list(kill(count=10, seed=1)) == [[]] * 10


def test_the_judge_finds_what_a_queue_that_marks_too_late_or_too_early_would_do(tmp_path: Path) -> None:
    """A reading that would be made again, and one that nobody would make."""
    promises: list[str] = []
    with workload.make(tmp_path, promises.append).open() as records:
        batch = workload.queue(records, 2, promises.append)
        workload.save(records, batch.items[0].reading_id, promises.append)
        change = "UPDATE batch_items SET state = CASE state WHEN 'saved' THEN 'waiting' ELSE 'saved' END"
        records.access.connection.execute(change)
        batch.let_go()
    assert {finding.harm for finding in findings(tmp_path, promises)} == {Harm.DOUBLED, Harm.LOST}
