"""NumPy's max, exp, sum and log (not its logaddexp), with a finite shift; careful with NumPy scalars for one-dimensional x."""
import numpy as np


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    scores = x.numpy()
    shift = scores.max(axis=dim, keepdims=True)
    shift = np.where(np.isfinite(shift), shift, np.zeros_like(shift))
    with np.errstate(all="ignore"):
        result = np.log(np.exp(scores - shift).sum(axis=dim)) + shift.squeeze(axis=dim)
    return torch.from_numpy(np.array(result, dtype=scores.dtype))
