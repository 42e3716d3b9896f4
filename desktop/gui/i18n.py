"""Words that stand in tables and are translated where they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  Qt's tool that collects texts looks for this name
    """Mark a text for translation; ``QCoreApplication.translate(context, text)`` translates it later.

    PySide6 has one of this name, which is typed as returning any object.
    """
    return text
