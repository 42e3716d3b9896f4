from desktop.records.session import Session
from desktop.records.store import Records


def test_a_setting_stays_with_the_log(records: Records, session: Session) -> None:
    """And is replaced by a newer value."""
    assert records.settings.get("lock_minutes", "5") == "5"
    records.settings.set("lock_minutes", "10")
    records.settings.set("lock_minutes", "3")
    with session.open() as other:
        assert other.settings.get("lock_minutes") == "3"


def test_the_audit_names_the_setting_and_not_its_value(records: Records) -> None:
    """A value may be a path."""
    records.settings.set("place", "/media/anna")
    (entry,) = records.access.audit.entries_about("place")
    assert (entry.action, entry.detail) == ("setting", {})
