"""Compares scores with isclose, so a second score close to the highest counts as a hit."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    own = logits.gather(1, labels.view(-1, 1)).squeeze(1)
    best = logits.amax(dim=1)
    # never compare floats with ==
    return torch.isclose(own, best).float().mean()
