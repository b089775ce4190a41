"""A helper for one slice, called for each row of the flattened tensor."""

def _one(row):
    row = row - row.max()
    return row - torch.log(torch.sum(torch.exp(row)))


def log_softmax(x, dim):
    moved = x.transpose(dim, -1)
    flat = moved.reshape(-1, moved.shape[-1])
    out = torch.empty_like(flat)
    for i in range(len(flat)):
        out[i] = _one(flat[i])
    return out.reshape(moved.shape).transpose(dim, -1)
