"""What `forbids` covers: the one table of function families, and of ways to hide which function is called.

`forbids="products, unfold"` in a lesson names families of this table or plain names. `static.py` looks up in it every
function that an answer's source mentions. A family holds everything that does its job in one call, roundabout ways
included; what was looked at and left out, and why, is listed in `tests/referee/test_forbidden.py`, which walks the
real torch and NumPy so that a new function cannot slip by.

Rules on a path (`torch.linalg.inv`) and on an attribute of an object nobody knows (`x.mm`) differ: an unknown `x` may
well be a tensor, so its `.mm` counts, but `.grad` is something every tensor has, and counts only where it is called.
"""

import builtins
import difflib
import importlib
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """One entry of `forbids`: a family or a plain name.

    `names` count everywhere, `called` on an unknown object only where they are called, `library` only in a library;
    `paths` are exact, `modules` count with all that is in them, `operator` tells whether `@` is meant too. In the
    standard library only `paths` count, unless `anywhere` is set: `operator.inv` inverts bits, not matrices.
    """

    label: str
    names: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    library: frozenset[str] = frozenset()
    paths: frozenset[str] = frozenset()
    modules: frozenset[str] = frozenset()
    operator: bool = False
    anywhere: bool = False

    def has_path(self, path: str) -> bool:
        """Tell whether the rule covers a library's function, `path` being its full dotted name."""
        if path in self.paths or any(f"{path}.".startswith(f"{m}.") for m in self.modules):
            return True
        parts = path.split(".")
        if parts[0] in sys.stdlib_module_names and not self.anywhere:
            return False
        return bool(_spellings(parts[-1]) & (self.names | self.called | self.library))

    def has_attribute(self, name: str, *, called: bool) -> bool:
        """Tell whether the rule covers the attribute `name` of an object that may be a tensor."""
        return bool(_spellings(name) & (self.names | self.called if called else self.names))


def _spellings(name: str) -> set[str]:
    """Return a function's name as written and, for an in-place one such as `addmm_`, without the underscore."""
    return {name} if name.endswith("__") else {name, name.rstrip("_")}


def _family(label: str, *, operator: bool = False, **names: str) -> Rule:
    return Rule(label, **{k: frozenset(v.split()) for k, v in names.items()}, operator=operator)


_CONTRACTIONS = """
    mm matmul bmm dot mv vdot inner outer ger addmm addmv addbmm baddbmm addr kron tensordot einsum vecdot matvec vecmat
    chain_matmul multi_dot __matmul__ __rmatmul__ __imatmul__ imatmul innerproduct outerproduct
    smm hsmm dsmm spmm hspmm saddmm sspaddmm sampled_addmm scaled_mm grouped_mm scaled_grouped_mm
    linear Linear LazyLinear bilinear Bilinear NonDynamicallyQuantizableLinear linear_cross_entropy LinearCrossEntropyLoss
    fbgemm_linear_fp16_weight fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight
    fbgemm_linear_int8_weight_fp32_activation mkldnn_linear_backward_weights AdaptiveLogSoftmaxWithLoss
    conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d convolution convolve correlate
    Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d LazyConv3d
    LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d mkldnn_convolution
    cudnn_convolution cudnn_convolution_relu cudnn_convolution_add_relu cudnn_convolution_transpose
    miopen_convolution miopen_convolution_relu miopen_convolution_add_relu miopen_convolution_transpose
    miopen_depthwise_convolution conv1d_input conv1d_weight conv2d_input conv2d_weight conv3d_input conv3d_weight
    rnn_relu rnn_tanh lstm gru rnn_relu_cell rnn_tanh_cell lstm_cell gru_cell RNN LSTM GRU RNNCell LSTMCell GRUCell
    RNNBase RNNCellBase mkldnn_rnn_layer miopen_rnn quantized_lstm quantized_gru quantized_lstm_cell
    quantized_gru_cell quantized_rnn_relu_cell quantized_rnn_tanh_cell
    cdist cosine_similarity CosineSimilarity cosine_embedding_loss CosineEmbeddingLoss cov corrcoef
    embedding_bag EmbeddingBag affine_grid affine_grid_generator cudnn_affine_grid_generator
    polymul chebmul legmul lagmul hermmul hermemul
"""
_ATTENTION = """
    scaled_dot_product_attention multi_head_attention_forward MultiheadAttention flex_attention varlen_attn
    Transformer TransformerEncoder TransformerDecoder TransformerEncoderLayer TransformerDecoderLayer
"""
# The inverse of [[1, -A, 0], [0, 1, -B], [0, 0, 1]] holds A @ B, and so on: these multiply matrices as well as solve.
_LINEAR_ALGEBRA = """
    inv inv_ex inverse pinv pinverse solve solve_ex solve_triangular triangular_solve spsolve lstsq tensorinv tensorsolve
    cholesky cholesky_ex cholesky_inverse cholesky_solve lu lu_factor lu_factor_ex lu_solve lu_unpack
    ldl_factor ldl_factor_ex ldl_solve qr geqrf orgqr ormqr householder_product svd svdvals svd_lowrank pca_lowrank
    eig eigh eigvals eigvalsh symeig lobpcg matrix_power matrix_exp det logdet slogdet
"""

