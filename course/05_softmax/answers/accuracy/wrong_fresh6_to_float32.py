"""Rounds the logits to float32 first, where close scores become equal."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    probabilities = torch.softmax(logits.float(), dim=1)
    guesses = probabilities.argmax(dim=1)
    return (guesses == labels.view(-1)).float().mean()
