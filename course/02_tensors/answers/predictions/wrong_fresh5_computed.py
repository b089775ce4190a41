"""The right values, but the shapes are worked out by names and calls."""


x = torch.arange(6).reshape(2, 3)
d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)
predictions = {
    "torch.tensor([1, 2.5]).dtype": "float32",
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": "float64",
    "(x + 1.5).dtype": "float32",
    "(d * torch.tensor([2, 3, 4])).dtype": "float64",
    "(x > 2).sum().dtype": "int64",
    "(x / x.sum()).dtype": "float32",
    "x[:, 1].shape": tuple(x[:, 1].shape),
    "x[:, 1:2].shape": tuple(x[:, 1:2].shape),
    "x[x > 2].shape": tuple(x[x > 2].shape),
    "(x + d.unsqueeze(dim=0)).shape": tuple((x + d.unsqueeze(dim=0)).shape),
}
