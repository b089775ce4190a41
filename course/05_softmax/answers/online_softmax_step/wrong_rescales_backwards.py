"""Rescales by the inverse factor."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    shift = torch.where(new_max.isinf(), 0, new_max)
    old = torch.where(running_sum == 0, 0, running_sum * (shift - running_max).exp())
    return new_max, old + (block - shift[:, None]).exp().sum(1)
