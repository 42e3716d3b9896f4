"""Pictures are kept for films on the desk only, and not without end."""

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop.gui import film_pictures
from desktop.gui.desk import Desk
from desktop.gui.film import Film
from desktop.gui.film_jobs import FoundPicture
from desktop.imaging.image import DecodedImage
from tests.desktop.gui.test_batch_queue import frames
from tests.desktop.records.readings import analyzed
from tests.films import write_volume


def add_films(desk: Desk, count: int) -> list[Film]:
    """Put films on the desk that nobody analyses."""
    films = [Film(1000 + number, Path(f"{number}.dcm")) for number in range(count)]
    desk.model.add(films)
    return films


def kept(desk: Desk) -> list[tuple[int, int]]:
    """Return of which films and frames there are pictures."""
    return list(desk.pictures._kept)


def test_closed_films_keep_no_picture(desk: Desk, image: DecodedImage) -> None:
    """Neither one that was there nor one that arrives when its film is gone."""
    films = add_films(desk, 2)
    for film in films:
        desk.pictures.keep(film.number, image)
    desk.remove(films[0])
    desk.pictures.keep(films[0].number, image)
    assert kept(desk) == [(films[1].number, 0)]
    desk.clear()
    assert kept(desk) == []


def test_large_pictures_go_by_number_and_small_ones_by_size(
    desk: Desk, image: DecodedImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four of any size; more of them only as long as all together are small."""
    films = add_films(desk, 12)
    for film in films[:6]:
        desk.pictures.keep(film.number, image)
    assert len(kept(desk)) == 6
    monkeypatch.setattr(film_pictures, "KEPT_BYTES", 5 * (image.pixels.nbytes + image.values.nbytes))
    for film in films[6:]:
        desk.pictures.keep(film.number, replace(image, pixels=np.zeros((1000, 1000), np.uint16)))
    assert [number for number, _ in kept(desk)] == [film.number for film in films[-4:]]


def test_while_one_frame_is_loaded_the_last_asked_for_comes_next(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """Whoever asks; those in between are not read at all. A frame that was there before comes at once."""
    desk.open_paths([write_volume(tmp_path / "cine.dcm", frames(6), Modality="US", BodyPartExamined="HEART")])
    qtbot.waitUntil(lambda: bool(desk.model.films) and not desk.busy)
    film = desk.model.films[0]
    desk.pictures.clear()
    came: list[int] = []
    desk.picture_ready.connect(lambda _number, found: came.append(found.image.frame))
    for frame in (1, 2, 3, 5):
        desk.pictures.request(film, "somebody", frame)
    qtbot.waitUntil(lambda: came == [1, 5])
    desk.pictures.request(film, "somebody", 1)
    assert came == [1, 5, 1]


def test_veiled_desk_keeps_nothing(desk: Desk, image: DecodedImage) -> None:
    """Whatever arrives."""
    (film,) = add_films(desk, 1)
    desk.pictures.veil(True)
    desk.pictures.keep(film.number, image)
    assert kept(desk) == []
    found: list[FoundPicture] = []
    desk.picture_ready.connect(lambda _number, picture: found.append(picture))
    desk.pictures.request(film)
    assert found == []


def test_picture_that_was_asked_for_before_it_was_dropped_is_not_shown(
    qtbot: QtBot, desk: Desk, image: DecodedImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photograph whose film was straightened meanwhile: its answer and heat map belong to the straightened one."""
    (film,) = add_films(desk, 1)
    film = replace(film, analysis=analyzed())
    desk.model.replace(film)
    go_on = threading.Event()

    def slowly(*_: object) -> FoundPicture:
        go_on.wait(10)
        return FoundPicture(image, True, "")

    monkeypatch.setattr(film_pictures, "load_picture", slowly)
    came: list[int] = []
    desk.picture_ready.connect(lambda number, _found: came.append(number))
    desk.pictures.request(film, "somebody")
    desk.pictures.drop([film.number])
    go_on.set()
    qtbot.waitUntil(lambda: not desk._reading.busy)
    assert (came, kept(desk)) == ([], [])
    desk.pictures.request(film, "somebody")
    qtbot.waitUntil(lambda: came == [film.number])
