"""Goes through the rows in Python, with an if for the maximum -inf."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    new_max, new_sum = running_max.clone(), running_sum.clone()
    for i, row in enumerate(block):
        m = torch.maximum(running_max[i], row.max())
        new_max[i] = m
        if m == -inf:
            new_sum[i] = 0.0
        else:
            new_sum[i] = running_sum[i] * (running_max[i] - m).exp() + (row - m).exp().sum()
    return new_max, new_sum
