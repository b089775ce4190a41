"""Empty memory like x, then filled in place."""


def constant_like(x, value):
    result = torch.empty_like(x)
    result.fill_(value)
    return result
