"""Pieces of a report's sentences: names, days and what comes from files."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.errors import clean_text
from desktop.gui.i18n import ISOLATED, day, model_words, moment
from desktop.gui.model_words import marked_title
from desktop.gui.report.content import Report
from desktop.inference.result import Analysis
from desktop.model_package.manifest import Manifest

translate = QCoreApplication.translate


def class_name(code: str, analysis: Analysis, manifest: Manifest | None) -> str:
    """Return the name of a class; its code where the model is not installed any more."""
    known = {c.code: model_words(c.name) for c in manifest.classes} if manifest is not None else {}
    name = known.get(code, clean_text(code).replace("_", " "))
    return marked_title(name, research_only=code in analysis.research_only)


def who(report: Report, name: str) -> str:
    """Return the name of the person behind an account; that of the account where no other is known."""
    full = report.full_names.get(name, "")
    return plain(full or name) or translate("Report", "nobody known")


def plain(text: str) -> str:
    """What comes from a file or from a person, so that it keeps its own direction."""
    cleaned = clean_text(text)
    right = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return ISOLATED.format(cleaned) if cleaned and right else cleaned


def day_of(iso: str) -> str:
    """A day of the header; as it stands there where it is none."""
    try:
        return day(date.fromisoformat(iso))
    except ValueError:
        return plain(iso)


def when(at: datetime) -> str:
    """Return day and time by this computer's clock."""
    return moment(at.astimezone())
