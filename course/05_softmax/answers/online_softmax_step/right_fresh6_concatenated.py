"""Treats the old state as one more score with a weight."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    scores = torch.cat([running_max[:, None], block], dim=1)
    weights = torch.cat([running_sum[:, None], torch.ones_like(block)], dim=1)
    new_max = scores.amax(dim=1)
    base = new_max.clone()
    base[base == -inf] = 0
    new_sum = (weights * torch.exp(scores - base[:, None])).sum(dim=1)
    return new_max, new_sum
