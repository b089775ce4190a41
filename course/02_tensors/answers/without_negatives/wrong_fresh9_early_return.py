"""One asked for "efficient" code returns x itself if there is nothing to do (bullet 2: return a new tensor)."""


def without_negatives(x):
    if not (x < 0).any():
        return x
    return torch.where(x < 0, torch.zeros_like(x), x)
