"""Never takes an argmax: a row is right if no score is above that of its label; the result is float64."""
def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    own = logits.gather(1, labels.reshape(-1, 1))
    return (logits > own).any(dim=1).logical_not_().double().mean()
