"""Answers that must be convicted and answers that must not, one after another.

Each `==` line is a title; the code below it is a notebook, its cells parted by `###`.
"""

from __future__ import annotations


def cases(text: str) -> dict[str, str]:
    """Notebooks by their titles."""
    parts = [part.split("\n", 1) for part in text.split("\n== ")[1:]]
    return {title: code.removesuffix("\n") for title, code in parts}


# Expressions in a, b and c, one a line, each a roundabout way of what its family forbids.
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
ROUNDABOUT = {
    "products": PRODUCTS,
    "softmaxes": SOFTMAXES,
    "logsumexps": LOGSUMEXPS,
    "one_hots": ONE_HOTS,
    "differentiation": DIFFERENTIATION,
    "solvers": SOLVERS,
}

# Expressions that a family does not forbid.
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

# Matrix products under another name, all in answers called my_mm.
ALIASES = cases(r"""
== an alias in the function
def my_mm(a, b):
    f = torch.mm
    return f(a, b)
== an alias of the module
t = torch
def my_mm(a, b): return t.mm(a, b)
== an alias of an alias
t = torch
f = t.mm
g = f
def my_mm(a, b): return g(a, b)
== an alias in another cell
f = torch.mm
###
def my_mm(a, b): return f(a, b)
== an alias in a later cell
def my_mm(a, b): return f(a, b)
###
f = torch.mm
== an earlier definition
f = torch.mm
###
f = 1
###
def my_mm(a, b): return f(a, b)
== an import under another name
from torch import mm as x
def my_mm(a, b): return x(a, b)
== an import inside
def my_mm(a, b):
    from torch import mm
    return mm(a, b)
== an import in a class
class K:
    from torch import mm
def my_mm(a, b): return K.mm(a, b)
== another spelling of a module
import torch.linalg as L
def my_mm(a, b): return L.inv(a)
== the answer itself
my_mm = torch.mm
== the answer as an import
from torch import mm as my_mm
== the answer as a lambda
my_mm = lambda a, b: a @ b
== the answer as a partial
import functools
my_mm = functools.partial(torch.mm)
== the answer as a class
class my_mm:
    def __new__(cls, a, b): return a @ b
== the answer as a closure
def make(f): return lambda a, b: f(a, b)
my_mm = make(torch.mm)
== a second definition
def my_mm(a, b): return a @ b
###
def my_mm(a, b): return a
== a default argument
def my_mm(a, b, f=torch.mm): return f(a, b)
== a default dict
def my_mm(a, b, *, fs={1: torch.mm}): return fs[1](a, b)
== a module as default
def my_mm(a, b, lib=F): return lib.linear(a, b)
== a decorator
def d(f): return torch.mm
@d
def my_mm(a, b): ...
== a decorator with arguments
def d(f): return lambda g: f
@d(torch.mm)
def my_mm(a, b): ...
== a registered function
def my_mm(a, b): ...
my_mm.register(torch.mm)
== an attribute of the answer
def my_mm(a, b): return my_mm.f(a, b)
my_mm.f = torch.mm
== a helper
def help(a, b): return a @ b
###
def my_mm(a, b): return help(a, b)
== a helper's helper
def h(a): return a.mm(a)
def g(a): return h(a)
def my_mm(a, b): return g(a)
== a helper class
class H:
    def go(s, a, b): return a @ b
def my_mm(a, b): return H().go(a, b)
== a helper's base class
class A:
    f = torch.mm
class B(A): ...
def my_mm(a, b): return B.f(a)
== a class's attribute
class K: ...
K.f = torch.mm
###
def my_mm(a, b): return K.f(a, b)
== an instance's attribute
class K: ...
k = K()
k.f = torch.mm
def my_mm(a, b): return k.f(a)
== a table
fs = {'f': torch.mm}
def my_mm(a, b): return fs['f'](a, b)
== a table filled later
fs = {}
fs['f'] = torch.mm
def my_mm(a, b): return fs['f'](a, b)
== a list appended to
fs = []
fs.append(torch.mm)
def my_mm(a, b): return fs[0](a, b)
== a list filled by another name
fs = []
list.append(fs, torch.mm)
def my_mm(a, b): return fs[0]
== a loop's variable
for f in [torch.mm]: ...
def my_mm(a, b): return f(a, b)
== a with statement's
with open_(torch.mm) as f: ...
def my_mm(a, b): return f(a, b)
== a walrus
[f := torch.mm for _ in 'x']
def my_mm(a, b): return f(a, b)
== a captured pattern
match torch.mm:
    case f: ...
def my_mm(a, b): return f(a, b)
== an unpacked tuple
f, g = 1, torch.mm
def my_mm(a, b): return g(a, b)
== a starred target
[*fs] = [torch.mm]
def my_mm(a, b): return fs[0](a, b)
== an exception's
try:
    raise E(torch.mm)
except E as e: f = e
def my_mm(a, b): return f
== a global statement
def g():
    global f
    f = torch.mm
g()
def my_mm(a, b): return f(a, b)
== a global by way of a local
def g():
    global f
    x = torch.mm
    f = x
g()
def my_mm(a, b): return f(a, b)
== a nonlocal statement
def my_mm(a, b):
    f = None
    def g():
        nonlocal f
        f = torch.mm
    g()
    return f(a, b)
== augmented assignment
def my_mm(a, b):
    a @= b
    return a
== a keyword argument
import functools
def my_mm(a, b): return functools.reduce(function=torch.mm)
== inside an f-string
def my_mm(a, b): return f'{a @ b}'
== a generator
def g(): yield torch.mm
def my_mm(a, b): return next(g())(a, b)
== a coroutine
async def g(a): return a @ a
def my_mm(a, b): return g(a)
== an enumeration
import enum
class E(enum.Enum): A = torch.mm,
def my_mm(a, b): return E.A
== a field's type
class D:
    op: torch.mm = 1
def my_mm(a, b): return D
== a class pattern
def my_mm(a, b):
    match torch:
        case object(mm=f): return f(a, b)
== a module in a tuple
ms = (torch, F)
def my_mm(a, b): return ms[1].linear(a, b)
== a module in a dict call
ms = dict(x=F)
def my_mm(a, b): return ms['x'].linear(a, b)
== a %time magic
%time f = torch.mm
###
def my_mm(a, b): return f(a, b)
== a %%time cell
%%time
f = torch.mm
###
def my_mm(a, b): return f(a, b)
== a %%capture cell
%%capture out
def my_mm(a, b):
    return a @ b
== an answer pasted with prompts
>>> def my_mm(a, b):
...     return a @ b
== a cell that awaits
await thing()
def my_mm(a, b): return a @ b
== a changed operator
torch.Tensor.__mul__ = torch.Tensor.__matmul__
###
def my_mm(a, b): return a * b
== a changed class
type(x).__mul__ = torch.mm
###
def my_mm(a, b): return a * b
== a changed module
torch.add = torch.mm
###
def my_mm(a, b): return torch.add(a, b)
== a changed dict
vars(torch)['add'] = torch.mm
###
def my_mm(a, b): return torch.add(a, b)
== a changed built-in
import builtins
builtins.f = torch.mm
###
def my_mm(a, b): return f(a, b)
== setattr
setattr(torch, 'add', torch.mm)
###
def my_mm(a, b): return torch.add(a, b)
== a module's own dict
torch.__dict__.update(swap=torch.mm)
###
def my_mm(a, b): return torch.swap(a, b)
== a list in a module
import logging
logging.root.handlers.append(torch.mm)
###
def my_mm(a, b): return logging.root.handlers[-1](a, b)
== a registry
known = []
def register(f): known.append(f)
register(torch.mm)
###
def my_mm(a, b): return known[0](a, b)
== a registry of decorated functions
known = {}
def register(name):
    def file(f):
        known[name] = f
        return f
    return file
@register("x")
def product(a, b): return a @ b
###
def my_mm(a, b): return known["x"](a, b)
== a registry by decorator
known = {}
def register(f):
    known["x"] = f
    return f
@register
def product(a, b): return a @ b
###
def my_mm(a, b): return known["x"](a, b)
== an object filled by its method
class Box:
    def put(self, f): self.f = f
box = Box()
box.put(torch.mm)
###
def my_mm(a, b): return box.f(a, b)
== a mode that changes every function
from torch.overrides import TorchFunctionMode
class Swap(TorchFunctionMode):
    def __torch_function__(self, f, types, a=(), k=None): return torch.mm(*a)
Swap().__enter__()
###
def my_mm(a, b): return a + b
== a patch
from unittest import mock
mock.patch.object(torch, 'add', torch.mm)
###
def my_mm(): ...
""")

