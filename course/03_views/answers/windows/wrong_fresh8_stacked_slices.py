"""A careful undergraduate stacks slices; breaks 'the result is a view, nothing is copied'."""
def windows(x, size, step):
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    return torch.stack([x[i : i + size] for i in range(0, len(x) - size + 1, step)])