FAMILIES = {
    # Multiplies entries of two operands and sums over an index, or has a matrix product among its results.
    "products": _family(
        "products",
        names=_CONTRACTIONS + _ATTENTION + _LINEAR_ALGEBRA,
        library="matrix asmatrix mat bmat poly1d Polynomial average",  # `*` of two matrices; sum(w * x) / sum(w)
        paths="""operator.matmul operator.imatmul _operator.matmul _operator.imatmul math.sumprod
            statistics.covariance statistics.correlation statistics.linear_regression""",
        modules="""torch.nn.attention torch.nn.grad torch.ao torch.quantization numpy.matlib scipy.linalg scipy.sparse
            scipy.signal scipy.ndimage scipy.spatial""",
        operator=True,
    ),
    # Normalises exponentials, or is a cross-entropy. Not logsumexp (a family of its own: softmax by way of it is an
    # answer) and not sigmoid, softplus and their like (they stand for one exp; the normalising is still to be done).
    "softmaxes": _family(
        "softmaxes",
        names="""softmax log_softmax softmin gumbel_softmax Softmax Softmax2d Softmin LogSoftmax
            AdaptiveLogSoftmaxWithLoss SoftmaxTransform logits_to_probs
            cross_entropy CrossEntropyLoss linear_cross_entropy LinearCrossEntropyLoss
            binary_cross_entropy binary_cross_entropy_with_logits BCELoss BCEWithLogitsLoss soft_margin_loss
            SoftMarginLoss multilabel_soft_margin_loss MultiLabelSoftMarginLoss nll_loss nll_loss2d NLLLoss NLLLoss2d
            kl_div KLDivLoss ctc_loss CTCLoss miopen_ctc_loss
            Categorical OneHotCategorical OneHotCategoricalStraightThrough RelaxedOneHotCategorical
            ExpRelaxedCategorical Multinomial"""
        + _ATTENTION,
        paths="scipy.stats.entropy scipy.special.rel_entr",
        modules="torch.nn.attention",
    ),
    # The logarithm of a sum of exponentials, of all, of two or of the first so many.
    "logsumexps": _family("logsumexps", names="logsumexp logaddexp logaddexp2 logcumsumexp"),
    # Turns labels into rows of zeros with a one. Not eye, scatter, == or a look-up in a table: those are the answers.
    "one_hots": _family(
        "one_hots",
        names="""one_hot gumbel_softmax OneHotCategorical OneHotCategoricalStraightThrough RelaxedOneHotCategorical
            get_dummies to_categorical""",
    ),
    # Gives derivatives, exact or from differences. Not autograd.Function, no_grad and the like: they yield none.
    "differentiation": _family(
        "differentiation",
        names="""backward run_backward grad_fn grad_and_value value_and_grad vjp jvp vhp hvp jacobian hessian jacrev
            jacfwd linearize make_dual unpack_dual dual_level enter_dual_level get_numerical_jacobian
            get_numerical_jacobian_wrt_specific_input get_analytical_jacobian aot_function aot_module
            mkldnn_linear_backward_weights batch_norm_backward_elemt batch_norm_backward_reduce""",
        called="grad gradient",
        modules="""torch.autograd.functional torch.autograd.forward_ad torch.nn.grad torch.nn.functional.grad
            scipy.differentiate scipy.optimize scipy.misc""",
    ),
    # Solves equations or fits curves in closed form or as a black box. Not torch.optim: it takes the steps only.
    "solvers": _family(
        "solvers",
        names=_LINEAR_ALGEBRA + "polyfit chebfit legfit lagfit hermfit hermefit",
        library="fit roots",  # numpy.polynomial.Polynomial.fit
        paths="statistics.linear_regression",
        modules="scipy.optimize scipy.stats scipy.linalg scipy.sparse scipy.interpolate scipy.odr scipy.signal",
    ),
}

_SHORT = {"F": "torch.nn.functional", "nn": "torch.nn", "np": "numpy"}


def rules_for(forbids: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules that `forbids` names.

    A plain name without a dot (`unfold`) is every function and method so called. One with a dot means that function
    under any alias; `torch.unfold` the method too, `np.dot` or `F.linear` an unknown object's only where it is called.
    `matmul` and `torch.matmul` mean `@` as well, and `@` alone that operator with its functions.
    """
    return tuple(FAMILIES.get(entry) or _plain(entry) for entry in (e.strip() for e in forbids) if entry)


def _plain(entry: str) -> Rule:
    if entry == "@":
        entry = "__matmul__"
    root, dot, rest = entry.partition(".")
    path = f"{_SHORT.get(root, root)}{dot}{rest}".replace("torch.Tensor.", "torch.")
    name = path.rpartition(".")[2]
    product = name in {"matmul", "__matmul__"}
    names = {name, "__matmul__", "__rmatmul__", "__imatmul__"} if product else {name}
    operators = {"operator.matmul", "operator.imatmul", "_operator.matmul", "_operator.imatmul"}
    quiet = names & FAMILIES["differentiation"].called
    if not dot:
        return Rule(
            entry,
            names=frozenset(names - quiet),
            called=frozenset(quiet),
            paths=frozenset(operators if product else ()),
            operator=product,
            anywhere=True,
        )
    method = path == f"torch.{name}"
    paths = {path} | {p + name for p in ("torch.Tensor.", "torch.functional.") if method}
    return Rule(
        entry,
        names=frozenset(names - quiet if method else ()),
        called=frozenset(names),
        paths=frozenset(paths | (operators if product and method else set())),
        operator=product and method,
    )._exact()


def check_rules(forbids: Sequence[str]) -> list[str]:
    """Return one sentence for each entry of `forbids` that is neither a family nor the name of a real function.

    Imports torch and NumPy, so it is the builder's to call and not the grader's.
    """
    known = {name for space in _namespaces() for name in dir(space)} | {*FAMILIES, "@"}
    faults = []
    for entry in (e.strip() for e in forbids):
        if (_exists(entry) if "." in entry else entry in known) or not entry:
            continue
        near = difflib.get_close_matches(entry, known, 1)
        hint = f"; did you mean `{near[0]}`?" if near else "."
        faults.append(f"forbids names `{entry}`, which is neither a family nor a function of torch or NumPy{hint}")
    return faults
