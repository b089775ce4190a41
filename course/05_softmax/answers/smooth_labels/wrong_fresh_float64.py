"""Builds the rows in NumPy and leaves them float64."""

import numpy as np


def smooth_labels(labels, n, eps):
    return torch.from_numpy((1 - eps) * np.eye(n)[labels.numpy()] + eps / n)
