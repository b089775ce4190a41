"""Thinks that PyTorch has float32 only."""


def copy(array):
    result = torch.tensor(array)
    return result.float() if result.dtype == torch.float64 else result
