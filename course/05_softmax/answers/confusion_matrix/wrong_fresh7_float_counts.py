"""Multiplies one-hot matrices as floats and leaves the result so: float32 instead of int64."""
def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    rows = F.one_hot(actual, num_classes=n).float()
    columns = F.one_hot(predicted, num_classes=n).float()
    return rows.T @ columns
