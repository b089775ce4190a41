"""Collects in torch.zeros without a dtype, so float64 comes back as float32."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3 or a.shape[0] != b.shape[0] or a.shape[2] != b.shape[1]:
        raise ValueError("unsuitable shapes")
    out = torch.zeros(a.shape[0], a.shape[1], b.shape[2])
    for i in range(a.shape[0]):
        out[i] = a[i] @ b[i]
    return out
