"""A NumPy veteran goes through an array; breaks 'any dtype': bfloat16 cannot become one."""
def merge_heads(x):
    b, n, t, d = x.shape
    return torch.from_numpy(x.numpy().swapaxes(1, 2).reshape(b, t, n * d).copy())
