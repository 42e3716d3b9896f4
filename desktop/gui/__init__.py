"""The window. The only place with PySide6."""
