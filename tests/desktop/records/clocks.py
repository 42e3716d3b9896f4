"""A clock that a test sets."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Give the time that was set; the same until it is moved."""

    def __init__(self, now: datetime = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def move(self, seconds: float) -> None:
        """Let time pass, or set the clock back."""
        self.now += timedelta(seconds=seconds)
