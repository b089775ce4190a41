"""Hides with where and turns the nan of empty slices into 0."""

def masked_softmax(x, mask, dim):
    hidden = torch.where(mask, torch.full_like(x, -inf), x)
    return torch.nan_to_num(F.softmax(hidden, dim=dim), nan=0.0)
