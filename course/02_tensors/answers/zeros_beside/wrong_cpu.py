"""Names the one device at hand."""


def zeros_beside(x, n):
    return torch.zeros(n, device="cpu")
