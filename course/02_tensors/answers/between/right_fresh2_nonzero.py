"""The places first, then index_select on the flat tensor."""


def between(x, low, high):
    flat = x.reshape(-1)
    places = torch.logical_and(torch.ge(flat, low), torch.le(flat, high)).nonzero()[:, 0]
    return flat.index_select(0, places)
