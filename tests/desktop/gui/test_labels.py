"""Labels with bar code and QR code."""

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.gui.labels import COLUMNS, LABEL_MM, ROWS, bars, paint_label, sheet_pdf
from desktop.gui.theme import Look
from desktop.records.local_ids import local_id

# ISO/IEC 15417, table 1: modules of the symbols by value, code set B; start B is 104, stop 106
SYMBOLS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222"
    "123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321"
    "232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121"
    "313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224"
    "111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111"
    "111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113"
    "114311411113411311113141114131311141411131211412211214211232"
)
WIDTHS = [*(SYMBOLS[start : start + 6] for start in range(0, len(SYMBOLS), 6)), "2331112"]
PX_PER_MM = 20


def read_code_128(modules: str) -> str:
    """Decode a symbol as a scanner does: runs to values, values to text, and the check value."""
    widths, run = "", 1
    for before, after in zip(modules, f"{modules[1:]} ", strict=True):
        if before == after:
            run += 1
        else:
            widths, run = widths + str(run), 1
    body, stop = widths[:-7], widths[-7:]
    values = [WIDTHS.index(body[start : start + 6]) for start in range(0, len(body), 6)]
    assert WIDTHS.index(stop) == 106
    assert sum(value * max(1, place) for place, value in enumerate(values[:-1])) % 103 == values[-1]
    text, code_set = "", {104: "B", 105: "C"}[values[0]]
    for value in values[1:-1]:
        if value in (99, 100) and value != {"C": 99, "B": 100}[code_set]:
            code_set = {99: "C", 100: "B"}[value]
        else:
            text += f"{value:02}" if code_set == "C" else chr(value + 32)
    return text


def drawn(local: str) -> QImage:
    """Return a label as a picture."""
    image = QImage(int(LABEL_MM[0] * PX_PER_MM), int(LABEL_MM[1] * PX_PER_MM), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(PX_PER_MM, PX_PER_MM)
    paint_label(painter, QRectF(0, 0, *LABEL_MM), local)
    painter.end()
    return image


def test_bars_say_the_id() -> None:
    """A scanner reads what was written; its check value fits."""
    for number in (1, 427, 9_999_999, 123_456_789):
        assert read_code_128(bars(local_id(number))) == local_id(number)


def test_drawn_bars_have_the_widths_of_the_modules(look: Look) -> None:
    """A row of pixels through the bars holds the whole symbol, with blank room at both sides."""
    image, modules = drawn(local_id(427)), bars(local_id(427))
    row = [image.pixelColor(x, int(12 * PX_PER_MM)).value() < 128 for x in range(int(45 * PX_PER_MM))]
    first, last = row.index(True), len(row) - 1 - row[::-1].index(True)
    width = (last - first + 1) / len(modules)
    middles = [row[int(first + (place + 0.5) * width)] for place in range(len(modules))]
    assert middles == [module == "1" for module in modules]
    assert not any(row[:first])
    assert first >= 9 * width


def test_drawn_qr_code_is_that_of_the_id(look: Look) -> None:
    """Every module of the square is where the standard has it."""
    image = drawn(local_id(427))
    matrix = segno.make(local_id(427), error="m", micro=False).matrix
    side, left, top = 21 / (len(matrix) + 8), LABEL_MM[0] - 4 - 21, 4
    for row, modules in enumerate(matrix):
        for column, module in enumerate(modules):
            x, y = left + (column + 4.5) * side, top + (row + 4.5) * side
            assert (image.pixelColor(int(x * PX_PER_MM), int(y * PX_PER_MM)).value() < 128) == bool(module)


def test_sheet_has_as_many_pages_as_it_needs(look: Look) -> None:
    """24 on a page; the bundled font is in the file."""
    for count, pages in ((1, 1), (COLUMNS * ROWS, 1), (COLUMNS * ROWS + 1, 2)):
        pdf = sheet_pdf([local_id(number) for number in range(1, count + 1)])
        assert pdf.startswith(b"%PDF-")
        assert f"/Count {pages}".encode() in pdf
        assert b"NotoSans" in pdf
