"""A loop that adds slice to slice in float64, into a fresh tensor; without slices it is 0 / 0, which is nan."""
def safe_mean(x, dim):
    slices = x.movedim(dim, 0)
    total = torch.zeros(slices.shape[1:], dtype=torch.float64, device=x.device)
    for one in slices:
        total += one
    total /= len(slices)
    return total.to(torch.float32 if not x.is_floating_point() else x.dtype)
