"""softmax, and minus 1 at the pairs (row, label), in one chain."""
def cross_entropy_backward(logits, labels):
    n = len(labels)
    pairs = (torch.arange(n), labels)
    return logits.softmax(1).index_put_(pairs, logits.new_tensor(-1.0), accumulate=True).div_(n)
