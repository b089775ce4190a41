"""The table with the reasons beside it, in single quotes."""

predictions = {
    "torch.tensor([1, 2.5]).dtype": 'float32',  # one float lifts both
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": 'float64',  # NumPy's own dtype
    "(x + 1.5).dtype": 'float32',  # default dtype, not float64
    "(d * torch.tensor([2, 3, 4])).dtype": 'float64',
    "(x > 2).sum().dtype": 'int64',  # counting
    "(x / x.sum()).dtype": 'float32',
    "x[:, 1].shape": (2,),
    "x[:, 1:2].shape": (2, 1),  # a slice keeps the dim
    "x[x > 2].shape": (3,),  # 3, 4, 5
    "(x + d.unsqueeze(dim=0)).shape": (2, 3),
}
