"""One row after the other, by a helper that is vectorised over nothing, and a stack (n is 1 or more)."""
def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""

    def one_row(row, label):
        hot = torch.arange(row.numel()).eq(label).to(row.dtype)
        return row.softmax(0) - hot

    return torch.stack([one_row(*pair) for pair in zip(logits, labels)]) / logits.shape[0]
