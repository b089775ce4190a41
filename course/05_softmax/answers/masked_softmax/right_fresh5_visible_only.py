"""For each slice the softmax of its visible scores alone, written into zeros."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    visible = ~mask.expand(x.shape)
    moved = x.movedim(dim, -1)
    width = moved.shape[-1]
    rows, shown = moved.reshape(-1, width), visible.movedim(dim, -1).reshape(-1, width)
    result = torch.zeros_like(rows)
    for i in range(len(rows)):
        result[i, shown[i]] = torch.softmax(rows[i, shown[i]], dim=0)
    return result.reshape(moved.shape).movedim(-1, dim)
