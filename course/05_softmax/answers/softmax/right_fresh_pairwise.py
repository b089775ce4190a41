"""Turns the fraction over: one over the sum of exp of all differences."""

def softmax(x, dim):
    z = x.movedim(dim, -1).double()
    difference = z.unsqueeze(-2) - z.unsqueeze(-1)  # [..., i, j] = x_j - x_i
    difference = difference.masked_fill(difference.isnan(), 0.0)  # -inf beside -inf
    return (1 / difference.exp().sum(-1)).to(x.dtype).movedim(-1, dim)
