"""A NumPy veteran expects float64 from numbers with a decimal point (entries 1, 3 and 6 are float32), all else is right."""

predictions = {
    "torch.tensor([1, 2.5]).dtype": "float64",
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": "float64",
    "(x + 1.5).dtype": "float64",
    "(d * torch.tensor([2, 3, 4])).dtype": "float64",
    "(x > 2).sum().dtype": "int64",
    "(x / x.sum()).dtype": "float64",
    "x[:, 1].shape": (2,),
    "x[:, 1:2].shape": (2, 1),
    "x[x > 2].shape": (3,),
    "(x + d.unsqueeze(dim=0)).shape": (2, 3),
}
