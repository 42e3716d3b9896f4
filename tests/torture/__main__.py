"""All rigs in full, with a table of what they found: ``make torture``, or ``python -m tests.torture [RIG ...]``. It takes an hour or two."""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path
from typing import Final

from tests.torture import bit_flips, faults, kills, power_cuts, recorder
from tests.torture.judge import Finding, Harm

Run = Callable[[Path, int, int], Iterator[tuple[str, list[Finding]]]]
"""Takes an empty folder, how much to do and a seed; gives what each try was and what it found."""


def cut_power(folder: Path, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Spread the cuts over all scenes."""
    library, scenes = recorder.build(folder), list(power_cuts.SCENES)
    for number, scene in enumerate(scenes):
        place = folder / scene
        place.mkdir()
        share = count // len(scenes) + (number < count % len(scenes))
        yield from zip(repeat(scene), power_cuts.cut(power_cuts.record(library, scene, place), share, seed), strict=False)


def cut_power_of_the_careless(folder: Path, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Show that the rig finds what is lost without flushes."""
    steps = power_cuts.record(recorder.build(folder), "many_saves", folder, power_cuts.CARELESS)
    yield from zip(repeat("many_saves"), power_cuts.cut(steps, count, seed), strict=False)


def kill(folder: Path, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Kill programs."""
    yield from zip(repeat("kill"), kills.kill(count, seed), strict=False)


def fail(folder: Path, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Let every call fail."""
    place = folder / "place"
    place.mkdir()
    yield from faults.inject(recorder.build(folder), place, count, seed)


def flip(folder: Path, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Turn bits over in each file."""
    for name in bit_flips.FILES:
        yield from bit_flips.flip(name, count, seed)


RIGS: Final[dict[str, tuple[Run, int]]] = {
    "cuts": (cut_power, 1000),
    "careless-cuts": (cut_power_of_the_careless, 100),
    "kills": (kill, 1000),
    "faults": (fail, faults.EVERY),
    "flips": (flip, 300),
}


def main() -> int:
    """Run the rigs that were asked for; return 1 where one found harm that it must not find."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("rigs", nargs="*", metavar="RIG", help=f"some of: {', '.join(RIGS)}")
    parser.add_argument("--count", type=int, help="how many tries instead of the full number")
    parser.add_argument("--seed", type=int, default=1, help="another number gives other moments")
    chosen = parser.parse_args()
    if reason := recorder.missing():
        parser.error(reason)
    if unknown := set(chosen.rigs).difference(RIGS):
        parser.error(f"there is no rig {', '.join(sorted(unknown))}")
    print(f"{'rig':14} {'tries':>6} " + " ".join(f"{harm:>8}" for harm in Harm) + f" {'seconds':>8}")
    harmed = False
    for name in chosen.rigs or RIGS:
        run, full = RIGS[name]
        harm = _run(name, run, full if chosen.count is None else chosen.count, chosen.seed)
        harmed |= harm != (name == "careless-cuts")  # those must be found out
    return int(harmed)


def _run(name: str, run: Run, count: int, seed: int) -> bool:
    """Run one rig and print its line; return whether it found harm."""
    started, tries, harmed, examples = time.perf_counter(), 0, Counter[Harm](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        for what, found in run(Path(folder), count, seed):
            tries += 1
            harmed.update({finding.harm for finding in found})  # of the tries, how many
            examples += [f"    {what}: {finding.harm}: {finding.what}" for finding in found[:1]]
    figures = " ".join(f"{harmed[harm]:8}" for harm in Harm)
    print(f"{name:14} {tries:6} {figures} {time.perf_counter() - started:8.0f}", *examples[:5], sep="\n", flush=True)
    return bool(harmed)


if __name__ == "__main__":
    sys.exit(main())
