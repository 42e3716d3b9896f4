"""Make resources/selftest: one drawn picture in every transfer syntax and image format that the program reads.

Run by hand when a format is added; needs imagecodecs (BSD), which the program itself does not:

    python -m pip install imagecodecs pydicom pillow
    python tests/desktop/make_selftest_files.py
"""

from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image
from pydicom import Dataset, FileMetaDataset, dcmwrite, uid
from pydicom.encaps import encapsulate

OUT = Path(__file__).resolve().parents[2] / "resources" / "selftest"
ROWS, COLUMNS = 96, 128


def picture() -> np.ndarray:
    """Draw rings on a slope: uint16 (96, 128), 0..4095, all of the range in use."""
    y, x = np.mgrid[:ROWS, :COLUMNS] / (ROWS - 1)
    rings = 0.5 + 0.5 * np.cos(9 * np.hypot(x - 0.66, y - 0.5))
    drawn = 0.7 * rings + 0.3 * x / x.max()
    return np.rint(4095 * (drawn - drawn.min()) / (drawn.max() - drawn.min())).astype(np.uint16)


def dataset(syntax: uid.UID, bits: int) -> Dataset:
    """Return a secondary capture without pixel data."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = uid.SecondaryCaptureImageStorage
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = uid.generate_uid(entropy_srcs=["lightbox selftest", syntax])
    ds.StudyInstanceUID = ds.SeriesInstanceUID = uid.generate_uid(entropy_srcs=["lightbox selftest"])
    ds.PatientName, ds.PatientID, ds.Modality, ds.ImageType = "SELFTEST", "SELFTEST", "OT", ["DERIVED", "SECONDARY", "SAMPLE"]
    ds.Manufacturer = "Lightbox"
    ds.Rows, ds.Columns, ds.SamplesPerPixel, ds.PhotometricInterpretation = ROWS, COLUMNS, 1, "MONOCHROME2"
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = (8 if bits == 8 else 16), bits, bits - 1, 0
    ds.WindowCenter, ds.WindowWidth, ds.VOILUTFunction = (1 << bits) // 2, 1 << bits, "LINEAR"
    return ds


def write(name: str, syntax: uid.UID, pixels: np.ndarray, encoded: bytes | None = None) -> None:
    """Write one DICOM file, its pixels encoded or plain."""
    ds = dataset(syntax, 8 if pixels.dtype == np.uint8 else 12)
    plain = pixels.astype(">u2" if syntax == uid.ExplicitVRBigEndian else pixels.dtype)
    ds["PixelData"] = _element(ds, encapsulate([encoded]) if encoded else plain.tobytes(), compressed=encoded is not None)
    dcmwrite(OUT / f"{name}.dcm", ds, enforce_file_format=True)


def _element(ds: Dataset, data: bytes, *, compressed: bool) -> object:
    ds.PixelData = data
    ds["PixelData"].VR = "OB" if compressed or ds.BitsAllocated == 8 else "OW"
    ds["PixelData"].is_undefined_length = compressed
    return ds["PixelData"]


def main() -> None:
    """Write all files."""
    OUT.mkdir(exist_ok=True)
    deep = picture()
    shallow = np.rint(deep / 4095 * 255).astype(np.uint8)
    write("reference", uid.ExplicitVRLittleEndian, deep)
    write("implicit-little-endian", uid.ImplicitVRLittleEndian, deep)
    write("explicit-big-endian", uid.ExplicitVRBigEndian, deep)
    write("deflated", uid.DeflatedExplicitVRLittleEndian, deep)
    write("jpeg-baseline", uid.JPEGBaseline8Bit, shallow, imagecodecs.jpeg8_encode(shallow, 95))
    write("jpeg-extended", uid.JPEGExtended12Bit, deep, imagecodecs.jpeg8_encode(deep, 95, bitspersample=12))
    lossless = imagecodecs.jpeg8_encode(deep, lossless=True, predictor=1, bitspersample=12)
    write("jpeg-lossless-sv1", uid.JPEGLosslessSV1, deep, lossless)
    other = imagecodecs.jpeg8_encode(deep, lossless=True, predictor=6, bitspersample=12)
    write("jpeg-lossless", uid.JPEGLossless, deep, other)
    write("jpeg-ls-lossless", uid.JPEGLSLossless, deep, imagecodecs.jpegls_encode(deep))
    write("jpeg-ls-near-lossless", uid.JPEGLSNearLossless, deep, imagecodecs.jpegls_encode(deep, level=3))
    j2k = {"codecformat": "j2k", "bitspersample": 12}
    write("jpeg-2000-lossless", uid.JPEG2000Lossless, deep, imagecodecs.jpeg2k_encode(deep, reversible=True, **j2k))
    write("jpeg-2000", uid.JPEG2000, deep, imagecodecs.jpeg2k_encode(deep, level=60, **j2k))
    write("htj2k-lossless", uid.HTJ2KLossless, deep, imagecodecs.htj2k_encode(deep, reversible=True))
    rle = dataset(uid.ExplicitVRLittleEndian, 12)
    rle.PixelData = deep.tobytes()
    rle["PixelData"].VR = "OW"
    rle.compress(uid.RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    dcmwrite(OUT / "rle.dcm", rle, enforce_file_format=True)
    gray, wide = Image.fromarray(shallow), Image.fromarray(np.rint(deep / 4095 * 65535).astype(np.uint16))
    gray.save(OUT / "jpeg.jpg", quality=95)
    gray.save(OUT / "png.png")
    wide.save(OUT / "png-16-bit.png")
    wide.save(OUT / "tiff-16-bit.tif", compression="tiff_lzw")
    gray.save(OUT / "bmp.bmp")
    gray.convert("RGB").save(OUT / "webp.webp", lossless=True)


if __name__ == "__main__":
    main()
