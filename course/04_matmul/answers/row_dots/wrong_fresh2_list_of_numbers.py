"""Collects Python numbers, so that float64 comes back as float32."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return torch.tensor((a * b).sum(-1).tolist())
