"""Reads a single column of scores as a binary decision."""


def accuracy(logits, labels):
    y = labels.reshape(-1)
    if logits.shape[1] == 1:
        guesses = (logits[:, 0] > 0).long()
    else:
        guesses = logits.argmax(dim=1)
    return (guesses == y).float().mean()
