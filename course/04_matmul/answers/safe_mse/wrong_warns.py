"""Warns as torch does."""

import warnings


def safe_mse(prediction, target):
    if prediction.shape != target.shape:
        warnings.warn("shapes differ")
    return ((prediction - target) ** 2).mean()
