"""How quick the encrypted log is. Run: ``python -m tests.benchmarks.records [READINGS]``; 100,000 by default, try 1000000 once.

Prints milliseconds for the first page (200 entries) of searches as a user types them, in every order, and for counting, paging,
saving, opening, checking and the dashboard; how large the files are, and how the memory grows. Names are made up from common ones in
six scripts, so that a search finds far more than in a clinic. The log is filled by the code that saves one reading, with its entry in
the audit, but many to a transaction and without pictures.
"""

import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from desktop.gui.log_jobs import HeldLog
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, ModelRef, Prediction, Status, new_reading_id
from desktop.records.content import pack
from desktop.records.database import transaction
from desktop.records.entry import LogQuery, LogSort, Origin
from desktop.records.export import EXPORTS
from desktop.records.folding import fold
from desktop.records.health import check_start
from desktop.records.identity import patient_of
from desktop.records.roles import Action
from desktop.records.session import TRYOUT, Session
from desktop.records.store import Records
from desktop.records.vault import try_out
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
BATCH = 10_000
COUNTED = 10_001
"""What the window counts at most."""
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


def fill(home: Path, key: bytes, count: int) -> None:
    """Write readings with their identities, keys, pieces of words and entries in the audit."""
    session = Session(home, key, TRYOUT)
    rng = random.Random(5)  # noqa: S311
    packed = [pack(analysis(rng, number))[0] for number in range(500)]  # to pack each is not what is measured here
    start = datetime(2022, 1, 1, tzinfo=UTC)
    with session.open() as records:
        connection = records.access.connection
        connection.execute("PRAGMA cache_size = -500000")
        for first in range(0, count, BATCH):
            with transaction(connection):
                for number in range(first, min(first + BATCH, count)):
                    fill_one(
                        records, analysis(rng, number), packed[number % len(packed)], start + timedelta(minutes=2 * number)
                    )


def fill_one(records: Records, answer: Analysis, content: bytes, at: datetime) -> None:
    """Write one reading."""
    reading_id, audit = new_reading_id(), records.access.audit
    rows = write_reading(
        *(records.access.connection, reading_id, answer, content),
        pictures="0" * 64,
        source=Path(answer.file),
        patient=patient_of(answer.header),
        origin=Origin.HEADER,
        created_at=at.isoformat(timespec="milliseconds"),
        user="anna",
    )
    hashes = [(table, number, audit.row_hash(table, number)) for table, number in rows]
    audit.append(at, "anna", Action.SAVE, reading_id, rows=hashes)


def measure_window(session: Session) -> None:
    """Print the figures of the Log page: the first search opens the log and has read nothing yet, the next ones find it open."""
    first, further = [], []
    for text in ("maria", "王", "анна", "zzzz", "p00"):
        held = HeldLog(session.open)
        times = [milliseconds(partial(held.search, LogQuery(text=prefix))) for prefix in typed(text)]
        first.append(times[0])
        further += times[1:]
        held.release()
    report("window: open, search, count", first)
    report("window: search, count, log open", further)


def measure_export(records: Records, folder: Path) -> None:
    """Print how long exports of everything take, and how the memory grows."""
    for kind, export in EXPORTS.items():
        path, before = folder / f"log.{kind.value}", peak_mb()
        seconds = milliseconds(partial(export, records, LogQuery(), path)) / 1000
        print(
            f"export {kind.value:6} {seconds:8.1f} s, {path.stat().st_size / 1e6:.0f} MB; {peak_mb() - before:.0f} MB more memory"
        )


