"""Changed arguments: what the other side did to its copies, told, judged and put into effect."""

from __future__ import annotations

import collections
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.referee.codec import Change, Watch, encode, read_changes
from autograder.referee.wire import WireError
from tests.referee.wire_helpers import bits, deliver, is_alike
from tests.referee.wire_scenes import poke, scenes


def changes_of(value: Any, call: Callable[..., Any]) -> list[Change]:
    """Send arguments, let a call do what it does to its copies, and return what is found here."""
    sent = encode(value)
    there = deliver(sent)
    watch = Watch(there.shared)
    call(*there.value)
    reply = encode(watch.changes(), known={3: there.shared})
    return read_changes(deliver(reply, known={3: sent.shared}).value, sent.shared)


def told(changes: list[Change]) -> list[tuple[int, tuple[str, ...]]]:
    return [(id(change.target), change.what) for change in changes]


@settings(max_examples=150, deadline=None)
@given(scenes(), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), max_size=4))
def test_changed_elements_are_found_in_every_view_that_shows_them(views, pokes):
    before = [bits(view) for view in views]
    over_there: list[Any] = []

    def call(*copies: Any) -> None:
        over_there.extend(copies)
        for which, place in pokes:
            poke(copies[which % len(views)], place)

    changes = changes_of(views, call)
    changed = {id(v) for v, old, new in zip(views, before, over_there) if old != bits(new)}  # noqa: B905
    assert {id(change.target) for change in changes} == changed
    assert all(change.what == ("values",) for change in changes)
    assert [bits(view) for view in views] == before, "nothing happens before it is put"
    for change in changes:
        change.put()
    assert is_alike(views, over_there)


def test_nothing_changed_is_nothing_told():
    value = [torch.ones(2), np.ones(2), [1, [2]], {"a": {3}}, torch.empty(2, device="meta")]
    there = deliver(encode(value))
    assert Watch(there.shared).changes() is None
    assert changes_of(value, lambda *copies: [copy == copy for copy in copies]) == []


def test_a_change_and_back_is_no_change():
    def call(x: torch.Tensor) -> None:
        x.add_(1)
        x.sub_(1)

    assert changes_of([torch.zeros(3)], call) == []


def test_a_change_is_told_to_every_view_of_the_place_and_to_no_other():
    x = torch.zeros(6)
    views = [x[:2], x[1:3], x[4:], x.numpy()[1:2]]
    changes = changes_of(views, lambda a, b, c, d: a.fill_(1))
    assert told(changes) == [(id(views[0]), ("values",)), (id(views[1]), ("values",)),
                             (id(views[3]), ("values",))]  # fmt: skip
    for change in changes:
        change.put()
    assert x.tolist() == [1, 1, 0, 0, 0, 0]


def test_memory_beside_an_argument_is_told_apart():
    table = torch.zeros(3, 2)
    column = table[:, 0]
    changes = changes_of([column], lambda x: x.as_strided((6,), (1,)).fill_(1))
    assert told(changes) == [(id(column), ("values",)), (id(column), ("surroundings",))]
    changes = changes_of([column], lambda x: x.as_strided((), (), 3).fill_(1))
    assert told(changes) == [(id(column), ("surroundings",))]
    with pytest.raises(WireError, match="cannot be done"):
        changes[0].put()


def test_a_put_change_is_noticed_by_a_backward_pass():
    weight = torch.ones(2, requires_grad=True)
    x = torch.ones(2)
    y = (weight * x).sum()
    for change in changes_of([x], lambda copy: copy.zero_()):
        change.put()
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        y.backward()


def test_values_of_leaves_parameters_and_inference_tensors_can_be_put():
    weight = torch.nn.Parameter(torch.ones(2))
    with torch.inference_mode():
        plain = torch.ones(2)
    changes = changes_of([weight, plain], lambda *copies: [c.data.zero_() for c in copies])
    for change in changes:
        change.put()
    assert weight.tolist() == plain.tolist() == [0, 0]
    assert weight.requires_grad


