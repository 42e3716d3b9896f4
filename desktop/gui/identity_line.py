"""What stands above a view when there are several: whose film it shows, of which day, and what it is beside the others."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout

from desktop.errors import clean_text
from desktop.gui.film import Film
from desktop.gui.i18n import day, joined
from desktop.gui.icons import Tint, icon_label
from desktop.gui.parts import ElidedLabel
from desktop.gui.patient_strip import name_text
from desktop.gui.theme import Look
from desktop.records.entry import LogEntry
from desktop.records.folding import fold

HEIGHT_PX = 60
translate = QCoreApplication.translate


class IdentityLine(QFrame):
    """Name, id, day, and "Present" or "Earlier, 3 months before"; it changes colour when another view shows another patient."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("viewLine")
        self.setMinimumHeight(look.px(HEIGHT_PX))  # Arabic letters are higher
        self._alarm_icon = icon_label(look, "triangle-alert", "danger")
        self._alarm = ElidedLabel("strong")
        self._who, self._what = ElidedLabel("strong"), ElidedLabel("muted")
        self.earlier = QToolButton()
        Tint(self.earlier, look, "history")
        self.earlier.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.earlier.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.earlier.setMenu(QMenu(self.earlier))
        self.offer_earlier(0)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close this view"))
        self.close_button.setToolTip(self.tr("Close this view"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        Tint(self.close_button, look, "x")
        self._lay_out()
        self.show_film(None, "")

    def offer_earlier(self, count: int) -> None:
        """Show the button with the menu of so many earlier films; without any, hide it."""
        words = self.tr("Earlier films: {0}").format(count)
        self.earlier.setAccessibleName(words)
        self.earlier.setToolTip(words)
        self.earlier.setVisible(count > 0)

    @property
    def words(self) -> str:
        """All that it says, for screen readers."""
        said = (self._alarm.text(), self._what.text(), self._who.text())
        return ", ".join(part.replace("   ·   ", ", ") for part in said if part)

    @property
    def alarmed(self) -> bool:
        """Whether another view shows another patient."""
        return bool(self.property("alarm"))

    def show_film(self, film: Film | None, what: str, *, alarm: bool = False) -> None:
        """Show whose film the view shows, and what it is."""
        self._who.show_text(self._name_of(film) if film is not None else "")
        self._what.show_text(joined((what, film_day(film) if film is not None else "")))
        #: Safety text
        self._alarm.show_text(self.tr("Not the same patient") if alarm else "")
        for widget in (self._alarm_icon, self._alarm):
            widget.setVisible(alarm)
        self._set("alarm", alarm)

    def show_active(self, active: bool) -> None:
        """Show whether its view is the one that commands act on."""
        self._set("active", active)

    def _name_of(self, film: Film) -> str:
        if film.analysis is None:
            return clean_text(film.name)
        name, patient_id = name_text(film.patient.name), clean_text(film.patient.patient_id)
        #: Safety text
        facts = (name or self.tr("Name not given"), self.tr("ID {0}").format(patient_id) if patient_id else "")
        return joined(facts)

    def _lay_out(self) -> None:
        """Two rows: in a narrow view the name has one for itself."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # all views are equally wide
        first, second, rows = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        first.addWidget(self._who, 1)
        first.addWidget(self.earlier)
        first.addWidget(self.close_button)
        for widget in (self._alarm_icon, self._alarm):
            second.addWidget(widget)
        second.addWidget(self._what, 1)
        rows.setContentsMargins(10, 2, 4, 4)
        rows.setSpacing(0)
        for row in (first, second):
            row.setSpacing(8)
            rows.addLayout(row)

    def _set(self, name: str, value: bool) -> None:
        if bool(self.property(name)) != value:
            self.setProperty(name, value)
            self.style().polish(self)


def same_patient(one: Film, other: Film) -> bool | None:
    """Tell whether two films are of one patient: as the log says, else by id and name; None where too little is known."""
    if one.number == other.number:
        return True
    people = [film.stored.entry.person if film.stored is not None else None for film in (one, other)]
    if None not in people:
        return people[0] == people[1]
    ids = [fold(film.patient.patient_id) for film in (one, other)]
    names = [sorted(fold(film.patient.name).split()) for film in (one, other)]
    if (all(ids) and ids[0] != ids[1]) or (all(names) and names[0] != names[1]):
        return False
    return True if all(ids) or all(names) else None


def film_date(film: Film) -> date | None:
    """Return the day of a film's study; None where the file does not say it: the day of its reading is another thing."""
    if film.stored is not None:
        return _date(film.stored.entry.study_date)
    return _date(film.analysis.header.study_date) if film.analysis is not None else None


def film_day(film: Film) -> str:
    """Return the same in words; nothing of a film that was not read yet."""
    if film.stored is not None:
        return entry_day(film.stored.entry)
    return _day_words(film_date(film), None) if film.analysis is not None else ""


def entry_day(entry: LogEntry) -> str:
    """Return the day of an entry's study in words, or that the file does not say it, and when it was read."""
    return _day_words(_date(entry.study_date), entry.created_at)


def _day_words(taken: date | None, read: datetime | None) -> str:
    if taken is not None:
        return day(taken)
    if read is None:
        #: Safety text
        return translate("IdentityLine", "No date in the file")
    #: Safety text
    return translate("IdentityLine", "No date in the file, read on {0}").format(day(read.astimezone()))


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def what_it_is(film: Film, present: Film, frame: int | None) -> str:
    """Return what a film is beside the one in the first view; `frame` counts from 0, None where there is one only.

    Before or after is said of films of one patient only.
    """
    if film.number == present.number:
        #: Safety text
        words = translate("IdentityLine", "Present")
    elif same_patient(film, present):
        words = _distance(film_date(film), film_date(present))
    else:
        #: Safety text
        words = translate("IdentityLine", "Other film")
    numbered = translate("IdentityLine", "frame {0}").format(frame + 1) if frame is not None else ""
    return joined((words, numbered))


def _distance(taken: date | None, present: date | None) -> str:
    if taken is None or present is None:
        #: Safety text
        return translate("IdentityLine", "Interval unknown")
    days = (present - taken).days
    if days == 0:
        #: Safety text
        return translate("IdentityLine", "Same day")
    return _before(days) if days > 0 else _after(-days)


def _before(days: int) -> str:
    if days < 14:
        #: Safety text
        return translate("IdentityLine", "Earlier, %n day(s) before", "", days)
    if days < 60:
        #: Safety text
        return translate("IdentityLine", "Earlier, %n week(s) before", "", days // 7)
    if days < 730:
        #: Safety text
        return translate("IdentityLine", "Earlier, %n month(s) before", "", round(days / 30.44))
    #: Safety text
    return translate("IdentityLine", "Earlier, %n year(s) before", "", int(days / 365.25))


def _after(days: int) -> str:
    if days < 14:
        #: Safety text
        return translate("IdentityLine", "Later, %n day(s) after", "", days)
    if days < 60:
        #: Safety text
        return translate("IdentityLine", "Later, %n week(s) after", "", days // 7)
    if days < 730:
        #: Safety text
        return translate("IdentityLine", "Later, %n month(s) after", "", round(days / 30.44))
    #: Safety text
    return translate("IdentityLine", "Later, %n year(s) after", "", int(days / 365.25))