def measure_search(records: Records) -> None:
    """Print the figures of finding."""
    orders = [LogQuery(sort=sort, descending=down) for sort in LogSort for down in (False, True)]

    def search(what: str, searches: list[LogQuery], offset: int = 0) -> None:
        report(what, [milliseconds(partial(records.search, query, offset=offset)) for query in searches])

    typed_texts = [text for texts in queries().values() for text in texts]
    for kind, texts in queries().items():
        search(f"newest first: {kind}", [LogQuery(text=text) for text in texts])
    search("newest first: all of these", [LogQuery(text=text) for text in typed_texts])
    search("other orders: all of these", [replace(order, text=text) for text in typed_texts for order in orders[2:]])
    search("every order, no text", orders)
    search("every order, one class", [replace(order, label=label) for label in (*CLASSES, "unknown") for order in orders])
    search("every order, refused", [replace(order, status=Status.REFUSED) for order in orders])
    search("every order, one month", [replace(order, since=date(2022, 1, 1), until=date(2022, 1, 31)) for order in orders])
    report(
        "count, at most 10,000", [milliseconds(partial(records.count, LogQuery(text=t), at_most=COUNTED)) for t in typed_texts]
    )
    last = records.count(LogQuery()) - 200
    before = peak_mb()
    search("every order, last page", orders, last)
    search("newest first, 20,000 deep", [LogQuery(text="dcm")], 20_000)
    print(f"memory at its peak {peak_mb():.0f} MB; {peak_mb() - before:.0f} MB more by the last pages")


def measure_rest(session: Session, records: Records) -> None:
    """Print the figures of everything else."""
    rng = random.Random(6)  # noqa: S311
    save = partial(records.save, preview=rng.randbytes(PREVIEW_BYTES), source=Path("a.dcm"))
    answers = [analysis(rng, 10**7 + number) for number in range(300)]
    start = time.process_time()
    report("save one, on the disk", [milliseconds(partial(save, new_reading_id(), answer)) for answer in answers])
    print(f"{'save one, CPU':42} {(time.process_time() - start) * 1000 / len(answers):30.2f} ms")
    entries = records.search(LogQuery(text="maria"))
    report("whole reading", [milliseconds(partial(records.reading, entry.reading_id)) for entry in entries])
    people = [entry.person for entry in entries if entry.person]
    report("timeline of a person", [milliseconds(partial(records.persons.timeline, person)) for person in people])
    report("likely duplicates of a person", [milliseconds(partial(records.persons.likely_duplicates, p)) for p in people[:50]])
    report(
        "dashboard, a year", [milliseconds(partial(records.statistics, date(2022, 1, 1), date(2022, 12, 31))) for _ in range(3)]
    )
    report(
        "dashboard, everything",
        [milliseconds(partial(records.statistics, date(2022, 1, 1), date(2032, 1, 1))) for _ in range(3)],
    )
    report("check at the start", [milliseconds(partial(check_start, session)) for _ in range(3)])
    report("audit, every entry and row", [milliseconds(records.access.audit.verify)])
    report("delete a patient", [milliseconds(partial(records.delete_patient, person, "measured")) for person in people[:1]])
    print(f"memory at its peak {peak_mb():.0f} MB")


def peak_mb() -> float:
    """Return the most memory that this process ever had; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415  POSIX only

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)


def main() -> None:
    """Make a log and measure it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 100_000
    with tempfile.TemporaryDirectory() as folder:
        session = try_out(Path(folder))
        # In a process of its own: its memory is not to be measured
        filling = multiprocessing.get_context("spawn").Process(target=fill, args=(Path(folder), session.key, count))
        filling.start()
        seconds = milliseconds(filling.join) / 1000
        if filling.exitcode != 0:
            sys.exit("the log could not be filled")
        sizes = ", ".join(
            f"{path.name} {path.stat().st_size / 1e6:.0f} MB" for path in sorted((Path(folder) / "log").glob("*.db"))
        )
        print(f"{count} readings in {seconds:.1f} s; {sizes}")
        report("open and close", [milliseconds(lambda: session.open().close()) for _ in range(20)])
        measure_window(session)
        with session.open() as records:
            measure_export(records, Path(folder))
            measure_search(records)
            measure_rest(session, records)


if __name__ == "__main__":
    main()
