"""Values without memory: what arrives is what was sent, and what does not cross says so."""

from __future__ import annotations

import collections
import enum
import math
import pathlib
import sys
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.referee.codec import Unsendable, decode, encode
from autograder.referee.wire import Limits, WireError
from tests.referee.wire_helpers import deliver, header_of, is_alike, trip

numbers = st.one_of(
    st.integers(),
    st.integers(-(2**200), 2**200),
    st.floats(),
    st.complex_numbers(),
    st.sampled_from([-(2**63), -(2**63) - 1, 2**63 - 1, 2**63, -0.0, 5e-324, 1.7e308]),
)
texts = st.one_of(
    st.text(),
    st.text(st.characters(categories=["Cs"], include_characters="a")),
    st.text(min_size=200, max_size=400),
)
numpy_numbers = st.sampled_from("?bhilBHILefdFD").flatmap(
    lambda code: st.binary(min_size=16, max_size=16).map(
        lambda data: np.frombuffer(bytes(b & 1 for b in data) if code == "?" else data, code)[0]
    )
)
paths = (
    st.text("ab./\\: ö", max_size=8)
    .flatmap(
        lambda text: st.sampled_from(
            [pathlib.Path, pathlib.PurePosixPath, pathlib.PureWindowsPath]
        ).map(lambda kind: kind(text))
    )
    .filter(lambda path: type(path)(str(path)) == path)
)
torch_names = st.sampled_from(
    [torch.float32, torch.qint8, torch.uint16, torch.strided, torch.sparse_coo]
    + [torch.channels_last, torch.preserve_format]
    + [torch.device(name) for name in ("cpu", "cuda", "cuda:3", "meta", "mps:0", "hpu", "mtia")]
)
leaves = st.one_of(
    st.none(),
    st.booleans(),
    numbers,
    texts,
    st.binary(),
    st.binary(min_size=250, max_size=300),
    st.just(...),
    st.builds(range, st.integers(), st.integers(), st.integers(1)),
    st.builds(torch.Size, st.lists(st.integers(-1, 2**40), max_size=4)),
    numpy_numbers,
    texts.map(np.str_),
    st.sampled_from([np.dtype(name) for name in ("<f4", ">i8", "?", "S3", "<U7")]),
    paths,
    torch_names,
)
keys = st.recursive(leaves, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=4)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner),
        st.lists(inner).map(tuple),
        st.dictionaries(keys, inner),
        st.dictionaries(keys, inner).map(collections.OrderedDict),
        st.sets(keys),
        st.frozensets(keys),
        st.builds(slice, inner, inner, inner),
        st.tuples(inner, inner).map(torch.return_types.max),
    ),
)


@settings(max_examples=200, deadline=None)
@given(values)
def test_a_value_arrives_as_it_was_sent(value):
    assert is_alike(trip(value), value)


def test_dicts_keep_their_order_and_their_keys():
    table = {3: "a", "3": "b", 3.5: "c", (1, ("x",)): "d", None: "e", False: "f", b"3": "g"}
    assert list(trip(table).items()) == list(table.items())


@pytest.mark.parametrize("name", ["max", "sort", "topk", "linalg_qr", "linalg_svd", "aminmax"])
def test_named_tuples_of_torch_come_back_as_the_same_class(name):
    kind = getattr(torch.return_types, name)
    value = kind(range(kind.n_sequence_fields))
    got = trip(value)
    assert type(got) is kind
    assert got == value


def test_lone_surrogates_that_happen_to_pair_up_stay_two():
    assert len(trip("\ud83d\ude00")) == 2
    assert trip("\U0001f600") == "\U0001f600"


def test_numpys_second_name_for_64_bits_arrives_as_the_first():
    assert type(trip(np.longlong(3))) is np.int64


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="this Python reads every path as written")
def test_a_path_that_its_own_text_does_not_give_is_refused():
    with pytest.raises(Unsendable) as caught:
        encode(pathlib.PureWindowsPath("//a/"), name="result")
    assert str(caught.value) == "result is a PureWindowsPath whose text is read as another path."


def test_a_list_that_occurs_twice_arrives_twice():
    inner = [1]
    one, other = trip([inner, inner])
    assert one == other == [1]
    assert one is not other


class MyInt(int):
    pass


class MyList(list[Any]):
    pass


class Colour(enum.IntEnum):
    RED = 1


Point = collections.namedtuple("Point", "x y")


class Line(NamedTuple):
    start: Point
    end: Any = None


class Located(NamedTuple):
    x: int
    y: int

    def norm(self) -> int:
        return abs(self.x) + abs(self.y)


class Alike(NamedTuple):
    x: int

    def __eq__(self, other: object) -> bool:
        return True


class Doubled(NamedTuple):
    x: int

    @property
    def twice(self) -> int:
        return 2 * self.x


OUTSIDERS = [
    MyInt(3),
    Colour.RED,
    Located(1, 2),
    Alike(1),
    Doubled(1),
    MyList(),
    collections.defaultdict(list),
    collections.Counter(),
    type("MyStr", (str,), {})("a"),
    type("MyFloat", (float,), {})(1.0),
    type("MyDict", (dict,), {})(),
    int,
    len,
    object(),
    (i for i in range(3)),
    bytearray(b"a"),
    np.datetime64("2027-03-01"),
    np.longdouble(1),
    torch.nn.Linear(1, 1),
]


