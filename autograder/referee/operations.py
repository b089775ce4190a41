"""Low-level operations that convict an answer: what torch really executed, as its dispatcher
names it.

The student's process reports them, so they can convict and never acquit: code there could leave
some out, but no honest answer reports one that it did not run.
"""

from __future__ import annotations

from collections.abc import Iterable

_FAMILIES: dict[str, str] = {
    "products": (
        "mm bmm mv dot vdot addmm addmv addbmm baddbmm _addmm_activation matmul linear bilinear "
        "_trilinear convolution _convolution convolution_overrideable mkldnn_convolution "
        "slow_conv3d_forward _slow_conv2d_forward conv_transpose2d _cdist_forward "
        "_euclidean_dist _int_mm _scaled_mm einsum _scaled_dot_product_flash_attention_for_cpu "
        "_scaled_dot_product_attention_math _scaled_dot_product_flash_attention _sparse_mm "
        "_sparse_addmm linalg_matrix_exp"
    ),
    "softmaxes": (
        "_softmax _log_softmax nll_loss_forward nll_loss2d_forward "
        "_scaled_dot_product_flash_attention_for_cpu _masked_softmax _sparse_softmax "
        "_sparse_log_softmax"
    ),
    "logsumexps": "logsumexp logaddexp logaddexp2 _logcumsumexp",
    "one_hots": "one_hot",
    "differentiation": "",
    "solvers": (
        "linalg_lstsq _linalg_solve_ex linalg_inv_ex linalg_qr _linalg_svd linalg_cholesky_ex "
        "linalg_lu linalg_lu_factor_ex _linalg_eigh linalg_eig triangular_solve "
        "linalg_solve_triangular cholesky_solve cholesky_inverse geqrf ormqr"
    ),
}


def convicting(forbids: Iterable[str]) -> frozenset[str]:
    """The operations that break a rule, by the dispatcher's names without `aten::`.

    Families only: a function that an exercise forbids by name may well run inside another one that
    it allows, as `bmm` does inside `@`.

    Args:
        forbids: families, and names of functions.
    """
    return frozenset(name for word in forbids for name in _FAMILIES.get(word, "").split())
