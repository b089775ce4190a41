"""A NumPy veteran: full of eps / n, then the rest of each row at its label."""
import numpy as np


def smooth_labels(labels, n, eps):
    table = np.full((labels.shape[0], n), eps / n, dtype=np.float32)
    table[np.arange(labels.shape[0]), labels.numpy()] += np.float32(1.0 - eps)
    return torch.from_numpy(table)
