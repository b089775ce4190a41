"""Takes empty memory for zeros."""


def zeros_beside(x, n):
    return torch.empty(n, device=x.device) + float("nan")
