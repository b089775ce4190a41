"""What an answer may not use is found however it is written, and nothing else is."""

from __future__ import annotations

import subprocess
import sys

import pytest

from autograder.referee.static import Violation, find_forbidden, literal_value, not_literal

SETUP = """\
import math
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
"""


def found_in(code: str, forbids: str = "products", answer: str = "my_mm") -> list[Violation]:
    """The violations of a notebook: the set-up cell, then the cells of `code`, parted by `###`."""
    cells = [SETUP, *code.split("###\n")]
    return find_forbidden(cells, answer, forbids.split(","))


def used_in(code: str, forbids: str = "products", answer: str = "my_mm") -> list[str]:
    return [violation.used for violation in found_in(code, forbids, answer)]


def expression(code: str, forbids: str) -> list[str]:
    """What `def answer(a, b, c): return <code>` uses that is forbidden."""
    return used_in(f"def answer(a, b, c=None):\n    return {code}", forbids, "answer")


PRODUCTS = """
a @ b
a.__matmul__(b)
a.__rmatmul__(b)
torch.mm(a, b)
a.mm(b)
a.t().mm(b)
torch.matmul(a, b)
torch.bmm(a[None], b[None])[0]
torch.einsum("ij,jk->ik", a, b)
torch.functional.einsum("ij,jk->ik", a, b)
torch.tensordot(a, b, 1)
torch.inner(a, b.T)
torch.vdot(a, b)
torch.linalg.vecdot(a, b)
torch.linalg.multi_dot([a, b])
torch.chain_matmul(a, b)
torch.stack([a.mv(column) for column in b.T], 1)
torch.stack([torch.dot(row, b) for row in a])
sum(torch.outer(a[:, k], b[k]) for k in range(len(b)))
torch.zeros(2, 2).addr(a, b)
torch.addmm(c, a, b)
c.addmm_(a, b, beta=0)
torch.baddbmm(c, a, b)
torch.addbmm(c, a, b)
torch.addmv(c, a, b)
torch.sparse.mm(a.to_sparse(), b)
torch.smm(a, b)
torch.sspaddmm(c, a, b)
torch._int_mm(a, b)
torch.ops.aten.mm(a, b)
torch._C._VariableFunctions.mm(a, b)
torch._VF.mm(a, b)
torch.Tensor.mm(a, b)
torch.Tensor.matmul(a, b)
F.linear(a, b.T)
F.bilinear(a, b, c)
nn.Linear(3, 4)(a)
nn.LazyLinear(4)(a)
F.conv1d(a[None], b.T[:, :, None])[0]
F.conv_transpose1d(a, b)
nn.Conv2d(1, 1, 1)(a)
torch.convolution(a, b, None, 1, 0, 1, False, 0, 1)
F.scaled_dot_product_attention(a, b, c)
nn.MultiheadAttention(4, 1)(a, b, c)
nn.RNNCell(3, 4)(a)
nn.LSTM(3, 4)(a)
nn.TransformerEncoderLayer(4, 1)(a)
torch.cdist(a, b)
F.cosine_similarity(a[:, None], b.T[None], -1)
F.embedding_bag(a, b, per_sample_weights=c)
F.affine_grid(a, (1, 1, 2, 2))
torch.cov(a)
torch.corrcoef(a)
torch.kron(a, b)
torch.matrix_power(a, 2)
torch.linalg.matrix_exp(a)
torch.linalg.solve(a.inverse(), b)
torch.linalg.lu(a)
torch.lu_solve(b, *torch.linalg.lu_factor(a))
np.dot(a, b)
a.numpy().dot(b.numpy())
np.matmul(a, b)
np.inner(a, b)
np.einsum("ij,jk", a, b)
np.tensordot(a, b, 1)
np.vdot(a, b)
np.linalg.multi_dot([a, b])
np.multiply.outer(a, b)
np.convolve(a, b)
np.correlate(a, b)
np.asmatrix(a) * np.asmatrix(b)
np.poly1d(a) * np.poly1d(b)
np.polymul(a, b)
np.average(a, weights=b) * b.sum()
np.ma.dot(a, b)
math.sumprod(a, b)
torch.nn.modules.linear.F.linear(a, b)
torch.nn.grad.conv1d_input(a, b, c)
torch.vmap(torch.mv, (None, 1), 1)(a, b)
torch.vmap(torch.Tensor.dot)(a, b)
list(map(a.mv, b.T))
"""
SOFTMAXES = """
torch.softmax(a, 0)
a.softmax(0)
F.softmax(a, 0)
torch.special.softmax(a, 0)
torch.sparse.softmax(a, 0)
torch.masked.softmax(a, 0)
torch._softmax(a, 0, False)
torch.log_softmax(a, 0).exp()
(a - a.max()).log_softmax(0)
F.softmin(-a, 0)
nn.Softmax(dim=0)(a)
nn.LogSoftmax(0)(a)
nn.Softmax2d()(a)
nn.Softmin(0)(a)
nn.functional.gumbel_softmax(a)
F.cross_entropy(a, b)
nn.CrossEntropyLoss()(a, b)
F.nll_loss(a, b)
nn.NLLLoss()(a, b)
F.kl_div(a, b)
F.binary_cross_entropy_with_logits(a, b)
F.ctc_loss(a, b, c, c)
nn.AdaptiveLogSoftmaxWithLoss(4, 4, [2])(a, b)
F.scaled_dot_product_attention(a, torch.eye(3), torch.eye(3))
nn.MultiheadAttention(4, 1)(a, a, a)
torch.distributions.Categorical(logits=a).probs
torch.distributions.categorical.Categorical(logits=a).logits
torch.distributions.Multinomial(1, logits=a).probs
torch.distributions.utils.logits_to_probs(a)
torch.distributions.transforms.SoftmaxTransform()(a)
"""
LOGSUMEXPS = """
torch.logsumexp(a, 0)
a.logsumexp(0)
torch.special.logsumexp(a, 0)
torch.masked.logsumexp(a, 0)
torch.logcumsumexp(a, 0)[-1]
torch.logaddexp(a, b)
a.logaddexp2(b)
np.logaddexp.reduce(a)
"""
ONE_HOTS = """
F.one_hot(a, 3)
torch.nn.functional.one_hot(a, num_classes=3)
nn.functional.one_hot(a, 3)
torch._C._nn.one_hot(a, 3)
torch.ops.aten.one_hot(a, 3)
F.gumbel_softmax(a, hard=True)
torch.distributions.OneHotCategorical(a).mode
torch.distributions.one_hot_categorical.OneHotCategorical(a).sample()
"""
DIFFERENTIATION = """
torch.autograd.grad(a, b)
torch.autograd.backward(a)
a.sum().backward()
torch.Tensor.backward(a)
torch.func.grad(a)(b)
torch.func.grad_and_value(a)(b)
torch.func.vjp(a, b)
torch.func.jvp(a, (b,), (c,))
torch.func.jacrev(a)(b)
torch.func.jacfwd(a)(b)
torch.func.hessian(a)(b)
torch.func.linearize(a, b)
torch.autograd.functional.jacobian(a, b)
torch.autograd.functional.vjp(a, b)
torch.autograd.forward_ad.make_dual(a, b)
torch.autograd.gradcheck.get_numerical_jacobian(a, b)
torch._C._functorch.grad(a)
b.grad_fn(c)
np.gradient(a)
torch.gradient(a)
[torch.autograd][0].grad(a, b)
torch.nn.grad.conv1d_weight(a, b, c)
"""
SOLVERS = """
torch.linalg.lstsq(a, b)
torch.linalg.solve(a, b)
torch.linalg.inv(a)
a.inverse()
torch.linalg.pinv(a)
a.pinverse()
torch.linalg.qr(a)
torch.linalg.svd(a)
torch.linalg.cholesky(a)
torch.cholesky_solve(a, b)
torch.linalg.lu_factor(a)
torch.linalg.eigh(a)
torch.linalg.det(a)
torch.pca_lowrank(a)
np.polyfit(a, b, 1)
np.polynomial.Polynomial.fit(a, b, 1)
np.polynomial.polynomial.polyfit(a, b, 1)
np.linalg.lstsq(a, b)
np.linalg.solve(a, b)
np.roots(a)
"""
ROUNDABOUT = [
    pytest.param(line, family, id=f"{family}: {line}")
    for family, lines in [
        ("products", PRODUCTS),
        ("softmaxes", SOFTMAXES),
        ("logsumexps", LOGSUMEXPS),
        ("one_hots", ONE_HOTS),
        ("differentiation", DIFFERENTIATION),
        ("solvers", SOLVERS),
    ]
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("code", "family"), ROUNDABOUT)
def test_a_family_covers_its_roundabout_ways(code: str, family: str) -> None:
    assert expression(code, family)


