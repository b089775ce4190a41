"""The function of the draft without its underscore."""


def halved(x):
    """Return a new tensor with half of each element."""
    half = torch.div(x, 2)
    return half
