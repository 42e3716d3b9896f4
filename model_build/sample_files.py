"""A drawn film as files: enlarged, with grain and the word SAMPLE, as 12-bit DICOM or as JPEG."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian, JPEG2000Lossless, generate_uid
from scipy.ndimage import uniform_filter

MAXIMUM: Final = 4095
NUMBERS: Final = ("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX")


def develop(brightness: NDArray[np.float32], width: int, height: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Enlarge a drawn film, add the grain of a film (a fine and a coarse part), and write SAMPLE into a corner.

    Returns
    -------
    ndarray of float32, shape (height, width)
        0..1.
    """
    large = np.asarray(Image.fromarray(brightness).resize((width, height), Image.Resampling.BICUBIC))
    fine, coarse = rng.standard_normal((2, height, width)).astype(np.float32)
    smooth = uniform_filter(coarse, 3)  # a third of its deviation is left
    film = np.clip(0.03 + 0.92 * large + 0.004 * fine + 0.02 * smooth, 0, 1)
    picture = Image.fromarray(film.astype(np.float32))
    letters = ImageDraw.Draw(picture)
    place = (width - height / 40, height - height / 40)
    font = ImageFont.load_default(size=height / 32)
    letters.rectangle(letters.textbbox(place, "SAMPLE", font=font, anchor="rs"), fill=0.1)
    letters.text(place, "SAMPLE", fill=0.9, font=font, anchor="rs")
    marked: NDArray[np.float32] = np.asarray(picture)
    return marked


def write_dicom(film: NDArray[np.float32], number: int, path: Path, *, inverted: bool = False) -> None:
    """Write a film as 12-bit DX image (PS3.3 A.26), JPEG 2000 lossless.

    Parameters
    ----------
    film : ndarray of float32, shape (height, width)
        Brightness 0..1.
    number : int
        From 0; names the patient.
    path : Path
    inverted : bool
        As MONOCHROME1, small values white.
    """
    values = np.rint(MAXIMUM * (1 - film if inverted else film)).astype("<u2")
    dataset = _sample_dataset(number)
    dataset.PhotometricInterpretation = "MONOCHROME1" if inverted else "MONOCHROME2"
    dataset.PresentationLUTShape = "INVERSE" if inverted else "IDENTITY"
    dataset.PixelIntensityRelationshipSign = 1 if inverted else -1
    dataset.Rows, dataset.Columns = values.shape
    dataset.SamplesPerPixel = 1
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 12, 11, 0
    dataset.PixelData = values.tobytes()
    dataset.compress(JPEG2000Lossless, generate_instance_uid=False)
    dataset.save_as(path, enforce_file_format=True)


def write_jpeg(film: NDArray[np.float32], path: Path, *, turned: bool = False) -> None:
    """Write a film as 8-bit JPEG that names itself a sample.

    Parameters
    ----------
    film : ndarray of float32, shape (height, width)
        Brightness 0..1.
    path : Path
    turned : bool
        Stored lying on its side, with the EXIF orientation (6) that brings it upright.
    """
    picture = Image.fromarray(np.rint(255 * film).astype(np.uint8))
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "Lightbox SAMPLE"
    if turned:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
        exif[ExifTags.Base.Orientation] = 6
    picture.save(path, quality=88, exif=exif)


def _sample_dataset(number: int) -> FileDataset:
    """Return everything but the pixels; the same at every run."""
    uid = {what: generate_uid(entropy_srcs=["Lightbox SAMPLE", what, str(number)]) for what in ("study", "series", "instance")}
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = DigitalXRayImageStorageForPresentation, uid["instance"]
    values = {
        "SOPClassUID": DigitalXRayImageStorageForPresentation, "SOPInstanceUID": uid["instance"],
        "StudyInstanceUID": uid["study"], "SeriesInstanceUID": uid["series"],
        "ImageType": ["DERIVED", "SECONDARY", "SAMPLE"], "Manufacturer": "Lightbox", "ManufacturerModelName": "model_build",
        "PatientName": f"SAMPLE^{NUMBERS[number]}", "PatientID": f"SAMPLE-{number + 1}", "PatientBirthDate": "",
        "PatientSex": "O", "PatientAge": "003Y", "StudyDate": "20260101", "StudyTime": "120000", "StudyID": "1",
        "AccessionNumber": "", "ReferringPhysicianName": "", "SeriesNumber": 1, "InstanceNumber": 1,
        "StudyDescription": "Sample drawn by Lightbox, no patient", "Modality": "DX", "BodyPartExamined": "CHEST",
        "ViewPosition": "AP", "PatientOrientation": ["L", "F"], "ImageLaterality": "U",
        "PresentationIntentType": "FOR PRESENTATION", "PixelIntensityRelationship": "LOG", "BurnedInAnnotation": "YES",
        "LossyImageCompression": "00", "RescaleIntercept": 0, "RescaleSlope": 1, "RescaleType": "US",
        "WindowCenter": (MAXIMUM + 1) / 2, "WindowWidth": MAXIMUM + 1, "ImagerPixelSpacing": [0.2, 0.2],
    }  # fmt: skip
    dataset = FileDataset("", Dataset(), file_meta=meta, preamble=b"\0" * 128)
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset
