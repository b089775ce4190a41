"""The table of families is complete: the real torch and NumPy have no relative that it forgets."""

from __future__ import annotations

import contextlib
import importlib
import re
import warnings
from collections.abc import Iterator
from functools import cache

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from autograder.referee.forbidden import FAMILIES, check_rules
from autograder.referee.hidden import hidden_attribute, hidden_name, hidden_path

SPACES = """
    torch torch.Tensor torch.functional torch.linalg torch.special torch.fft torch.sparse
    torch.masked torch.nested torch.func functorch torch.autograd torch.autograd.functional
    torch.autograd.forward_ad torch.autograd.gradcheck torch.nn torch.nn.functional torch.nn.grad
    torch.nn.init torch.nn.utils torch.nn.attention.flex_attention torch.distributions
    torch.distributions.utils torch.distributions.kl torch.distributions.transforms torch.optim
    torch.signal.windows numpy numpy.ndarray numpy.linalg numpy.ma numpy.fft numpy.emath
    numpy.polynomial numpy.polynomial.polynomial numpy.polynomial.chebyshev
    numpy.lib.stride_tricks operator math statistics
"""
# Where further names of the table come from.
ELSEWHERE = """
    torch.nn.attention.varlen torch.distributions.relaxed_categorical functorch.compile
    numpy._core.multiarray numpy.polynomial.legendre numpy.polynomial.laguerre
    numpy.polynomial.hermite numpy.polynomial.hermite_e numpy.polynomial.Polynomial
"""
OF_OTHER_VERSIONS = {"mat", "run_backward"}  # NumPy 1; the engine below autograd

# What the name of a relative looks like. Too much is caught on purpose: see HARMLESS.
TELLTALES = {
    "products": r"""mm(_|$)|mm\d|matmul|dot|mv(_|$)|mat(_|$)|matri|matv|vecm|vecd|[Ll]inear|[Cc]onv
        |einsum|inner|outer|^ger_?$|kron|corr|cov|cdist|[Cc]osine|[Aa]ttention|attn|rnn|RNN|lstm|LSTM
        |gru|GRU|bilinear|bag|Bag|addr|Transformer|solve|(^|_)inv(_|$)|inverse|gemm|affine_grid
        |product|poly|Poly|contract|sumprod|average|det$|Normal$|Wishart""",
    "softmaxes": r"""[Ss]oft|entrop|Entrop|nll|NLL|[Cc]ategorical|[Mm]ultinom|kl_|KL|ctc|CTC|BCE
        |[Aa]ttention|probs|entr$|MarginLoss|margin_loss""",
    "logsumexps": r"sumexp|logadd",
    "one_hots": r"hot|Hot|[Cc]ategorical",
    "differentiation": r"""grad|backward|vjp|jvp|hvp|vhp|jac|hess|lineariz|dual|deriv|diff|adjoint
        |polyder""",
    "solvers": r"""solve|lstsq|(^|_)p?inv|(^|_)qr|svd|chol|Chol|^lu|_lu|(^|_)(sym)?eig|fit$|lobpcg
        |pca|roots$|geqrf|ormqr|orgqr|house|ldl|det$|regress|interp""",
}

