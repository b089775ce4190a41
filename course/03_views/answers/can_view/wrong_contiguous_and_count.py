"""The myth again, with the number of elements checked as well."""


def can_view(x, shape):
    count = math.prod(shape)
    if -1 in shape:
        others = -count
        fits = others > 0 and x.numel() % others == 0
    else:
        fits = count == x.numel()
    return x.is_contiguous() and fits
