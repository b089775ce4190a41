"""index_put_ with accumulate counts repeated pairs."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    counts = torch.zeros((n, n), dtype=torch.int64)
    counts.index_put_((actual, predicted), torch.ones_like(actual), accumulate=True)
    return counts
