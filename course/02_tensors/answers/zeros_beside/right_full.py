"""A constant, with everything named."""


def zeros_beside(x, n):
    return torch.full(size=(n,), fill_value=0.0, dtype=torch.float32, device=x.device)