LAYOUTS = {
    "transposed": (lambda x: x.t_(), ("shape", "strides")),
    "resized": (lambda x: x.resize_(2), ("shape", "strides")),
    "grown": (lambda x: x.resize_(99), ("shape", "strides", "memory")),
    "moved": (lambda x: x.set_(x[1:]), ("shape", "offset")),
    "other data": (lambda x: setattr(x, "data", x + 1), ("memory",)),
    "other dtype": (lambda x: setattr(x, "data", x.int()), ("dtype", "memory")),
    "other strides": (lambda x: setattr(x, "data", x.t().contiguous().t()), ("strides", "memory")),
    "requires grad": (lambda x: x.requires_grad_(), ("requires_grad",)),
    "grad": (lambda x: setattr(x, "grad", x + 1), ("grad",)),
}


@pytest.mark.parametrize(("call", "what"), LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_tensor_changed_in_form_is_told_and_can_be_put(call, what):
    x = torch.arange(6.0).view(2, 3)
    original, over_there = x.clone(), x.clone()
    call(over_there)
    changes = changes_of([x], call)
    assert told(changes) == [(id(x), what)]
    assert is_alike(x, original)
    changes[0].put()
    if what != ("shape", "strides", "memory"):  # which has new elements without a value
        assert bits(x) == bits(over_there)
    assert (x.size(), x.stride(), x.dtype) == (
        over_there.size(),
        over_there.stride(),
        over_there.dtype,
    )
    assert x.requires_grad == over_there.requires_grad
    assert is_alike(x.grad, over_there.grad)


def test_gradients_that_are_filled_replaced_or_dropped_are_told():
    def make() -> torch.Tensor:
        x = torch.ones(2, requires_grad=True)
        x.grad = torch.ones(2)
        return x

    one, other, third, fourth = [make() for _ in range(4)]

    def call(a: Any, b: Any, c: Any, d: Any) -> None:
        (a * 3).sum().backward()
        b.grad = None
        c.grad = torch.zeros(2)
        d.grad = d.grad.clone()

    changes = changes_of([one, other, third, fourth], call)
    assert told(changes) == [(id(one.grad), ("values",)), (id(other), ("grad",)),
                             (id(third), ("grad",))]  # fmt: skip
    for change in changes:
        change.put()
    assert one.grad is not None
    assert one.grad.tolist() == [4, 4]
    assert other.grad is None
    assert third.grad is not None
    assert third.grad.tolist() == [0, 0]


def test_requires_grad_that_is_switched_off_is_told():
    x = torch.ones(2, requires_grad=True)
    (change,) = changes_of([x], lambda copy: copy.requires_grad_(False))
    change.put()
    assert not x.requires_grad


def test_results_and_changed_tensors_share_memory():
    x = torch.ones(3)
    sent = encode([x])
    there = deliver(sent)
    watch = Watch(there.shared)
    (copy,) = there.value
    copy.data = torch.zeros(4)
    reply = encode([copy.data[:2], watch.changes()], known={3: there.shared})
    result, claim = deliver(reply, known={3: sent.shared}).value
    (change,) = read_changes(claim, sent.shared)
    change.put()
    x[0] = 5
    assert result.tolist() == [5, 0]


def test_an_array_changed_in_form_is_told_but_not_put():
    array = np.arange(6)
    (change,) = changes_of([array], lambda a: a.setflags(write=False))
    assert change.what == ("writeable",)
    with pytest.raises(WireError):
        change.put()


def test_changed_containers_are_told_and_put():
    kept = torch.ones(1)
    value: list[Any] = [
        [kept, 1000, (2.5, "b")],
        {"a": kept, "b": [1]},
        {1, 2},
        collections.OrderedDict(z=1),
        [[1], [2]],
    ]
    plain, table, some, ordered, nested = value

    def call(a: Any, b: Any, c: Any, d: Any, e: Any) -> None:
        a.append(a[0] * 2)
        b["c"] = b.pop("b")
        c.add(3)
        d["y"] = 2
        e[0].clear()

    changes = changes_of(value, call)
    assert all(change.what == ("items",) for change in changes)
    assert {id(change.target) for change in changes} == {
        id(plain), id(table), id(some), id(ordered), id(nested[0])
    }  # fmt: skip
    inner = table["b"]
    for change in changes:
        change.put()
    assert plain[0] is kept
    assert plain[3].tolist() == [2]
    assert table == {"a": kept, "c": inner}
    assert table["c"] is inner
    assert some == {1, 2, 3}
    assert list(ordered.items()) == [("z", 1), ("y", 2)]
    assert nested == [[], [2]]


def test_equal_plain_items_in_a_container_are_no_change():
    def call(items: Any, table: Any) -> None:
        items[0] = int(str(items[0]))
        items[1] = (float(str(items[1][0])), "".join(["n", "an"]))
        table["x"] = float("nan")

    assert changes_of([[12345, (0.5, "nan")], {"x": float("nan")}], call) == []


def test_a_replaced_item_is_a_change_even_if_it_is_equal():
    def call(items: Any) -> None:
        items[0] = items[0].clone()

    items = [torch.ones(1)]
    assert told(changes_of([items], call)) == [(id(items), ("items",))]


CLAIMS: list[Any] = [
    3,
    [],
    {},
    {"memory": {}, "outside": [], "tensors": {}, "arrays": {}},
    {"memory": {0: b"123"}},
    {"memory": {0: "abcd"}},
    {"memory": {1: b""}},
    {"memory": {True: b"1234"}},
    {"memory": {-1: b"1234"}},
    {"memory": {"0": b"1234"}},
    {"memory": [b"1234"]},
    {"outside": {0: 1}},
    {"outside": [9]},
    {"outside": [0, 0, 0, 0, 0]},
    {"tensors": {0: torch.ones(2)}},
    {"tensors": {0: (1, None, None)}},
    {"tensors": {5: (torch.ones(2), None, None)}},
    {"tensors": {0: (torch.ones(2), 1, None)}},
    {"tensors": {0: (torch.ones(2), None, 3)}},
    {"tensors": {0: (torch.ones(2, device="meta"), None, None)}},
    {"tensors": {0: (torch.ones(2, requires_grad=True), None, None)}},
    {"tensors": {0: (torch.nn.Parameter(torch.ones(2)), None, None)}},
    {"arrays": {0: [1]}},
    {"containers": {0: {"a": 1}}},
    {"containers": {0: None}},
    {"containers": {1: [1]}},
    {"surprise": {}},
]


@pytest.mark.parametrize("claim", CLAIMS, ids=range(len(CLAIMS)))
def test_claims_that_no_watch_makes_are_refused(claim):
    shared = encode([torch.ones(1), np.ones(1), torch.ones(2, dtype=torch.bool)]).shared
    if isinstance(claim, dict) and claim and len(claim) < 4:
        nothing = {"memory": {}, "outside": [], "tensors": {}, "arrays": {}, "containers": {}}
        claim = {**nothing, **claim}
    with pytest.raises(WireError):
        read_changes(claim, shared)


def test_an_impossible_truth_value_is_no_change_but_an_error():
    x = torch.zeros(2, dtype=torch.bool)
    with pytest.raises(WireError, match="truth value"):
        changes_of([x], lambda copy: copy.view(torch.uint8).fill_(2))


def test_a_form_that_a_tensor_cannot_take_is_refused_when_it_is_put():
    x = torch.ones(2, requires_grad=True)
    sent = encode([x])
    nothing = {"memory": {}, "outside": [], "tensors": {}, "arrays": {}, "containers": {}}
    for new, grad in [(torch.ones(2).int(), None), (torch.ones(2), torch.ones(3))]:
        claim = {**nothing, "tensors": {0: (new, None, grad)}}
        (change,) = read_changes(claim, sent.shared)
        with pytest.raises(WireError):
            change.put()
