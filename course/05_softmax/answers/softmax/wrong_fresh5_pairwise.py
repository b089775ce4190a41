"""One over the sum of exp(x_j - x_i): no maximum needed, but -inf minus -inf is nan."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    # divide top and bottom by exp(x_i):  1 / sum_j exp(x_j - x_i)
    x = x.movedim(dim, -1)
    differences = x.unsqueeze(-2) - x.unsqueeze(-1)  # [..., i, j] = x_j - x_i
    result = 1 / differences.exp().sum(-1)
    return result.movedim(-1, dim)
