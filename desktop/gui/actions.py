"""Every command of the window, once: text, shortcut, icon, tip. Menus and tool strips are lists of their names."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.gui.i18n import QT_TRANSLATE_NOOP, without_key
from desktop.gui.icons import Tint
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.roles import LOWEST_ROLE, Action, Role

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """One row of the table."""

    text: str
    keys: tuple[str | Key, ...] = ()
    icon: str = ""
    group: str = ""
    """Commands of one group exclude each other."""
    checkable: bool = False
    needs: Action | None = None
    """Off, with the reason in its tip, for who may not do this."""


COMMANDS: Final[dict[str, Command]] = {
    "open_files": Command(QT_TRANSLATE_NOOP("Actions", "&Open images..."), (Key.Open,), "file-image", needs=Action.SAVE),
    "open_folder": Command(
        QT_TRANSLATE_NOOP("Actions", "Open &folder..."), ("Ctrl+Shift+O",), "folder-open", needs=Action.SAVE
    ),
    "open_samples": Command(QT_TRANSLATE_NOOP("Actions", "Open &samples"), (), "images", needs=Action.SAVE),
    "paste": Command(QT_TRANSLATE_NOOP("Actions", "&Paste files"), (Key.Paste,), "inbox", needs=Action.SAVE),
    "watched_folder": Command(QT_TRANSLATE_NOOP("Actions", "&Watched folder..."), (), "eye", needs=Action.SAVE),
    "report": Command(QT_TRANSLATE_NOOP("Actions", "Re&port..."), (Key.Print,), "file-text", needs=Action.PRINT),
    "remove_film": Command(QT_TRANSLATE_NOOP("Actions", "&Remove image from the list"), (Key.Delete,), "x"),
    "clear_films": Command(QT_TRANSLATE_NOOP("Actions", "&Clear the list"), ("Ctrl+Shift+W",), "list-x"),
    "undo": Command(QT_TRANSLATE_NOOP("Actions", "&Undo"), (Key.Undo,), "undo-2"),
    "undo_patient": Command(
        QT_TRANSLATE_NOOP("Actions", "&Take back the patient's correction..."), (), "undo-2", needs=Action.IDENTIFY
    ),
    "cancel": Command(QT_TRANSLATE_NOOP("Actions", "Stop &analysing"), ("Esc",), "circle-x"),
    "quit": Command(QT_TRANSLATE_NOOP("Actions", "&Quit"), (Key.Quit,)),
    "home": Command(QT_TRANSLATE_NOOP("Actions", "Home"), ("Ctrl+1",), "house", "page"),
    "read": Command(QT_TRANSLATE_NOOP("Actions", "Read"), ("Ctrl+2",), "scan-line", "page"),
    "log": Command(QT_TRANSLATE_NOOP("Actions", "Log"), ("Ctrl+3",), "clipboard-list", "page"),
    "dashboard": Command(QT_TRANSLATE_NOOP("Actions", "Dashboard"), ("Ctrl+4",), "chart-column", "page"),
    "models": Command(QT_TRANSLATE_NOOP("Actions", "Models"), ("Ctrl+5",), "box", "page"),
    "lock": Command(QT_TRANSLATE_NOOP("Actions", "&Lock"), ("Ctrl+L",), "lock"),
    "change_password": Command(QT_TRANSLATE_NOOP("Actions", "Change &password..."), (), "key-round"),
    "second_factor": Command(QT_TRANSLATE_NOOP("Actions", "&Second factor..."), (), "smartphone"),
    "accounts": Command(QT_TRANSLATE_NOOP("Actions", "&Accounts and locking..."), (), "users", needs=Action.ACCOUNT),
    "audit": Command(QT_TRANSLATE_NOOP("Actions", "A&udit..."), (), "clipboard-list", needs=Action.READ_AUDIT),
    "reading_rules": Command(QT_TRANSLATE_NOOP("Actions", "&Rules for reading..."), (), "scan-eye", needs=Action.SETTING),
    "log_out": Command(QT_TRANSLATE_NOOP("Actions", "Log &out"), (), "log-out"),
    "backups": Command(QT_TRANSLATE_NOOP("Actions", "&Backups"), (), "database-backup", "page"),
    "labels": Command(QT_TRANSLATE_NOOP("Actions", "&Labels for new patients..."), (), "tag", needs=Action.LOCAL_IDS),
    "search": Command(QT_TRANSLATE_NOOP("Actions", "&Find in the log"), (Key.Find,), "search"),
    "dark": Command(QT_TRANSLATE_NOOP("Actions", "&Dark"), (), "", "theme"),
    "light": Command(QT_TRANSLATE_NOOP("Actions", "&Light"), (), "", "theme"),
    "high_contrast": Command(QT_TRANSLATE_NOOP("Actions", "&High contrast"), (), "", "theme"),
    "preferences": Command(QT_TRANSLATE_NOOP("Actions", "P&references..."), ("Ctrl+,",)),
    "full_screen": Command(QT_TRANSLATE_NOOP("Actions", "F&ull screen"), ("F11",), "maximize", checkable=True),
    "next_film": Command(QT_TRANSLATE_NOOP("Actions", "&Next image"), ("PgDown",), "chevron-down"),
    "previous_film": Command(QT_TRANSLATE_NOOP("Actions", "&Previous image"), ("PgUp",), "chevron-up"),
    "edit_patient": Command(QT_TRANSLATE_NOOP("Actions", "&Edit patient..."), ("E",), "pencil", needs=Action.IDENTIFY),
    "straighten": Command(QT_TRANSLATE_NOOP("Actions", "&Straighten the film..."), ("S",), "crop", needs=Action.SAVE),
    "agree": Command(QT_TRANSLATE_NOOP("Actions", "Agree with the model"), ("7",), needs=Action.OPINION),
    "disagree": Command(QT_TRANSLATE_NOOP("Actions", "Disagree with the model"), ("8",), needs=Action.OPINION),
    "unsure": Command(QT_TRANSLATE_NOOP("Actions", "Say that you are unsure"), ("9",), needs=Action.OPINION),
    "routine": Command(QT_TRANSLATE_NOOP("Actions", "Urgency: routine"), ("4",), needs=Action.OPINION),
    "soon": Command(QT_TRANSLATE_NOOP("Actions", "Urgency: soon"), ("5",), needs=Action.OPINION),
    "urgent": Command(QT_TRANSLATE_NOOP("Actions", "Urgency: urgent"), ("6",), needs=Action.OPINION),
    "tool_window": Command(QT_TRANSLATE_NOOP("Actions", "&Window"), ("W",), "sun", "tool"),
    "tool_zoom": Command(QT_TRANSLATE_NOOP("Actions", "&Zoom"), ("Z",), "search", "tool"),
    "tool_pan": Command(QT_TRANSLATE_NOOP("Actions", "&Pan"), ("P",), "hand", "tool"),
    "tool_scroll": Command(QT_TRANSLATE_NOOP("Actions", "Scroll t&hrough frames"), ("J",), "layers", "tool"),
    "tool_magnify": Command(QT_TRANSLATE_NOOP("Actions", "Magnif&ier"), ("G",), "scan-search", "tool"),
    "tool_ruler": Command(QT_TRANSLATE_NOOP("Actions", "&Length"), ("L",), "ruler", "tool"),
    "tool_angle": Command(QT_TRANSLATE_NOOP("Actions", "&Angle"), ("A",), "angle", "tool"),
    "tool_ellipse": Command(QT_TRANSLATE_NOOP("Actions", "Values in an &ellipse"), ("O",), "circle-dashed", "tool"),
    "tool_rectangle": Command(QT_TRANSLATE_NOOP("Actions", "Values in a &rectangle"), ("B",), "square-dashed", "tool"),
    "tool_heart": Command(QT_TRANSLATE_NOOP("Actions", "&Cardiothoracic ratio"), ("C",), "heart-pulse", "tool"),
    "measure_place": Command(QT_TRANSLATE_NOOP("Actions", "&Put into the middle"), ("Ins",)),
    "measure_next": Command(QT_TRANSLATE_NOOP("Actions", "&Next handle"), ("N",)),
    "measurements": Command(QT_TRANSLATE_NOOP("Actions", "Li&st of measurements..."), ("Shift+L",), "list"),
    "calibrate": Command(QT_TRANSLATE_NOOP("Actions", "Set the &true length of a line...")),
    "measure_undo": Command(QT_TRANSLATE_NOOP("Actions", "&Undo measuring"), (), "undo-2"),
    "measure_clear": Command(QT_TRANSLATE_NOOP("Actions", "&Delete all measurements of this image"), (), "trash-2"),
    "window_presets": Command(QT_TRANSLATE_NOOP("Actions", "Choose a win&dow"), ("Shift+W",), "sliders-horizontal"),
    "window_auto": Command(QT_TRANSLATE_NOOP("Actions", "A&utomatic window"), ("U",)),
    "window_values": Command(QT_TRANSLATE_NOOP("Actions", "Type center and widt&h..."), ("V",)),
    "zoom_in": Command(QT_TRANSLATE_NOOP("Actions", "Zoom &in"), (Key.ZoomIn, "+"), "zoom-in"),
    "zoom_out": Command(QT_TRANSLATE_NOOP("Actions", "Zoom &out"), (Key.ZoomOut, "-"), "zoom-out"),
    "fit": Command(QT_TRANSLATE_NOOP("Actions", "&Fit"), ("0",), "scan"),
    "actual_size": Command(QT_TRANSLATE_NOOP("Actions", "&1:1 pixels"), ("1",)),
    "life_size": Command(QT_TRANSLATE_NOOP("Actions", "True si&ze"), ("2",), "proportions"),
    "screen_size": Command(QT_TRANSLATE_NOOP("Actions", "Size of this s&creen...")),
    "invert": Command(QT_TRANSLATE_NOOP("Actions", "In&vert"), ("I",), "contrast"),
    "rotate": Command(QT_TRANSLATE_NOOP("Actions", "&Turn clockwise"), ("T",), "rotate-cw"),
    "flip": Command(QT_TRANSLATE_NOOP("Actions", "&Mirror"), ("M",), "flip-horizontal-2"),
    "reset_view": Command(QT_TRANSLATE_NOOP("Actions", "&Reset"), ("R",), "undo-2"),
    "heatmap": Command(QT_TRANSLATE_NOOP("Actions", "&Heat map on or off"), ("H",), "flame"),
    "overlays": Command(QT_TRANSLATE_NOOP("Actions", "&Overlays from the file"), ("Shift+O",), "", checkable=True),
    "shutter": Command(QT_TRANSLATE_NOOP("Actions", "S&hutter from the file"), ("Shift+S",), "", checkable=True),
    "tags": Command(QT_TRANSLATE_NOOP("Actions", "&What the file says..."), ("Ctrl+T",), "tag"),
    "manual": Command(QT_TRANSLATE_NOOP("Actions", "&Manual"), (), "book-open"),
    "page_help": Command(QT_TRANSLATE_NOOP("Actions", "Help for this &page"), (Key.HelpContents,), "circle-question-mark"),
    "one_view": Command(QT_TRANSLATE_NOOP("Actions", "&One view"), ("Alt+1",), "square", "views"),
    "two_views": Command(QT_TRANSLATE_NOOP("Actions", "&Two views"), ("Alt+2",), "columns-2", "views"),
    "four_views": Command(QT_TRANSLATE_NOOP("Actions", "&Four views"), ("Alt+4",), "grid-2x2", "views"),
    "link_views": Command(QT_TRANSLATE_NOOP("Actions", "&Link zoom, window and frames"), ("Y",), "link", checkable=True),
    "compare": Command(QT_TRANSLATE_NOOP("Actions", "&Compare with earlier film"), ("D",), "history", checkable=True),
    "model_view": Command(QT_TRANSLATE_NOOP("Actions", "What the &model saw"), ("Q",), "scan-eye", checkable=True),
    "play": Command(QT_TRANSLATE_NOOP("Actions", "&Play the frames, or stop"), ("K",), "play"),
    "only_views": Command(QT_TRANSLATE_NOOP("Actions", "Only the &viewer on the screen"), ("F",), "scan", checkable=True),
    "own_window": Command(
        QT_TRANSLATE_NOOP("Actions", "Viewer in its own &window"), ("Shift+F11",), "app-window", checkable=True
    ),
    "shortcuts": Command(QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), ("Ctrl+F1",), "keyboard"),
    "training": Command(QT_TRANSLATE_NOOP("Actions", "&Training..."), (), "graduation-cap"),
    "display_check": Command(QT_TRANSLATE_NOOP("Actions", "&Display check..."), (), "monitor"),
    "diagnostics": Command(QT_TRANSLATE_NOOP("Actions", "Check this &installation..."), (), "circle-check"),
    "about": Command(QT_TRANSLATE_NOOP("Actions", "&About Lightbox and its use"), (), "info"),
}

PAGES: Final = ("home", "read", "log", "dashboard", "models")
VIEWER: Final = (
    "tool_window", "window_presets", "window_auto", "window_values", "",
    "tool_zoom", "tool_pan", "tool_scroll", "tool_magnify", "", "zoom_in", "zoom_out", "fit", "actual_size", "life_size", "",
    "invert", "rotate", "flip", "reset_view",
)  # fmt: skip
"""What is done with the film on screen; an empty name is a gap."""
MEASURE_TOOLS: Final = ("tool_ruler", "tool_angle", "tool_ellipse", "tool_rectangle", "tool_heart")
MEASURE: Final = (
    *MEASURE_TOOLS, "", "measure_place", "measure_next", "measure_undo", "measure_clear", "", "measurements", "calibrate",
)  # fmt: skip
VIEWS: Final = (
    "one_view", "two_views", "four_views", "link_views", "", "compare", "model_view", "play", "", "only_views", "own_window",
)  # fmt: skip
"""The menu of the views."""
ACCOUNT: Final = ("lock", "change_password", "second_factor", "", "accounts", "audit", "", "log_out")
"""The menu behind the user's name."""
OPINION: Final = ("agree", "disagree", "unsure", "routine", "soon", "urgent")
"""Of one's own reading: keys of the number pad, as the buttons lie on the screen."""
FILM: Final = ("remove_film", "next_film", "previous_film", "edit_patient")
MENUS: Final[dict[str, tuple[str, ...]]] = {
    QT_TRANSLATE_NOOP("Actions", "&File"): (
        "open_files", "open_folder", "open_samples", "paste", "watched_folder", "",
        "report", "", "remove_film", "clear_films", "undo", "", "cancel", "", "labels", "reading_rules", "backups", "", "preferences", "", "quit",
    ),
    QT_TRANSLATE_NOOP("Actions", "&View"): (*PAGES, "", "search", "", "dark", "light", "high_contrast", "", "full_screen", "", *VIEWS),
    QT_TRANSLATE_NOOP("Actions", "&Image"): (
        "next_film", "previous_film", "edit_patient", "undo_patient", "straighten", "", "heatmap", "overlays", "shutter", "", "tags", "", *OPINION,
    ),
    QT_TRANSLATE_NOOP("Actions", "&Display"): (*VIEWER, "screen_size"),
    QT_TRANSLATE_NOOP("Actions", "&Measure"): MEASURE,
    QT_TRANSLATE_NOOP("Actions", "&Account"): ACCOUNT,
    QT_TRANSLATE_NOOP("Actions", "&Help"): ("manual", "page_help", "shortcuts", "", "training", "display_check", "", "diagnostics", "about"),
}  # fmt: skip


