"""Hostile messages, one broken field at a time: refused with a WireError, and nothing else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from autograder.referee.codec import decode, encode
from autograder.referee.wire import Limits, WireError
from tests.referee.wire_helpers import deliver, header_of

BASE: dict[str, Any] = {"regions": [], "tensors": [], "arrays": []}


def refuse(header: Any, buffers: list[memoryview], **options: Any) -> str:
    with pytest.raises(WireError) as caught:
        decode(header, buffers, **options)
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    assert len(message) < 300
    return message


def buffer(data: bytes) -> memoryview:
    return memoryview(bytearray(data))


NODES: list[Any] = [
    [],
    {},
    {"a": 1},
    [None],
    [1, 2],
    [["list"]],
    ["nonsense", 1],
    ["__import__", "os"],
    2**63,
    -(2**63) - 1,
    float("inf"),
    float("nan"),
    ["int", "0"],
    ["int", "zz"],
    ["int", "0x10"],
    ["int", "1_0"],
    ["int", " 1"],
    ["int", 12],
    ["int", "f" * 40_000],
    ["int"],
    ["int", "1", "2"],
    ["float", "1.5"],
    ["float", "Infinity"],
    ["float", 1.5],
    ["float", ["inf"]],
    ["complex", 1.0],
    ["complex", 1.0, 2],
    ["complex", 1.0, ["float", "x"]],
    ["complex", 1.0, ["list"]],
    ["str"],
    ["str", 1],
    ["str", -1],
    ["str", True],
    ["str", "a"],
    ["str", 0.0],
    ["surrogates", "a"],
    ["bytes", "€"],
    ["bytes", ["bytes", "a"]],
    ["bytes", None],
    ["range", 1, 2],
    ["range", 1, 2, 0],
    ["range", 1, 2, True],
    ["range", 1, 2, 1.0],
    ["ellipsis", 1],
    ["path", "posix"],
    ["path", "windows", "a"],
    ["path", "os", "a"],
    ["path", ["posix"], "a"],
    ["path", "posix", 3],
    ["path", "posix", ["list"]],
    ["number", "<f4", "00"],
    ["number", "<f4", "0000000000"],
    ["number", "<f4", "0000zz00"],
    ["number", "<f4", "00 00 00 00"],
    ["number", "|b1", "02"],
    ["number", "O", "0000000000000000"],
    ["number", "|O", "0000000000000000"],
    ["number", "<U1", "00001100"],
    ["number", "<g", "00" * 16],
    ["number", 3, "00"],
    ["numpy_str", 3],
    ["numpy_dtype", "O"],
    ["numpy_dtype", "<i4,<i4"],
    ["numpy_dtype", "<U0"],
    ["numpy_dtype", "<U99999999"],
    ["numpy_dtype", ["<f4"]],
    ["dtype", "float31"],
    ["dtype", ["float32"]],
    ["dtype", "torch.float32"],
    ["layout", "float32"],
    ["memory_format", None],
    ["device", "privateuseone"],
    ["device", "cuda:-1"],
    ["device", "cuda:999"],
    ["device", "cuda:01"],
    ["device", "cpu\n"],
    ["device", 3],
    ["size", 1.0],
    ["size", True],
    ["size", 2**63],
    ["size", ["list"]],
    ["slice", 1, 2],
    ["slice", 1, 2, 3, 4],
    ["dict", 1],
    ["dict", ["list"], 1],
    ["dict", ["tuple", ["list"]], 1],
    ["dict", 1, 2, 1, 3],
    ["dict", 1, 2, True, 3],
    ["dict", 0.0, 2, -0.0, 3],
    ["ordered", "a", 2, "a", 3],
    ["set", 1, 1],
    ["set", ["dict"]],
    ["frozenset", ["set"]],
    ["return_types"],
    ["return_types", "max"],
    ["return_types", "max", 1],
    ["return_types", "max", 1, 2, 3],
    ["return_types", "all_return_types", 1],
    ["return_types", "__builtins__"],
    ["return_types", 3, 1, 2],
    ["tensor"],
    ["tensor", 0],
    ["array", 0],
    ["array", -1],
    ["known", 0, "tensor", 0],
    ["known", 0],
    ["known", [0], "tensor", 0],
    ["object", {}],
    ["object", []],
]


@pytest.mark.parametrize("node", NODES, ids=map(str, range(len(NODES))))
def test_a_node_that_encode_never_makes_is_refused(node):
    refuse({**BASE, "value": node}, [])
    refuse({**BASE, "value": ["tuple", 1, ["dict", "a", node]]}, [])


@pytest.mark.parametrize(
    "header",
    [
        None,
        [],
        "value",
        {},
        {"value": 1},
        {**BASE, "value": 1, "more": 2},
        {**BASE, "value": 1, "regions": {}},
        {**BASE, "value": 1, "tensors": None},
        {**BASE, "value": 1, "arrays": "abc"},
        {**BASE, "value": 1, "regions": [1]},
        {**BASE, "value": 1, "tensors": [[]]},
        {**BASE, "value": 1, "arrays": [{}]},
    ],
    ids=range(12),
)
def test_a_header_without_the_right_fields_is_refused(header):
    refuse(header, [])


def test_buffers_are_used_once_each():
    assert "unused" in refuse({**BASE, "value": 1}, [buffer(b"a")])
    assert "twice" in refuse(
        {**BASE, "value": ["tuple", ["bytes", 0], ["bytes", 0]]}, [buffer(b"a")]
    )
    assert "UTF-8" in refuse({**BASE, "value": ["str", 0]}, [buffer(b"\xff")])
    assert "UTF-8" in refuse({**BASE, "value": ["str", 0]}, [buffer(b"\xed\xa0\x80")])
    assert "UTF-8" in refuse({**BASE, "value": ["surrogates", 0]}, [buffer(b"\xff")])


REGIONS: list[Any] = [
    [],
    [8],
    [8, 0],
    [8, None, 0, 8],
    [8, 0, 0],
    [8, 0, 0, 7],
    [8, 0, 0, 9],
    [8, 0, -1, 7],
    [8, 0, 4, 4, 0, 8],
    [16, 0, 4, 8, 0, 4],
    [16, 0, 0, 6, 4, 6],
    [16, 0, 0, 4, 4, 8, 8],
    [16, 0, 0.0, 8],
    [16, 0, False, 8],
    [-8, None],
    [True, None],
    [8.0, 0, 0, 8],
    ["8", 0, 0, 8],
    [2**40, None],
    [2**63, None],
    [2**70, 0, 2**69, 2**69 + 8],
    [8, 1, 0, 8],
    [8, "0", 0, 8],
    [8, "meta"],
    [8, "meta", 0, 8],
    [2**63, "meta"],
    [-1, "meta"],
    {"size": 8},
    None,
]


@pytest.mark.parametrize("row", REGIONS, ids=map(str, range(len(REGIONS))))
def test_an_impossible_region_is_refused(row):
    refuse({**BASE, "value": 1, "regions": [row]}, [buffer(b"12345678")])


def test_regions_share_one_limit_and_meta_memory_costs_nothing():
    limits = Limits(memory_bytes=100)
    decode({**BASE, "value": 1, "regions": [[50, None], [50, None]]}, [], limits=limits)
    refuse({**BASE, "value": 1, "regions": [[50, None], [51, None]]}, [], limits=limits)
    decode({**BASE, "value": 1, "regions": [[2**60, "meta"]] * 3}, [], limits=limits)


# home, low, size, dtype, offset, sizes, strides, flags, grad: of torch.zeros(6)[1:5].view(2, 2)
TENSORS: dict[int, list[Any]] = {
    0: [1, -1, True, None, 0.0, "0", [], [0], [0, 0], [0, 0, 0], ["a", 0], [[0], 0]],
    1: [-1, 1, 4, 24, 25, 2**70, True, None, 0.0, "0"],
    2: [0, 4, 16, 25, -1, 2**63, 2**64, True, None, 24.0],
    3: ["float31", "torch.float32", "quint8", "float64", "complex128", "", None, 3, ["float32"]],
    4: [-1, 3, 6, 7, 2**31, 2**61, 2**62, 2**63, 2**64 - 3, True, None, 1.0, "1"],
    5: [
        *([2, 4], [3, 2], [2], [2, 2, 2], [], [-1, 2], [2, -2], [2, True], [2, 2.0], [2, None]),
        *([2**63, 0], [2**62, 4], [2**32, 2**32], [0, 2**62], [2, "2"], None, 4, {"a": 1}),
        *([1] * 33, [2**31, 0, 2**31]),
    ],
    6: [
        *([4, 1], [2, 5], [-2, 1], [2, -1], [2, 2**61], [2**61, 2**61], [2**62, 1], [2, 2**63]),
        *([2, 2**64], [2], [2, 1, 0], [2, True], [2, 1.0], [2, None], None, 2, "21"),
    ],
    7: ["x", "gg", "G", " ", "n", "pn", "gpn", None, 0, True, ["g"], "g" * 1000],
    8: [0, 1, -1, True, 0.0, "0", [0], 2**64],
}


@pytest.mark.parametrize(("field", "values"), TENSORS.items())
def test_an_impossible_tensor_is_refused(field, values):
    for value in values:
        header, buffers = header_of(torch.zeros(6)[1:5].view(2, 2))
        header["tensors"][0][field] = value
        refuse(header, buffers)


# home, dtype, offset, sizes, strides, flags: of np.zeros(6, "<f4")[4:0:-1].reshape(2, 2)
ARRAYS: dict[int, list[Any]] = {
    0: TENSORS[0],
    1: ["O", "|O", "<f4,<f4", "<V4", "M8[D]", "<f16", "<U3", "<f8", "", None, 4, ["<f4"], "<U0"],
    2: [-1, -4, 0, 8, 24, 25, 2**31, 2**63, 2**64, True, None, 16.0, "16"],
    3: [[2, 3], [3, 2], [2], [2, 2, 2], [], [-1, 2], [2, True], [2, 2.0], [2**62, 4], None, 4],
    4: [[-12, -4], [8, -4], [-8, 4], [-8, -12], [2**61, 1], [-(2**61), -4], [-8], None, [-8, True]],
    5: ["x", "ww", None, 1, True, ["w"]],
}


@pytest.mark.parametrize(("field", "values"), ARRAYS.items())
def test_an_impossible_array_is_refused(field, values):
    for value in values:
        array = np.lib.stride_tricks.as_strided(np.zeros(6, "<f4")[4:], (2, 2), (-8, -4))
        header, buffers = header_of(array)
        header["arrays"][0][field] = value
        refuse(header, buffers)


def test_rows_of_the_wrong_length_are_refused():
    for table, value in [("tensors", torch.ones(2)), ("arrays", np.ones(2))]:
        for change in (lambda row: row.pop(), lambda row: row.append(None)):
            header, buffers = header_of(value)
            change(header[table][0])
            refuse(header, buffers)


def test_a_gradient_must_fit_and_come_before():
    x = torch.ones(2, requires_grad=True)
    x.grad = torch.ones(2)
    header, buffers = header_of([x, torch.ones(3), torch.ones(2, dtype=torch.float64)])
    good = header["tensors"][1][8]
    assert good == 0
    for bad in (1, 2, 3):
        header["tensors"][1][8] = bad
        refuse(header, buffers)
    header, buffers = header_of([torch.ones(3), torch.ones(2).double(), x])
    for bad in (0, 1):
        header["tensors"][3][8] = bad
        refuse(header, buffers)


def test_integers_do_not_require_gradients():
    header, buffers = header_of(torch.ones(2, dtype=torch.int64))
    header["tensors"][0][7] = "g"
    assert "requires gradients" in refuse(header, buffers)


def test_truth_values_are_true_or_false():
    for value in (torch.ones(4, dtype=torch.bool), np.ones(4, np.bool_)):
        header, buffers = header_of(value)
        buffers[0][2] = 2
        assert "truth value" in refuse(header, buffers)
    header, buffers = header_of(torch.ones(4, dtype=torch.bool)[::2])
    buffers[0][1] = 255  # in a gap, where nobody looks
    assert decode(header, buffers).value.tolist() == [True, True]
    header, buffers = header_of(torch.full((4,), 7, dtype=torch.uint8))
    header["tensors"][0][3] = "bool"
    assert "truth value" in refuse(header, buffers)


def test_text_in_arrays_has_characters_that_exist():
    for order in "<>":
        for array in (np.array(["ab", "cd"], f"{order}U2"), np.array("abc", f"{order}U3")):
            header, buffers = header_of(array)
            buffers[0][4:8] = np.array([0x110000], f"{order}u4").tobytes()
            assert "characters" in refuse(header, buffers)


def test_a_bool_view_over_our_own_floats_is_refused():
    sent = encode(torch.rand(4) + 1)
    deliver(sent)
    row = [[1, 0], 0, 16, "bool", 0, [16], [1], "", None]
    header = {**BASE, "value": ["tensor", 0], "tensors": [row]}
    assert "truth value" in refuse(header, [], known={1: sent.shared})


def test_memory_that_was_never_sent_cannot_be_referred_to():
    secret = torch.arange(20.0)
    known = {1: encode([secret[4:8], secret[10:20:2]]).shared}
    size = known[1].regions[0].size

    def view(offset: int, sizes: list[int], strides: list[int]) -> dict[str, Any]:
        row = [[1, 0], 0, size, "float32", offset, sizes, strides, "", None]
        return {**BASE, "value": ["tensor", 0], "tensors": [row]}

    assert decode(view(4, [4], [1]), [], known=known).value.tolist() == [4, 5, 6, 7]
    assert decode(view(12, [2], [4]), [], known=known).value.tolist() == [12, 16]
    for offset, sizes, strides in [
        (3, [4], [1]),
        (4, [5], [1]),
        (10, [2], [1]),
        (11, [1], [1]),
        (4, [2], [6]),
        (0, [20], [1]),
        (19, [], []),
    ]:
        assert "never sent" in refuse(view(offset, sizes, strides), [], known=known)


def test_arrays_over_known_memory_are_held_to_the_same():
    table = np.arange(12.0).reshape(3, 4)
    known = {1: encode(table[:, 1]).shared}
    row: list[Any] = [[1, 0], "<f8", 8, [3], [32], ""]
    header = {**BASE, "value": ["array", 0], "arrays": [row]}
    assert decode(header, [], known=known).value.tolist() == [1, 5, 9]
    row[2] = 16
    assert "never sent" in refuse(header, [], known=known)


def test_memory_that_has_been_resized_since_is_refused():
    x = torch.ones(8)
    known = {1: encode(x).shared}
    row = [[1, 0], 0, 32, "float32", 0, [8], [1], "", None]
    header = {**BASE, "value": ["tensor", 0], "tensors": [row]}
    x.resize_(0)
    x.untyped_storage().resize_(0)
    assert "not there any more" in refuse(header, [], known=known)


def test_misaligned_elements_are_refused():
    sent = encode(torch.zeros(16, dtype=torch.uint8))
    for dtype in ("float32", "complex64"):
        row = [[1, 0], 1, 15, dtype, 0, [1], [1], "", None]
        header = {**BASE, "value": ["tensor", 0], "tensors": [row]}
        assert "address" in refuse(header, [], known={1: sent.shared})


def test_meta_tensors_lie_in_meta_regions_and_others_do_not():
    header, buffers = header_of([torch.empty(4, device="meta"), torch.zeros(4), np.zeros(4)])
    meta = next(i for i, row in enumerate(header["regions"]) if row[1] == "meta")
    header["arrays"][0][0] = meta
    refuse(header, buffers)
    header, buffers = header_of(torch.empty(4, 4, device="meta"))
    for field, value in [(1, 4), (2, 32), (4, 1), (5, [4, 5]), (6, [5, 1]), (5, [2**62, 4])]:
        broken = [*header["tensors"][0]]
        broken[field] = value
        refuse({**header, "tensors": [broken]}, buffers)


def test_an_expanded_tensor_counts_by_its_elements():
    header, buffers = header_of(torch.zeros(1))
    header["tensors"][0][5:7] = [[2**26, 2], [0, 0]]
    assert "too many elements" in refuse(header, buffers)
    rows = [[*header["tensors"][0][:5], [2**25], [0], "", None]] * 3
    assert "too many elements" in refuse({**header, "tensors": rows}, buffers)


def test_a_deep_value_is_refused_without_recursion_errors():
    node: Any = 1
    for _ in range(900):
        node = ["list", node]
    assert "too deep" in refuse({**BASE, "value": node}, [])


def test_keys_that_collide_are_limited():
    node = ["set", *(["int", format((2**61 - 1) * i, "x")] for i in range(8, 10_200))]
    assert "too many keys" in refuse({**BASE, "value": node}, [])


def test_things_with_the_same_hash_do_not_get_to_compare_themselves():
    x = torch.zeros(3)
    header, buffers = header_of(x)
    decoded: list[Any] = []

    def on_tensors(tensors: Any, infos: Any) -> Any:
        decoded.extend(tensors)
        header["value"].append(hash(tensors[0]))
        return tensors

    header["value"] = ["set", ["tensor", 0]]
    assert "set" in refuse(header, buffers, on_tensors=on_tensors)


def test_an_object_arrives_only_where_a_hook_waits_for_it():
    header = {**BASE, "value": ["object", {"handle": 1}]}
    assert decode(header, [], on_reference=lambda it: it["handle"]).value == 1
    refuse({**BASE, "value": ["object", 3]}, [], on_reference=lambda it: it)
    refuse({**BASE, "value": ["object", {}, {}]}, [], on_reference=lambda it: it)
    unhashable = {**BASE, "value": ["set", ["object", {}]]}
    refuse(unhashable, [], on_reference=lambda it: [])
