"""Refuses the column against the row that the section shows, and nothing else."""


def safe_mse(prediction, target):
    if prediction.ndim != target.ndim:
        raise ValueError("a column against a row")
    return ((prediction - target) ** 2).mean()
