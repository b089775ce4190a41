"""Writes slice by slice into zeros."""


def masked_softmax(x: torch.Tensor, mask: torch.Tensor, dim: int) -> torch.Tensor:
    result = torch.zeros(x.shape, dtype=x.dtype)
    visible = (~torch.broadcast_to(mask, x.shape)).movedim(dim, -1).reshape(-1, x.shape[dim])
    scores = x.movedim(dim, -1)
    flat = scores.reshape(-1, x.shape[dim])
    rows = torch.zeros(flat.shape, dtype=x.dtype)
    for i in range(len(flat)):
        if visible[i].any():
            rows[i, visible[i]] = torch.softmax(flat[i, visible[i]], dim=0)
    result.copy_(rows.reshape(scores.shape).movedim(-1, dim))
    return result
