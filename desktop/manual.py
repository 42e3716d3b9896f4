"""The page of the manual that explains every code, one section each."""

import re
from typing import Final

from desktop.errors import ERRORS, NOTICES
from desktop.paths import RESOURCES

PAGE: Final = RESOURCES / "manual" / "errors.md"


def sections() -> dict[str, str]:
    """Return the explanation of every code, in the order of the page."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"^## ([A-Z0-9-]+)\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    return {code: explanation.strip() for code, explanation in found}


def explain(code: str) -> str:
    """Return the sentence and the explanation of a code of `ERRORS` or `NOTICES`."""
    return f"{code}\n{(ERRORS | NOTICES)[code]}\n\n{sections()[code]}"
