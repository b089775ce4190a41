"""A reversed list without a dtype: float64 arrays give float32, int32 ones int64 (first bullet)."""


def backwards(array):
    return torch.tensor(array.tolist()[::-1])
