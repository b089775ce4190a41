"""Makes the device of x the current one for one call."""


def zeros_beside(x, n):
    with torch.device(x.device):
        return torch.full(size=(n,), fill_value=0.0, dtype=torch.float32)
