"""Keeps a plain sum of exp, which overflows."""


def online_softmax_step(running_max, running_sum, block):
    return torch.zeros_like(running_max), running_sum + block.exp().sum(1)
