"""A recursion fan: splits the dim in halves and adds the sums of both (pairwise summation), then divides."""


def safe_mean(x, dim):
    """Return the mean along dim: floats keep their dtype, integers and bool give the default dtype."""

    def total(part):
        if part.shape[0] > 64:
            middle = part.shape[0] // 2
            return total(part[:middle]) + total(part[middle:])
        return part.sum(dim=0)

    floats = x if torch.is_floating_point(x) else x.type(torch.get_default_dtype())
    return torch.true_divide(total(floats.movedim(dim, 0)), x.shape[dim])
