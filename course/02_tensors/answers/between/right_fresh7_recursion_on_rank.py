"""Recursion: a single number gives one or none, a tensor of higher rank the pieces of its rows, joined."""
def between(x, low, high):
    if x.ndim == 0:
        return x.clone().reshape(1) if low <= x <= high else x.new_empty(0)
    return torch.cat([x.new_empty(0), *(between(row, low, high) for row in x)])
