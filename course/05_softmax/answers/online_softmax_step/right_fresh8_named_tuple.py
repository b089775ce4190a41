"""A class fan: the state is a NamedTuple (still a pair), two states are merged, shifted by a finite number."""
from typing import NamedTuple


class State(NamedTuple):
    new_max: torch.Tensor
    new_sum: torch.Tensor


def online_softmax_step(running_max, running_sum, block):
    top = torch.maximum(running_max, block.max(dim=1).values)
    finite = top.masked_fill(top.isneginf(), 0.0)
    old = running_sum * torch.exp(running_max - finite)
    return State(top, old + torch.exp(block.T - finite).sum(0))
