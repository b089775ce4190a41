"""A block of -inf only makes nan at the beginning, and nan stays."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    old = running_sum * (running_max - new_max).exp()
    return new_max, old + (block - new_max[:, None]).exp().sum(1)
