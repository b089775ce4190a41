"""Guards only a first block, that is when every row is still at -inf."""

def online_softmax_step(running_max, running_sum, block):
    new_max = torch.maximum(running_max, block.amax(1))
    if (running_max == -inf).all():
        safe = new_max.masked_fill(new_max == -inf, 0.0)
        return new_max, (block - safe[:, None]).exp().sum(1)
    new_sum = running_sum * (running_max - new_max).exp()
    return new_max, new_sum + (block - new_max[:, None]).exp().sum(1)
