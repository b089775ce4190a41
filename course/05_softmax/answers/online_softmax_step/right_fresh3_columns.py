"""Takes the block column by column."""


def _safe_exp(a, b):
    """exp(a - b), 0 where a is -inf."""
    return torch.where(a == -inf, torch.zeros_like(a), torch.exp(a - b))


def online_softmax_step(running_max, running_sum, block):
    m, s = running_max.clone(), running_sum.clone()
    for score in block.unbind(dim=1):
        new = torch.maximum(m, score)
        s = s * _safe_exp(m, new) + _safe_exp(score, new)
        m = new
    return m, s
