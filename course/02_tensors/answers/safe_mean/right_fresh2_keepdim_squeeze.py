"""Converts first, keeps the dim and removes exactly that one."""


def safe_mean(x, dim):
    y = x if x.dtype.is_floating_point else x.to(torch.float32)
    return torch.mean(y, dim, keepdim=True).squeeze(dim)
