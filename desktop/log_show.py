"""One whole reading of the log for the command line: for programs as JSON, for people as lines of text."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from desktop.errors import clean_text
from desktop.inference.result import percent
from desktop.records.entry import LogEntry
from desktop.records.opinions import Opinion
from desktop.records.roles import Action
from desktop.records.store import Records

AUDIT_ENTRIES: Final = 1000
"""Most that are shown of one reading."""
TEXT_LENGTH: Final = 4096
"""Longest text of a line, in characters."""
_STUDY: Final = ("study_date", "study_time", "modality", "body_part", "view", "laterality", "manufacturer", "device")


def whole_reading(records: Records, reading_id: str) -> dict[str, Any]:
    """Return all that the log knows of a reading, as JSON can hold it; that somebody looked stands in the audit.

    The audit of the reading is left out for those who may not read it.

    Raises
    ------
    RecordsError
        ``LOG-NOT-FOUND``.
    """
    stored = records.view(reading_id)
    analysis, model = stored.analysis, stored.analysis.model
    whole: dict[str, Any] = {
        **entry_json(stored.entry),
        "patient": dataclasses.asdict(stored.patient),
        "source": _text(stored.source),
        "analysis": analysis.to_json() | {"file_sha256": analysis.file_sha256},
        "header": dataclasses.asdict(analysis.header),
        "model": dataclasses.asdict(model) if model else None,
        "picture_kept": bool(stored.preview),
        "versions": [entry_json(entry) for entry in records.versions(reading_id)],
        "identities": [
            {
                **dataclasses.asdict(known.patient),
                "origin": known.origin.value,
                "created_at": known.created_at.isoformat(),
                "user": known.user,
            }
            for known in records.identities(reading_id)
        ],
        "opinions": [_opinion_json(opinion) for opinion in records.opinions.of(reading_id)],
    }
    if records.access.person.may(Action.READ_AUDIT):
        entries = records.access.audit.entries_about(reading_id, limit=AUDIT_ENTRIES)
        whole["audit"] = [dataclasses.asdict(entry) | {"at": entry.at.isoformat()} for entry in entries]
    return whole


def entry_json(entry: LogEntry) -> dict[str, Any]:
    """Return an entry of the log as JSON can hold it."""
    values = dataclasses.asdict(entry)
    del values["reading_id"]
    values["opinion"] = _opinion_json(entry.opinion) if entry.opinion is not None else None
    return {"reading": entry.reading_id, **values, "created_at": entry.created_at.isoformat(), "status": entry.status.value}


def _opinion_json(opinion: Opinion) -> dict[str, Any]:
    return dataclasses.asdict(opinion) | {"created_at": opinion.created_at.isoformat()}


def reading_lines(whole: dict[str, Any]) -> Iterator[str]:
    """Yield what `whole_reading` returned as lines of text; what a file or a person wrote cannot steer the terminal."""
    analysis, model = whole["analysis"], whole["model"]
    yield f"Reading {whole['reading']}, number {whole['sequence']}, version {whole['version']} of this image"
    yield f"Stored {whole['created_at']} by {whole['user'] or '-'}"
    yield f"Patient {_facts(whole['patient'])}"
    yield f"File {_clean(whole['source'])}, sha256 {analysis['file_sha256'] or '-'}, frame {analysis['frame']}"
    yield f"Study {_facts({key: whole['header'][key] for key in _STUDY})}"
    if analysis["status"] == "refused":
        yield f"Refused: {_clean(analysis['reason'])} [{analysis['code']}]"
    else:
        yield f"Answer {analysis['class']} {percent(analysis['class_probability'])}"
        yield f"Cannot be ruled out: {', '.join(analysis['prediction_set'])}"
        yield from (f"    {code:24} {p:.4f}" for code, p in analysis["probabilities"].items())
    for code in analysis.get("research_only", ()):
        yield f"For research only: {code}"
    for warning in analysis["warnings"]:
        yield f"Warning: {_clean(warning['text'])} [{warning['code']}]"
    if model:
        yield f"Model {model['id']} {model['version']}, preprocessing {model['preprocessing_version']}, sha256 {model['sha256']}"
        yield from (f"    threshold of {code:24} {threshold:.4f}" for code, threshold in model["thresholds"].items())
    yield from _history(whole)


def _history(whole: dict[str, Any]) -> Iterator[str]:
    yield "All readings of this image:"
    for entry in whole["versions"]:
        refusal = f"refused: {_clean(entry['reason'])} [{entry['code']}]"
        answer = f"{entry['label']} {percent(entry['probability'])}" if entry["label"] else refusal
        yield f"    {entry['version']}  {entry['created_at']}  {answer}  {entry['user'] or '-'}  {entry['reading']}"
    yield "Said to be of:"
    for known in whole["identities"]:
        rest = {key: value for key, value in known.items() if key not in ("origin", "created_at", "user")}
        yield f"    {known['created_at']}  {known['origin']}  {known['user'] or '-'}  {_facts(rest)}"
    yield "What people said:" if whole["opinions"] else "Nobody said anything beside it."
    for said in whole["opinions"]:
        words = "  ".join(filter(None, (said["kind"], said["label"], said["agreement"], said["urgency"], _clean(said["text"]))))
        yield f"    {said['created_at']}  {said['user']}  {words}"
    if "audit" in whole:
        yield "Audit:"
        yield from (f"    {entry['sequence']}  {entry['at']}  {entry['user']}  {entry['action']}" for entry in whole["audit"])


def _facts(values: dict[str, Any]) -> str:
    return ", ".join(f"{key} {_clean(value)}" for key, value in values.items() if value not in ("", None)) or "-"


def _clean(value: object) -> str:
    return clean_text(value, TEXT_LENGTH)


def _text(path: Path) -> str:
    """The name of a file need not be text."""
    return str(path).encode("utf-8", "backslashreplace").decode()
