"""Uses squeeze_ with its underscore: the caller's labels lose their column shape (n, 1); breaks "labels stay as they are"."""
def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    if labels.dim() == 2:
        labels.squeeze_(1)
    return (logits.argmax(dim=1) == labels).float().mean()
