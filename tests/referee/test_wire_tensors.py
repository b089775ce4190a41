"""Tensors and ndarrays: bits, layout, and what shares memory with what."""

from __future__ import annotations

import collections
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.autograd import forward_ad

from autograder.referee.codec import Unsendable, encode
from autograder.referee.codec.kinds import TORCH_DTYPES
from autograder.referee.codec.regions_out import PADDING
from tests.referee.wire_helpers import bits, deliver, is_alike, trip
from tests.referee.wire_scenes import encode_all, poke, scenes, walk, ways

pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit.script` is deprecated")


@settings(max_examples=200, deadline=None)
@given(scenes(), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), max_size=8))
def test_views_arrive_with_their_bits_layout_and_sharing(views, pokes):
    got = trip(views)
    assert is_alike(got, views)
    for which, place in pokes:
        poked = poke(views[which % len(views)], place)
        assert poke(got[which % len(views)], place) == poked
        assert [bits(view) for view in got] == [bits(view) for view in views]


@settings(max_examples=200, deadline=None)
@given(scenes(), ways, st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), max_size=8))
def test_results_that_lie_in_arguments_come_back_into_them(views, path, pokes):
    sent = encode(views)
    there = deliver(sent)
    results = walk(there.value, path)
    reply = encode_all(results, known={5: there.shared})
    back = deliver(reply, known={5: sent.shared}).value
    assert reply.buffers == []
    here, over_there = [*views, *back], [*there.value, *results]
    assert is_alike(here[len(views) :], over_there[len(views) :])
    for which, place in pokes:
        poked = poke(over_there[which % len(here)], place)
        assert poke(here[which % len(here)], place) == poked
        assert [bits(view) for view in here] == [bits(view) for view in over_there]


@pytest.mark.parametrize("dtype", TORCH_DTYPES.values(), ids=TORCH_DTYPES.keys())
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3, 4)])
def test_every_dtype_and_shape_arrives(dtype, shape):
    tensor = torch.zeros(shape, dtype=dtype)
    if tensor.numel():
        tensor.untyped_storage()[0] = 1
    assert is_alike(trip(tensor), tensor)


def test_the_same_tensor_twice_arrives_as_one_object():
    x, a = torch.ones(2), np.ones(2)
    one, other, array, again = trip([x, x, a, a])
    assert one is other
    assert array is again


def test_two_views_of_one_storage_arrive_on_one_storage():
    x = torch.arange(10.0)
    one, other = trip([x[:3], x[7:]])
    assert one.untyped_storage().data_ptr() == other.untyped_storage().data_ptr()
    assert one.untyped_storage().nbytes() == 40
    assert other.storage_offset() == 7


def test_only_elements_that_are_shown_are_sent():
    table = torch.zeros(50, 2, dtype=torch.int64)
    table[:, 1] = 0x5345435245545321
    data = b"".join(encode([table[:, 0], table[3:5, 0]]).buffers)
    assert len(data) < table.untyped_storage().nbytes()
    assert not data.strip(b"\0")
    array = np.array([[1, 0x7F], [2, 0x7F]], np.uint8)
    assert encode([array[:, 0]]).buffers == [b"\x01\x00\x02"]
    assert encode([array[::-1, 1]]).buffers == [b"\x7f\x00\x7f"]


def test_a_small_view_of_a_huge_storage_costs_little():
    huge = torch.zeros(PADDING, dtype=torch.float32)  # four times too large to be made up
    view = huge[1_000_003:1_000_008]
    view += torch.arange(5)
    encoded = encode([view, huge[1_000_005:1_000_007]])
    assert sum(map(len, encoded.buffers)) == 20
    got, part = deliver(encoded).value
    assert got.tolist() == [0, 1, 2, 3, 4]
    assert got.untyped_storage().nbytes() < 200
    assert part.data_ptr() == got.data_ptr() + 8


def test_many_views_of_large_storages_cost_little_together():
    large = [torch.full((PADDING // 8,), i, dtype=torch.float32) for i in range(5)]
    sent = encode([x[9000:9003] for x in large])
    assert sum(region.size for region in sent.shared.regions) < PADDING + 1000
    assert [x[0].item() for x in deliver(sent).value] == [0, 1, 2, 3, 4]


def test_a_result_in_a_huge_storage_comes_back_into_it():
    huge = torch.zeros(PADDING, dtype=torch.float32)
    sent = encode([huge[1_000_003:1_000_008]])
    there = deliver(sent)
    back = deliver(
        encode(there.value[0][2:], known={1: there.shared}), known={1: sent.shared}
    ).value
    assert back.storage_offset() == 1_000_005
    assert back.untyped_storage().data_ptr() == huge.untyped_storage().data_ptr()


def test_the_storage_has_its_true_size_where_that_is_affordable():
    x = torch.zeros(1000)[500:502]
    got = trip(x)
    assert got.storage_offset() == 500
    assert got.untyped_storage().nbytes() == 4000


def test_what_arrives_is_our_own_memory():
    got = trip(torch.zeros(3))
    got.add_(1)
    got.resize_(1000)
    array = trip(np.zeros(3))
    array += 1
    assert array.flags.writeable


def test_tensors_between_a_tensor_and_its_array_share():
    array = np.arange(6.0)
    got_array, got_tensor, got_part = trip([array, torch.from_numpy(array), array[2:4]])
    got_tensor[2] = 50
    assert got_array[2] == got_part[0] == 50
    got_part[1] = 60
    assert got_tensor[3] == 60


def test_meta_tensors_cross_without_data():
    x = torch.empty(2**20, 2**20, device="meta")
    one, other = trip([x, x[5:, ::2]])
    assert one.is_meta
    assert other.stride() == (2**20, 2)
    assert other.storage_offset() == 5 * 2**20
    assert one.untyped_storage()._cdata == other.untyped_storage()._cdata


def test_leaves_keep_their_gradients_and_parameters_their_class():
    x = torch.ones(3, requires_grad=True)
    x.grad = torch.arange(3.0)
    weight = torch.nn.Parameter(torch.ones(2))
    frozen = torch.nn.Parameter(torch.ones(2), requires_grad=False)
    got, got_weight, got_frozen, grad = trip([x, weight, frozen, x.grad])
    assert got.is_leaf
    assert got.requires_grad
    assert got.grad is grad
    assert grad.tolist() == [0, 1, 2]
    assert type(got_weight) is torch.nn.Parameter
    assert got_weight.requires_grad
    assert type(got_frozen) is torch.nn.Parameter
    assert not got_frozen.requires_grad


def test_a_tensor_that_is_no_leaf_is_announced_to_the_hook():
    x = torch.ones(2, requires_grad=True)
    seen: list[Any] = []

    def on_tensors(tensors: Any, infos: Any) -> Any:
        seen.extend((info.requires_grad, info.is_leaf) for info in infos)
        assert not tensors[1].requires_grad
        return [tensors[0], "instead"]

    assert deliver(encode([x, x * 2]), on_tensors=on_tensors).value[1] == "instead"
    assert seen == [(True, True), (True, False)]


def test_values_are_decoded_for_use_outside_of_inference_mode():
    with torch.inference_mode():
        got = trip(torch.ones(2))
    assert not got.is_inference()
    assert trip(got) is not got


def test_modes_of_the_moment_do_not_matter():
    value = [torch.ones(2), np.ones(2), torch.ones(2, dtype=torch.bool)]
    with torch.device("meta"), torch.no_grad():
        got = trip(value)
    assert is_alike(got, value)


def test_arrays_over_read_only_memory_are_copied_not_shared():
    array = np.frombuffer(b"\x01\x02\x03", np.uint8)
    sent = encode([array])
    there = deliver(sent)
    assert not there.value[0].flags.writeable
    reply = encode([there.value[0], there.value[0][1:]], known={1: there.shared})
    itself, part = deliver(reply, known={1: sent.shared}).value
    assert itself is array
    assert part.tolist() == [2, 3]
    assert not np.shares_memory(part, array)


def test_memory_shared_at_a_place_where_no_such_tensor_can_begin_is_refused():
    memory = bytearray(24)
    halves = np.frombuffer(memory, np.int16)
    double = torch.from_numpy(np.frombuffer(memory, np.float64, 1, 4))
    assert trip(double).tolist() == [0]
    with pytest.raises(Unsendable) as caught:
        encode([halves, double], name="result")
    assert str(caught.value) == (
        "result has a tensor of dtype float64 that begins at byte 4 of what shares its memory, "
        "where none can begin."
    )


class Sub(torch.Tensor):
    pass


class SubParameter(torch.nn.Parameter):
    pass


def tangled() -> torch.Tensor:
    one, other = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    one.grad, other.grad = other, one
    return one


def resized() -> torch.Tensor:
    x = torch.ones(5)
    x.untyped_storage().resize_(4)
    return x


REFUSED = {
    "sparse": lambda: torch.eye(2).to_sparse(),
    "csr": lambda: torch.eye(2).to_sparse_csr(),
    "quantised": lambda: torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8),
    "nested": lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]),
    "jagged": lambda: torch.nested.nested_tensor([torch.ones(2)], layout=torch.jagged),
    "conj": lambda: torch.ones(2, dtype=torch.complex64).conj(),
    "neg": lambda: torch.ones(2, dtype=torch.complex64).conj().imag,
    "mkldnn": lambda: torch.ones(2).to_mkldnn(),
    "subclass": lambda: torch.ones(2).as_subclass(Sub),
    "parameter subclass": lambda: SubParameter(torch.ones(2)),
    "odd dtype": lambda: torch.empty(2, dtype=torch.uint4),
    "resized": resized,
    "tangled": tangled,
    "objects": lambda: np.array([object()]),
    "records": lambda: np.zeros(2, [("a", "i4")]),
    "dates": lambda: np.zeros(2, "M8[D]"),
    "long double": lambda: np.zeros(2, np.longdouble),
    "matrix": lambda: np.matrix([1]),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED.keys())
def test_kinds_that_do_not_cross_are_refused_in_a_sentence(make):
    with pytest.raises(Unsendable) as caught:
        encode((1, make()), name="result")
    message = str(caught.value)
    assert message.startswith("result[1]")
    assert message.endswith(".")
    assert len(message) < 200


def test_tensors_inside_transforms_are_refused():
    def leak(x: torch.Tensor) -> torch.Tensor:
        with pytest.raises(Unsendable, match=r"torch\.func"):
            encode(x)
        return x.sum()

    torch.func.grad(leak)(torch.ones(3))
    torch.func.vmap(leak)(torch.ones(3))
    torch.func.functionalize(leak)(torch.ones(3))
    with forward_ad.dual_level():
        x = torch.ones(2)
        encode(x)
        with pytest.raises(Unsendable, match="tangent"):
            encode(forward_ad.make_dual(x, x))


def test_known_objects_come_back_as_themselves():
    table = {"list": [1], "set": {2}, "ordered": collections.OrderedDict(a=3)}
    value = [torch.ones(2), np.ones(2), table, torch.nn.Parameter(torch.ones(1))]
    sent = encode(value)
    there = deliver(sent)
    assert (
        deliver(encode(there.value, known={0: there.shared}), known={0: sent.shared}).value is value
    )
    parts = [*there.value, *there.value[2].values()]
    back = deliver(encode(parts, known={0: there.shared}), known={0: sent.shared}).value
    for got, original in zip(back, [*value, *table.values()], strict=True):
        assert got is original


def test_a_view_of_more_than_was_sent_comes_as_a_copy():
    base = torch.arange(10.0)
    sent = encode([base[2:5]])
    there = deliver(sent)
    wider = there.value[0].as_strided((5,), (1,), 2)
    back = deliver(encode(wider, known={1: there.shared}), known={1: sent.shared}).value
    assert back.tolist() == [2, 3, 4, 0, 0]
    assert back.untyped_storage().data_ptr() != base.untyped_storage().data_ptr()


def test_a_result_keeps_its_memory_alive():
    sent = encode([np.arange(1000.0)])
    there = deliver(sent)
    reply = encode(torch.from_numpy(there.value[0][10:]), known={1: there.shared})
    back = deliver(reply, known={1: sent.shared}).value
    del sent
    assert back[0] == 10
    assert back.sum() == sum(range(10, 1000))
