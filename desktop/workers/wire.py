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
    plain: Any = value
    if isinstance(value, np.ndarray) and arena is not None:
        plain = {"dtype": value.dtype.str, "shape": list(value.shape), "at": arena.put(value)}
    elif isinstance(value, Enum):
        plain = value.value
    elif isinstance(value, np.generic):
        plain = value.item()
    elif isinstance(value, Mapping):
        plain = {key: again(item) for key, item in value.items()}
    elif isinstance(value, list | tuple):
        plain = [again(item) for item in value]
    elif dataclasses.is_dataclass(value):
        plain = {f.name: again(getattr(value, f.name)) for f in dataclasses.fields(value)}
    elif value is not None and not isinstance(value, bool | int | float | str):
        plain = str(value)  # a path; and what else stands in a notice's fields is shown as text
    return plain


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
        kind = next((of for of in (str, bool, int, float) if type(value) is of), type(None))
    if isinstance(kind, type) and issubclass(kind, Enum):
        _require(isinstance(value, str) and value in [member.value for member in kind], "no member")
    elif kind in _PLAIN:
        _require(_PLAIN[kind](value), f"no {kind.__name__}")
    else:
        raise TypeError(f"{kind} cannot cross the border")
    if kind is str:
        return value if trusted else clean_text(value, TEXT_LENGTH)
    return None if value is None else kind(value)


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
    dtype: np.dtype[Any] = np.dtype(typing.get_args(of)[0])
    return dtype


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise Breach(what)


def _is_finite(value: Any) -> bool:
    return (type(value) is float and math.isfinite(value)) or (type(value) is int and abs(value) <= WHOLE)


_PLAIN: Final[dict[Any, Callable[[Any], bool]]] = {
    type(None): lambda value: value is None,
    str: lambda value: isinstance(value, str),
    bool: lambda value: type(value) is bool,
    int: lambda value: type(value) is int and abs(value) <= WHOLE,
    float: _is_finite,
    Path: lambda value: isinstance(value, str) and len(value) <= PATH_LENGTH and "\0" not in value,
}
