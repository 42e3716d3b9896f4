"""Rigs that cut the power, kill, fill the disk and flip bits under the log; ``make torture`` runs them in full."""
