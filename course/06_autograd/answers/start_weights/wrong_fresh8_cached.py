"""Asked for efficient code: a cache hands out the same tensor for the same arguments, not a new one."""
from functools import lru_cache


@lru_cache(maxsize=None)
def start_weights(n, first):
    weights = torch.zeros(n)
    weights[0] = first
    return weights.requires_grad_()