# Ways to hide which function is used; before the bar, what is reported.
HIDING = cases(r"""
== getattr | getattr
def my_mm(a, b): return getattr(torch, 'm' + 'm')(a, b)
== getattr | getattr with a literal
def my_mm(a, b): return getattr(torch, 'add')(a, b)
== getattr | getattr under another name
g = getattr
def my_mm(a, b): return g(a, 'mm')
== getattr | getattr named after itself
getattr = getattr
###
def my_mm(a, b): return getattr(torch, 'mm')
== getattr | getattr with a decoy never run
if 0:
    def getattr(a, b): ...
def my_mm(a, b): return getattr(torch, 'mm')
== getattr | getattr with a decoy deleted
getattr = 1
del getattr
def my_mm(a, b): return getattr(torch, 'mm')
== getattr | getattr with a decoy below
def my_mm(a, b): return getattr(torch, 'mm')
###
def getattr(a, b): ...
== eval | eval
def my_mm(a, b): return eval('a @ b')
== exec | exec
def my_mm(a, b): exec('c = a @ b')
== compile | compile
def my_mm(a, b): return compile('a @ b', '', 'eval')
== __import__ | __import__
def my_mm(a, b): return __import__('torch')
== globals | globals
def my_mm(a, b): return globals()['f'](a, b)
== locals | locals
def my_mm(a, b): return locals()
== vars | vars
def my_mm(a, b): return vars(torch)['mm'](a, b)
== __builtins__ | __builtins__
def my_mm(a, b): return __builtins__
== bi.eval | builtins.eval
import builtins as bi
def my_mm(a, b): return bi.eval('a @ b')
== torch.builtins.eval | another module's builtins
def my_mm(a, b): return torch.builtins.eval
== importlib.import_module | importlib
import importlib
def my_mm(a, b): importlib.import_module(a)
== im | import_module
from importlib import import_module as im
def my_mm(a, b): im('torch')
== attrgetter | attrgetter
from operator import attrgetter
def my_mm(a, b): attrgetter('mm')
== o.methodcaller | methodcaller
import operator as o
def my_mm(a, b): o.methodcaller('mm')
== a.__getattribute__ | __getattribute__
def my_mm(a, b): return a.__getattribute__('mm')(b)
== torch.__dict__ | __dict__
def my_mm(a, b): return torch.__dict__['mm'](a, b)
== .__dict__ | a type's __dict__
def my_mm(a, b): return type(a).__dict__['mm'](a, b)
== my_mm.__globals__ | __globals__
def my_mm(a, b): return my_mm.__globals__
== torch.add.__self__ | __self__
def my_mm(a, b): return torch.add.__self__
== my_mm.__annotations__ | __annotations__
def my_mm(a: torch.mm, b): my_mm.__annotations__
== __match_args__ | __match_args__
def my_mm(a, b):
    class K: __match_args__ = ('mm',)
== sys.modules | sys.modules
import sys
def my_mm(a, b): return sys.modules['torch']
== math.sys.modules | sys.modules through another
def my_mm(a, b): return math.sys.modules
== inspect.getmembers | inspect
import inspect
def my_mm(a, b): inspect.getmembers(torch)
== .get_field | a format field
def my_mm(a, b): return a().get_field('0.mm', (torch,), {})
== timeit.timeit | timeit
import timeit
def my_mm(a, b): timeit.timeit('a @ b')
== pickle.loads | pickle
import pickle
def my_mm(a, b): return pickle.loads(b'')
== torch.jit.CompilationUnit | torch.jit from text
c = torch.jit.CompilationUnit('')
def my_mm(): c.f()
== ctypes | ctypes
import ctypes
def my_mm(a, b): return ctypes
== helper.f | a module nobody knows
import helper
def my_mm(a, b): return helper.f(a, b)
== f | a module beside the notebook
from .helper import f
def my_mm(a, b): return f(a, b)
== m.f | the notebook as a module
import __main__ as m
def my_mm(a, b): return m.f(a, b)
== _3 | a result of an earlier cell
torch.mm
###
def my_mm(a, b): return _3(a, b)
== _ | the last result
torch.mm
###
def my_mm(a, b): return _(a, b)
== Out | Out
torch.mm
###
def my_mm(a, b): return Out[3](a, b)
== !ls | a shell command
def my_mm(a, b):
    !ls
    return a
== %run x.py | a magic
def my_mm(a, b):
    %run x.py
    return a
== get_ipython | get_ipython
def my_mm(a, b): return get_ipython().ev('a @ b')
== zz | a name made by globals
globals()['zz'] = F.linear
###
def my_mm(a, b): return zz(a)
== zz | a name made by exec
exec('zz = torch.mm')
###
def my_mm(a, b): return zz(a, b)
== zz | a name made by %run
%run other.py
###
def my_mm(a, b): return zz(a, b)
== zz | a name pushed
get_ipython().push({'zz': 1})
###
def my_mm(a, b): return zz(a, b)
== ip.ast_transformers | rewriting the tree of later cells
ip = get_ipython()
ip.ast_transformers.append(Swap())
###
def my_mm(a, b): return a + b
== ip.input_transformers_post | rewriting the source of later cells
ip = get_ipython()
ip.input_transformers_post.append(lambda lines: [line.replace("PLUS", "@") for line in lines])
###
def my_mm(a, b): return a PLUS b
== from torch import * | a star import
from torch import *
def my_mm(a, b): return add(a, b)
== from math import * | a star import of math
from math import *
def my_mm(a, b): return sqrt(a)
== from torch import * | a helper's star import
from torch import *
def h(a): return a
###
def my_mm(a, b): return h(a)
== mm | a star import elsewhere
from torch import *
###
def my_mm(a, b): return mm(a, b)
== f | a star import of the unknown
from helper import *
###
def my_mm(a, b): return f(a, b)
""")

