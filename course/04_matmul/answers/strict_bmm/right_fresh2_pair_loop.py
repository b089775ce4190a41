"""Fills a batch of zeros pair by pair with mm."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("batches of matrices have three dims")
    if len(a) != len(b) or a.shape[2] != b.shape[1]:
        raise ValueError(f"{tuple(a.shape)} and {tuple(b.shape)} do not fit")
    out = torch.zeros(len(a), a.shape[1], b.shape[2], dtype=a.dtype)
    for i in range(len(a)):
        out[i] = torch.mm(a[i], b[i])
    return out
