"""Leaves the columns' dim in place."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max.reshape(-1, 1), block.amax(1, keepdim=True))
    shift = torch.where(new_max.isinf(), 0, new_max)
    old = running_sum.reshape(-1, 1) * (running_max.reshape(-1, 1) - shift).exp()
    return new_max, old + (block - shift).exp().sum(1, keepdim=True)
