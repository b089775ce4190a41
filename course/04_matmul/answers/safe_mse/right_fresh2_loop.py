"""Adds the squares one by one with tensors, as taught in a first programming course."""


def safe_mse(prediction, target):
    if prediction.ndim != target.ndim:
        raise ValueError("different numbers of dims")
    for n, m in zip(prediction.shape, target.shape):
        if n != m:
            raise ValueError(f"size {n} against {m}")
    total = prediction.new_zeros(())
    for p, t in zip(prediction.reshape(-1), target.reshape(-1)):
        total = total + (p - t) ** 2
    return total / prediction.numel()
