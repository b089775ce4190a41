"""One maximum for all rows."""


def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max.max(), block.max()).expand(len(block))
    shift = torch.where(new_max.isinf(), 0, new_max)
    old = running_sum * (running_max - shift).exp()
    return new_max, old + (block - shift[:, None]).exp().sum(1)
