"""What a lesson's author may write in a test cell, across the boundary: values, gradients,
handles, errors.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from autograder.referee.plan import FAILED, NOT_REACHED, PASSED
from tests.referee.court import Court

DOUBLE = "def answer(x):\n    return x * 2"


@pytest.fixture(scope="module")
def court() -> Iterator[Court]:
    court = Court()
    yield court
    court.close()


PASSING = {
    "a tensor's values, shape and dtype": (DOUBLE, "torch.testing.assert_close(answer(torch.ones(2, 3)), 2 * torch.ones(2, 3))"),
    "size 0, 0-d and meta tensors": (
        DOUBLE,
        """
assert answer(torch.ones(0, 3)).shape == (0, 3)
assert answer(torch.tensor(2.0)).item() == 4
assert answer(torch.ones(2, device="meta")).device.type == "meta"
""",
    ),
    "strides of a transposed input arrive": (
        "def answer(x):\n    return x.stride()",
        "assert answer(torch.ones(2, 3).t()) == (1, 3)",
    ),
    "a view of the input shares the referee's own memory": (
        "def answer(x):\n    return x[1:]",
        """
x = torch.zeros(4)
tail = answer(x)
x[2] = 7
assert tail.tolist() == [0, 7, 0]
""",
    ),
    "two results that share memory": (
        "def answer(x):\n    y = x.clone()\n    return y, y.view(-1)",
        """
a, b = answer(torch.zeros(2, 2))
a[0, 1] = 5
assert b.tolist() == [0, 5, 0, 0]
""",
    ),
    "the argument itself comes back as itself": (
        "def answer(x):\n    return x",
        "x = torch.ones(2)\nassert answer(x) is x",
    ),
    "NumPy arrays, and memory shared with them": (
        "def answer(a):\n    return torch.from_numpy(a)",
        """
import numpy as np
a = np.zeros(3, dtype=np.float32)
shared = answer(a)
a[1] = 4
assert shared.tolist() == [0, 4, 0]
""",
    ),
    "backward fills the input's grad": (
        "def answer(x):\n    return (x**3).sum()",
        """
x = torch.tensor([1.0, 2.0], requires_grad=True)
answer(x).backward()
torch.testing.assert_close(x.grad, torch.tensor([3.0, 12.0]))
""",
    ),
    "gradients of two inputs, mixed with the referee's own operations": (
        "def answer(a, b):\n    return a * b",
        """
a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([3.0, 4.0], requires_grad=True)
(answer(a.exp(), b) * 2).sum().backward()
torch.testing.assert_close(a.grad, 2 * b.detach() * a.detach().exp())
torch.testing.assert_close(b.grad, 2 * a.detach().exp())
""",
    ),
    "double backward": (
        "def answer(x):\n    return x**3",
        """