def test_a_named_tuple_arrives_with_its_names():
    got = trip([Line(Point(1, [2]), "b"), Point((), None)])
    assert got == [Line(Point(1, [2]), "b"), Point((), None)]
    assert repr(got[0]) == "Line(start=Point(x=1, y=[2]), end='b')"
    assert got[0].start.y == [2]
    assert type(got[1]) is type(got[0].start)
    assert isinstance(got[1], tuple)
    assert type(got[1]) is not Point


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        *(("P", [field]) for field in ("_x", "if", "x=1", "\uff58", 1)),
        ("P", ["x", "x"]),
        ("P", ["x", "y"]),
        *((name, ["x"]) for name in ("class", "P()", "P" * 65)),
    ],
)
def test_an_impossible_named_tuple_is_refused(name, fields):
    header, buffers = header_of(Point(1, 2))
    header["value"] = ["named", name, fields, 1]
    with pytest.raises(WireError):
        decode(header, buffers)


def test_a_message_makes_few_classes():
    header, buffers = header_of(None)
    header["value"] = ["list", *(["named", f"P{i}", []] for i in range(17))]
    with pytest.raises(WireError, match="too many kinds"):
        decode(header, buffers)


@pytest.mark.parametrize("value", OUTSIDERS, ids=lambda value: type(value).__name__)
def test_everything_else_goes_to_the_hooks_and_is_refused_without_them(value):
    asked = []

    def on_object(found: object) -> dict[str, Any]:
        asked.append(found)
        return {"handle": 5}

    encoded = encode([value], on_object=on_object)
    assert asked[0] is value
    assert deliver(encoded, on_reference=lambda reference: reference["handle"]).value == [5]
    with pytest.raises(Unsendable):
        encode(value)
    with pytest.raises(Unsendable):
        encode(value, on_object=lambda found: None)
    with pytest.raises(WireError, match="only values are expected"):
        deliver(encoded)


def test_a_handle_can_be_a_key_and_lie_anywhere():
    thing = object()
    encoded = encode({thing: [(thing,)]}, on_object=lambda found: {"handle": 1})
    assert deliver(encoded, on_reference=lambda reference: thing).value == {thing: [(thing,)]}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ([1, {"w": (i for i in [])}], "result[1]['w'] is a generator, which does not cross."),
        (object(), "result is an object, which does not cross."),
        ({(1, 2): [object()]}, "result[...][0] is an object, which does not cross."),
        ({object(): 1}, "result.keys()[0] is an object, which does not cross."),
        ({object()}, "result{...} is an object, which does not cross."),
        (slice(0, object()), "result.stop is an object, which does not cross."),
        (
            (np.ma.zeros(2),),
            "result[0] is a MaskedArray, a subclass of ndarray; only plain ones cross.",
        ),
        ([2 ** (2**18)], "result[0] is an int of 262,145 bits, which are too many."),
    ],
)
def test_a_refusal_says_what_is_where(value, sentence):
    with pytest.raises(Unsendable) as caught:
        encode(value, name="result")
    assert str(caught.value) == sentence


def test_what_contains_itself_is_refused():
    loop: list[Any] = [1]
    loop.append({"again": (loop,)})
    with pytest.raises(Unsendable) as caught:
        encode(loop, name="result")
    assert str(caught.value) == "result[1]['again'][0] contains itself."


def test_nothing_of_a_foreign_object_is_asked():
    class Spy:
        def __getattribute__(self, name: str) -> Any:
            raise AssertionError(name)

        __eq__ = __hash__ = __bool__ = __len__ = __iter__ = __repr__ = __getattribute__  # type: ignore

    spy = Spy()
    assert encode([spy], on_object=lambda found: {}).header["value"] == ["list", ["object", {}]]


@pytest.mark.parametrize(
    ("limits", "value"),
    [
        (Limits(depth=3), [[[[1]]]]),
        (Limits(nodes=5), [1, 2, 3, 4, 5, 6]),
        (Limits(nodes=5), [[1, 2], [3, 4]]),
        (Limits(keys=2), {1: 0, 2: 0, 3: 0}),
        (Limits(keys=2), [{1}, {2}, {3}]),
        (Limits(int_bits=100), 2**101),
        (Limits(text_bytes=300), "a" * 301),
        (Limits(text_bytes=300), b"a" * 301),
        (Limits(views=2), [torch.zeros(1) for _ in range(3)]),
        (Limits(elements=10), [torch.zeros(4), torch.zeros(7)]),
        (Limits(elements=10), torch.zeros(1).expand(11)),
        (Limits(elements=10), torch.zeros(0, 11)),
        (Limits(elements=10), np.zeros(11)),
        (Limits(dims=3), torch.zeros(1, 1, 1, 1)),
        (Limits(memory_bytes=100), torch.zeros(26)),
    ],
)
def test_both_sides_keep_the_limits(limits, value):
    with pytest.raises(Unsendable):
        encode(value, limits=limits)
    encoded = encode(value)
    with pytest.raises(WireError):
        decode(encoded.header, [memoryview(data) for data in encoded.buffers], limits=limits)


def test_strings_as_keys_are_not_limited_like_others():
    table = {str(i): i for i in range(100)}
    assert deliver(encode(table, limits=Limits(keys=2)), limits=Limits(keys=2)).value == table


def test_an_nan_is_an_nan_whatever_its_bits():
    assert math.isnan(trip([float("nan")])[0])
