"""Writes ones at computed places of a flat NumPy array."""

import numpy as np


def one_hot(labels, num_classes):
    y = labels.numpy().reshape(-1)
    if y.size and (y.min() < 0 or y.max() >= num_classes):
        raise ValueError("label out of range")
    flat = np.zeros(y.size * num_classes, dtype=np.int64)
    flat[np.arange(y.size) * num_classes + y] = 1
    return torch.from_numpy(flat).reshape(*labels.shape, num_classes)
