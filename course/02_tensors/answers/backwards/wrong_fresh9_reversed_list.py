"""A beginner goes through a list: int32 comes back as int64, float64 as float32 (bullet 1: the same dtype)."""


def backwards(array):
    return torch.tensor(array.tolist()[::-1])
