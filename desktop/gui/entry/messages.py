"""The words of the pages that stand in the way: what happened, and what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.errors import RecordsError, clean_text
from desktop.gui.i18n import describe, facing, moment, number, told
from desktop.gui.opinion_draft import Unsaved
from desktop.gui.patient_strip import name_text
from desktop.gui.said_list import said_words
from desktop.records.health import Health
from desktop.records.high_water import LOST

translate = QCoreApplication.translate
SHOWN: Final = 160
"""Characters of what was entered: enough to know it again."""


@dataclass(frozen=True)
class Choice:
    """A button below a message."""

    name: str
    """Which `MessagePage.chosen` says."""
    text: str
    icon: str
    kind: str = ""


@dataclass(frozen=True)
class Message:
    """What a `MessagePage` shows."""

    icon: str
    color: str
    headline: str
    sentences: tuple[str, ...]
    code: str = ""
    choices: tuple[Choice, ...] = ()
    items: tuple[tuple[str, ...], ...] = ()
    """What it is about, one by one: a headline and its lines."""


def problem_message(error: Exception) -> Message:
    """Return what is said when the log cannot be opened at all."""
    code, sentence = describe(error)
    close = Choice("close", translate("Entry", "Close"), "x")
    again = Choice("again", translate("Entry", "Try again"), "rotate-cw", "primary")
    if code == "LOG-NEWER":
        headline = translate("Entry", "This log is newer than this program")
        #: Safety text
        kept = translate("Entry", "Nothing was changed. The log is whole; this version only does not know its form.")
        return Message("triangle-alert", "warn", headline, (sentence, kept), code, (again, close))
    if code == "LOG-NO-ENGINE":
        #: Safety text
        headline = translate("Entry", "Patients cannot be stored")
        without = translate(
            #: Safety text
            "Entry",
            "Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.",
        )
        go_on = Choice("no-log", translate("Entry", "Go on without the log"), "scan-line")
        return Message("octagon-x", "danger", headline, (sentence, without), code, (go_on, close))
    if code in ("LOG-DAMAGED", "KEYS-DAMAGED"):
        headline = translate("Entry", "The log cannot be opened")
        #: Safety text
        kept = translate("Entry", "Nothing was changed or deleted. A backup brings the log back as it was when that was made.")
        return Message(
            "octagon-x", "danger", headline, (sentence, kept), code, (_restore("primary"), replace(again, kind=""), close)
        )
    return Message("octagon-x", "danger", translate("Entry", "The log cannot be opened"), (sentence,), code, (again, close))


def refusal_message(error: RecordsError) -> Message:
    """Return what is said of a log that is whole, as far as is known, and cannot be used now."""
    code, sentence = describe(error)
    close = Choice("close", translate("Entry", "Close"), "x")
    if code == "USE-NOT-ACCEPTED":
        headline = translate("Entry", "Lightbox is not in use yet")
        other = Choice("log-in", translate("Entry", "Log in as somebody else"), "key-round", "primary")
        return Message("triangle-alert", "warn", headline, (sentence,), code, (other, close))
    headline = translate("Entry", "The log can only be looked at")
    unwritten = translate(
        "Entry", "Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked."
    )
    look = Choice("read-only", translate("Entry", "Look at it, change nothing"), "eye")
    again = Choice("log-in", translate("Entry", "Try again"), "rotate-cw", "primary")
    return Message("triangle-alert", "warn", headline, (sentence, unwritten), code, (again, look, close))


def damage_message(health: Health) -> Message:
    """Return what is said of a log that opens, but is not whole."""
    backup = health.newest_good
    if backup is None:
        offer = translate("Entry", "There is no good backup on this computer; look for the second medium.")
    else:
        offer = translate("Entry", "The newest good backup is of {0} and holds {1} readings.").format(
            moment(backup.created_at.astimezone()), number(backup.readings)
        )
    kept = translate(
        #: Safety text
        "Entry",
        "Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.",
    )
    if health.fault is not None and health.fault.reason == LOST:
        way_out = translate(
            "Entry",
            "To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.",
        )
        kept = f"{way_out} {kept}"
    look = Choice("read-only", translate("Entry", "Look at it, change nothing"), "eye")
    close = Choice("close", translate("Entry", "Close"), "x")
    headline = translate("Entry", "The log is damaged")
    return Message(
        "octagon-x",
        "danger",
        headline,
        (told(health.code, health.problem), offer, kept),
        "LOG-DAMAGED",
        (_restore("primary"), look, close),
    )


def closing_message() -> Message:
    """Return what is said while the program ends."""
    headline = translate("Entry", "Closing")
    return Message(
        "database-backup", "accent", headline, (translate("Entry", "The last backup is being made. This takes a moment."),)
    )


def waiting_message(count: int) -> Message:
    """Return what is said when the program is to end while films wait."""
    headline = translate("Entry", "%n film(s) wait to be analysed", "", count)
    #: Safety text
    saved = translate("Entry", "All that was analysed is saved. What waits is offered again at the next login.")
    return Message(
        "triangle-alert", "warn", headline, (saved,), "",
        (Choice("finish-films", translate("Entry", "Finish them, then close"), "check", "primary"),
         Choice("drop-films", translate("Entry", "Close without them"), "x"),
         Choice("stay", translate("Entry", "Do not close"), "undo-2")),
    )  # fmt: skip


def unsaved_message(count: int, own: Sequence[Unsaved], error: Exception | None = None) -> Message:
    """Return what is said when somebody is to leave what they typed beside an answer; only its author is shown it, and can save it.

    Parameters
    ----------
    count : int
        Of everybody.
    own : sequence of Unsaved
        Of whoever is logged in.
    error : Exception, optional
        Why theirs cannot be told and saved.
    """
    #: Safety text
    headline = translate("Entry", "%n reading(s) of a clinician are not saved", "", count)
    code, sentences = "", []
    if error is not None:
        code, problem = describe(error)
        sentences.append(problem)
    elif own:
        sentences.append(translate("Entry", "You wrote something beside the answer and did not save it."))
    if len(own) < count and error is None:
        sentences.append(translate("Entry", "Another person wrote something beside an answer, and can save it after a login."))
    save: tuple[Choice, ...] = ()
    if any(not one.outdated for one in own):
        save = (Choice("save-drafts", translate("Entry", "Save"), "check", "primary"),)
    discard = Choice("discard-drafts", translate("Entry", "Discard"), "trash-2")
    stay = Choice("stay", translate("Entry", "Stay"), "undo-2", "" if save else "primary")
    items = tuple(_unsaved_item(one) for one in own)
    return Message("triangle-alert", "warn", headline, tuple(sentences), code, (*save, discard, stay), items)


def _unsaved_item(one: Unsaved) -> tuple[str, ...]:
    """Return patient and film, and what was entered."""
    entry, kept = one.entry, one.kept
    whom = name_text(entry.patient_name) or clean_text(entry.patient_id) or translate("Entry", "Name not given")
    lines = [said_words(said, kept.subject.names) for said in kept.draft.opinions()]
    lines = [line if len(line) <= SHOWN else f"{line[:SHOWN]}..." for line in lines]
    if one.outdated:
        #: Safety text
        lines.append(
            translate("Entry", "Not saved here: the film was judged again or signed since. Stay, and look at it first.")
        )
    return (facing(translate("Entry", "{0}, {1}").format(whom, clean_text(entry.file_name))), *lines)


def finishing_message(count: int) -> Message:
    """Return what is said while the last films are analysed."""
    headline = translate("Entry", "Finishing: %n film(s) left", "", count)
    words = translate("Entry", "Lightbox closes by itself when they are done and the last backup is made.")
    drop = Choice("drop-films", translate("Entry", "Close without them"), "x")
    return Message("scan-line", "accent", headline, (words,), "", (drop,))


def backup_failed_message(code: str, sentence: str) -> Message:
    """Return what is said when the last backup did not work."""
    headline = translate("Entry", "There is no backup of the last changes")
    safe = translate("Entry", "All results are safe in the log; only the copy of them is missing.")
    again = Choice("back-up", translate("Entry", "Try again"), "rotate-cw", "primary")
    close = Choice("close", translate("Entry", "Close without a backup"), "x")
    return Message("triangle-alert", "warn", headline, (sentence, safe), code, (again, close))


def _restore(kind: str) -> Choice:
    return Choice("restore", translate("Entry", "Restore a backup"), "archive-restore", kind)