@pytest.mark.parametrize(
    ("imports", "code", "family"),
    [
        ("import operator", "operator.matmul(a, b)", "products"),
        ("import operator as o", "o.imatmul(a, b)", "products"),
        ("import operator", "operator.__matmul__(a, b)", "products"),
        ("import statistics", "statistics.correlation(a, b)", "products"),
        ("import statistics", "statistics.linear_regression(a, b)", "solvers"),
        ("from scipy import optimize", "optimize.curve_fit(a, b, c)", "solvers"),
        ("import scipy.stats as st", "st.linregress(a, b)", "solvers"),
        ("from scipy.special import softmax", "softmax(a)", "softmaxes"),
        ("from scipy.special import logsumexp as s", "s(a)", "logsumexps"),
        ("import pandas as pd", "pd.get_dummies(a)", "one_hots"),
        ("import functorch", "functorch.grad(a)(b)", "differentiation"),
        ("import torch.autograd.forward_ad as fw", "fw.dual_level()", "differentiation"),
        ("from torch.nn.attention.flex_attention import flex_attention as f", "f(a)", "softmaxes"),
        ("from scipy.sparse import csr_matrix as m", "m(a) * m(b)", "products"),
    ],
)
def test_a_family_covers_other_modules(imports: str, code: str, family: str) -> None:
    assert used_in(f"{imports}\ndef answer(a, b):\n    return {code}", family, "answer")


