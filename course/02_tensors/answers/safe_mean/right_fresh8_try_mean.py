"""Asks for forgiveness: takes the mean, and converts only if torch refuses; keeps the dim first and selects it away."""


def safe_mean(x, dim):
    try:
        result = x.mean(dim=(dim,), keepdim=True)
    except RuntimeError:
        result = x.type(torch.FloatTensor).mean(dim=(dim,), keepdim=True)
    return result.select(dim, 0)
