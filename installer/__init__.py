"""Set-up and packaging. Imports nothing from desktop: it handles the program's files, not its code."""