ALIASES = {
    "an alias in the function": "def my_mm(a, b):\n    f = torch.mm\n    return f(a, b)",
    "an alias of the module": "t = torch\ndef my_mm(a, b): return t.mm(a, b)",
    "an alias of an alias": "t = torch\nf = t.mm\ng = f\ndef my_mm(a, b): return g(a, b)",
    "an alias in another cell": "f = torch.mm\n###\ndef my_mm(a, b): return f(a, b)",
    "an alias in a later cell": "def my_mm(a, b): return f(a, b)\n###\nf = torch.mm",
    "an earlier definition": "f = torch.mm\n###\nf = 1\n###\ndef my_mm(a, b): return f(a, b)",
    "an import under another name": "from torch import mm as x\ndef my_mm(a, b): return x(a, b)",
    "an import inside": "def my_mm(a, b):\n    from torch import mm\n    return mm(a, b)",
    "an import in a class": "class K:\n    from torch import mm\ndef my_mm(a, b): return K.mm(a, b)",
    "another spelling of a module": "import torch.linalg as L\ndef my_mm(a, b): return L.inv(a)",
    "the answer itself": "my_mm = torch.mm",
    "the answer as an import": "from torch import mm as my_mm",
    "the answer as a lambda": "my_mm = lambda a, b: a @ b",
    "the answer as a partial": "import functools\nmy_mm = functools.partial(torch.mm)",
    "the answer as a class": "class my_mm:\n    def __new__(cls, a, b): return a @ b",
    "the answer as a closure": "def make(f): return lambda a, b: f(a, b)\nmy_mm = make(torch.mm)",
    "a second definition": "def my_mm(a, b): return a @ b\n###\ndef my_mm(a, b): return a",
    "a default argument": "def my_mm(a, b, f=torch.mm): return f(a, b)",
    "a default dict": "def my_mm(a, b, *, fs={1: torch.mm}): return fs[1](a, b)",
    "a module as default": "def my_mm(a, b, lib=F): return lib.linear(a, b)",
    "a decorator": "def d(f): return torch.mm\n@d\ndef my_mm(a, b): ...",
    "a decorator with arguments": "def d(f): return lambda g: f\n@d(torch.mm)\ndef my_mm(a, b): ...",
    "a registered function": "def my_mm(a, b): ...\nmy_mm.register(torch.mm)",
    "an attribute of the answer": "def my_mm(a, b): return my_mm.f(a, b)\nmy_mm.f = torch.mm",
    "a helper": "def help(a, b): return a @ b\n###\ndef my_mm(a, b): return help(a, b)",
    "a helper's helper": "def h(a): return a.mm(a)\ndef g(a): return h(a)\ndef my_mm(a, b): return g(a)",
    "a helper class": "class H:\n    def go(s, a, b): return a @ b\ndef my_mm(a, b): return H().go(a, b)",
    "a helper's base class": "class A:\n    f = torch.mm\nclass B(A): ...\ndef my_mm(a, b): return B.f(a)",
    "a class's attribute": "class K: ...\nK.f = torch.mm\n###\ndef my_mm(a, b): return K.f(a, b)",
    "an instance's attribute": "class K: ...\nk = K()\nk.f = torch.mm\ndef my_mm(a, b): return k.f(a)",
    "a table": "fs = {'f': torch.mm}\ndef my_mm(a, b): return fs['f'](a, b)",
    "a table filled later": "fs = {}\nfs['f'] = torch.mm\ndef my_mm(a, b): return fs['f'](a, b)",
    "a list appended to": "fs = []\nfs.append(torch.mm)\ndef my_mm(a, b): return fs[0](a, b)",
    "a list filled by another name": "fs = []\nlist.append(fs, torch.mm)\ndef my_mm(a, b): return fs[0]",
    "a loop's variable": "for f in [torch.mm]: ...\ndef my_mm(a, b): return f(a, b)",
    "a with statement's": "with open_(torch.mm) as f: ...\ndef my_mm(a, b): return f(a, b)",
    "a walrus": "[f := torch.mm for _ in 'x']\ndef my_mm(a, b): return f(a, b)",
    "a captured pattern": "match torch.mm:\n    case f: ...\ndef my_mm(a, b): return f(a, b)",
    "an unpacked tuple": "f, g = 1, torch.mm\ndef my_mm(a, b): return g(a, b)",
    "a starred target": "[*fs] = [torch.mm]\ndef my_mm(a, b): return fs[0](a, b)",
    "an exception's": "try:\n    raise E(torch.mm)\nexcept E as e: f = e\ndef my_mm(a, b): return f",
    "a global statement": "def g():\n    global f\n    f = torch.mm\ng()\ndef my_mm(a, b): return f(a, b)",
    "a global by way of a local": (
        "def g():\n    global f\n    x = torch.mm\n    f = x\ng()\ndef my_mm(a, b): return f(a, b)"
    ),
    "a nonlocal statement": (
        "def my_mm(a, b):\n    f = None\n    def g():\n        nonlocal f\n        f = torch.mm\n"
        "    g()\n    return f(a, b)"
    ),
    "augmented assignment": "def my_mm(a, b):\n    a @= b\n    return a",
    "a keyword argument": "import functools\ndef my_mm(a, b): return functools.reduce(function=torch.mm)",
    "inside an f-string": "def my_mm(a, b): return f'{a @ b}'",
    "a generator": "def g(): yield torch.mm\ndef my_mm(a, b): return next(g())(a, b)",
    "a coroutine": "async def g(a): return a @ a\ndef my_mm(a, b): return g(a)",
    "an enumeration": "import enum\nclass E(enum.Enum): A = torch.mm,\ndef my_mm(a, b): return E.A",
    "a field's type": "class D:\n    op: torch.mm = 1\ndef my_mm(a, b): return D",
    "a class pattern": "def my_mm(a, b):\n    match torch:\n        case object(mm=f): return f(a, b)",
    "wide letters": "def my_mm(a, b): return torch.ｍｍ(a, b)",
    "a module in a tuple": "ms = (torch, F)\ndef my_mm(a, b): return ms[1].linear(a, b)",
    "a module in a dict call": "ms = dict(x=F)\ndef my_mm(a, b): return ms['x'].linear(a, b)",
    "a %time magic": "%time f = torch.mm\n###\ndef my_mm(a, b): return f(a, b)",
    "a %%time cell": "%%time\nf = torch.mm\n###\ndef my_mm(a, b): return f(a, b)",
    "a %%capture cell": "%%capture out\ndef my_mm(a, b):\n    return a @ b",
    "an answer pasted with prompts": ">>> def my_mm(a, b):\n...     return a @ b",
    "a cell that awaits": "await thing()\ndef my_mm(a, b): return a @ b",
    "a changed operator": "torch.Tensor.__mul__ = torch.Tensor.__matmul__\n###\ndef my_mm(a, b): return a * b",
    "a changed class": "type(x).__mul__ = torch.mm\n###\ndef my_mm(a, b): return a * b",
    "a changed module": "torch.add = torch.mm\n###\ndef my_mm(a, b): return torch.add(a, b)",
    "a changed dict": "vars(torch)['add'] = torch.mm\n###\ndef my_mm(a, b): return torch.add(a, b)",
    "a changed built-in": "import builtins\nbuiltins.f = torch.mm\n###\ndef my_mm(a, b): return f(a, b)",
    "setattr": "setattr(torch, 'add', torch.mm)\n###\ndef my_mm(a, b): return torch.add(a, b)",
    "a patch": "from unittest import mock\nmock.patch.object(torch, 'add', torch.mm)\n###\ndef my_mm(): ...",
}


