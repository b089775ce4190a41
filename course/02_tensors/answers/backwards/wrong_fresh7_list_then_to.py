"""Through a list and then to the dtype: float64 numbers have been float32 on the way and lost digits."""
def backwards(array):
    numbers = array.tolist()
    numbers.reverse()
    return torch.tensor(numbers).to(dtype_named[array.dtype.name])
