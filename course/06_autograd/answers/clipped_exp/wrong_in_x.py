"""Overwrites x."""


def clipped_exp(x):
    with torch.no_grad():
        x.clamp_(max=2.302585)
    return x.exp()
