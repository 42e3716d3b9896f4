"""Who may do what: roles, and the lowest role for every action. The names of the actions stand in the audit."""

from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What an account may do; each may do all that those before it may."""

    VIEWER = "viewer"
    OPERATOR = "operator"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"

    def includes(self, other: "Role") -> bool:
        """Tell whether this role may do all that the other may."""
        order = list(Role)
        return order.index(self) >= order.index(other)


class Action(StrEnum):
    """Everything that is audited."""

    CREATE = "create"
    """The log was made."""
    LOGIN = "login"
    LOGIN_FAILED = "login-failed"
    LOCK = "lock"
    CLOCK_JUMP = "clock-jump"
    VIEW = "view"
    """A reading was opened."""
    VERIFY = "verify"
    PASSWORD = "password"  # noqa: S105
    """Somebody changed their own password or second factor."""
    FILTER = "filter"
    """A search was kept under a name."""
    BACKUP = "backup"
    SAVE = "save"
    """A reading was stored."""
    BATCH_START = "batch-start"
    """Files were given to be analysed one after the other."""
    BATCH_RESUME = "batch-resume"
    BATCH_END = "batch-end"
    IDENTIFY = "identify"
    """Who an image is of was corrected."""
    LOCAL_IDS = "local-ids"
    MERGE = "merge"
    UNMERGE = "unmerge"
    OPINION = "opinion"
    EXPORT = "export"
    PRINT = "print"
    READ_AUDIT = "read-audit"
    EXPORT_NAMES = "export-names"
    EXPORT_TRAINING = "export-training"
    DELETE_PATIENT = "delete-patient"
    ACCOUNT = "account"
    """An account was made, changed or disabled, or the recovery key replaced. A login by recovery key is a login."""
    SETTING = "setting"
    MODEL_CHANGE = "model-change"
    DISPLAY_CHECK = "display-check"
    """Somebody looked at the test pattern on a screen."""
    RESTORE = "restore"
    MIGRATE = "migrate"


LOWEST_ROLE: Final[dict[Action, Role]] = {
    **dict.fromkeys(
        (Action.CREATE, Action.LOGIN, Action.LOGIN_FAILED, Action.LOCK, Action.CLOCK_JUMP, Action.VIEW, Action.VERIFY,
         Action.PASSWORD, Action.FILTER, Action.BACKUP, Action.MIGRATE, Action.DISPLAY_CHECK), Role.VIEWER),
    **dict.fromkeys((Action.SAVE, Action.BATCH_START, Action.BATCH_RESUME, Action.BATCH_END, Action.IDENTIFY, Action.LOCAL_IDS,
                     Action.MERGE, Action.UNMERGE, Action.PRINT, Action.MODEL_CHANGE), Role.OPERATOR),
    **dict.fromkeys((Action.OPINION, Action.EXPORT), Role.CLINICIAN),
    **dict.fromkeys((Action.READ_AUDIT, Action.EXPORT_NAMES, Action.EXPORT_TRAINING, Action.DELETE_PATIENT, Action.ACCOUNT,
                     Action.SETTING, Action.RESTORE), Role.ADMINISTRATOR),
}  # fmt: skip
"""The lowest role that may do an action. Backups run by themselves, whoever is logged in."""
