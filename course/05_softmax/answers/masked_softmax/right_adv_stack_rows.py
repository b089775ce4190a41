"""Row by row, stacked."""


def masked_softmax(x, mask, dim):
    mask = mask.expand_as(x).movedim(dim, -1).reshape(-1, x.shape[dim])
    moved = x.movedim(dim, -1)
    out = []
    for row, hide in zip(moved.reshape(-1, x.shape[dim]), mask):
        p = torch.zeros_like(row)
        if not hide.all():
            p[~hide] = torch.softmax(row[~hide], 0)
        out.append(p)
    return torch.stack(out).reshape(moved.shape).movedim(-1, dim)