@pytest.mark.parametrize("code", ALIASES.values(), ids=ALIASES)
def test_an_alias_does_not_hide_a_product(code: str) -> None:
    assert used_in(code)


HIDING = {
    "getattr": ("getattr", "def my_mm(a, b): return getattr(torch, 'm' + 'm')(a, b)"),
    "getattr with a literal": ("getattr", "def my_mm(a, b): return getattr(torch, 'add')(a, b)"),
    "getattr under another name": ("getattr", "g = getattr\ndef my_mm(a, b): return g(a, 'mm')"),
    "getattr named after itself": (
        "getattr",
        "getattr = getattr\n###\ndef my_mm(a, b): return getattr(torch, 'mm')",
    ),
    "getattr with a decoy never run": (
        "getattr",
        "if 0:\n    def getattr(a, b): ...\ndef my_mm(a, b): return getattr(torch, 'mm')",
    ),
    "getattr with a decoy deleted": (
        "getattr",
        "getattr = 1\ndel getattr\ndef my_mm(a, b): return getattr(torch, 'mm')",
    ),
    "getattr with a decoy below": (
        "getattr",
        "def my_mm(a, b): return getattr(torch, 'mm')\n###\ndef getattr(a, b): ...",
    ),
    "eval": ("eval", "def my_mm(a, b): return eval('a @ b')"),
    "exec": ("exec", "def my_mm(a, b): exec('c = a @ b')"),
    "compile": ("compile", "def my_mm(a, b): return compile('a @ b', '', 'eval')"),
    "__import__": ("__import__", "def my_mm(a, b): return __import__('torch')"),
    "globals": ("globals", "def my_mm(a, b): return globals()['f'](a, b)"),
    "locals": ("locals", "def my_mm(a, b): return locals()"),
    "vars": ("vars", "def my_mm(a, b): return vars(torch)['mm'](a, b)"),
    "__builtins__": ("__builtins__", "def my_mm(a, b): return __builtins__"),
    "builtins.eval": ("bi.eval", "import builtins as bi\ndef my_mm(a, b): return bi.eval('a @ b')"),
    "another module's builtins": (
        "torch.builtins.eval",
        "def my_mm(a, b): return torch.builtins.eval",
    ),
    "importlib": (
        "importlib.import_module",
        "import importlib\ndef my_mm(a, b): importlib.import_module(a)",
    ),
    "import_module": (
        "im",
        "from importlib import import_module as im\ndef my_mm(a, b): im('torch')",
    ),
    "attrgetter": (
        "attrgetter",
        "from operator import attrgetter\ndef my_mm(a, b): attrgetter('mm')",
    ),
    "methodcaller": (
        "o.methodcaller",
        "import operator as o\ndef my_mm(a, b): o.methodcaller('mm')",
    ),
    "__getattribute__": (
        "a.__getattribute__",
        "def my_mm(a, b): return a.__getattribute__('mm')(b)",
    ),
    "__dict__": ("torch.__dict__", "def my_mm(a, b): return torch.__dict__['mm'](a, b)"),
    "a type's __dict__": (".__dict__", "def my_mm(a, b): return type(a).__dict__['mm'](a, b)"),
    "__globals__": ("my_mm.__globals__", "def my_mm(a, b): return my_mm.__globals__"),
    "__self__": ("torch.add.__self__", "def my_mm(a, b): return torch.add.__self__"),
    "__annotations__": (
        "my_mm.__annotations__",
        "def my_mm(a: torch.mm, b): my_mm.__annotations__",
    ),
    "__match_args__": ("__match_args__", "def my_mm(a, b):\n    class K: __match_args__ = ('mm',)"),
    "sys.modules": ("sys.modules", "import sys\ndef my_mm(a, b): return sys.modules['torch']"),
    "sys.modules through another": ("math.sys.modules", "def my_mm(a, b): return math.sys.modules"),
    "inspect": ("inspect.getmembers", "import inspect\ndef my_mm(a, b): inspect.getmembers(torch)"),
    "a format field": (".get_field", "def my_mm(a, b): return a().get_field('0.mm', (torch,), {})"),
    "timeit": ("timeit.timeit", "import timeit\ndef my_mm(a, b): timeit.timeit('a @ b')"),
    "pickle": ("pickle.loads", "import pickle\ndef my_mm(a, b): return pickle.loads(b'')"),
    "torch.jit from text": (
        "torch.jit.CompilationUnit",
        "c = torch.jit.CompilationUnit('')\ndef my_mm(): c.f()",
    ),
    "ctypes": ("ctypes", "import ctypes\ndef my_mm(a, b): return ctypes"),
    "a module nobody knows": ("helper.f", "import helper\ndef my_mm(a, b): return helper.f(a, b)"),
    "a module beside the notebook": ("f", "from .helper import f\ndef my_mm(a, b): return f(a, b)"),
    "the notebook as a module": ("m.f", "import __main__ as m\ndef my_mm(a, b): return m.f(a, b)"),
    "a result of an earlier cell": ("_3", "torch.mm\n###\ndef my_mm(a, b): return _3(a, b)"),
    "the last result": ("_", "torch.mm\n###\ndef my_mm(a, b): return _(a, b)"),
    "Out": ("Out", "torch.mm\n###\ndef my_mm(a, b): return Out[3](a, b)"),
    "a shell command": ("!ls", "def my_mm(a, b):\n    !ls\n    return a"),
    "a magic": ("%run x.py", "def my_mm(a, b):\n    %run x.py\n    return a"),
    "get_ipython": ("get_ipython", "def my_mm(a, b): return get_ipython().ev('a @ b')"),
    "a name made by globals": (
        "zz",
        "globals()['zz'] = F.linear\n###\ndef my_mm(a, b): return zz(a)",
    ),
    "a name made by exec": ("zz", "exec('zz = torch.mm')\n###\ndef my_mm(a, b): return zz(a, b)"),
    "a name made by %run": ("zz", "%run other.py\n###\ndef my_mm(a, b): return zz(a, b)"),
    "a name pushed": ("zz", "get_ipython().push({'zz': 1})\n###\ndef my_mm(a, b): return zz(a, b)"),
    "a star import": (
        "from torch import *",
        "from torch import *\ndef my_mm(a, b): return add(a, b)",
    ),
    "a star import of math": (
        "from math import *",
        "from math import *\ndef my_mm(a, b): return sqrt(a)",
    ),
    "a helper's star import": (
        "from torch import *",
        "from torch import *\ndef h(a): return a\n###\ndef my_mm(a, b): return h(a)",
    ),
    "a star import elsewhere": ("mm", "from torch import *\n###\ndef my_mm(a, b): return mm(a, b)"),
    "a star import of the unknown": (
        "f",
        "from helper import *\n###\ndef my_mm(a, b): return f(a, b)",
    ),
}


