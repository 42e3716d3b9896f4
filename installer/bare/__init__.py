"""The proof that the packages run in a system that has nothing: ``make bare``."""
