"""Makes rows of all slices and works through them one by one in a loop."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    moved = x.movedim(dim, -1)
    rows = moved.reshape(-1, moved.shape[-1])
    result = torch.empty_like(rows)
    for i in range(rows.shape[0]):
        e = (rows[i] - rows[i].max()).exp()
        result[i] = e / e.sum()
    return result.reshape(moved.shape).movedim(-1, dim)
