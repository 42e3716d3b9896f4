"""Dataclasses as JSON and back, steered by their types. No pickle; every value is checked for its type and bounded.

Numbers, texts, enums, tuples, mappings and dataclasses go into the message, arrays into the arena. A field that is added to one
of the dataclasses crosses without a change here; what its value must be stands in `desktop.workers.checks`.
"""

import dataclasses
import functools
import json
import math
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Final

import numpy as np

from desktop.errors import clean_text
from desktop.workers.arena import Arena

MESSAGE_BYTES: Final = 2**20
"""Longest message; real ones have some kilobytes."""
ITEMS: Final = 10_000
"""Most items of a list or mapping."""
TEXT_LENGTH: Final = 1000
"""Longest text, in characters; sentences have at most 300, those that list models some more."""
PATH_LENGTH: Final = 32_767
"""Longest path that any of our systems knows."""
WHOLE: Final = 2**53
"""Larger whole numbers are not the same in every JSON reader, and none of ours is as large."""
DIMENSIONS: Final = 3


class Breach(ValueError):  # noqa: N818  it is no error of ours
    """A worker answered what it must not."""


def pack(message: Mapping[str, object]) -> bytes:
    """Return a message of plain values as bytes."""
    return json.dumps(message, allow_nan=False).encode("ascii")


def unpack(data: bytes) -> dict[str, Any]:
    """Return a message.

    Raises
    ------
    Breach
        It is no JSON object.
    """
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Breach("no JSON") from error
    if not isinstance(message, dict):
        raise Breach("no object")
    return message


def encode(value: Any, arena: Arena | None = None) -> Any:
    """Return a value as it goes into a message; arrays go into the arena.

    Raises
    ------
    MemoryError
        The arena is full.
    """
    again: Callable[[Any], Any] = lambda item: encode(item, arena)
    match value:
        case np.ndarray() if arena is not None:
            return {"dtype": value.dtype.str, "shape": list(value.shape), "at": arena.put(value)}
        case np.generic():
            return value.item()
        case Enum():
            return value.value
        case Path():
            return str(value)
        case Mapping():
            return {key: again(item) for key, item in value.items()}
        case None | bool() | int() | float() | str():
            return value
        case list() | tuple():
            return [again(item) for item in value]
    if dataclasses.is_dataclass(value):
        return {f.name: again(getattr(value, f.name)) for f in dataclasses.fields(value)}
    return str(value)  # what else stands in a notice's fields is shown as text


def decode(kind: Any, value: Any, arena: Arena | None = None, *, trusted: bool = False) -> Any:
    """Return a value of a type out of a message.

    Parameters
    ----------
    kind : type
        What it must be.
    value : object
        Parsed JSON.
    arena : Arena, optional
        Where its arrays are.
    trusted : bool
        Texts are left as they are: what the host tells the worker. Else they are cleaned (`desktop.errors.clean_text`).

    Raises
    ------
    Breach
        It is not.
    """
    again: Callable[[Any, Any], Any] = lambda of, item: decode(of, item, arena, trusted=trusted)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _decode_union(arguments, value, again)
    if origin is np.ndarray:
        return _decode_array(arguments[1], value, arena)
    if origin is tuple:
        return _decode_tuple(arguments, value, again)
    if origin in (Mapping, dict):
        _require(isinstance(value, dict) and len(value) <= ITEMS, "no mapping")
        return {again(arguments[0], key): again(arguments[1], item) for key, item in value.items()}
    if dataclasses.is_dataclass(kind):
        return _decode_dataclass(kind, value, again)
    return _decode_plain(kind, value, trusted=trusted)


def _decode_plain(kind: Any, value: Any, *, trusted: bool) -> Any:
    if kind is object:
        kind = type(value) if type(value) in (str, int, float, bool) else type(None)
    if kind is type(None):
        _require(value is None, "not nothing")
        return None
    if kind is str:
        _require(isinstance(value, str), "no text")
        return value if trusted else clean_text(value, TEXT_LENGTH)
    if kind is Path:
        _require(isinstance(value, str) and len(value) <= PATH_LENGTH and "\0" not in value, "no path")
        return Path(value)
    if kind is float:
        _require(type(value) in (int, float) and _is_finite(value), "no finite number")
        return float(value)
    if kind is int:
        _require(type(value) is int and abs(value) <= WHOLE, "no whole number")
        return value
    if kind is bool:
        _require(type(value) is bool, "neither true nor false")
        return value
    if isinstance(kind, type) and issubclass(kind, Enum):
        _require(isinstance(value, str) and value in {member.value for member in kind}, "no member")
        return kind(value)
    raise TypeError(f"{kind} cannot cross the border")


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number that no float can hold
        return False


def _decode_union(kinds: Sequence[Any], value: Any, again: Callable[[Any, Any], Any]) -> Any:
    """Take the one of the types that the value fits: None, an array of one of several types, one of several dataclasses."""
    if value is None and type(None) in kinds:
        return None
    rest = [kind for kind in kinds if kind is not type(None)]
    if len(rest) > 1:
        rest = [kind for kind in rest if _fits(kind, value)]
    _require(bool(rest), "none of the types that it may have")
    return again(rest[0], value)


def _fits(kind: Any, value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    if typing.get_origin(kind) is np.ndarray:
        return value.get("dtype") == _dtype(typing.get_args(kind)[1]).str
    return value.keys() == _hints(kind).keys()


def _decode_array(of: Any, value: Any, arena: Arena | None) -> Any:
    dtype = _dtype(of)
    _require(isinstance(value, dict) and value.keys() == {"dtype", "shape", "at"}, "no array")
    shape, at = value["shape"], value["at"]
    _require(value["dtype"] == dtype.str, "an array of another type")
    _require(isinstance(shape, list) and 1 <= len(shape) <= DIMENSIONS, "no shape")
    _require(all(type(n) is int and 0 < n < WHOLE for n in [*shape, at + 1 if type(at) is int else None]), "no shape")
    if arena is None:
        raise Breach("an array without an arena")
    try:
        array = arena.get(at, dtype, tuple(shape))
    except ValueError as error:
        raise Breach(str(error)) from error
    array.flags.writeable = False
    return array


def _decode_tuple(kinds: Sequence[Any], value: Any, again: Callable[[Any, Any], Any]) -> tuple[Any, ...]:
    _require(isinstance(value, list) and len(value) <= ITEMS, "no list")
    if kinds[-1] is Ellipsis:
        kinds = [kinds[0]] * len(value)
    _require(len(kinds) == len(value), "a list of another length")
    return tuple(again(kind, item) for kind, item in zip(kinds, value, strict=True))


def _decode_dataclass(kind: Any, value: Any, again: Callable[[Any, Any], Any]) -> Any:
    hints = _hints(kind)
    _require(isinstance(value, dict) and value.keys() == hints.keys(), f"no {kind.__name__}")
    return kind(**{name: again(of, value[name]) for name, of in hints.items()})


@functools.cache
def _hints(kind: Any) -> dict[str, Any]:
    """Return the types of a dataclass's fields."""
    hints = typing.get_type_hints(kind)
    return {f.name: hints[f.name] for f in dataclasses.fields(kind)}


def _dtype(of: Any) -> np.dtype[Any]:
    """Return the dtype out of ``np.dtype[np.uint8]``."""
    return np.dtype(typing.get_args(of)[0])


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise Breach(what)
