"""Your reading: what a clinician says beside the model, kept with author and time. A draft that is not saved stays with its film."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.actions import denial
from desktop.gui.first_reading import FirstReading
from desktop.gui.icons import Tint
from desktop.gui.jobs import JobRunner
from desktop.gui.opinion_draft import Draft, Drafts, Subject, read_opinions
from desktop.gui.parts import Banner, ElidedLabel, button, clear_layout, rename, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.said_list import AGREEMENTS, URGENCIES, SaidList
from desktop.gui.spoken import announce, name_box
from desktop.gui.theme import Look
from desktop.records.opinions import TEXT_LENGTH, Agreement, Opinion, Urgency
from desktop.records.roles import Action
from desktop.records.session import Session


class OpinionPanel(QWidget):
    """Fields for one's own opinion, and what was said before."""

    saved = Signal(str)
    """Id of the reading."""
    focus_freed = Signal()
    """What had the focus is switched off or empty in a moment: else Qt gives it to whatever comes next, as a button of another page."""

    def __init__(self, session: Session, look: Look, most_shown: int | None = None, drafts: Drafts | None = None) -> None:
        super().__init__()
        self._session, self._look, self._most_shown = session, look, most_shown
        self.may_say = session.person.may(Action.OPINION)
        self._jobs = JobRunner(1, self)
        self._asked = 0
        self._subject: Subject | None = None
        self._drafts = drafts or Drafts()
        self._showing = False
        self.asking_class = False
        """Whether somebody disagrees, and was asked with which class."""
        self.agreements: dict[Agreement, QPushButton] = {}
        self.urgencies: dict[Urgency, QPushButton] = {}
        self.first = FirstReading(look)
        self.label, self.outcome_label = QComboBox(), QComboBox()
        self.impression, self.referral, self.outcome = QLineEdit(), QLineEdit(), QLineEdit()
        self.more = button(look, self.tr("More"), "chevron-down", "flat")
        self.save_button = button(look, self.tr("Save"), "check", "primary")
        self._form, self._urgency, self._extra = QWidget(), QWidget(), QWidget()
        self.said = SaidList(look, most_shown)
        self._problem = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.show_subject(None)

    def show_subject(self, subject: Subject | None, opinions: list[Opinion] | None = None) -> None:
        """Take another reading; `opinions` are fetched where they are not given."""
        before, self._subject = self._subject, subject
        # Where no reading can be given first, the result says what the answer waits for
        self.setVisible(subject is not None and (self.may_say or not subject.hidden))
        if subject is None:
            return
        if before != subject:
            clear_layout(self._problem)
            self.asking_class = False
            self._show_said([])
            self._show_what_is_asked(subject)
            self._fill(subject)
        if opinions is not None:
            self._show_said(opinions)
        elif before != subject:
            self.refresh(subject.reading_id)

    def refresh(self, reading_id: str) -> None:
        """Fetch what was said of this reading, if it is the one on screen; others' words would tell the answer while it is hidden."""
        if self._subject is not None and self._subject.reading_id == reading_id and not self._subject.hidden:
            self._jobs.forget(self._asked)
            self._asked = self._jobs.start(
                lambda: read_opinions(self._session, reading_id),
                lambda opinions: self._on_read(reading_id, opinions),
                self._on_failed,
            )

    def save(self) -> bool:
        """Save what was entered; false when there is nothing to save, or it is being saved: a second Enter says nothing twice."""
        subject, draft = self._subject, self.draft()
        if subject is None or not draft.opinions() or not self.may_say:
            return False
        if subject.key in self._drafts.saving or self._asks_class(draft):
            return False
        self._drafts.saving.add(subject.key)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.focus_freed.emit()
        self._enable()
        self._jobs.start(
            lambda: self._drafts.write(self._session, subject, draft),
            lambda opinions: self._on_saved(subject, draft, opinions),
            lambda error: self._on_not_saved(subject, error),
        )
        return True

    @property
    def asks_after_the_answer(self) -> bool:
        """Whether the fields for what is said with the answer in sight are on screen."""
        return self._subject is not None and not self._subject.hidden

    def draft(self) -> Draft:
        """Return what is entered."""
        if self._subject is not None and self._subject.hidden:
            return Draft(first=self.first.chosen)
        chosen = next((agreement for agreement, made in self.agreements.items() if made.isChecked()), Agreement.NONE)
        return Draft(
            agreement=chosen,
            label=self.label.currentData() or "",
            impression=self.impression.text(),
            referral=self.referral.text(),
            outcome_label=self.outcome_label.currentData() or "",
            outcome=self.outcome.text(),
            urgency=next((urgency for urgency, made in self.urgencies.items() if made.isChecked()), Urgency.NONE),
        )

    def add_beside_save(self, widget: QWidget) -> None:
        """Put another command for the reading beside that which saves it."""
        self._own.addWidget(widget)

    def close_jobs(self) -> None:
        """Finish what runs: nothing that somebody saved is lost."""
        self._jobs.finish()
        self._drafts.saving.clear()  # what failed is a draft again

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_agreement(self, agreement: Agreement, checked: bool) -> None:
        """One of the three at most; who agrees says the model's class, who disagrees another."""
        if checked:
            for other, made in self.agreements.items():
                if other is not agreement:
                    made.setChecked(False)
            answer = self._subject.label if self._subject is not None else ""
            if (agreement is Agreement.AGREE) != (self.label.currentData() == answer):
                self.label.setCurrentIndex(self.label.findData(answer) if agreement is Agreement.AGREE else 0)
        self._on_edited()

    def _asks_class(self, draft: Draft) -> bool:
        """Ask once who disagrees which class it is: without it, what was said is of no use for comparing readings."""
        self.asking_class = draft.agreement is Agreement.DISAGREE and not draft.label and not self.asking_class
        clear_layout(self._problem)
        if self.asking_class:
            #: Safety text
            words = self.tr("Which class is it? Choose it, or save again if you cannot tell.")
            self._problem.addWidget(Banner(self._look, "info", "info", words))
        return self.asking_class

    def _on_label(self) -> None:
        answer = self._subject.label if self._subject is not None else ""
        label = self.label.currentData()
        if label and answer:
            wrong = Agreement.DISAGREE if label == answer else Agreement.AGREE
            self.agreements[wrong].setChecked(False)
            right = Agreement.AGREE if label == answer else Agreement.DISAGREE
            if not self.agreements[Agreement.UNSURE].isChecked():
                self.agreements[right].setChecked(True)
        elif not label:
            self.agreements[Agreement.AGREE].setChecked(False)
        self._on_edited()

    def _on_edited(self) -> None:
        if self._subject is None or self._showing:
            return
        self._drafts.keep(self._subject, self.draft())
        self._unsaved.setText(self.tr("Not saved yet"))  # whoever types on has the film before their eyes
        self._enable()

    def _on_urgency(self, urgency: Urgency, checked: bool) -> None:
        """One of the three at most, or none."""
        for other, made in self.urgencies.items():
            if checked and other is not urgency:
                made.setChecked(False)
        self._on_edited()

    def _on_more(self) -> None:
        self._show_more(self._extra.isHidden())

    def _on_read(self, reading_id: str, opinions: list[Opinion]) -> None:
        if self._subject is not None and self._subject.reading_id == reading_id:
            self._show_said(opinions)

    def _on_saved(self, subject: Subject, saved: Draft, opinions: list[Opinion]) -> None:
        self._drafts.saving.discard(subject.key)
        kept = self._drafts.by_film.get(subject.key)
        if self._subject is not None and self._subject.reading_id == subject.reading_id:
            clear_layout(self._problem)
            if kept is None or kept.draft == saved:
                self._fill(subject)
            self._show_said(opinions)
            self._enable()
        announce(self, QCoreApplication.translate("DashboardPage", "Saved."))
        self.saved.emit(subject.reading_id)

    def _on_not_saved(self, subject: Subject, error: Exception) -> None:
        self._drafts.saving.discard(subject.key)
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        show_error(self._problem, self._look, error)
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        """The same reading may have been written about, or saved, on another page."""
        super().showEvent(event)
        if self._subject is not None:
            self._fill(self._subject)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _fill(self, subject: Subject) -> None:
        """Show the draft of this reading, or empty fields."""
        self._showing = True
        draft = self._drafts.shown(subject)
        if subject.hidden:
            self.first.show_names(subject.names, draft.first)
        for urgency, made in self.urgencies.items():
            made.setChecked(urgency is draft.urgency)
        for box, empty in ((self.label, self.tr("Your class")), (self.outcome_label, self.tr("Turned out"))):
            box.clear()
            box.addItem(empty, "")
            for code, name in subject.names.items():
                box.addItem(name, code)
        self.label.setCurrentIndex(max(0, self.label.findData(draft.label)))
        self.outcome_label.setCurrentIndex(max(0, self.outcome_label.findData(draft.outcome_label)))
        for agreement, made in self.agreements.items():
            made.setChecked(agreement is draft.agreement)
        for field, text in (
            (self.impression, draft.impression),
            (self.referral, draft.referral),
            (self.outcome, draft.outcome),
        ):
            field.setText(text)
        self._show_more(bool(draft.impression or draft.referral or draft.outcome_label or draft.outcome))
        self._showing = False
        self._enable()

    def _enable(self) -> None:
        answered = self._subject is not None and bool(self._subject.label)
        choices = (*self.agreements.values(), *self.urgencies.values())
        fields = (*choices, self.label, self.impression, self.referral, self.outcome_label, self.outcome)
        for widget in (*fields, self.save_button):
            widget.setToolTip("")
            allow(widget, self._session.person, Action.OPINION)
        draft = self.draft()
        if self.may_say:
            for made in self.agreements.values():
                made.setEnabled(answered)
                #: Safety text
                made.setToolTip("" if answered else self.tr("The model gave no answer to agree with."))
            for made in self.urgencies.values():
                made.setToolTip(self.tr("How soon somebody has to act"))
            saving = self._subject is not None and self._subject.key in self._drafts.saving
            self.save_button.setEnabled(draft != Draft() and not saving)
            self.first.allow_saving(not saving)
        # Asked for once somebody begins to say something: until then the room is the answer's
        begun = bool(draft.agreement or draft.label or draft.urgency) or not self._extra.isHidden()
        self._urgency.setVisible(begun)
        self.said.setVisible(not begun or self._most_shown is None)  # where there is little room
        self._unsaved.setVisible(self.may_say and draft != Draft())

    def _show_more(self, shown: bool) -> None:
        self._extra.setVisible(shown)
        rename(self.more, self.tr("Less") if shown else self.tr("More"))
        self.more.findChildren(Tint)[0].show("chevron-up" if shown else "chevron-down")
        self._enable()

    def _show_what_is_asked(self, subject: Subject) -> None:
        """Ask for a first reading, or for what is said with the answer in sight."""
        self._form.setVisible(not subject.hidden)
        self.first.setVisible(subject.hidden and self.may_say)
        self.more.setVisible(not subject.hidden)
        self._title.show_text(self.tr("Your reading first") if subject.hidden and self.may_say else self.tr("Your reading"))

    def _show_said(self, opinions: list[Opinion]) -> None:
        hidden = self._subject is None or self._subject.hidden
        self.said.show_opinions([] if hidden else opinions, self._subject.names if self._subject is not None else {})
        outdated = self._subject is not None and self._drafts.outdated(self._subject, opinions)
        #: Safety text
        self._unsaved.setText(self.tr("Not saved, older than what is signed") if outdated else self.tr("Not saved yet"))

    def _lay_out(self) -> None:
        self._unsaved = text_label(self.tr("Not saved yet"), "caption")
        #: Safety text
        self._title = ElidedLabel("strong")
        self._title.show_text(self.tr("Your reading"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._unsaved)
        head.addWidget(self.more)
        self.more.setToolTip(self.tr("Final impression, referral and later outcome"))
        self._lay_out_form()
        layout = _column(self)
        layout.addLayout(head)
        if not self.may_say:
            layout.addWidget(text_label(denial(Action.OPINION), "caption", wrap=True))
        # What comes and goes while somebody chooses stands above the form, so that nothing moves under the mouse
        layout.addLayout(self._problem)
        for widget in (self.first, self._form):
            layout.addWidget(widget)
        layout.insertWidget(layout.count() if self._most_shown is None else layout.indexOf(self.first), self.said)

    def _lay_out_form(self) -> None:
        """What is said with the answer in sight."""
        self.agreements = {agreement: _choice(self.said.tr(word)) for agreement, word in AGREEMENTS}
        self.urgencies = {urgency: _choice(self.said.tr(word)) for urgency, word in URGENCIES}
        for made in self.urgencies.values():
            #: Safety text
            made.setAccessibleName(self.tr("Urgency: {0}").format(made.text()))
        agreements = QWidget()
        for row, choices in ((agreements, self.agreements), (self._urgency, self.urgencies)):
            _row(row, *choices.values())
        self._lay_out_extra()
        self._own = own = QHBoxLayout()
        own.setSpacing(6)
        own.addWidget(self.label, 1)
        own.addWidget(self.save_button)
        form = _column(self._form)
        # The urgency comes once somebody has begun: above what they chose
        for widget in (self._urgency, agreements, self._extra):
            form.addWidget(widget)
        form.addLayout(own)

    def _lay_out_extra(self) -> None:
        """What few readings need: behind a button."""
        for box, name in ((self.label, self.tr("Your class")), (self.outcome_label, self.tr("Turned out"))):
            # Long names of classes must not widen the panel
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            name_box(box, name)
        for field, words in (
            (self.impression, self.tr("Final impression")),
            (self.referral, self.tr("Referral")),
            (self.outcome, self.tr("Later outcome")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setMaxLength(TEXT_LENGTH)
        later = QWidget()
        _row(later, self.outcome_label, self.outcome)
        extra = _column(self._extra)
        for widget in (self.impression, self.referral, later):
            extra.addWidget(widget)

    def _connect(self) -> None:
        for agreement, made in self.agreements.items():
            made.clicked.connect(lambda checked, agreement=agreement: self._on_agreement(agreement, checked))
        for urgency, made in self.urgencies.items():
            made.clicked.connect(lambda checked, urgency=urgency: self._on_urgency(urgency, checked))
        self.first.edited.connect(self._on_edited)
        self.first.save_wanted.connect(self.save)
        self.label.currentIndexChanged.connect(lambda: None if self._showing else self._on_label())
        self.outcome_label.currentIndexChanged.connect(self._on_edited)
        for field in (self.impression, self.referral, self.outcome):
            field.textChanged.connect(self._on_edited)
            field.returnPressed.connect(self.save)
        self.more.clicked.connect(self._on_more)
        self.save_button.clicked.connect(self.save)


def _choice(word: str) -> QPushButton:
    made = QPushButton(word)
    made.setCheckable(True)
    made.setProperty("kind", "choice")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the film: Enter saves and goes on
    return made


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return column


def _row(widget: QWidget, *parts: QWidget) -> None:
    """Put parts of equal width beside each other."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part, 1)
