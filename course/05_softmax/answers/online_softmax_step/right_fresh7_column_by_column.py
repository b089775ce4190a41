"""Reads the block one column at a time, as if every column were a block of its own."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    m, s = running_max, running_sum
    for column in block.unbind(dim=1):
        new = torch.maximum(m, column)
        base = new.masked_fill(new == -inf, 0.0)
        m, s = new, s * (m - base).exp() + (column - base).exp()
    return m, s
