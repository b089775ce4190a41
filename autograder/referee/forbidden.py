"""What `forbids` covers: one table of the families of functions, and plain names.

`forbids="products, unfold"` in a lesson names families of this table, or plain names. `static.py`
looks up in it every function that an answer's source mentions. A family holds whatever does its job
in one call, roundabout ways included; what was looked at and left out, and why, is listed in
`tests/referee/test_forbidden.py`, which walks the real torch and NumPy so that none slips by.

A library's function (`torch.linalg.inv`) and an attribute of an object nobody knows (`x.mm`) are
two things: an unknown `x` may be a tensor, so its `.mm` counts, but every tensor has a `.grad`.
"""

from __future__ import annotations

import difflib
import importlib
import operator
from collections.abc import Iterable, Iterator, Sequence

from autograder.referee.rule import Rule, tail_of


def rules_for(forbids: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules that `forbids` names, in its order.

    A plain name without a dot (`unfold`) is every function and method so called. With a dot it is
    that function under any alias; `torch.unfold` is the method too, and `F.linear` an unknown
    object's where it is called. `matmul` and `torch.matmul` mean `@` too; `@` stands for itself.
    """
    entries = [entry.strip() for entry in forbids]
    return tuple(FAMILIES.get(entry) or _plain(entry) for entry in entries if entry)


def check_rules(forbids: Sequence[str]) -> list[str]:
    """Return one sentence for each entry that is neither a family nor the name of a real function.

    Imports torch and NumPy: it is the builder's to call, not the grader's.
    """
    known = {name for space in _namespaces() for name in dir(space)} | {*FAMILIES, "@"}
    sentences = []
    for entry in (entry.strip() for entry in forbids):
        if _exists(entry) if "." in entry else entry in known:
            continue
        near = difflib.get_close_matches(entry, sorted(known), 1)
        text = (
            f"forbids names `{entry}`, which is neither a family nor a function of torch or NumPy"
        )
        sentences.append(f"{text}; did you mean `{near[0]}`?" if near else f"{text}.")
    return sentences


def _family(
    label: str,
    *,
    names: str,
    called: str = "",
    library: str = "",
    paths: str = "",
    modules: str = "",
    operator: bool = False,
) -> Rule:
    return Rule(
        label,
        names=frozenset(names.split()),
        called=frozenset(called.split()),
        library=frozenset(library.split()),
        paths=frozenset(paths.split()),
        modules=frozenset(modules.split()),
        operator=operator,
    )


_CONTRACTIONS = """
    mm matmul bmm dot mv vdot vecdot matvec vecmat inner outer ger kron tensordot einsum multi_dot
    addmm addmv addbmm baddbmm addr chain_matmul __matmul__ __rmatmul__ __imatmul__
    smm hsmm dsmm spmm hspmm saddmm sspaddmm sampled_addmm scaled_mm grouped_mm scaled_grouped_mm
    linear Linear LazyLinear bilinear Bilinear linear_cross_entropy LinearCrossEntropyLoss
    fbgemm_linear_fp16_weight fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight
    fbgemm_linear_int8_weight_fp32_activation mkldnn_linear_backward_weights
    AdaptiveLogSoftmaxWithLoss innerproduct outerproduct convolve correlate convolution conv_tbc
    conv1d conv2d conv3d conv_transpose1d conv_transpose2d conv_transpose3d
    Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d
    LazyConv3d LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d mkldnn_convolution
    cudnn_convolution cudnn_convolution_relu cudnn_convolution_add_relu
    cudnn_convolution_transpose miopen_convolution miopen_convolution_relu
    miopen_convolution_add_relu miopen_convolution_transpose miopen_depthwise_convolution
    rnn_relu rnn_tanh lstm gru rnn_relu_cell rnn_tanh_cell lstm_cell gru_cell RNN LSTM GRU RNNCell
    LSTMCell GRUCell RNNBase RNNCellBase mkldnn_rnn_layer miopen_rnn quantized_lstm quantized_gru
    quantized_lstm_cell quantized_gru_cell quantized_rnn_relu_cell quantized_rnn_tanh_cell
    cdist cosine_similarity CosineSimilarity cosine_embedding_loss CosineEmbeddingLoss
    cov corrcoef embedding_bag EmbeddingBag affine_grid affine_grid_generator
    cudnn_affine_grid_generator polymul chebmul legmul lagmul hermmul hermemul polypow chebpow
    legpow lagpow hermpow hermepow c_einsum MultivariateNormal LowRankMultivariateNormal Wishart
    PositiveDefiniteTransform
"""
_ATTENTION = """
    scaled_dot_product_attention multi_head_attention_forward MultiheadAttention flex_attention
    varlen_attn Transformer TransformerEncoder TransformerDecoder TransformerEncoderLayer
    TransformerDecoderLayer
"""
# The inverse of [[1, -A, 0], [0, 1, -B], [0, 0, 1]] holds A @ B, its LU factors hold products, its
# determinant an inner one: whoever may not multiply matrices may not use these either.
_LINEAR_ALGEBRA = """
    inv inv_ex inverse pinv pinverse solve solve_ex solve_triangular triangular_solve spsolve lstsq
    tensorinv tensorsolve cholesky cholesky_ex cholesky_inverse cholesky_solve lu lu_factor
    lu_factor_ex lu_solve lu_unpack ldl_factor ldl_factor_ex ldl_solve qr geqrf orgqr ormqr
    householder_product svd svdvals svd_lowrank pca_lowrank eig eigh eigvals eigvalsh symeig lobpcg
    matrix_power matrix_exp det logdet slogdet
"""

_MATMUL = frozenset({"matmul", "__matmul__", "__rmatmul__", "__imatmul__"})
_MATMUL_FUNCTIONS = frozenset(
    f"{module}.{name}"
    for module in ("operator", "_operator")
    for name in ("matmul", "imatmul", "__matmul__", "__imatmul__")
)

FAMILIES = {
    rule.label: rule
    for rule in [
        # Multiplies entries of two operands and sums over an index, or has such a product among
        # its results. Outer and Kronecker products too: matrix products with a sum of one term.
        _family(
            "products",
            operator=True,
            names=_CONTRACTIONS + _ATTENTION + _LINEAR_ALGEBRA,
            # `*` of two of these is a product; an average with weights is one but for a division.
            library="""matrix asmatrix mat bmat poly1d Polynomial Chebyshev Legendre Laguerre
                Hermite HermiteE average""",
            paths="""math.sumprod statistics.covariance statistics.correlation
                statistics.linear_regression """
            + " ".join(_MATMUL_FUNCTIONS),
            modules="""torch.nn.attention torch.nn.grad torch.nn.functional.grad torch.ao
                torch.quantization torch.nn.utils.parametrizations numpy.matlib""",
        ),
        # Normalises exponentials, or is a cross-entropy, which does so inside or wants it done.
        # Not logsumexp: softmax by way of it is a proper answer. Not sigmoid, softplus and the
        # like: each stands for one exp, and the normalising is still to be done by hand.
        _family(
            "softmaxes",
            names=_ATTENTION
            + """softmax log_softmax softmin gumbel_softmax Softmax Softmax2d Softmin LogSoftmax
                AdaptiveLogSoftmaxWithLoss SoftmaxTransform logits_to_probs
                cross_entropy CrossEntropyLoss linear_cross_entropy LinearCrossEntropyLoss
                binary_cross_entropy binary_cross_entropy_with_logits BCELoss BCEWithLogitsLoss
                soft_margin_loss SoftMarginLoss multilabel_soft_margin_loss
                MultiLabelSoftMarginLoss nll_loss NLLLoss NLLLoss2d kl_div KLDivLoss
                ctc_loss CTCLoss miopen_ctc_loss Categorical OneHotCategorical
                OneHotCategoricalStraightThrough RelaxedOneHotCategorical ExpRelaxedCategorical
                Multinomial""",
            modules="torch.nn.attention",
        ),
        # The logarithm of a sum of exponentials: of all, of two, or of the first so many.
        _family("logsumexps", names="logsumexp logaddexp logaddexp2 logcumsumexp"),
        # Makes a row of zeros with a one from a label. Not eye, scatter, == or a look-up in a
        # table: those are the answers.
        _family(
            "one_hots",
            names="""one_hot gumbel_softmax OneHotCategorical OneHotCategoricalStraightThrough
                RelaxedOneHotCategorical""",
        ),
        # Gives derivatives, exact or from differences. Not autograd.Function, no_grad, hooks and
        # the like, which give none.
        _family(
            "differentiation",
            names="""backward run_backward grad_fn grad_and_value vjp jvp vhp hvp
                jacobian hessian jacrev jacfwd linearize make_dual unpack_dual dual_level
                enter_dual_level get_numerical_jacobian get_numerical_jacobian_wrt_specific_input
                get_analytical_jacobian aot_function aot_module mkldnn_linear_backward_weights
                batch_norm_backward_elemt batch_norm_backward_reduce""",
            called="grad gradient",
            modules="""torch.autograd.functional torch.autograd.forward_ad torch.nn.grad
                torch.nn.functional.grad""",
        ),
        # Solves equations or fits curves, in closed form or as a black box. Not torch.optim, which
        # takes the steps only.
        _family(
            "solvers",
            names=_LINEAR_ALGEBRA + " polyfit chebfit legfit lagfit hermfit hermefit",
            library="""fit roots polyroots chebroots legroots lagroots hermroots hermeroots
                chebinterpolate""",
            paths="statistics.linear_regression",
        ),
    ]
}


def _plain(entry: str) -> Rule:
    """The rule of a plain name."""
    product = entry in {"@", "matmul", "torch.matmul", "torch.Tensor.matmul"}
    name = "matmul" if product else entry.rpartition(".")[2]
    names = _MATMUL if product else frozenset({name})
    called = names & FAMILIES["differentiation"].called
    paths = _MATMUL_FUNCTIONS if product else frozenset()
    if entry == "@":
        names -= {"matmul"}
    elif "." in entry:
        tail = tail_of(entry)
        called, names = (
            (called, names - called) if tail == f"torch.{name}" else (names, names - names)
        )
        return Rule(entry, names, called, paths=paths, tails=frozenset({tail}), operator=product)
    names -= called
    return Rule(entry, names, called, paths=paths, operator=product, anywhere=not product)


def _namespaces() -> Iterator[object]:
    modules = """torch torch.nn torch.nn.functional torch.nn.init torch.nn.utils torch.linalg
        torch.fft torch.special torch.sparse torch.masked torch.func torch.autograd
        torch.autograd.functional torch.autograd.forward_ad torch.distributions torch.optim
        torch.utils.data numpy numpy.linalg numpy.fft numpy.random numpy.lib.stride_tricks
        builtins operator math statistics itertools functools"""
    for name in modules.split():
        yield importlib.import_module(name)
    yield importlib.import_module("torch").Tensor
    yield importlib.import_module("numpy").ndarray


def _exists(path: str) -> bool:
    """Whether a dotted name leads to something; `torch.unfold` may be a tensor's method only."""
    short = {"F": "torch.nn.functional", "np": "numpy", "nn": "torch.nn"}
    root, _, rest = path.partition(".")
    parts = [*short.get(root, root).split("."), *rest.split(".")]
    for size in range(len(parts) - 1, 0, -1):
        try:
            module = importlib.import_module(".".join(parts[:size]))
        except (ImportError, ValueError):
            continue
        try:
            operator.attrgetter(".".join(parts[size:]))(module)
        except AttributeError:
            continue
        return True
    return root == "torch" and hasattr(importlib.import_module("torch").Tensor, rest)
