"""All benchmarks, one after the other: ``make bench``."""

from tests.benchmarks import analysis, batches, endurance, isolation, records, start, triage, window_batch, window_drag

for benchmark in (analysis, isolation, endurance, batches, triage, window_drag, window_batch, start, records):
    print(f"\n--- {benchmark.__name__.removeprefix('tests.benchmarks.')}")
    benchmark.main()
