"""Makes a tensor of everything, arrays included, as torch has all the dtypes that come."""


def describe(x):
    t = torch.as_tensor(x)
    return t.dim(), tuple(t.shape), t.numel()
