"""Thinks that movedim makes a copy and then works in place: the subtraction changes x; breaks "x keeps its values"."""
def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    rows = x.movedim(dim, -1)
    rows -= rows.amax(dim=-1, keepdim=True)
    weights = rows.exp()
    weights /= weights.sum(dim=-1, keepdim=True)
    return weights.movedim(-1, dim)
