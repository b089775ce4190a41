"""Ten minus what is left of ten: loses digits where e**x is tiny, but far fewer than the text allows."""
def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    return 10.0 - torch.relu(10.0 - torch.exp(x))
