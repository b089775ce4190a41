"""Guards the first block only; a row that still has seen only -inf gives nan."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    block_max = block.amax(dim=1)
    if (running_max == -inf).all():  # the first block
        return block_max, (block - block_max[:, None]).exp().sum(dim=1)
    new_max = torch.maximum(running_max, block_max)
    old = running_sum * (running_max - new_max).exp()
    return new_max, old + (block - new_max[:, None]).exp().sum(dim=1)
