"""Local cases: images of this log whose class somebody has told, against what one version of a model said of them.

The newest outcome counts before a first reading, and that before a reading which was given with the answer in sight: such a one leans
towards the answer and flatters the model. Samples that Lightbox drew are no cases; neither is what was refused.
"""

from dataclasses import dataclass

from desktop.inference.result import Analysis, ModelRef
from desktop.records.access import Access
from desktop.records.content import unpack
from desktop.records.opinions import Opinion, OpinionKind, opinions_on

_OF_MODEL = """SELECT reading_id, log_rows.log_row, person, content FROM log_rows JOIN readings USING (sequence)
    WHERE model = ? AND readings.status <> 'refused'"""


@dataclass(frozen=True)
class Case:
    """One image and what it is."""

    reading_id: str
    patient: int
    """Images with the same number are of the same person."""
    probabilities: dict[str, float]
    label: str
    """Class code, as it was told."""
    told_by: OpinionKind


class Cases:
    """The local cases of the log."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, model: ModelRef) -> list[Case]:
        """Return the cases of one version of a model, by their newest readings.

        Raises
        ------
        RecordsError
            ``LOG-DAMAGED``, ``LOG-UNAVAILABLE``.
        """
        told = "EXISTS (SELECT 1 FROM opinions WHERE opinions.log_row = log_rows.log_row AND opinions.label <> '')"
        cases = []
        nobody: dict[str, int] = {}  # of images of nobody known: a number for each file, whose slices are of one
        with self._access.reading() as connection:
            for row in connection.execute(f"{_OF_MODEL} AND {told} ORDER BY log_rows.sequence", (_name(model),)).fetchall():
                analysis = unpack(row["content"], None, row["reading_id"])
                telling = telling_opinion(opinions_on(connection, row["log_row"]))
                if telling is not None and analysis.prediction is not None and _is_of(analysis, model):
                    patient = row["person"]
                    if patient is None:
                        patient = nobody.setdefault(analysis.file_sha256, -row["log_row"])
                    cases.append(
                        Case(row["reading_id"], patient, dict(analysis.prediction.probabilities), telling.label, telling.kind)
                    )
        return cases

    def untold(self, model: ModelRef, limit: int) -> list[str]:
        """Return readings of a version whose class nobody has told, drawn by lot, for that is what a sample has to be.

        Those that this person has neither stored nor looked at come first: of these a first reading can still be given.
        """
        said = "EXISTS (SELECT 1 FROM opinions WHERE opinions.log_row = log_rows.log_row AND kind IN ('first', 'reading', 'outcome'))"
        query = f"{_OF_MODEL} AND NOT {said} ORDER BY {_SEEN}, random()"
        found: list[str] = []
        with self._access.reading() as connection:
            for row in connection.execute(query, (_name(model), self._access.person.name)):
                if _is_of(unpack(row["content"], None, row["reading_id"]), model):
                    found.append(row["reading_id"])
                if len(found) == limit:
                    break
        return found

    def seen(self, reading_id: str) -> bool:
        """Tell whether this person has stored or looked at a reading, and so may have seen its answer."""
        query = f"SELECT {_SEEN} FROM readings WHERE reading_id = ?"  # noqa: S608
        with self._access.reading() as connection:
            return bool(connection.execute(query, (self._access.person.name, reading_id)).fetchone()[0])


_SEEN = """EXISTS (SELECT 1 FROM audit WHERE audit.object = readings.reading_id AND audit.user = ? AND action IN ('save', 'view'))"""


def telling_opinion(opinions: list[Opinion]) -> Opinion | None:
    """Return, of opinions that stand newest first, the one that tells the class; None where none does."""
    for kind in (OpinionKind.OUTCOME, OpinionKind.FIRST, OpinionKind.READING):
        for opinion in opinions:
            if opinion.kind is kind and opinion.label:
                return opinion
    return None


def _name(model: ModelRef) -> str:
    return f"{model.id} {model.version}"


def _is_of(analysis: Analysis, model: ModelRef) -> bool:
    same = analysis.model is not None and analysis.model.sha256 == model.sha256
    return same and not analysis.header.sample
