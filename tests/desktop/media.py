"""Discs and archives as they come to a clinic, made in code: without extensions, nested, mixed, and with tables of contents."""

import warnings
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom import Dataset, FileMetaDataset, dcmwrite, uid

from tests.films import write_film

STUDY, SERIES = "1.2.3.1", "1.2.3.1.1"


def film(path: Path, seed: int = 0, **attributes: object) -> Path:
    """Write a small DICOM film; another seed is another picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 4096, (48, 40), dtype=np.uint16)
    return write_film(path, pixels, bits=12, **attributes)


def photograph(path: Path, seed: int = 0) -> Path:
    """Write a small JPEG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 255, (40, 48), dtype=np.uint8)
    Image.fromarray(pixels).save(path, "JPEG")
    return path


def report(path: Path, **attributes: object) -> Path:
    """Write a structured report: DICOM, and no picture."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = uid.BasicTextSRStorage
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = uid.generate_uid()
    ds.Modality, ds.PatientID, ds.PatientName = "SR", "TEST-1", "TEST^CHILD"
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    dcmwrite(path, ds, enforce_file_format=True)
    return path


def contents(path: Path, *file_ids: Iterable[str]) -> Path:
    """Write a table of contents that names files."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    ds.file_meta.MediaStorageSOPClassUID = uid.MediaStorageDirectoryStorage
    ds.file_meta.MediaStorageSOPInstanceUID = uid.generate_uid()
    ds.FileSetID = "CD"
    ds.DirectoryRecordSequence = []
    for file_id in file_ids:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd ones are wanted here
            record.ReferencedFileID = list(file_id)
        ds.DirectoryRecordSequence.append(record)
    path.parent.mkdir(parents=True, exist_ok=True)
    dcmwrite(path, ds, enforce_file_format=True)
    return path


def zipped(path: Path, files: Iterable[tuple[str, bytes]]) -> Path:
    """Write an archive."""
    path.write_bytes(packed(files))
    return path


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return an archive."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, data in files:
            writer.writestr(name, data)
    return buffer.getvalue()
