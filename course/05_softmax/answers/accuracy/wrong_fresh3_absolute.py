"""Takes the score that is farthest from 0 for the highest."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    guesses = logits.abs().argmax(dim=1)
    return (guesses == labels.flatten()).float().mean()