@pytest.mark.parametrize(("used", "code"), HIDING.values(), ids=HIDING)
def test_hiding_the_function_counts_as_using_it(used: str, code: str) -> None:
    assert used in used_in(code)


HONEST = {
    "broadcasting": "def my_mm(a, b): return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)",
    "loops": (
        "def my_mm(a, b):\n    out = a.new_zeros(len(a), b.shape[1])\n    for i in range(len(a)):\n"
        "        for j in range(b.shape[1]):\n            out[i, j] = (a[i] * b[:, j]).sum()\n    return out"
    ),
    "a parameter's name": "def my_mm(a, b, dot=None, *, mm=1, **einsum): return a if mm else dot",
    "a local variable's name": "def my_mm(a, b):\n    matmul = a * 2\n    return matmul",
    "a loop variable's name": "def my_mm(a, b):\n    for mm in a: b = b + mm\n    return b",
    "a comprehension's name": "def my_mm(a, b): return [mm for mm in a]",
    "a lambda's parameter": "def my_mm(a, b): return (lambda mm: mm + 1)(a)",
    "an exception's name": "def my_mm(a, b):\n    try: return a\n    except ValueError as dot: raise dot",
    "a pattern's name": "def my_mm(a, b):\n    match a.shape:\n        case (mm, dot): return mm * dot",
    "a comment": "def my_mm(a, b):\n    # not a @ b, and no torch.mm either\n    return a",
    "a docstring": 'def my_mm(a, b):\n    """Like torch.mm(a, b) or a @ b."""\n    return a',
    "a string": "def my_mm(a, b): raise ValueError('torch.mm would refuse, einsum too')",
    "a format string": "def my_mm(a, b): raise ValueError(f'no mm of {a.shape} and {b.shape}')",
    "a keyword argument": "def h(a, dot): return a\ndef my_mm(a, b): return h(a, dot=b)",
    "a dict's keys": "def my_mm(a, b): return {'mm': a, 'matmul': b}['mm']",
    "an attribute stored": "class K:\n    def __init__(self, x): self.dot = x\ndef my_mm(a, b): return K(a)",
    "an own function": "def dot(a, b): return (a * b).sum()\n###\ndef my_mm(a, b): return dot(a, b)",
    "an own nested function": "def my_mm(a, b):\n    def mm(x): return x + 1\n    return mm(a)",
    "an own function after an error": "1 / 0\n###\ndef mm(a): return a\n###\ndef my_mm(a, b): return mm(a)",
    "an own method by self": (
        "class K:\n    def dot(self, a, b): return (a * b).sum()\n"
        "    def go(self, a, b): return self.dot(a, b)\ndef my_mm(a, b): return K().go(a, b)"
    ),
    "an own method by class": (
        "class K:\n    @staticmethod\n    def mm(a, b): return a * b\ndef my_mm(a, b): return K.mm(a, b)"
    ),
    "an own method by instance": (
        "class K:\n    def mm(self, a): return a\nk = K()\ndef my_mm(a, b): return k.mm(a)"
    ),
    "an own inherited method": (
        "class A:\n    def mm(self, a): return a\nclass B(A):\n    def go(self, a): return self.mm(a)\n"
        "def my_mm(a, b): return B().go(a)"
    ),
    "an own operator, defined only": "class K:\n    def __matmul__(self, o): ...\ndef my_mm(a, b): return K",
    "recursion": "def my_mm(a, b): return a if len(a) == 1 else my_mm(a[:1], b)",
    "mutual recursion": "def g(a): return my_mm(a, a)\ndef my_mm(a, b): return g(a)",
    "an import of math": "import math\ndef my_mm(a, b): return a * math.prod(b.shape)",
    "an import inside": "def my_mm(a, b):\n    import itertools\n    return list(itertools.product(a, b))",
    "operator.mul": "import operator\ndef my_mm(a, b): return sum(map(operator.mul, a, b))",
    "operator.inv, of bits": "import operator\ndef my_mm(a, b): return operator.inv(3)",
    "cumulative products": "def my_mm(a, b): return torch.cumprod(a, 0) * a.prod()",
    "the trace": "def my_mm(a, b): return torch.trace(a) + a.trace()",
    "a norm": "def my_mm(a, b): return torch.linalg.norm(a) + a.norm()",
    "types in a signature": "def my_mm(a: torch.Tensor, b: nn.Linear) -> nn.Linear | None: return a",
    "a decorator's at sign": "def d(f): return f\n@d\ndef my_mm(a, b): return a",
    "torch.compile": "@torch.compile\ndef my_mm(a, b): return a * b",
    "re.compile": "import re\ndef my_mm(a, b): return re.compile('x')",
    "a model's eval": "def my_mm(a, b): return a.eval()",
    "an own compile": "def compile(a): return a\n###\ndef my_mm(a, b): return compile(a)",
    "a parameter named vars": "def my_mm(a, b, vars=(), locals=()): return vars or locals",
    "an underscore in a loop": "def my_mm(a, b):\n    for _ in range(3): a = a + b\n    return _",
    "hasattr and isinstance": "def my_mm(a, b): return hasattr(a, 'mm') and isinstance(b, torch.Tensor)",
    "display": "def my_mm(a, b):\n    display(a)\n    return a",
    "a misspelt name": "def my_mm(a, b): raise VauleError('mm')",
    "a worked example": "torch.mm(x, y)\nx @ y\n###\ndef my_mm(a, b): return a",
    "a test": "def my_mm(a, b): return a\n###\nassert_close(my_mm(x, y), torch.mm(x, y))",
    "a comparison in the answer's cell": "def my_mm(a, b): return a\nprint(my_mm(x, y) - x @ y)",
    "another function in the answer's cell": "def check(a): return a @ a\ndef my_mm(a, b): return a",
    "a variable of the same name elsewhere": "out = torch.mm(x, y)\n###\ndef my_mm(a, b):\n    out = a\n    return out",
    "a result filed away": "seen = []\nseen.append(x)\nprint(torch.mm(x, y))\n###\ndef my_mm(a, b): return seen",
    "getattr in a worked example": "getattr(torch, 'mm')(x, y)\n###\ndef my_mm(a, b): return a",
    "a magic in a worked example": "%timeit torch.mm(x, y)\n!ls\n###\ndef my_mm(a, b): return a",
    "a magic above the answer": "%matplotlib inline\ndef my_mm(a, b): return a",
    "a star import in a worked example": "from torch import *\n###\ndef my_mm(a, b): return len(a)",
    "a star import of the unknown elsewhere": "from tools import *\n###\ndef my_mm(a, b): return len(a)",
    "a cell with an error in it": "def broken(:\n    torch.mm\n###\ndef my_mm(a, b): return a",
    "plots that are set up": "import matplotlib.pyplot as plt\nplt.rcParams['x'] = 3\n###\ndef my_mm(a, b): return a",
    "an assignment into a view elsewhere": "x.t()[0] = torch.mv(x, y)\n###\ndef my_mm(a, b): return a",
    "an empty answer": "def my_mm(a, b):\n    raise NotAnswered('my_mm')",
    "no answer at all": "torch.mm(x, y)",
}


