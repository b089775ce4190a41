"""Takes the block's own maximum, which may be lower than the old one."""


def online_softmax_step(running_max, running_sum, block):
    new_max = block.amax(1)
    shift = torch.where(new_max == -inf, torch.zeros_like(new_max), new_max)
    new_sum = running_sum * (running_max - shift).exp()
    return new_max, new_sum + (block - shift[:, None]).exp().sum(1)
