"""Known errors and notices: every one has a stable code, one sentence that says what happened and what to do, and no traceback.

    LightboxError
    ├── ImageError      the file cannot be shown as an image
    ├── ScopeError      the image can be shown, but the model must not judge it (codes hold the word SCOPE)
    ├── ModelError      a model package is missing, damaged or does not fit its manifest
    ├── WorkerError     the processes that read files and run models cannot be started
    └── RecordsError    the log cannot be opened, read or written

A `Notice` is not an error: it stays with the result as a warning. Anything else that is raised is a bug.

Sentences stand in two tables below, so that the window can translate them by code (only `desktop/gui` needs ``tr()``).
"""

import unicodedata
from dataclasses import dataclass, field
from typing import Final

FIELD_LENGTH: Final = 80
"""Longest text that a value from a file may add to a sentence, in characters."""

ERRORS: Final[dict[str, str]] = {
    # --- the file -----------------------------------------------------------------------------------------------------
    "FILE-NOT-FOUND": "There is no such file or folder; check the path or the medium.",
    "FILE-UNREADABLE": "The file cannot be read from this medium ({detail}); copy it again from its source.",
    "FILE-CHANGED": "The file was changed after it had been analysed; open it again to analyse what it holds now.",
    "FILE-EMPTY": "The file is empty; copy it again from its source.",
    "FILE-TOO-LARGE": "The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.",
    "FILE-OTHER-FORMAT": "This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.",
    "FILE-ENCRYPTED": "This file is encrypted; ask its sender for one that is not, or decrypt it first.",
    "FILE-NOT-IMAGE": "This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.",
    "FOLDER-EMPTY": "There is no file in this folder; choose the folder that holds the images.",
    "FOLDER-UNREADABLE": "This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.",
    "FOLDER-TOO-LARGE": "There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.",
    "FILE-SPECIAL": "This is a device, a pipe or a socket, not a file; choose the file that holds the image.",
    "FILE-LINK": "This is a link to a folder, and links are not followed; open that folder itself.",
    # --- archives and discs -------------------------------------------------------------------------------------------
    "ARCHIVE-FORMAT": "This is a {format}, which is not opened; unpack it and open the folder.",
    "ARCHIVE-DAMAGED": "This part of the ZIP archive is damaged ({detail}); copy or export the archive again.",
    "ARCHIVE-EMPTY": "There is no file in this archive; export it again.",
    "ARCHIVE-PASSWORD": "The archive is locked, and no password given opens it; type its password.",
    "ARCHIVE-METHOD": "This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.",
    "ARCHIVE-ENTRIES": "The archive holds more than {limit} files; unpack it and open one of its folders.",
    "ARCHIVE-TOO-LARGE": "The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.",
    "ARCHIVE-RATIO": "This file unpacks to more than {limit} times its size, as no image does; it was not opened.",
    "ARCHIVE-NESTED": "This archive lies more than {limit} archives deep; unpack the outer ones first.",
    "ARCHIVE-NAME": "The name of this file in its archive cannot be used ({detail}); export the archive again.",
    "ARCHIVE-LINK": "This entry of the archive is a link or a device, not a file; it was not opened.",
    "ARCHIVE-DUPLICATE": "The archive holds several files of this name; unpack it and open the folder.",
    "DICOMDIR-MISSING": "The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.",
    "DICOMDIR-OUTSIDE": "The table of contents of this disc names a file outside of the disc, which was not opened.",
    "CLIPBOARD-PICTURE": "The clipboard holds a picture without a file; save or export it as a file, and open that.",
    # --- the image ----------------------------------------------------------------------------------------------------
    "IMAGE-DAMAGED": "The image is damaged or cut off ({detail}); export or copy it again.",
    "IMAGE-TOO-LARGE": "The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.",
    "IMAGE-TOO-SMALL": "The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.",
    "IMAGE-BLANK": "The image is blank: all its pixels have nearly the same value; check the exposure and the export.",
    "IMAGE-FORMAT": "This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.",
    "FRAMES-TOO-MANY": "The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.",
    "FRAME-MISSING": "The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.",
    "DECODER-CRASHED": "The file broke the process that reads it, and was refused; export it again in another format, and report it.",
    "DECODER-TIMEOUT": "Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.",
    "DECODER-MEMORY": "Reading the file took more memory than it may; export it as a smaller image, or uncompressed.",
    "WORKER-START": "The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.",
    "PHOTO-CORNERS": "These four corners enclose no film; set them on the film's corners, clockwise from its top left.",
    # --- DICOM --------------------------------------------------------------------------------------------------------
    "DICOM-DAMAGED": "The DICOM file is damaged ({detail}); export it again from the device or archive.",
    "DICOM-NO-PIXELS": "This DICOM object is no image ({kind}); choose the image itself.",
    "DICOM-UNSUPPORTED-SYNTAX": "The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.",
    "DICOM-DECODE": "The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.",
    "DICOM-ATTRIBUTE": "The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.",
    "DICOM-UNSUPPORTED-PIXELS": "Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.",
    # --- scope: the model must not judge ------------------------------------------------------------------------------
    "SCOPE-MODALITY": "The modality is {modality}; {model} judges {allowed} only.",
    "SCOPE-OBJECT": "This object is {kind}, not an image from the device; {model} judges original images only.",
    "SCOPE-BODY-PART": "The body part is given as {body_part}; {model} judges {allowed} only.",
    "SCOPE-VIEW": "The view is given as {view}; {model} judges {allowed} views only.",
    "SCOPE-AGE": "The patient's age is {age}; {model} can judge {allowed} only.",
    "SCOPE-AGE-NEEDED": "No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.",
    "SCOPE-COLOR": "This is a colour picture; {model} judges greyscale images only.",
    "SCOPE-SHAPE": "The picture's sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.",
    "SCOPE-VOLUME": "The file holds {frame_count} frames; {model} judges single images only.",
    "SCOPE-IMAGE": "The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.",
    "SCOPE-KIND": "This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.",
    "SCOPE-OTHER-KIND": "This picture looks like {kind}; {model} judges {allowed} only.",
    "SCOPE-NO-MODEL": "None of the installed models judges this kind of image; it cannot be judged.",
    "SCOPE-OTHER-OBJECT": "This object is {kind}, not an image from the device; no model judges it.",
    "SCOPE-OTHER-MODALITY": "The modality is {modality}; the installed models judge {allowed} only.",
    # --- the model ----------------------------------------------------------------------------------------------------
    "MODEL-NOT-FOUND": "There is no model {model!r} on this machine; see `lightbox models list`.",
    "MODEL-MANIFEST": "The model package {model!r} has an unusable manifest ({detail}); install the package again.",
    "MODEL-DAMAGED": "The model package {model!r} is damaged ({detail}); install the package again.",
    "MODEL-OUTPUT": "The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.",
    # --- the log ------------------------------------------------------------------------------------------------------
    "POLICY-INVALID": "This computer's policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.",
    "POLICY-EXPORT": "This computer's policy does not allow this export; choose another one, or ask who manages the computer.",
    "HOME-UNAVAILABLE": "Lightbox's data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.",
    "LOG-NEWER": "The log was written by a newer version of Lightbox; install that version or a later one.",
    "LOG-DAMAGED": "The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.",
    "LOG-UNAVAILABLE": "The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.",
    "FILE-EXISTS": "There is another file of this name already, which is not a table of ours; choose another name.",
    "TABLE-TOO-LONG": "A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.",
    "TRAINING-FOLDER": "Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.",
    "TRAINING-NONE": "No case here is confirmed: a clinician's own reading or a later outcome must name its class first.",
    "FILE-UNWRITABLE": "The file cannot be written ({detail}); choose another folder or medium.",
    "LOG-NO-ENGINE": "The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.",
    "LOG-EXISTS": "There is a log on this computer already; log in, or ask an administrator for an account.",
    "LOG-MISSING": "There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.",
    "LOG-LOCKED": "The log is locked; log in again.",
    "LOG-PICTURES": "The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.",
    "BACKUP-UNAVAILABLE": "The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.",
    "BACKUP-FULL": "There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.",
    "BACKUP-FILE-SIZE": "A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.",
    "BACKUP-BUSY": "Another backup or restore is running; wait until it is done and try again.",
    "BACKUP-FAILED": "The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.",
    "BACKUP-MISSING": "There is no backup at this place; choose the folder of a backup.",
    "BACKUP-DAMAGED": "This backup is damaged or not complete ({detail}); choose another one.",
    "BACKUP-OTHER-LOG": "This backup belongs to another log; log in as an administrator of the log on this computer to replace it.",
    "BACKUP-LOG-OPEN": "The log is in use by another window or program; close that, then try again.",
    "INSTANCE-RUNNING": "Lightbox is open already; use that window, or close it first.",
    "LOG-READ-ONLY": "The log is damaged and open for reading only; restore a backup before anything new is stored.",
    "USE-NOT-ACCEPTED": "Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.",
    "LOG-TAMPERED": "The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.",
    "KEYS-DAMAGED": "The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.",
    "LOGIN-FAILED": "Name or password is wrong; type both again.",
    "LOGIN-NEEDED": "The log opens with an account only; add `--user NAME` and `--password-file FILE`.",
    "AUTHORITY-NEEDED": "Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.",
    "FIRST-ADMINISTRATOR": "The first account makes the log and must be an administrator's; add `--role administrator`.",
    "PASSWORD-NEEDED": "There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.",
    "PASSWORD-FILE": "The password or key cannot be read from this file ({detail}); check the file.",
    "PASSWORD-TYPED": "The two passwords are not the same; start again.",
    "RECOVERY-FILE": "The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.",
    "LOGIN-WAIT": "Too many failed logins; try again in {seconds} seconds.",
    "RECOVERY-KEY": "This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.",
    "RECOVERY-WRONG": "This recovery key does not open this log; look for the sheet that was printed last.",
    "LOGIN-CODE": "Type the newest six-digit code of your telephone; if it is refused, check this computer's clock.",
    "PASSWORD-WRONG": "The present password is wrong; type it again.",
    "PASSWORD-WEAK": "This password is guessed too easily: {problem}. Three or four words that do not belong together are better.",
    "ACCOUNT-NAME": "This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.",
    "ACCOUNT-EXISTS": "There is an account {name} already; choose another name.",
    "ACCOUNT-NOT-FOUND": "There is no account {name}; see the list of accounts.",
    "ACCOUNT-DISABLED": "The account {name} is disabled; enable it with a new password first.",
    "ACCOUNT-NONE": "While trying out there are no accounts; set up a log first.",
    "LAST-ADMINISTRATOR": "The account {name} is the last administrator's; make another administrator first.",
    "SECOND-FACTOR-SET": "The account has a second factor already; end that one first.",
    "NOT-ALLOWED": "Your account may not do this ({action}); it needs the role {role}. Ask an administrator.",
    "BATCH-RUNNING": "Another program is working on this batch; wait until it is done, or end it there.",
    "BATCH-NOT-FOUND": "There is no such batch any more: it came to its end; look at the log for what was saved.",
    "LOG-NOT-FOUND": "There is no entry {reading} in the log; search for the patient again.",
    "OPINION-INVALID": "This opinion cannot be stored ({detail}); correct it and save again.",
    "OPERATING-POINT": "This limit for referral cannot be kept ({detail}); choose another, or label more cases.",
    "PERSON-NOT-FOUND": "There is no such person in the log; search for the patient again.",
    "MERGE-SAME": "These two are one person in the log already; nothing is to be merged.",
    "MERGE-NOT-FOUND": "There is no such merge, or it was undone already; look at the patient again.",
    "LOCAL-ID": "This is not an id made by Lightbox, or it is mistyped; scan or type the label again.",
    "FILTER-NAME": "The search needs a name to be kept under; type one.",
    "PATIENT-DELETED": "This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.",
    "DELETE-REASON": "The deletion needs a reason that does not name the patient, for the audit keeps it; type another.",
    "LOG-PATIENT": "The {field} of the patient cannot be right; correct it and save again.",
}
"""Sentence of every error by its code. Fields in braces come from the error."""

