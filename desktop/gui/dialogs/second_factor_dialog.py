"""The second factor: a QR code for a telephone, and a first code to confirm it; or its end."""

import io

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.gui.dialogs.account_dialog import AccountDialog
from desktop.gui.entry.password_fields import labelled
from desktop.gui.parts import text_label
from desktop.gui.theme import Look
from desktop.records import totp
from desktop.records.session import Session

MODULE_PX = 4
QUIET_MODULES = 4
"""White around the code, which readers need (ISO/IEC 18004)."""


class SecondFactorDialog(AccountDialog):
    """Switches the second factor of the person who is logged in on or off."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.setWindowTitle(self.tr("Second factor"))
        self._secret = ""
        self._words = text_label(kind="muted", wrap=True)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("QR code for the phone"))
        self.typed_secret = text_label(kind="caption", wrap=True)
        self.typed_secret.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.typed_secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("Six figures"))
        self._code_row = labelled(self.tr("The code that the phone shows now"), self.code)
        self.body.addWidget(self._words)
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.typed_secret)
        self.body.addWidget(self._code_row)
        for widget in (self.picture, self.typed_secret, self._code_row):
            widget.setVisible(False)
        self.code.textChanged.connect(self._enable)
        self.ok.clicked.connect(self._on_ok)
        self.ok.setEnabled(False)
        self.run(lambda: _begin(session), self._on_begun)

    def forget(self) -> None:
        self._secret = ""
        self.picture.clear()
        self.typed_secret.clear()
        self.code.clear()

    def _on_begun(self, begun: tuple[str, str]) -> None:
        self._secret, uri = begun
        if not self._secret:
            self._words.setText(self.tr("It is on: every login of yours asks for a code of your phone."))
            self.ok.setText(self.tr("Switch off"))
            self.ok.setEnabled(True)
            return
        self._words.setText(
            self.tr(
                "Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; "
                "the clocks of phone and computer must be right."
            )
        )
        self.picture.setPixmap(qr_pixmap(uri))
        groups = " ".join(self._secret[i : i + 4] for i in range(0, len(self._secret), 4))
        self.typed_secret.setText(self.tr("Or type: {0}").format(groups))
        self.ok.setText(self.tr("Switch on"))
        for widget in (self.picture, self.typed_secret, self._code_row):
            widget.setVisible(True)
        self.code.setFocus()
        self.grow()

    def _enable(self) -> None:
        self.ok.setEnabled(len("".join(self.code.text().split())) == totp.DIGITS)

    def _on_ok(self) -> None:
        accounts, secret, code = self._session.accounts, self._secret, self.code.text()
        if secret:
            self.run(lambda: accounts.confirm_second_factor(secret, code), lambda _none: self.accept())
        else:
            name = self._session.person.name
            self.run(lambda: accounts.end_second_factor(name), lambda _none: self.accept())


def qr_pixmap(text: str) -> QPixmap:
    """Return a QR code, black on white in every theme."""
    buffer = io.BytesIO()
    segno.make(text, error="m", micro=False).save(buffer, kind="png", scale=MODULE_PX, border=QUIET_MODULES)
    return QPixmap.fromImage(QImage.fromData(buffer.getvalue()))


def _begin(session: Session) -> tuple[str, str]:
    """Return a new secret and what its QR code holds; empty where the second factor is on."""
    accounts = session.accounts
    if accounts.own().second_factor:
        return "", ""
    secret = accounts.start_second_factor()
    with session.open() as records:
        return secret, totp.uri(secret, session.person.name, records.settings.get("clinic"))
