"""Clips where nothing is recorded, and so loses the whole gradient."""


def clipped_exp(x):
    with torch.no_grad():
        return x.exp().clamp(max=10.0)