NOTICES: Final[dict[str, str]] = {
    "NO-WINDOW": "The file gives no display window; the full range of its values is shown.",
    "LOSSY": "The picture was compressed with loss; fine detail may be missing.",
    "NO-PREAMBLE": "The DICOM file lacks its standard beginning and was read all the same.",
    "FOR-PROCESSING": "The file holds the detector's raw values, not the film as it is meant to be seen; export it for presentation.",
    "HIGH-BIT": "High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.",
    "WINDOW-INVALID": "The display window in the file is unusable and was ignored; the full range of values is shown.",
    "OVERLAY-INVALID": "An overlay of the file ({group}) cannot be used and is not shown: {detail}.",
    "SHUTTER-INVALID": "The file's shutter cannot be used and hides nothing: {detail}.",
    "CHARACTER-SET": "The character set of the names in this file is not known; some letters may be wrong.",
    "REPAIRED": "The header was repaired while reading ({detail}).",
    "COLOR": "The file is a colour picture; a model sees its brightness only.",
    "BIT-DEPTH": "The picture has {bits} bits a pixel; it is shown with 16.",
    "ALPHA": "The picture has transparent parts; they are shown black.",
    "PHOTO": "This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file "
    "where there is one.",
    "PHOTO-STRAIGHTENED": "The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.",
    "PHOTO-NO-CORNERS": "The film's edges were not found in the photograph, which was used as it is; mark the film's corners.",
    "PHOTO-GLARE": "A reflection hides some {percent} % of the film; photograph it again without the lamp in it.",
    "PHOTO-MOIRE": "The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.",
    "INVERTED": "The picture looks like a negative, and was used as it is; check it, and export it again with black air.",
    "ROTATED": "The film looks turned by {degrees} degrees and was used as it is; export it again upright.",
    "CROPPED": "One side of the chest seems to be cut off; use the whole film.",
    "TOO-DARK": "The film is shown very dark; check its display window and exposure, and export it again.",
    "TOO-BRIGHT": "The film is shown very bright; check its display window and exposure, and export it again.",
    "FEW-LEVELS": "The picture has only {levels} different grey levels; fine signs may be missing.",
    "LOW-RESOLUTION": "The picture has only {columns} x {rows} pixels; fine signs may be missing.",
    "AGE-UNKNOWN": "The patient's age is not known; {model} was built and measured for {allowed} only. Enter the age.",
    "AGE-UNKNOWN-CHOICE": "The patient's age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong "
    "at other ages, for which there is {others}. Enter the age.",
    "AGE-LOOK": "By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.",
    "VIEW-UNKNOWN": "The file does not say how the image was taken; {model} judges {allowed} views only.",
    "LATERAL": "The file's description speaks of a lateral film; the model knows frontal films only. Check the view.",
    "BIT-DEPTH-UNUSUAL": "The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.",
    "DATE-UNREADABLE": "The {which} date in the file cannot be read and counts as not given; check it.",
    "STUDY-IN-FUTURE": "The study date in the file lies in the future; check it, and this computer's clock.",
    "BIRTH-AFTER-STUDY": "The file says that the patient was born after the study, so no age is known; check patient and dates.",
    "BIRTH-TOO-EARLY": "The birth date in the file lies more than {years} years before the study, so no age is known; check it.",
    "AGE-DISAGREES": "The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.",
    "ID-MISSING": "The file gives a name but no patient ID; check who this is.",
    "IDENTITY-TWO": "The file names two patients or two IDs; check whose film this is.",
    "IDENTITY-MISSING": "The file names no patient.",
    "UID-OTHER-PATIENT": "The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.",
    "RESEARCH-ONLY": "{classes}: for research only. This answer has not passed its audit; do not act on it.",
    "NEAR-SCOPE-LIMIT": "The picture is unusual for {model}; read the answer with extra care.",
    "SAMPLE": "This is a sample made by Lightbox, not a patient's image.",
}
"""Sentence of every notice by its code."""

