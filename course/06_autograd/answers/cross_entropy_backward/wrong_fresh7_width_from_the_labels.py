"""one_hot without num_classes: if the last class does not occur, the widths differ, an error (or a silent broadcast of one column)."""
def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    return (torch.softmax(logits, dim=1) - nn.functional.one_hot(labels)) / len(labels)
