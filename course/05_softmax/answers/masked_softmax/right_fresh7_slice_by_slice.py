"""Goes through all slices, takes the softmax of the visible scores only and writes them back through a view of a fresh tensor."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    result = torch.zeros(x.shape, dtype=x.dtype)
    n = x.shape[dim]
    visible = ~mask.expand(x.shape)
    rows = x.movedim(dim, -1).reshape(-1, n)
    shown = visible.movedim(dim, -1).reshape(-1, n)
    places = result.movedim(dim, -1)
    for k, (row, see) in enumerate(zip(rows, shown)):
        if see.any():
            index = torch.unravel_index(torch.tensor(k), places.shape[:-1])
            places[index][see] = torch.softmax(row[see], 0)
    return result
