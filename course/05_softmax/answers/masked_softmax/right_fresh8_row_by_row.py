"""A C programmer: for every slice softmax over the visible scores only, written into zeros of the same shape."""
def masked_softmax(x, mask, dim):
    out = torch.zeros(x.shape, dtype=x.dtype)
    last = out.movedim(dim, -1)
    scores, hidden = x.movedim(dim, -1), mask.broadcast_to(x.shape).movedim(dim, -1)
    import itertools

    for place in itertools.product(*map(range, last.shape[:-1])):
        seen = ~hidden[place]
        if seen.any():
            last[place][seen] = torch.softmax(scores[place][seen], dim=0)
    return out
