"""Takes one column at a time, for which the rule is simplest."""

def online_softmax_step(running_max, running_sum, block):
    m, s = running_max.clone(), running_sum.clone()
    for score in block.unbind(1):
        rises = score > m
        s = torch.where(rises, s * (m - score).exp() + 1, s + (score - m).exp())
        m = torch.where(rises, score, m)
        s = torch.where(m == -inf, torch.zeros_like(s), s)
    return m, s
