"""Plain Python over the rows with math.exp, as one would do on paper."""

import math


def _row(scores):
    top = max(scores)
    weights = [math.exp(s - top) for s in scores]
    total = math.fsum(weights)
    return [w / total for w in weights]


def softmax(x, dim):
    moved = x.movedim(dim, -1)
    rows = [_row(r) for r in moved.reshape(-1, moved.shape[-1]).tolist()]
    out = torch.tensor(rows, dtype=x.dtype).reshape(moved.shape)
    return out.movedim(-1, dim)
