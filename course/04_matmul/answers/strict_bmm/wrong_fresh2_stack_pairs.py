"""Stacks the products of the pairs, of which an empty batch has none."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3 or a.shape[0] != b.shape[0] or a.shape[2] != b.shape[1]:
        raise ValueError("unsuitable shapes")
    return torch.stack([x @ y for x, y in zip(a, b)])
