"""Hostile bytes by the million: what is fuzzed, and what must hold whatever the bytes are."""
