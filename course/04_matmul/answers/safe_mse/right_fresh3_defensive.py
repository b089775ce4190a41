"""Many checks with messages of their own, and sum / numel."""


def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of one shape; else raise ValueError."""
    if not torch.is_tensor(prediction) or not torch.is_tensor(target):
        raise TypeError("both must be tensors")
    if prediction.ndim != target.ndim:
        raise ValueError(f"{prediction.ndim} dims against {target.ndim}")
    for dim in range(prediction.ndim):
        if prediction.size(dim) != target.size(dim):
            raise ValueError(f"sizes differ in dim {dim}")
    if prediction.dtype != target.dtype:
        raise TypeError("dtypes differ")
    error = prediction - target
    return error.mul(error).sum() / prediction.numel()
