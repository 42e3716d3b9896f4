"""The way into the window: first run, login, lock, and what is shown where the log cannot be opened."""
