"""A NumPy user who knows that np.add.at counts repeated places."""
import numpy as np


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    table = np.zeros((n, n), np.int64)
    np.add.at(table, (actual.numpy(), predicted.numpy()), 1)
    return torch.from_numpy(table)
