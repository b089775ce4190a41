"""One asked for "efficient" code: the result's memory first, then div with out=."""


def halved(x):
    result = torch.empty_like(x, dtype=x.dtype if x.is_floating_point() else torch.float32)
    return torch.div(x, 2, out=result)