@pytest.mark.parametrize("code", HONEST.values(), ids=HONEST)
def test_no_honest_answer_is_convicted(code: str) -> None:
    assert found_in(code) == []


ALLOWED = {
    "softmaxes": """
        torch.exp(a - torch.logsumexp(a, 0))
        a.exp() / a.exp().sum(0)
        torch.sigmoid(a)
        F.logsigmoid(a) + F.softplus(b)
        F.normalize(a.exp(), p=1, dim=0)
        torch.special.entr(a)
        F.gaussian_nll_loss(a, b, c)
        torch.multinomial(a, 1)
    """,
    "logsumexps": """
        (a - a.max()).exp().sum().log() + a.max()
        F.softplus(a)
        torch.cumsum(a.exp(), 0)
    """,
    "one_hots": """
        torch.eye(3, dtype=torch.int64)[a]
        F.embedding(a, torch.eye(3))
        (a[..., None] == torch.arange(3)).long()
        torch.zeros(2, 3).scatter_(1, a[:, None], 1)
        torch.bincount(a)
        torch.diag(b)[a]
    """,
    "differentiation": """
        a.grad
        a.grad.zero_()
        torch.no_grad()
        a.requires_grad_()
        a.detach()
        torch.enable_grad()
        torch.autograd.Function
        a.register_hook(b)
        torch.is_grad_enabled()
        a @ b
        np.diff(a)
    """,
    "solvers": """
        torch.optim.SGD([a], lr=0.1)
        torch.optim.LBFGS([a]).step(b)
        a.backward()
        F.mse_loss(a, b)
        a.fit(b, c)
        np.linalg.norm(a)
        torch.linalg.vector_norm(a)
        np.interp(a, b, c)
        a @ b
    """,
}


@pytest.mark.parametrize(
    ("code", "family"),
    [
        (line.strip(), family)
        for family, lines in ALLOWED.items()
        for line in lines.strip().splitlines()
    ],
)
def test_what_is_no_relative_is_allowed(code: str, family: str) -> None:
    assert expression(code, family) == []


