"""Folds pairs with logsigmoid."""


def logsumexp(x, dim):
    def two(a, b):
        high, low = torch.maximum(a, b), torch.minimum(a, b)
        out = high - F.logsigmoid(high - low)
        return torch.where(high.isinf(), high, out)

    parts = x.unbind(dim)
    total = parts[0].clone()
    for part in parts[1:]:
        total = two(total, part)
    return total