# Looked at, and no relative, for the reason given.
HARMLESS = {
    "products": {
        "one operand, or elementwise, and no sum over an index": """
            cosine general_cosine slice_inverse unique_inverse matrix_transpose polygamma
            chebyshev_polynomial_t chebyshev_polynomial_u chebyshev_polynomial_v
            chebyshev_polynomial_w hermite_polynomial_h hermite_polynomial_he laguerre_polynomial_l
            legendre_polynomial_p shifted_chebyshev_polynomial_t shifted_chebyshev_polynomial_u
            shifted_chebyshev_polynomial_v shifted_chebyshev_polynomial_w operator.inv
            LogNormal Normal HalfNormal LogisticNormal""",
        "the product of one tensor's elements, or of sets": "product",
        "a norm or a rank": "matrix_norm matrix_rank",
        "a polynomial at given places, or its coefficients, without a second operand": """
            poly polyadd polysub polydiv polyder polyint polyval polyval2d polyval3d polygrid2d
            polygrid3d polyvalfromroots polyfromroots polyroots polyvander polyvander2d polyvander3d
            polycompanion polyfit polyline polymulx polytrim polydomain polyone polyzero polyx
            poly2cheb cheb2poly polynomial polyutils ABCPolyBase""",
        "layout, dtype, printing or settings": """
            contiguous_format legacy_contiguous_format preserve_format memory_format
            get_float32_matmul_precision set_float32_matmul_precision format_float_positional
            format_float_scientific resolve_conj resolve_neg convert_parameters rnn einsum_path
            convert_conv2d_weight_memory_format convert_conv3d_weight_memory_format
            tril_matrix_to_vec vec_to_tril_matrix fbgemm_linear_quantize_weight
            fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix LinearCrossEntropyOptions""",
        "scales the weights of given layers; the layers themselves are covered": """
            fuse_conv_bn_eval fuse_conv_bn_weights fuse_linear_bn_eval fuse_linear_bn_weights""",
        "resizes an image": "upsample_bilinear UpsamplingBilinear2d",
        "another thing of a similar name": "linearize inverse_gamma LinearRegression",
    },
    "softmaxes": {
        "one exp of one element: sigmoid and its relatives": "Softplus softplus SoftplusTransform",
        "shrinks or squeezes elements": "Softshrink softshrink Softsign softsign soften_mask",
        "a loss that is no cross-entropy": """
            GaussianNLLLoss gaussian_nll_loss PoissonNLLLoss poisson_nll_loss MultiMarginLoss
            multi_margin_loss MultiLabelMarginLoss multilabel_margin_loss TripletMarginLoss
            triplet_margin_loss""",
        "a logarithm of each element, or a limit": "entr probs_to_logits clamp_probs",
        "draws numbers": "multinomial",
        "compares distributions; those with a softmax inside are covered": "kl_divergence",
        "a module or settings; what is in it is covered": """
            categorical one_hot_categorical relaxed_categorical LinearCrossEntropyOptions""",
    },
    "one_hots": {
        "no one-hot vectors": "Categorical",
        "a module; what is in it is covered": "categorical one_hot_categorical relaxed_categorical",
    },
    "differentiation": {
        "says what to record, or whether, and computes nothing": """
            enable_grad no_grad set_grad_enabled is_grad_enabled grad_mode requires_grad
            requires_grad_ retain_grad retains_grad grad_dtype autograd as_sparse_gradcheck
            enforce_grad_layout_policy register_post_accumulate_grad_hook""",
        "tells whether given gradients are right, and gives none": "gradcheck gradgradcheck",
        "changes gradients that are there": """
            clip_grad clip_grad_norm clip_grad_norm_ clip_grad_value_ clip_grads_with_norm_""",
        "differences of neighbours in a list, or of sets": "diff ediff1d setdiff1d",
        "another thing of a similar name": "adjoint Adagrad polyder",
    },
    "solvers": {
        "linear interpolation between given points": "interp interpolate",
        "no equation": """
            invert bitwise_invert operator.inv masked_invalid fix_invalid slice_inverse
            unique_inverse polyfromroots chebfromroots polyvalfromroots CorrCholeskyTransform
            LowerCholeskyTransform LKJCholesky lkj_cholesky inverse_gamma resolve_conj resolve_neg
            check_sparse_tensor_invariants""",
    },
}

# Low-level operations that only a relative may end in.
LOW_LEVEL = {
    "products": """
        mm bmm addmm addmv mv dot vdot baddbmm addbmm addr convolution _cdist_forward _embedding_bag
        _trilinear mkldnn_rnn_layer linalg_inv_ex _linalg_solve_ex linalg_lu_factor_ex linalg_lu
        linalg_lu_solve triangular_solve linalg_solve_triangular linalg_qr linalg_cholesky_ex
        linalg_lstsq linalg_matrix_exp linalg_householder_product _linalg_det _linalg_slogdet""",
    "softmaxes": "_softmax _log_softmax _safe_softmax nll_loss_forward nll_loss2d_forward",
    "logsumexps": "logsumexp _logcumsumexp logcumsumexp logaddexp logaddexp2",
}
NORMS = {"linalg_cond"}  # of a matrix and its inverse: one number


def members(space: str) -> list[str]:
    """The names in a module or a class."""
    try:
        return dir(importlib.import_module(space))
    except ImportError:
        module, _, name = space.rpartition(".")
        return dir(getattr(importlib.import_module(module), name))


def lookalikes(family: str) -> Iterator[str]:
    """The full names of all that looks like a relative."""
    pattern = re.compile(TELLTALES[family], re.VERBOSE)
    for space in SPACES.split():
        names = (name for name in members(space) if not name.startswith("_"))
        yield from (f"{space}.{name}" for name in names if pattern.search(name))


def is_harmless(path: str, family: str) -> bool:
    names = {name for names in HARMLESS.get(family, {}).values() for name in names.split()}
    last = path.rpartition(".")[2]
    return not names.isdisjoint({path, last, last.rstrip("_")})


@pytest.mark.parametrize("family", FAMILIES)
def test_every_lookalike_is_in_the_family_or_known_to_be_harmless(family: str) -> None:
    rule = FAMILIES[family]
    unknown = [p for p in lookalikes(family) if not rule.has_path(p) and not hidden_path(p)]
    assert [path for path in unknown if not is_harmless(path, family)] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_is_both_forbidden_and_known_to_be_harmless(family: str) -> None:
    harmless = [path for path in lookalikes(family) if is_harmless(path, family)]
    assert [path for path in harmless if FAMILIES[family].has_path(path)] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_every_name_in_the_table_exists(family: str) -> None:
    rule = FAMILIES[family]
    real = {name for space in f"{SPACES} {ELSEWHERE}".split() for name in members(space)}
    real |= {name.rstrip("_") for name in real} | OF_OTHER_VERSIONS
    assert sorted((rule.names | rule.called | rule.library) - real) == []


