"""JSON into frozen dataclasses, strictly: every key known, none missing, none twice, every value of its type."""

import dataclasses
import json
import sys
import types
import typing
from typing import Any, TypeVar

T = TypeVar("T")


def read_strictly(kind: type[T], raw: bytes) -> T:
    """Parse a JSON file into a dataclass.

    Parameters
    ----------
    kind : type
        A dataclass of texts, numbers, booleans, optionals, tuples, string-keyed dicts and other such dataclasses.
    raw : bytes
        UTF-8, with or without a byte order mark.

    Raises
    ------
    ValueError
        Says in a few words where it does not fit.
    """
    try:
        data = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_unique_keys, parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    read: T = _read(kind, data, "the file")
    return read


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number here")


def _read(kind: Any, value: Any, where: str) -> Any:
    """Turn parsed JSON into `kind` (a dataclass, a tuple, a dict, an optional or a plain type), or say where it does not fit."""
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(kind, value, where)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        return None if value is None else _read(arguments[0], value, where)
    if origin is tuple:
        _require(isinstance(value, list), where, "a list")
        items = arguments[:1] * len(value) if arguments[-1] is Ellipsis else arguments
        _require(len(items) == len(value), where, f"{len(items)} items")
        return tuple(_read(item, v, f"{where}[{i}]") for i, (item, v) in enumerate(zip(items, value, strict=True)))
    if origin is dict:
        _require(isinstance(value, dict), where, "an object")
        return {key: _read(arguments[1], v, f"{where}.{key}") for key, v in value.items()}
    if kind is float:
        _require(isinstance(value, int | float) and not isinstance(value, bool), where, "a number")
        _require(abs(value) <= sys.float_info.max, where, "a number")  # infinity, NaN, whole numbers beyond all measure
        return float(value)
    _require(type(value) is kind, where, {str: "a text", int: "a whole number", bool: "true or false"}[kind])
    return value


def _read_dataclass(kind: Any, value: Any, where: str) -> Any:
    _require(isinstance(value, dict), where, "an object")
    hints = typing.get_type_hints(kind)
    for key in hints.keys() ^ value.keys():
        raise ValueError(f"{where}.{key} is {'missing' if key in hints else 'unknown'}")
    return kind(**{key: _read(hint, value[key], f"{where}.{key}") for key, hint in hints.items()})


def _require(condition: bool, where: str, wanted: str) -> None:
    if not condition:
        raise ValueError(f"{where} is not {wanted}")
