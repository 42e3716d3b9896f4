"""Films: where they come from, how they are split, and that nothing leaks from one part to another."""

from model_build.data.films import TEST, Film, Split, pixel_hash, read_gray, targets
from model_build.data.layouts import read_films
from model_build.data.leakage import LeakageError, check_leakage, near_duplicates, signature
from model_build.data.splitting import group_films, load_split, save_split, split_films

__all__ = [
    "TEST",
    "Film",
    "LeakageError",
    "Split",
    "check_leakage",
    "group_films",
    "load_split",
    "near_duplicates",
    "pixel_hash",
    "read_films",
    "read_gray",
    "save_split",
    "signature",
    "split_films",
    "targets",
]