@pytest.mark.parametrize(
    ("forbids", "code", "used"),
    [
        ("unfold", "a.unfold(0, 2, 1)", ["a.unfold"]),
        ("unfold", "F.unfold(a, 2)", ["F.unfold"]),
        ("unfold", "torch.Tensor.unfold(a, 0, 2, 1)", ["torch.Tensor.unfold"]),
        ("unfold", "a.unfold_copy(0, 2, 1)", []),
        ("view", "a.view(-1)", ["a.view"]),
        ("view", "a.view_as(b)", []),
        ("torch.mm", "torch.mm(a, b)", ["torch.mm"]),
        ("torch.mm", "a.mm(b)", ["a.mm"]),
        ("torch.mm", "a @ b", []),
        ("torch.mm", "torch.sparse.mm(a, b)", []),
        ("matmul", "a @ b", ["@"]),
        ("torch.matmul", "a.__matmul__(b)", ["a.__matmul__"]),
        ("@", "a @ b", ["@"]),
        ("@", "torch.mm(a, b)", []),
        ("addmm", "a.addmm_(b, c)", ["a.addmm_"]),
        ("F.linear", "nn.functional.linear(a, b)", ["nn.functional.linear"]),
        ("F.linear", "a.linear(b)", ["a.linear"]),
        ("F.linear", "a.linear", []),
        ("np.dot", "np.dot(a, b)", ["np.dot"]),
        ("np.dot", "torch.dot(a, b)", []),
        ("torch.func.grad", "torch.func.grad(a)(b)", ["torch.func.grad"]),
        ("torch.func.grad", "torch.autograd.grad(a, b)", []),
        ("torch.func.grad", "a.grad", []),
        ("grad", "torch.autograd.grad(a, b) + a.grad", ["torch.autograd.grad"]),
        ("tensor", "torch.tensor(a)", ["torch.tensor"]),
        ("tensor", "isinstance(a, torch.Tensor)", []),
        ("sorted", "sorted(a)", ["sorted"]),
        ("einsum", "np.einsum('i', a) + torch.einsum('i', a)", ["np.einsum", "torch.einsum"]),
        ("", "a @ b", []),
    ],
)
def test_a_plain_name_means_what_it_says(forbids: str, code: str, used: list[str]) -> None:
    assert sorted(expression(code, forbids)) == used


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "def my_mm(a, b):\n    # a comment\n    return a @ b",
            "my_mm uses `@` (line 3), which this exercise forbids.",
        ),
        (
            "from torch import mm as x\n###\ndef my_mm(a, b):\n    return x(a, b)",
            "my_mm uses `x` (line 2), that is `torch.mm`, which this exercise forbids.",
        ),
        (
            "def h(a):\n    return a.mm(a)\n###\ndef my_mm(a, b):\n    return h(a)",
            "my_mm uses `a.mm` through `h` (line 2 of its cell), which this exercise forbids.",
        ),
        (
            "torch.add = torch.mm\n###\ndef my_mm(a, b):\n    return a + b",
            "my_mm uses `torch.mm` by changing a library (line 1 of another cell), "
            "which this exercise forbids.",
        ),
        (
            "def my_mm(a, b):\n    return getattr(a, 'mm')(b)",
            "my_mm uses `getattr` (line 2), which can reach any function by a name in a string: "
            "that is forbidden here too.",
        ),
        (
            "def my_mm(a, b):\n    return a.t().mm(b)",
            "my_mm uses `.mm` (line 2), which this exercise forbids.",
        ),
    ],
)
def test_the_student_reads_one_clear_sentence(code: str, sentence: str) -> None:
    assert [violation.sentence() for violation in found_in(code)] == [sentence]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("\n\n%matplotlib inline\ndef my_mm(a, b):\n    return a @ b", 5),
        ("!echo \\\n  two lines\ndef my_mm(a, b):\n    return a @ b", 4),
        ("%%time\n\ndef my_mm(a, b):\n    return a @ b", 4),
        ("    def my_mm(a, b):\n        return a @ b\n    !ls", 2),
        ("x = 1\n?x\ndef my_mm(a, b): return a @ b", 3),
    ],
)
def test_lines_are_those_of_the_cell_as_the_student_sees_it(code: str, line: int) -> None:
    assert [(v.line, v.cell) for v in found_in(code)] == [(line, 1)]


def test_violations_come_in_the_order_of_the_notebook_and_once_per_wording() -> None:
    code = "def h(a):\n    return a @ a\n###\ndef my_mm(a, b):\n    a = a @ b\n    b = h(a) @ b\n    return a.mm(b)"
    assert [(v.cell, v.line, v.used) for v in found_in(code)] == [
        (1, 2, "@"),
        (2, 2, "@"),
        (2, 4, "a.mm"),
    ]


def test_another_answer_that_is_used_as_a_helper_is_followed() -> None:
    cells = [
        SETUP,
        "def softmax(x): return F.softmax(x, 0)",
        "def loss(x): return softmax(x).log()",
    ]
    assert [v.through for v in find_forbidden(cells, "loss", ["softmaxes"])] == ["softmax"]


def test_the_set_up_cell_may_be_missing() -> None:
    assert find_forbidden(["def f(a): return F.linear(a, a)"], "f", ["products"])
    assert find_forbidden(["def f(a): return torch.autograd.grad(a)"], "f", ["differentiation"])
    assert not find_forbidden(["def f(a): return np.sum(a) + torch.ones(3)"], "f", ["products"])


def test_several_rules_hold_at_once() -> None:
    code = "def f(a): return a.unfold(0, 1, 1) @ a.softmax(0)"
    assert used_in(code, "products, softmaxes, unfold", "f") == ["@", "a.unfold", "a.softmax"]


@pytest.mark.parametrize(
    "code",
    [
        "def my_mm(a, b): return " + "+".join(["a"] * 3000) + " + a.mm(b)",
        "def my_mm(a, b): return a" + ".x" * 2000 + ".mm",
        "x = torch\n" + "".join(f"x = x.a{i}\n" for i in range(500)) + "def my_mm(a): return x.mm",
        "class A(B): ...\nclass B(A): ...\ndef my_mm(a, b): return A().mm",
        "f = g\ng = f\ndef my_mm(a, b): return f.mm(g)",
    ],
    ids=["long sum", "long chain", "long history", "circular classes", "circular names"],
)
def test_nothing_is_too_deep_or_too_circular(code: str) -> None:
    assert used_in(code)


