"""How quick the log is at 100,000 readings. Run: ``python tests/benchmarks/records.py [READINGS]``.

Prints milliseconds for the first page (200 entries) of searches as a user types them, in every order, and for counting,
paging, saving and opening. Names are made up from common ones in six scripts; pictures are random bytes of a usual size.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from desktop.imaging.image import Header
from desktop.inference.result import Analysis, ModelRef, Prediction, Status, new_reading_id
from desktop.records.database import open_database, transaction
from desktop.records.entry import LogQuery, LogSort, Origin
from desktop.records.folding import fold
from desktop.records.identity import patient_of
from desktop.records.store import Records
from desktop.records.writing import write_reading

NAMES = {
    "latin": (
        ["García", "Müller", "Nguyễn", "Kowalski", "O'Brien", "Øverby", "Şahin", "dos Santos", "Okafor", "Lindqvist"],
        ["José", "Hans", "Thị Mai", "Łukasz", "Siobhán", "Åse", "Ayşe", "João", "Chinwe", "Anna-Karin", "Maria"],
    ),
    "cyrillic": (["Иванов", "Ёлкина", "Шевченко", "Йорданов"], ["Пётр", "Анна", "Сергей", "Юлия"]),
    "arabic": (["الأحمد", "حسين", "مصطفى", "فاطمة"], ["محمد", "علي", "إبراهيم", "زينب"]),
    "devanagari": (["शर्मा", "गुप्ता", "सिंह", "क़ुरैशी"], ["राम", "सीता", "कृष्ण", "अनीता"]),
    "chinese": (["王", "李", "张", "欧阳"], ["小明", "秀英", "伟", "丽丽"]),
    "hangul": (["김", "이", "박"], ["민준", "서연", "지훈"]),
}
CLASSES = ("normal", "bacterial_pneumonia", "viral_pneumonia")
BATCH = 1000
PREVIEW_BYTES = 20_000


def analysis(rng: random.Random, number: int) -> Analysis:
    """Return an answer, or one time in twenty a refusal, for a made-up patient."""
    family, given = NAMES[rng.choice(list(NAMES))]
    name = f"{rng.choice(family)} {rng.choice(given)} {rng.choice(given)}"
    study = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=rng.randrange(2000))
    header = Header(
        patient_name=name, patient_id=f"P{rng.randrange(10**7):07}", study_date=study.date().isoformat(), modality="DX"
    )  # fmt: skip
    common = {"file": f"IM{number:06}.dcm", "frame": 0, "elapsed_ms": 80.0, "file_sha256": rng.randbytes(32).hex()}
    if rng.random() < 0.05:
        return Analysis(**common, header=header, status=Status.REFUSED, code="IMAGE-BLANK", reason="The image is blank.")
    weights = np.array([rng.random() + 0.01 for _ in CLASSES])
    probabilities = dict(zip(CLASSES, (weights / weights.sum()).tolist(), strict=True))
    maps = {code: np.full((7, 7), rng.random(), np.float32) for code in CLASSES}
    return Analysis(
        **common,
        header=header,
        status=Status.ANALYZED,
        model=ModelRef("chest-xray-child", "1.0.0", "0" * 64),
        prediction=Prediction(probabilities, maps, 1.0),
        prediction_set=CLASSES[:1],
        in_scope=True,
        scope_score=1.0,
    )


def milliseconds(job: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000


def report(what: str, times: list[float]) -> None:
    """Print one line of figures."""
    times = sorted(times)
    p95 = times[min(len(times) - 1, round(0.95 * len(times)))]
    print(f"{what:42} n {len(times):4}   p50 {statistics.median(times):7.2f}   p95 {p95:7.2f}   max {times[-1]:7.2f} ms")


def typed(text: str) -> Iterator[str]:
    """What the search field holds after each key."""
    return (text[: i + 1] for i in range(len(text)) if fold(text[: i + 1]))


def queries() -> dict[str, list[str]]:
    """Prefixes of names, ids and file names as they are typed, by kind."""
    kinds = {script: [f"{given[0]} {family[0]}", family[-1], given[-1]] for script, (family, given) in NAMES.items()}
    kinds["id"] = ["P0012345", "9999999", "12"]
    kinds["file name"] = ["IM000042.dcm", "dcm"]
    kinds["nothing found"] = ["zzzz", "xq", "Ж王"]
    kinds["two common words"] = ["maria a", "dcm p", "i m"]
    return {kind: sorted({prefix for text in texts for prefix in typed(text)}) for kind, texts in kinds.items()}


def fill(path: Path, count: int) -> None:
    """Write through the code that saves one reading, but many to a transaction."""
    rng = random.Random(5)  # noqa: S311
    start = datetime(2022, 1, 1, tzinfo=UTC)
    with closing(open_database(path)) as connection:
        for first in range(0, count, BATCH):
            with transaction(connection):
                for number in range(first, min(first + BATCH, count)):
                    answer = analysis(rng, number)
                    write_reading(
                        *(connection, new_reading_id(), answer),
                        preview=rng.randbytes(PREVIEW_BYTES),
                        source=Path(answer.file),
                        patient=patient_of(answer.header),
                        origin=Origin.HEADER,
                        created_at=(start + timedelta(minutes=15 * number)).isoformat(),
                    )


def fresh_search(path: Path, query: LogQuery) -> None:
    """Search as the window does: each time with a connection of its own, which has read nothing yet."""
    with Records.open(path) as records:
        records.search(query)
        records.count(query)


def measure(records: Records) -> None:
    """Print the figures of one open log."""
    orders = [LogQuery(sort=sort, descending=down) for sort in LogSort for down in (False, True)]
    last = records.count(LogQuery()) - 200

    def search(what: str, searches: list[LogQuery], offset: int = 0) -> None:
        report(what, [milliseconds(partial(records.search, query, offset=offset)) for query in searches])

    for kind, texts in queries().items():
        search(f"search {kind}", [replace(order, text=text) for text in texts for order in orders])
    search("every order, no text", orders)
    search("every order, one class", [replace(order, label=label) for label in (*CLASSES, "unknown") for order in orders])
    search("every order, refused", [replace(order, status=Status.REFUSED) for order in orders])
    search("every order, last page", orders, last)
    counts = [LogQuery(text=text) for texts in queries().values() for text in texts]
    report("count", [milliseconds(partial(records.count, query)) for query in counts])
    rng = random.Random(6)  # noqa: S311
    save = partial(records.save, preview=rng.randbytes(PREVIEW_BYTES), source=Path("a.dcm"))
    report("save one, on the disk", [milliseconds(partial(save, new_reading_id(), analysis(rng, n))) for n in range(200)])
    ids = [entry.reading_id for entry in records.search(LogQuery(text="maria"))]
    report("whole reading", [milliseconds(partial(records.reading, reading_id)) for reading_id in ids])


def main() -> None:
    """Make a log and measure it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.sqlite3"
        seconds = milliseconds(partial(fill, path, count)) / 1000
        print(f"{count} readings in {seconds:.1f} s, {path.stat().st_size / 1e6:.0f} MB with previews of {PREVIEW_BYTES} bytes")
        report("open and close", [milliseconds(lambda: Records.open(path).close()) for _ in range(20)])
        report("open, search, count, close", [milliseconds(partial(fresh_search, path, q)) for q in map(LogQuery, "aeiou")])
        with Records.open(path) as records:
            measure(records)


if __name__ == "__main__":
    main()