# Answers called my_mm in notebooks where nothing is anybody's fault.
HONEST = cases(r'''
== broadcasting
def my_mm(a, b): return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)
== loops
def my_mm(a, b):
    out = a.new_zeros(len(a), b.shape[1])
    for i in range(len(a)):
        for j in range(b.shape[1]):
            out[i, j] = (a[i] * b[:, j]).sum()
    return out
== a parameter's name
def my_mm(a, b, dot=None, *, mm=1, **einsum): return a if mm else dot
== a local variable's name
def my_mm(a, b):
    matmul = a * 2
    return matmul
== a loop variable's name
def my_mm(a, b):
    for mm in a: b = b + mm
    return b
== a comprehension's name
def my_mm(a, b): return [mm for mm in a]
== a lambda's parameter
def my_mm(a, b): return (lambda mm: mm + 1)(a)
== an exception's name
def my_mm(a, b):
    try: return a
    except ValueError as dot: raise dot
== a pattern's name
def my_mm(a, b):
    match a.shape:
        case (mm, dot): return mm * dot
== a comment
def my_mm(a, b):
    # not a @ b, and no torch.mm either
    return a
== a docstring
def my_mm(a, b):
    """Like torch.mm(a, b) or a @ b."""
    return a
== a string
def my_mm(a, b): raise ValueError('torch.mm would refuse, einsum too')
== a format string
def my_mm(a, b): raise ValueError(f'no mm of {a.shape} and {b.shape}')
== a keyword argument
def h(a, dot): return a
def my_mm(a, b): return h(a, dot=b)
== a dict's keys
def my_mm(a, b): return {'mm': a, 'matmul': b}['mm']
== an attribute stored
class K:
    def __init__(self, x): self.dot = x
def my_mm(a, b): return K(a)
== an own function
def dot(a, b): return (a * b).sum()
###
def my_mm(a, b): return dot(a, b)
== an own nested function
def my_mm(a, b):
    def mm(x): return x + 1
    return mm(a)
== an own function after an error
1 / 0
###
def mm(a): return a
###
def my_mm(a, b): return mm(a)
== an own method by self
class K:
    def dot(self, a, b): return (a * b).sum()
    def go(self, a, b): return self.dot(a, b)
def my_mm(a, b): return K().go(a, b)
== an own method by class
class K:
    @staticmethod
    def mm(a, b): return a * b
def my_mm(a, b): return K.mm(a, b)
== an own method by instance
class K:
    def mm(self, a): return a
k = K()
def my_mm(a, b): return k.mm(a)
== an own inherited method
class A:
    def mm(self, a): return a
class B(A):
    def go(self, a): return self.mm(a)
def my_mm(a, b): return B().go(a)
== an own operator, defined only
class K:
    def __matmul__(self, o): ...
def my_mm(a, b): return K
== recursion
def my_mm(a, b): return a if len(a) == 1 else my_mm(a[:1], b)
== mutual recursion
def g(a): return my_mm(a, a)
def my_mm(a, b): return g(a)
== an import of math
import math
def my_mm(a, b): return a * math.prod(b.shape)
== an import inside
def my_mm(a, b):
    import itertools
    return list(itertools.product(a, b))
== operator.mul
import operator
def my_mm(a, b): return sum(map(operator.mul, a, b))
== operator.inv, of bits
import operator
def my_mm(a, b): return operator.inv(3)
== cumulative products
def my_mm(a, b): return torch.cumprod(a, 0) * a.prod()
== the trace
def my_mm(a, b): return torch.trace(a) + a.trace()
== a norm
def my_mm(a, b): return torch.linalg.norm(a) + a.norm()
== types in a signature
def my_mm(a: torch.Tensor, b: nn.Linear) -> nn.Linear | None: return a
== a decorator's at sign
def d(f): return f
@d
def my_mm(a, b): return a
== torch.compile
@torch.compile
def my_mm(a, b): return a * b
== re.compile
import re
def my_mm(a, b): return re.compile('x')
== a model's eval
def my_mm(a, b): return a.eval()
== an own compile
def compile(a): return a
###
def my_mm(a, b): return compile(a)
== a parameter named vars
def my_mm(a, b, vars=(), locals=()): return vars or locals
== an underscore in a loop
def my_mm(a, b):
    for _ in range(3): a = a + b
    return _
== hasattr and isinstance
def my_mm(a, b): return hasattr(a, 'mm') and isinstance(b, torch.Tensor)
== display
def my_mm(a, b):
    display(a)
    return a
== a misspelt name
def my_mm(a, b): raise VauleError('mm')
== a worked example
torch.mm(x, y)
x @ y
###
def my_mm(a, b): return a
== a test
def my_mm(a, b): return a
###
assert_close(my_mm(x, y), torch.mm(x, y))
== a comparison in the answer's cell
def my_mm(a, b): return a
print(my_mm(x, y) - x @ y)
== another function in the answer's cell
def check(a): return a @ a
def my_mm(a, b): return a
== a variable of the same name elsewhere
out = torch.mm(x, y)
###
def my_mm(a, b):
    out = a
    return out
== a library's function that writes into what another exercise computed
def other(x, y):
    out = torch.mm(x, y)
    torch.add(out, x, out=out)
    torch.nn.functional.relu(out, inplace=True)
    return out
###
def my_mm(a, b): return torch.stack([torch.nn.functional.relu(a), b])
== a result filed away
seen = []
seen.append(x)
print(torch.mm(x, y))
###
def my_mm(a, b): return seen
== getattr in a worked example
getattr(torch, 'mm')(x, y)
###
def my_mm(a, b): return a
== a magic in a worked example
%timeit torch.mm(x, y)
!ls
###
def my_mm(a, b): return a
== a magic above the answer
%matplotlib inline
def my_mm(a, b): return a
== a star import in a worked example
from torch import *
###
def my_mm(a, b): return len(a)
== a star import of the unknown elsewhere
from tools import *
###
def my_mm(a, b): return len(a)
== a cell with an error in it
def broken(:
    torch.mm
###
def my_mm(a, b): return a
== plots that are set up
import matplotlib.pyplot as plt
plt.rcParams['x'] = 3
###
def my_mm(a, b): return a
== an assignment into a view elsewhere
x.t()[0] = torch.mv(x, y)
###
def my_mm(a, b): return a
== a check of torch's own
def my_mm(a, b):
    torch._check(a.ndim == 2, lambda: "no matrix")
    return a
== a helper that files away what it is given
seen = []
def note(x): seen.append(x)
note(torch.mm(x, y))
###
def my_mm(a, b):
    note(a)
    return a
== an attribute of a thing that no cell defines
thing.data = torch.mm(x, y)
###
def my_mm(a, b): return a
== an empty answer
def my_mm(a, b):
    raise NotAnswered('my_mm')
== no answer at all
torch.mm(x, y)
''')