def test_reading_a_submission_imports_neither_torch_nor_numpy() -> None:
    code = (
        "import sys; from autograder.referee.static import find_forbidden as f; "
        "f(['%time x = 1\\ndef a(): return a @ a'], 'a', ['products']); "
        "print(sorted({'torch', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


LITERAL = {
    "one dict": ('predictions = {"a": (2, 3), "b": "float32"}', {"a": (2, 3), "b": "float32"}),
    "negative, complex and empty": (
        'predictions = {"a": -1, "b": 1 - 2j, "c": ()}',
        {"a": -1, "b": 1 - 2j, "c": ()},
    ),
    "not answered": ('predictions = {"a": ...}', {"a": ...}),
    "truth and None": ('predictions = {"a": True, "b": None}', {"a": True, "b": None}),
    "nested": (
        'predictions = {"a": [1, (2,)], "b": {"c": {1}}}',
        {"a": [1, (2,)], "b": {"c": {1}}},
    ),
    "comments": ('predictions = {  # mine\n    "a": 1,  # x.shape\n}', {"a": 1}),
    "a type": ('predictions: dict[str, int] = {"a": 1}', {"a": 1}),
    "later assignments": ('predictions = {"a": 1}\n###\npredictions = {"a": 2}', {"a": 2}),
    "a key at a time": ('predictions = {}\npredictions["a"] = (2, 3)', {"a": (2, 3)}),
    "update": (
        'predictions = {"a": 1}\npredictions.update({"b": 2}, c=3)',
        {"a": 1, "b": 2, "c": 3},
    ),
    "in-place union": ('predictions = {"a": 1}\npredictions |= {"b": 2}', {"a": 1, "b": 2}),
    "a magic before it": ('%matplotlib inline\npredictions = {"a": 1}', {"a": 1}),
    "reading it": (
        'predictions = {"a": 1}\nprint(predictions, predictions["a"], len(predictions))',
        {"a": 1},
    ),
    "showing it": ('predictions = {"a": 1}\npredictions', {"a": 1}),
    "tests that read it": (
        'predictions = {"a": 1}\n###\nfor key, value in predictions.items():\n    assert value is not ...\n'
        'assert isinstance(predictions["a"], int), f"{predictions}"\nassert predictions.get("a") == 1\n'
        "wrong = [k for k in predictions if predictions[k] != 1]\nassert {**predictions} == predictions",
        {"a": 1},
    ),
    "a test's helper": (
        "def check(given, truth):\n    return [k for k in truth if given[k] != truth[k]]\n###\n"
        'predictions = {"a": 1}\n###\nassert not check(predictions, {"a": 1})\np = predictions\nprint(p["a"])',
        {"a": 1},
    ),
    "a parameter of that name": (
        'predictions = {"a": 1}\ndef f(predictions):\n    predictions["a"] = 2\n    return predictions',
        {"a": 1},
    ),
}


@pytest.mark.parametrize(("code", "value"), LITERAL.values(), ids=LITERAL)
def test_predictions_written_down_are_read_as_they_stand(
    code: str, value: dict[str, object]
) -> None:
    assert not_literal(code.split("###\n")) is None
    assert literal_value(code.split("###\n")) == value


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ('predictions = {"a": x.shape}', "predictions['a'] (line 1) is `x.shape`"),
        (
            'predictions = {\n    "a": 1,\n    "b": tuple(x.t().shape),\n}',
            "predictions['b'] (line 3)",
        ),
        ('predictions = {"a": torch.Size([2, 3])}', "`torch.Size([2, 3])`"),
        ('predictions = {"a": f"{x.dtype}"}', "predictions['a']"),
        ('predictions = {"a": 2 * 3}', "`2 * 3`"),
        ('predictions = {"a": torch.float32}', "`torch.float32`"),
        ("predictions = {x: 1}", "the key `x`"),
        ("predictions = {**other}", "`other`"),
        ("predictions = dict(a=1)", "not a dict in braces"),
        ('predictions = {k: 1 for k in "ab"}', "not a dict in braces"),
        ("predictions = answers", "not a dict in braces"),
        ('predictions = {}\npredictions["a"] = x.shape', "predictions['a'] (line 2)"),
        ("predictions = {}\npredictions.update(a=x.shape)", "predictions['a'] (line 2)"),
        ("predictions = {}\npredictions.update(other)", "`other`"),
        ('predictions = {}\npredictions |= {"a": x.shape}', "predictions['a']"),
        ('predictions = {}\npredictions.setdefault("a", x.shape)', "touched"),
        ('predictions = {"a": 1}\ndel predictions["a"]', "touched"),
        ('predictions = {"a": 1}\nif x.shape == (2,):\n    predictions["a"] = 2', "touched"),
        ('try:\n    x.view(6)\n    predictions = {"a": True}\nexcept E:\n    pass', "touched"),
        (
            'def f():\n    global predictions\n    predictions = {"a": x}\npredictions = {}',
            "touched",
        ),
        ('predictions = {"a": [1]}\npredictions["a"].append(x.shape)', "touched"),
        ('predictions = {}\np = predictions\np["a"] = x.shape', "touched"),
        ('def f(d):\n    d["a"] = x.shape\npredictions = {}\nf(predictions)', "touched"),
        ('predictions = {}\nfor d in [predictions]:\n    d["a"] = x.shape', "touched"),
        (
            'predictions = {}\nimport operator\noperator.setitem(predictions, "a", x.shape)',
            "touched",
        ),
        ("predictions = {}\ndict.update(predictions, a=x.shape)", "touched"),
        ('predictions = p = {}\np["a"] = x.shape', "touched"),
        ('predictions, n = {"a": x.shape}, 1', "touched"),
        ('for predictions in [{"a": x.shape}]: ...', "touched"),
        ('(predictions := {"a": x.shape})', "touched"),
        ("x = 1", "no cell defines it"),
        ('predictions = {"a": 1', "not valid Python"),
    ],
)
def test_predictions_worked_out_by_code_are_refused_in_one_sentence(code: str, part: str) -> None:
    sentence = not_literal(code.split("###\n"))
    assert sentence is not None
    assert part in sentence
    assert sentence.startswith("predictions")
    assert sentence.endswith(".")
    assert literal_value(code) is None


def test_another_name_and_a_single_source_will_do() -> None:
    assert literal_value('guesses = {"a": 1}', "guesses") == {"a": 1}
    assert not_literal('predictions = {"a": 1}', "guesses") is not None
