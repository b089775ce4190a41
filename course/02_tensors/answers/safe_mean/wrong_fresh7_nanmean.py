"""nanmean "is safer": a nan no longer counts in its own mean."""
def safe_mean(x, dim):
    if not x.is_floating_point():
        x = x.to(torch.get_default_dtype())
    return x.nanmean(dim)
