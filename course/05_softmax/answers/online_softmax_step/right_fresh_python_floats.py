"""Plain Python for each row, with math.exp."""

import math


def online_softmax_step(running_max, running_sum, block):
    maxima, sums = [], []
    for m, s, row in zip(running_max.tolist(), running_sum.tolist(), block.tolist()):
        top = max([m] + row)
        total = 0.0
        if top > -math.inf:
            total = s * math.exp(m - top) + sum(math.exp(v - top) for v in row)
        maxima.append(top)
        sums.append(total)
    return torch.tensor(maxima, dtype=block.dtype), torch.tensor(sums, dtype=block.dtype)
