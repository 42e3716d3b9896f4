"""The whole way from a path to an answer, the same for window and command line."""
