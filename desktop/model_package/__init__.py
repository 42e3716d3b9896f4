"""The contract between trainer and program: manifest and preprocessing."""
