"""Sorts with NumPy, which has no bfloat16."""

import numpy as np


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    order = np.argsort(-scores.numpy(), axis=1)
    hit = order == labels.numpy()[:, None]
    return [int(hit[:, :k].sum()) for k in ks]