x = torch.tensor(2.0, requires_grad=True)
(first,) = torch.autograd.grad(answer(x), x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
assert (first.item(), second.item()) == (12, 12)
""",
    ),
    "gradcheck and gradgradcheck": (
        "def answer(x):\n    return torch.sin(x) * x",
        """
x = torch.rand(3, dtype=torch.float64, requires_grad=True)
assert torch.autograd.gradcheck(answer, (x,))
assert torch.autograd.gradgradcheck(answer, (x,))
""",
    ),
    "an autograd.Function of the student's": (
        """
class answer(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clamp(min=0)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * (x > 0)
""",
        """
x = torch.tensor([-1.0, 2.0], dtype=torch.float64, requires_grad=True)
answer.apply(x).sum().backward()
assert x.grad.tolist() == [0, 1]
assert torch.autograd.gradcheck(answer.apply, (x,))
""",
    ),
    "a broken graph is seen as broken": (
        "def answer(x):\n    return (x * 2).detach()",
        "assert not answer(torch.ones(2, requires_grad=True)).requires_grad",
    ),
    "the second backward through one graph is refused": (
        "def answer(x):\n    return x * x",
        """
x = torch.ones(2, requires_grad=True)
y = answer(x).sum()
y.backward()
assert refuses(lambda: y.backward())
assert x.grad.tolist() == [2, 2]
""",
    ),
    "no_grad, the default dtype and inference mode go along": (
        "def answer(x):\n    return torch.tensor(0.5).dtype, torch.is_grad_enabled(), torch.is_inference_mode_enabled()",
        """
torch.set_default_dtype(torch.float64)
try:
    with torch.no_grad():
        assert answer(1) == (torch.float64, False, False)
finally:
    torch.set_default_dtype(torch.float32)
assert answer(1) == (torch.float32, True, False)
with torch.inference_mode():
    assert answer(1) == (torch.float32, False, True)
""",
    ),
    "a function of the test's is called over there": (
        "def answer(f, x):\n    return torch.func.grad(f)(x), torch.func.vmap(f)(x.repeat(3))",
        """
gradient, mapped = answer(lambda x: torch.sin(x) ** 2, torch.tensor(1.0))
torch.testing.assert_close(gradient, torch.sin(torch.tensor(2.0)))
assert mapped.shape == (3,)
""",
    ),
    "a library's function is passed by name": (
        "def answer(f, x):\n    return f(x)",
        "assert answer(torch.relu, torch.tensor([-1.0, 1.0])).tolist() == [0, 1]",
    ),
    "errors arrive as their class": (
        "def answer(x):\n    raise {1: ValueError, 2: IndexError, 3: KeyError}[x]('why')",
        """
for number, kind in [(1, ValueError), (2, IndexError), (3, KeyError)]:
    try:
        answer(number)
    except kind as error:
        assert "why" in str(error)
    else:
        assert False
""",
    ),
    "an object's attributes, items, length and iteration": (
        """
class Bag:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * 10

def answer(n):
    return Bag(n)
""",
        """
bag = answer(3)
assert (bag.n, len(bag), bag[2], list(bag)) == (3, 3, 20, [0, 10, 20])
bag.n = 2
assert len(bag) == 2
""",
    ),
    "a generator": (
        "def answer(n):\n    for i in range(n):\n        yield torch.tensor(i)",
        "assert [t.item() for t in answer(3)] == [0, 1, 2]",
    ),
    "a module: isinstance, parameters, training": (
        """
class answer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(2))
    def forward(self, x):
        return (x * self.weight).sum()
""",
        """
layer = answer()
assert isinstance(layer, torch.nn.Module)
assert isinstance(layer.weight, torch.nn.Parameter)
assert [name for name, _ in layer.named_parameters()] == ["weight"]
assert layer(torch.tensor([1.0, 2.0])).item() == 3
""",
    ),
    "arithmetic of a class that is the exercise": (
        """
class answer:
    def __init__(self, data):
        self.data = data
    def __mul__(self, other):
        return answer(self.data * other.data)
    def __radd__(self, other):
        return answer(self.data + other)
""",
        "assert (1 + answer(2.0) * answer(3.0)).data == 7.0",
    ),
    "signature, name and docstring": (
        'def answer(x, *, dim=0):\n    """Twice x."""\n    return x',
        """
import inspect
assert list(inspect.signature(answer).parameters) == ["x", "dim"]
assert (answer.__name__, answer.__doc__) == ("answer", "Twice x.")
""",
    ),
    "two results alive at once, one of a buffer that is used again": (
        "buffer = torch.zeros(2)\ndef answer(x):\n    buffer.copy_(x)\n    return buffer",
        """
a = answer(torch.tensor([1.0, 2.0]))
b = answer(torch.tensor([3.0, 4.0]))
assert a.tolist() == [3, 4]  # as in a notebook: both are the buffer
""",
    ),
    "gradients of a tensor that the answer made, passed back to it": (
        "def answer(w=None):\n    return torch.ones(2, requires_grad=True) if w is None else (w * w * 3).sum()",
        """
w, frozen = answer(), answer().detach()
answer(w).backward()
assert w.grad.tolist() == [6, 6]
answer(frozen.requires_grad_()).backward()
assert frozen.grad.tolist() == [6, 6]
""",
    ),
    "what the test made of a tensor that came back": (
        "def answer(x=None):\n    return torch.zeros(2) if x is None else (x.tolist(), x.grad is None)",
        """
x, y, z = answer(), answer(), answer()
x[0] = 1
y.numpy()[1] = 2
assert answer(x) == ([1, 0], True)
assert answer(y) == ([0, 2], True)
assert answer(z) == ([0, 0], True)
z.requires_grad_().sum().backward()
assert answer(z) == ([0, 0], False)
""",
    ),
    "a tensor that came back long ago, passed back": (
        "def answer(x=None):\n    if type(x) is int and x == 0:\n        raise ValueError\n"
        "    return torch.ones(2) if x is None else x if isinstance(x, int) else x.tolist()",
        """
x = answer()
for i in range(300):
    assert refuses(lambda: answer(i % 2)) == (i % 2 == 0)
assert answer(x) == [1, 1]
""",
    ),
    "what it returned before, returned again": (
        "import numpy as np\nkept = torch.ones(2), np.ones(2), [1], {'a': 1}\ndef answer(i):\n    return kept[i]",
        """
first = [answer(i) for i in range(4)]
first[0][0], first[1][0], first[2][0], first[3]["a"] = 5, 6, 7, 8
again = [answer(i) for i in range(4)]
assert all(one is other for one, other in zip(first, again))
assert [again[0].tolist(), again[1].tolist(), *again[2:]] == [[5, 1], [6, 1], [7], {"a": 8}]
""",
    ),
    "a view of what it returned before": (
        "kept = torch.zeros(4)\ndef answer(n):\n    return kept[:n]",
        """
whole = answer(4)
whole[1] = 7
part = answer(2)
assert part.tolist() == [0, 7]
part[0] = 3
assert whole.tolist() == [3, 7, 0, 0]
""",
    ),
    "a buffer that is filled anew, whatever the test wrote into it": (
        "kept = torch.zeros(2)\ndef answer(x):\n    return kept.copy_(x)",
        """
x = torch.tensor([1.0, 2.0])
got = answer(x)
for _ in range(3):
    got += 7
    assert answer(x) is got and got.tolist() == [1, 2]
""",
    ),
    "what it returned long ago, changed and returned again": (
        "kept = {}\ndef answer(i, more=0):\n    kept.setdefault(i, torch.zeros(2)).add_(more)\n    return kept[i]",
        """
first = answer(0)
for i in range(1, 300):
    assert answer(i).tolist() == [0, 0]
assert answer(0, 2).tolist() == [2, 2]
assert answer(299, 1).tolist() == [1, 1]
""",
    ),
    "an object whose text would be endless": (
        "from dataclasses import dataclass\n@dataclass\nclass answer:\n    n: float\n    parts: tuple = ()\n"
        "    def __add__(self, other):\n        return answer(self.n + other.n, (self, other))",
        """
x = answer(1.0)
for _ in range(40):
    x = x + x
assert x.n == 2.0**40
""",
    ),
    "a function that is passed again is the same one": (
        "def answer(*functions):\n    return len(set(functions))",
        """
double = lambda x: x * 2
assert answer(double, double, abs) == 2
assert answer(double, lambda x: x * 2) == 2
""",
    ),
    "a function that reads an attribute called as a variable is": (
        "def answer(f, x):\n    return f(x)",
        "shape = (2, 3)\nassert answer(lambda t: t.shape, torch.ones(shape)) == shape",
    ),
    "a function with a state of its own": (
        "seen = []\ndef answer(f):\n    seen.append(f)\n    return f() + f(), len(set(seen))",
        """
def count(calls=[]):
    calls.append(1)
    return len(calls)


assert answer(count) == (3, 1)
assert answer(count) == (7, 1)
""",
    ),
    "an object after a reply with it that could not be sent": (
        "class Box: pass\nbox = Box()\n"
        "def answer(alone):\n    return box if alone else (box, torch.ones(2).to_sparse())",
        """
try:
    answer(False)
except Exception:
    pass
assert answer(True) is not None
assert answer(True) is answer(True)
""",
    ),
    "what the notebook printed does not matter": (
        "def answer(x):\n    import warnings\n    warnings.warn('careful')\n    print('called')\n    return x",
        "assert answer(1) == 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", PASSING.values(), ids=PASSING.keys())
def test_a_test_cell_may_use(court: Court, case: tuple[str, str]) -> None:
    verdict = court.judge(*case)
    assert verdict.outcome == PASSED, verdict.message


def test_an_argument_that_mutates_names_is_changed_in_place(court: Court) -> None:
    answer = "def answer(x):\n    x.zero_()\n    return x"
    test = """
base = torch.ones(3, 3)
assert answer(base.t()[1]) is not None
assert base[:, 1].tolist() == [0, 0, 0] and base.sum() == 6
"""
    assert court.judge(answer, test, mutates="x").outcome == PASSED


def test_so_is_one_that_the_answer_made_itself(court: Court) -> None:
    answer = (
        "made = torch.ones(2)\ndef answer(x=None):\n    return made if x is None else x.zero_()"
    )
    test = """
x = answer()
assert answer(x) is x and x.tolist() == [0, 0]
assert answer().tolist() == [0, 0]
"""
    verdict = court.judge(answer, test, mutates="x")
    assert verdict.outcome == PASSED, verdict.message


@pytest.mark.parametrize("between", range(252, 258))
def test_so_is_one_that_it_made_as_long_ago_as_is_remembered(court: Court, between: int) -> None:
    answer = """
def answer(i, x=None):
    return torch.full((2,), float(i)) if x is None else x.add_(1)
"""
    test = f"""
first = answer(5)
for i in range({between}):
    answer(i)
got = answer(0, first)
assert got.tolist() == [6, 6] and first.tolist() == [6, 6]
"""
    verdict = court.judge(answer, test, mutates="x")
    assert verdict.outcome == PASSED, verdict.message


def test_sgd_changes_the_parameters_in_a_list(court: Court) -> None:
    answer = """
def answer(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is not None:
                p -= lr * p.grad
"""
    test = """
w, idle = torch.ones(2, requires_grad=True), torch.ones(1, requires_grad=True)
(w * 3).sum().backward()
answer([w, idle], 0.1)
torch.testing.assert_close(w.detach(), torch.tensor([0.7, 0.7]))
assert w.is_leaf and w.requires_grad and idle.item() == 1
"""
    verdict = court.judge(answer, test, mutates="params")
    assert verdict.outcome == PASSED, verdict.message


FAILING = {
    "a changed argument": (
        "def answer(x):\n    x.zero_()\n    return torch.zeros(2)",
        "x = torch.ones(2)\ntorch.testing.assert_close(answer(x), x * 0)",
        DOUBLE.replace("* 2", "* 0"),
        "changed its argument `x` (its values)",
    ),
    "both arguments zeroed, and zeros returned": (
        "def answer(a, b):\n    a.zero_(); b.zero_()\n    return torch.zeros(2, 2)",
        "a, b = torch.rand(2, 2), torch.rand(2, 2)\ntorch.testing.assert_close(answer(a, b), a @ b)",
        "def answer(a, b):\n    return a @ b",
        "changed its argument `a`",
    ),
    "a changed argument that it returned itself before": (
        "calls = []\ndef answer(x):\n    calls.append(1)\n    return x * 2 if len(calls) == 1 else x.zero_().clone()",
        "x = answer(torch.ones(2))\ntorch.testing.assert_close(answer(x), x * 2)",
        DOUBLE,
        "changed its argument `x` (its values)",
    ),
    "a gradient left in the argument": (
        "def answer(x):\n    x.requires_grad_(True)\n    (x * x).sum().backward()\n    return x.grad",
        "torch.testing.assert_close(answer(torch.ones(2)), 2 * torch.ones(2))",
        DOUBLE,
        "changed its argument `x` (",
    ),
    "a changed gradient, which arrives at an answer's own backward": (
        "class answer(torch.autograd.Function):\n    @staticmethod\n    def forward(ctx, x):\n        return x * 2\n"
        "    @staticmethod\n    def backward(ctx, grad):\n        return grad.mul_(2)",
        "x = torch.ones(2, requires_grad=True)\nanswer.apply(x).backward(torch.ones(2))\nassert x.grad.tolist() == [2, 2]",
        "class answer(torch.autograd.Function):\n    @staticmethod\n    def forward(ctx, x):\n        return x * 2\n"
        "    @staticmethod\n    def backward(ctx, grad):\n        return grad * 2",
        "changed its argument `grad_output` (its values)",
    ),
    "StopIteration, which would end a loop": (
        "def answer(x):\n    raise StopIteration",
        "assert [y for y in map(answer, [1, 2])] or True",
        "def answer(x):\n    return x",
        "StopIteration",
    ),
    "an empty answer in a test for errors": (
        "def answer(x):\n    raise NotImplementedError('answer is still empty')",
        "assert refuses(lambda: answer(1)) or True",
        "def answer(x):\n    raise ValueError",
        "still empty",
    ),
    "an object that equals everything": (
        "class Liar:\n    def __eq__(self, other):\n        return True\ndef answer(x):\n    return Liar()",
        "assert answer(3) == 6",
        DOUBLE,
        "",
    ),
    "an object whose difference from everything is 0": (
        "class Liar:\n    def __sub__(self, other):\n        return 0.0\n    __rsub__ = __sub__\ndef answer(x):\n    return Liar()",
        "assert abs(answer(3.0) - 6.0) < 1e-6",
        DOUBLE,
        "an object (Liar) where a value is needed",
    ),
    "a tensor subclass": (
        "class T(torch.Tensor):\n    pass\ndef answer(x):\n    return (x * 2).as_subclass(T)",
        "torch.testing.assert_close(answer(torch.ones(2)), 2 * torch.ones(2))",
        DOUBLE,
        "a subclass of Tensor",
    ),
    "what does not cross": (
        "def answer(x):\n    return (x * 2).to_sparse()",
        "torch.testing.assert_close(answer(torch.ones(2)), 2 * torch.ones(2))",
        DOUBLE,
        "sparse",
    ),
    "a call without end": (
        "def answer(x):\n    while True:\n        pass",
        "torch.testing.assert_close(answer(torch.ones(2)), 2 * torch.ones(2))",
        DOUBLE,
        "took too long",
    ),
    "a crash": (
        "def answer(x):\n    import os\n    os._exit(3)",
        "torch.testing.assert_close(answer(torch.ones(2)), 2 * torch.ones(2))",
        DOUBLE,
        "ended",
    ),
    "a product that is only seen when it runs": (
        "import types\ndef answer(a, b):\n    f = next(v for k, v in types.__dict__['sys'].modules['torch'].__dict__.items() if k == 'm' + 'm')\n    return f(a, b)",
        "a, b = torch.rand(2, 3), torch.rand(3, 2)\ntorch.testing.assert_close(answer(a, b), torch.mm(a, b))",
        "def answer(a, b):\n    return (a[:, :, None] * b[None]).sum(1)",
        "forbid",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FAILING.values(), ids=FAILING.keys())
def test_a_test_fails_for(court: Court, case: tuple[str, str, str, str]) -> None:
    answer, test, reference, words = case
    verdict = court.judge(answer, test, reference, forbids="products" if "forbid" in words else "")
    assert verdict.outcome == FAILED
    assert words in verdict.message


def test_a_missing_name_is_not_reached(court: Court) -> None:
    verdict = court.judge("other = 1", "assert answer(1) == 2", reference=DOUBLE)
    assert (verdict.outcome, verdict.message) == (
        NOT_REACHED,
        "the notebook does not define `answer`",
    )


def test_a_test_that_the_reference_solution_fails_is_a_grader_error(court: Court) -> None:
    verdict = court.judge(DOUBLE, "assert answer(1) == 3")
    assert verdict.outcome == "grader error"
    assert "the reference solution fails this test" in verdict.message


def test_the_next_answer_is_judged_as_if_nothing_had_been(court: Court) -> None:
    court.judge("def answer(x):\n    import os\n    os.abort()", "answer(1)", reference=DOUBLE)
    assert court.judge(DOUBLE, "assert answer(1) == 2").outcome == PASSED
