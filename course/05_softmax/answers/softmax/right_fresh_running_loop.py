"""Goes over the slices once for the maximum and once for the sum, in a class."""

class Softmax:
    def __call__(self, x, dim):
        parts = x.unbind(dim)
        top = parts[0]
        for part in parts[1:]:
            top = torch.maximum(top, part)
        weights = [torch.exp(part - top) for part in parts]
        total = sum(weights)
        return torch.stack([w / total for w in weights], dim)


softmax = Softmax()
