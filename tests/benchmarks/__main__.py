"""All benchmarks, one after the other: ``make bench``."""

from tests.benchmarks import analysis, batches, isolation, records, start, triage, window_drag

for benchmark in (analysis, isolation, batches, triage, window_drag, start, records):
    print(f"\n--- {benchmark.__name__.removeprefix('tests.benchmarks.')}")
    benchmark.main()
