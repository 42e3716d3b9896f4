"""Our own corpus of odd, broken and hostile files, made in code, each with the outcome that the standard and our bar ask for."""

from typing import Final

MODULES: Final = (
    "dicom_structure",
    "dicom_pixels",
    "dicom_tables",
    "dicom_layers",
    "dicom_encapsulated",
    "dicom_objects",
    "raster_files",
    "other_files",
    "archives",
    "scope_files",
    "model_packages",
)
"""Each yields its part: `cases()`."""
