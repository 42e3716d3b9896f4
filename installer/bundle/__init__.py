"""The frozen program: ``python -m installer.bundle`` builds it (`make bundle`)."""
