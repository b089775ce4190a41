"""Never thinks of labels that come as a column."""

def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean()
