"""Takes only the visible scores of each slice and softmaxes those."""

def masked_softmax(x, mask, dim):
    rows = x.movedim(dim, -1)
    flat = rows.reshape(-1, rows.shape[-1])
    seen = ~mask.expand(x.shape).movedim(dim, -1).reshape(flat.shape)
    out = torch.zeros_like(flat)
    for i in range(flat.shape[0]):
        out[i, seen[i]] = torch.softmax(flat[i, seen[i]], dim=0)
    return out.reshape(rows.shape).movedim(-1, dim)
