"""Commands of the trainer that prepare films and train: each module has `add_parser` and imports torch only when it runs."""