INFORMATION: Final = frozenset({"NO-PREAMBLE", "VIEW-UNKNOWN", "SAMPLE", "RESEARCH-ONLY", "OVERLAY-INVALID", "SHUTTER-INVALID"})
"""Notices that say nothing against this image; alone they do not make the result one "with a warning"."""


def clean_text(value: object, length: int = FIELD_LENGTH) -> str:
    """Make text from a file safe for one line: control, bidirectional and zero-width characters become a visible mark.

    Parameters
    ----------
    value : object
        Anything with a ``str()``; hostile content is expected.
    length : int
        Longest result, in characters; longer text ends in an ellipsis.

    Returns
    -------
    str
        One line without characters of the Unicode categories C* and Z* other than the plain space.
    """
    text = " ".join(str(value)[: 4 * length].split())
    text = "".join(c if c == " " or unicodedata.category(c)[0] not in "CZ" else "\ufffd" for c in text)
    return text if len(text) <= length else text[: length - 1] + "…"


def _sentence(table: dict[str, str], code: str, fields: dict[str, object]) -> str:
    return table[code].format(**{key: clean_text(value) for key, value in fields.items()})


class LightboxError(Exception):
    """A known error: bad file, wrong package, full disk.

    Parameters
    ----------
    code : str
        A key of `ERRORS`.
    **fields : object
        The values that the sentence of this code names. Never a patient's name or a full path.
    """

    def __init__(self, code: str, **fields: object) -> None:
        self.code = code
        self.fields = fields
        self.reason = _sentence(ERRORS, code, fields)
        """One sentence for the user, at most 300 characters."""
        super().__init__(f"{code}: {self.reason}")

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross the border between processes with their fields."""
        return _rebuild, (type(self), self.code, self.fields)


class ImageError(LightboxError):
    """The file cannot be shown as an image."""


class ScopeError(LightboxError):
    """The image can be shown, but the model must not judge it."""


class ModelError(LightboxError):
    """A model package is missing, damaged, or gave an unusable answer."""


class WorkerError(LightboxError):
    """The processes that read files and run models cannot be started."""


class RecordsError(LightboxError):
    """The log cannot be opened, read or written."""


def _rebuild(kind: type[LightboxError], code: str, fields: dict[str, object]) -> LightboxError:
    return kind(code, **fields)


@dataclass(frozen=True)
class Notice:
    """A warning that stays with a result.

    Parameters
    ----------
    code : str
        A key of `NOTICES`.
    fields : dict
        The values that its sentence names.
    """

    code: str
    fields: dict[str, object] = field(default_factory=dict)

    @property
    def information(self) -> bool:
        """True when it is worth knowing, but no warning."""
        return self.code in INFORMATION

    @property
    def text(self) -> str:
        """One sentence for the user; the code alone where the log holds one that this version does not know."""
        return _sentence(NOTICES, self.code, self.fields) if self.code in NOTICES else self.code
