"""Writes into memory of the right dtype."""


def halved(x):
    result = torch.empty(x.shape, dtype=torch.result_type(x, 0.5))
    torch.mul(x, 0.5, out=result)
    return result
