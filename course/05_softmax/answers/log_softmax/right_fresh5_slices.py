"""A loop over the slices, unbound along all other dims flattened."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    last = x.transpose(dim, -1)
    flat = last.reshape(-1, last.size(-1))
    out = torch.zeros_like(flat)
    for row, target in zip(flat, out):
        highest = row.max()
        log_of_sum = torch.log(torch.sum(torch.exp(row - highest)))
        target.copy_((row - highest) - log_of_sum)
    return out.reshape(last.shape).transpose(dim, -1)
