"""Dataclasses <-> compact JSON: every value is the array of its fields, so no name is stored twice.

The codec is made from the types themselves (``corpus.types`` may grow a field without a change here); a stored index
is tied to the shape of the types by ``layout``.
"""

import dataclasses
import json
import types
import typing
from collections.abc import Callable
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

Value = TypeVar("Value")
Convert = Callable[[Any], Any]


def encode(value: object) -> str:
    """``value``, a dataclass of strings, numbers, tuples, enums and dataclasses, as a JSON array."""
    return json.dumps(value, default=_fields, ensure_ascii=False, separators=(",", ":"))


def decode(kind: type[Value], text: str) -> Value:
    """What ``encode`` wrote, as a ``kind`` again. Raises ValueError or TypeError when the text is something else."""
    convert = _converter(typing.cast(Any, kind))
    decoded: Value = convert(json.loads(text)) if convert else json.loads(text)
    return decoded


def decode_strings(kind: type, text: str, names: tuple[str, ...]) -> list[str]:
    """The fields ``names``, which are strings, of the ``kind`` that ``encode`` wrote; the rest is left as it is."""
    values = json.loads(text)
    return [values[position] for position in _positions(kind, names)]


@cache
def _positions(kind: Any, names: tuple[str, ...]) -> tuple[int, ...]:
    order = [field.name for field in dataclasses.fields(kind)]
    return tuple(order.index(name) for name in names)


@cache
def layout(kind: type) -> str:
    """The names of the fields of ``kind`` and of every dataclass in it: differs when stored values no longer fit."""
    seen: dict[str, str] = {}
    _describe(kind, seen)
    return ";".join(f"{name}({fields})" for name, fields in sorted(seen.items()))


def _fields(value: object) -> object:
    """The fields of a dataclass as a tuple; what JSON cannot write otherwise."""
    return _getter(typing.cast(Any, type(value)))(value)


@cache
def _getter(kind: Any) -> Callable[[Any], object]:
    if issubclass(kind, Enum):  # one that is no string or number
        return attrgetter("value")
    names = [field.name for field in dataclasses.fields(kind)]
    return attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)


@cache
def _converter(kind: Any) -> Convert | None:
    """What turns decoded JSON into ``kind``; None when the JSON value is it already."""
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _dataclass_converter(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return _tuple_converter(arguments)
    if origin in (types.UnionType, typing.Union):
        (inner,) = [_converter(argument) for argument in arguments if argument is not type(None)]
        return None if inner is None else lambda value: None if value is None else inner(value)
    return None


def _tuple_converter(arguments: tuple[Any, ...]) -> Convert:
    inner = _converter(arguments[0])
    if len(set(arguments) - {Ellipsis}) > 1 and any(_converter(argument) for argument in arguments):
        raise TypeError(f"no codec for a tuple of mixed types: {arguments}")
    if inner is None:
        return tuple
    if inner is tuple:
        return lambda value: tuple(map(tuple, value)) if value else ()
    return lambda value: tuple(map(inner, value)) if value else ()


def _dataclass_converter(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    converters = [
        (position, convert) for position, name in enumerate(names) if (convert := _converter(hints[name])) is not None
    ]

    def convert_fields(values: list[Any]) -> Any:
        for position, convert in converters:
            value = values[position]
            values[position] = convert(value)
        return kind(*values)

    return convert_fields


def _describe(kind: Any, seen: dict[str, str]) -> None:
    if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind.__name__ not in seen:
        hints = typing.get_type_hints(kind)
        seen[kind.__name__] = ",".join(field.name for field in dataclasses.fields(kind))
        for hint in hints.values():
            _describe(hint, seen)
    for argument in typing.get_args(kind):
        _describe(argument, seen)
