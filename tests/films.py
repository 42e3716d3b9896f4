"""DICOM films made in code, for tests of the whole way and for benchmarks."""

from collections.abc import Mapping
from pathlib import Path

import gdcm
import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset, FileMetaDataset, dcmread, dcmwrite, uid
from pydicom.encaps import encapsulate


def write_film(
    path: Path,
    pixels: NDArray[np.uint8] | NDArray[np.uint16],
    *,
    bits: int = 16,
    photometric: str = "MONOCHROME2",
    syntax: uid.UID = uid.ExplicitVRLittleEndian,
    encoded: bytes | None = None,
    **attributes: object,
) -> Path:
    """Write the film of a child of three, its display window spanning all values; `attributes` replace the usual ones."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = uid.DigitalXRayImageStorageForPresentation
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = uid.generate_uid()
    ds.StudyInstanceUID, ds.SeriesInstanceUID = uid.generate_uid(), uid.generate_uid()
    ds.Modality, ds.BodyPartExamined, ds.ViewPosition = "DX", "CHEST", "AP"
    ds.PatientName, ds.PatientID, ds.PatientAge, ds.PatientSex = "TEST^CHILD", "TEST-1", "003Y", "F"
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = *pixels.shape, 1, photometric
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 8 * pixels.dtype.itemsize, bits, bits - 1, 0
    ds.WindowCenter, ds.WindowWidth = 2 ** (bits - 1), 2**bits
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    ds.PixelData = encapsulate([encoded]) if encoded else attributes.get("PixelData", pixels.tobytes())
    ds["PixelData"].VR = "OB" if encoded or pixels.dtype == np.uint8 else "OW"
    ds["PixelData"].is_undefined_length = encoded is not None
    dcmwrite(path, ds, enforce_file_format=True)
    return path


def write_volume(path: Path, frames: NDArray[np.uint8] | NDArray[np.uint16], **attributes: object) -> Path:
    """Write an OCT volume as one multi-frame object.

    Parameters
    ----------
    path : Path
    frames : ndarray of uint8 or uint16, shape (frames, rows, columns)
    **attributes : object
        Replace the usual ones.
    """
    oct_scan = {
        "SOPClassUID": uid.OphthalmicTomographyImageStorage, "Modality": "OPT", "BodyPartExamined": "EYE", "ViewPosition": None,
        "PatientName": "TEST^EYE", "PatientAge": "067Y", "NumberOfFrames": len(frames), "Rows": frames.shape[1],
        "Columns": frames.shape[2], "PixelData": frames.tobytes(),
    }  # fmt: skip
    bits = 8 * frames.dtype.itemsize
    return write_film(path, frames[0], bits=bits, **oct_scan | attributes)


def add_overlay(
    path: Path, group: int, bits: NDArray[np.uint8], changes: Mapping[int, tuple[str, object]] | None = None
) -> Path:
    """Put an overlay of these bits into a film; `changes` replace VR and value of its elements, a value of None leaves one out."""
    ds = dcmread(path)
    packed = np.packbits(bits, bitorder="little").tobytes()
    usual: dict[int, tuple[str, object]] = {
        0x10: ("US", bits.shape[-2]), 0x11: ("US", bits.shape[-1]), 0x40: ("CS", "G"), 0x50: ("SS", [1, 1]),
        0x100: ("US", 1), 0x102: ("US", 0), 0x3000: ("OW", packed + bytes(len(packed) % 2)),
    }  # fmt: skip
    for element, (vr, value) in (usual | dict(changes or {})).items():
        if value is not None:
            ds.add_new(group << 16 | element, vr, value)
    ds.save_as(path)
    return path


def to_jpeg_lossless(source: Path, target: Path) -> Path:
    """Compress an uncompressed film as JPEG lossless (first-order prediction)."""
    return compress(source, target, gdcm.TransferSyntax.JPEGLosslessProcess14_1)


def compress(source: Path, target: Path, kind: int) -> Path:
    """Let GDCM compress an uncompressed film; `kind` is one of its transfer syntaxes."""
    reader, change, writer = gdcm.ImageReader(), gdcm.ImageChangeTransferSyntax(), gdcm.ImageWriter()
    reader.SetFileName(str(source))
    if not reader.Read():
        raise OSError("GDCM cannot read the film")
    change.SetTransferSyntax(gdcm.TransferSyntax(kind))
    change.SetInput(reader.GetImage())
    if not change.Change():
        raise OSError("GDCM cannot compress the film")
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    writer.SetFileName(str(target))
    if not writer.Write():
        raise OSError("GDCM cannot write the film")
    return target
