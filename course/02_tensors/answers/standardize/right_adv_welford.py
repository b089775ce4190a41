"""Welford's running mean and sum of squares."""


def standardize(x, dim):
    parts = x.unbind(dim)
    mean, squares = torch.zeros_like(parts[0]), torch.zeros_like(parts[0])
    for k, part in enumerate(parts, 1):
        step = part - mean
        mean = mean + step / k
        squares = squares + step * (part - mean)
    deviation = (squares / (len(parts) - 1)).sqrt()
    return torch.stack([(part - mean) / deviation for part in parts], dim)
