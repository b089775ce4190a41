"""A NumPy veteran: np.add.at counts repeated places each time."""
import numpy as np


def confusion_matrix(predicted, actual, n):
    table = np.zeros((n, n), dtype=np.int64)
    np.add.at(table, (actual.numpy(), predicted.numpy()), 1)
    return torch.from_numpy(table)