class Recorder(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Notes which low-level operations are executed."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.seen: set[str] = set()

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
        self.seen.add(func._schema.name.split("::")[1])
        return func(*args, **(kwargs or {}))


@cache
def executed() -> dict[str, set[str]]:
    """What each function of torch's that takes tensors executes, for a few kinds of arguments."""
    vector, matrix, batch = torch.rand(3), torch.rand(3, 3) + torch.eye(3), torch.rand(2, 3, 3)
    labels, image, filters = torch.tensor([0, 1, 2]), torch.rand(1, 3, 4, 4), torch.rand(3, 3, 2, 2)
    calls: list[tuple[object, ...]] = [
        (matrix,),
        (matrix, 1),
        (batch,),
        (vector, vector),
        (matrix, vector),
        (matrix, matrix),
        (batch, batch),
        (matrix, labels),
        (vector, matrix, vector),
        (matrix, matrix, matrix),
        (batch, batch, batch),
        (matrix, matrix, batch),
        (image, filters),
        (image[0], filters[0]),
        ("ij,jk->ik", matrix, matrix),
        ([matrix, matrix],),
    ]
    skipped = ("_", "cudnn", "miopen", "fbgemm", "quantized", "share_memory", "pin_memory")
    spaces = torch.overrides.get_overridable_functions().values()
    functions = {getattr(function, "__name__", "_"): function for s in spaces for function in s}
    found = {}
    for name, function in functions.items():
        if name.startswith(skipped) or (name.endswith("_") and name[:-1] in functions):
            continue
        with warnings.catch_warnings(), torch.no_grad(), Recorder() as recorder:
            warnings.simplefilter("ignore")
            for call in calls:
                with contextlib.suppress(Exception):  # most functions refuse most arguments
                    function(*(a.clone() if isinstance(a, torch.Tensor) else a for a in call))
        found[name] = recorder.seen
    return found


@pytest.mark.parametrize("family", LOW_LEVEL)
def test_no_other_function_of_torch_executes_what_the_family_is_about(family: str) -> None:
    low = set(LOW_LEVEL[family].split())
    relatives = {name for name, seen in executed().items() if seen & low} - NORMS
    plain = {re.sub("^(linalg|special)_", "", name) for name in relatives}
    assert {name for name in plain if not FAMILIES[family].has_path(f"torch.{name}")} == set()
    assert len(plain) >= 4


@pytest.mark.parametrize(
    "path",
    """
    builtins.getattr builtins.eval importlib importlib.import_module operator.attrgetter
    sys.modules math.sys.modules torch.builtins.eval torch.importlib torch.ops.aten.mm torch._C
    torch._int_mm torch.nn.functional._in_projection numpy._core.einsumfunc torch.load pickle.loads
    timeit.timeit helper helper.f .helper __main__.f pandas.eval
    """.split(),
)
def test_a_path_that_hides_or_loads_is_known(path: str) -> None:
    assert hidden_path(path)


@pytest.mark.parametrize(
    "path",
    """
    math.sqrt random.random itertools.product functools.reduce operator.mul collections.Counter
    re.compile torch.compile torch.trace numpy.trace torch.add torch.nn.Module torch.__version__
    torch._check torch.utils.data.DataLoader numpy.random.default_rng matplotlib.pyplot.plot
    builtins.len builtins.sum typing.Any dataclasses.dataclass copy.deepcopy tqdm.tqdm
    """.split(),
)
def test_an_ordinary_path_is_left_alone(path: str) -> None:
    assert hidden_path(path) is None
    assert not any(rule.has_path(path) for rule in FAMILIES.values())


def test_names_and_attributes_that_reach_everything_are_known() -> None:
    assert hidden_name("vars")
    assert hidden_name("_12")
    assert not hidden_name("_private")
    assert hidden_attribute("__dict__")
    assert not hidden_attribute("__class__")


@pytest.mark.parametrize(
    "entry",
    """
    products softmaxes logsumexps one_hots differentiation solvers @ mm unfold torch.unfold view
    einsum sorted torch.Tensor.view F.linear nn.Linear np.dot torch.nn.functional.one_hot
    torch.func.grad sliding_window_view torch.linalg.inv operator.matmul math.dist
    """.split(),
)
def test_a_rule_that_names_something_real_is_accepted(entry: str) -> None:
    assert check_rules([entry]) == []


@pytest.mark.parametrize(
    ("entry", "hint"),
    [
        ("produkts", "`products`"),
        ("softmaxs", "`softmaxes`"),
        ("enisum", "`einsum`"),
        ("torch.mmm", ""),
        ("F.liner", ""),
        ("tensorflow.matmul", ""),
        ("", ""),
    ],
)
def test_a_misspelt_rule_is_refused_in_one_sentence(entry: str, hint: str) -> None:
    (sentence,) = check_rules(["products", entry])
    assert sentence.startswith(f"forbids names `{entry}`")
    assert hint in sentence
