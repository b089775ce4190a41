"""softmax along dim 0: the rows compete instead of the classes; the symmetric example hides it."""
def cross_entropy_backward(logits, labels):
    n, c = logits.shape
    truth = nn.functional.one_hot(labels, c).to(logits.dtype)
    return (torch.softmax(logits, dim=0) - truth) / n
