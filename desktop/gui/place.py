"""Where somebody is in the window, so that one that is built anew, in another language or size of text, shows the same."""

from dataclasses import dataclass

from desktop.gui.main_window import MainWindow
from desktop.gui.measure_store import History, PictureKey
from desktop.records.entry import LogQuery


@dataclass(frozen=True)
class Place:
    """What was on screen."""

    page: str
    film: int | None
    """Number of the chosen film."""
    person: int | None
    """Whose page was open."""
    query: LogQuery
    measured: dict[PictureKey, History]


def place_of(window: MainWindow) -> Place:
    """Return what a window shows."""
    film = window.read.films.current()
    return Place(
        window.page,
        None if film is None else film.number,
        window.patient.person,
        window.log.query,
        window.viewer.measures.taken(),
    )


def go_to(window: MainWindow, place: Place) -> None:
    """Show the same in another window for the same desk and session."""
    window.viewer.measures.take_over(place.measured)
    if place.query != window.log.query:
        window.log.set_query(place.query)
    if place.film is not None:
        window.read.films.choose(place.film)
    if place.person is not None and place.page == "patient":
        window.patient.show_person(place.person)
    window.show_page(place.page)
