"""A floor under the maximum, which is above some low scores."""


def online_softmax_step(running_max, running_sum, block):
    new = torch.maximum(running_max, block.amax(1))
    shift = new.clamp(min=-1e9)
    total = running_sum * (running_max - shift).exp()
    return new, total + (block - shift[:, None]).exp().sum(1)
