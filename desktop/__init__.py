"""Lightbox: offline decision support. Kept free of imports: the trainer imports this package too."""

__version__ = "0.1.0"
