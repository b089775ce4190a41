"""A C programmer: Python numbers and math, a result built as one flat list; a maximum that is infinite is the answer itself."""
import math


def _one_row(row):
    match max(row):
        case top if math.isinf(top):
            return top
        case top:
            return top + math.log(math.fsum(math.exp(v - top) for v in row))


def logsumexp(x, dim):
    moved = x.movedim(dim, -1)
    rows = moved.reshape(-1, moved.size(-1)).tolist()
    return torch.tensor([_one_row(r) for r in rows], dtype=x.dtype).reshape(moved.shape[:-1])
