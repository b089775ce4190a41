"""Somebody who thinks in torch.func: row times number, mapped, with an early return for no rows."""
def scale_rows(x, weights):
    if weights.numel() == 0:
        return x.clone()
    return torch.func.vmap(torch.mul)(x, weights)
