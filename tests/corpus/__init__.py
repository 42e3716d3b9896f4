"""Our own corpus of odd, broken and hostile files, made in code, each with the outcome that the standard and our bar ask for."""