class Actions(QObject):
    """The commands as QActions: ``actions["open_files"]``."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._denied: set[str] = set()
        self._actions = {name: self._make(command, look) for name, command in COMMANDS.items()}
        for group_name in {command.group for command in COMMANDS.values() if command.group}:
            group = QActionGroup(self)
            for name, command in COMMANDS.items():
                if command.group == group_name:
                    group.addAction(self._actions[name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for title, names in MENUS.items():
            self.fill_menu(bar.addMenu(QCoreApplication.translate("Actions", title)), names)

    def allow(self, person: Person) -> None:
        """Switch off what this person's role may not do, and say why."""
        for name, command in COMMANDS.items():
            if command.needs is not None and not person.may(command.needs):
                self.forbid((name,), denial(command.needs))

    def forbid(self, names: tuple[str, ...], why: str) -> None:
        """Switch commands off for good, for another reason than the role."""
        for name in names:
            if name:
                self._denied.add(name)
                self._actions[name].setEnabled(False)
                self._actions[name].setToolTip(why)

    def may(self, name: str) -> bool:
        """Tell whether a command can ever be used by this person."""
        return name not in self._denied

    def set_keys(self, name: str, keys: tuple[str, ...] | None = None) -> None:
        """Give a command other keys for a while; None: those of the table."""
        self._actions[name].setShortcuts([QKeySequence(key) for key in (COMMANDS[name].keys if keys is None else keys)])

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        """Switch commands on or off; what the person may not do stays off."""
        for name in names:
            if name:
                self._actions[name].setEnabled(enabled and name not in self._denied)

    def fill_menu(self, menu: QMenu, names: tuple[str, ...]) -> None:
        """Put commands into a menu; an empty name is a line."""
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()

    def _make(self, command: Command, look: Look) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", command.text), self)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable or bool(command.group))
        plain = without_key(action.text()).rstrip(".")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
        if command.icon:
            Tint(action, look, command.icon)
        return action


def role_name(role: Role) -> str:
    """Return the word for a role."""
    return {
        Role.VIEWER: QCoreApplication.translate("Roles", "Viewer"),
        Role.OPERATOR: QCoreApplication.translate("Roles", "Operator"),
        Role.CLINICIAN: QCoreApplication.translate("Roles", "Clinician"),
        Role.ADMINISTRATOR: QCoreApplication.translate("Roles", "Administrator"),
    }[role]


def denial(action: Action) -> str:
    """Return the tip of what a person may not do."""
    #: Safety text
    words = QCoreApplication.translate("Roles", "Your account may not do this: it needs the role {0}.")
    return words.format(role_name(LOWEST_ROLE[action]))
