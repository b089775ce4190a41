"""Python floats, row by row, and a NamedTuple as the pair."""
import math
from typing import NamedTuple


class State(NamedTuple):
    maximum: torch.Tensor
    total: torch.Tensor


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    tops, sums = [], []
    for m, s, row in zip(running_max.tolist(), running_sum.tolist(), block.tolist()):
        top = max(m, *row)
        old = s * math.exp(m - top) if m > -inf else 0.0
        tops.append(top)
        sums.append(math.fsum([old, *(math.exp(score - top) for score in row if score > -inf)]))
    return State(torch.tensor(tops, dtype=block.dtype), torch.tensor(sums, dtype=block.dtype))
