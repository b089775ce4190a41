"""Plain Python floats for each slice, with the infinities as cases."""

import math


def _row(scores):
    top = max(scores)
    if math.isinf(top):
        return top
    return top + math.log(sum(math.exp(s - top) for s in scores))


def logsumexp(x, dim):
    moved = x.movedim(dim, -1)
    values = [_row(r) for r in moved.reshape(-1, moved.shape[-1]).tolist()]
    return torch.tensor(values, dtype=x.dtype).reshape(moved.shape[:-1])
