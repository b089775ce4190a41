"""Elements that clamping does not change lie in the range; an empty range returns early."""


def between(x, low, high):
    if low > high:
        return x.new_empty(0)
    return torch.masked_select(x, x.clamp(low, high).eq(x))
