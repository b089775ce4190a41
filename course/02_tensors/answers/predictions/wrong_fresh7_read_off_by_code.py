"""Lets torch say the dtypes and shapes: what code works out (a name, a call) does not count."""
x = torch.arange(6).reshape(2, 3)
d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)
predictions = {
    "torch.tensor([1, 2.5]).dtype": str(torch.tensor([1, 2.5]).dtype)[6:],
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": str(torch.as_tensor(np.array([1.0, 2.0])).dtype)[6:],
    "(x + 1.5).dtype": str((x + 1.5).dtype)[6:],
    "(d * torch.tensor([2, 3, 4])).dtype": str((d * torch.tensor([2, 3, 4])).dtype)[6:],
    "(x > 2).sum().dtype": str((x > 2).sum().dtype)[6:],
    "(x / x.sum()).dtype": str((x / x.sum()).dtype)[6:],
    "x[:, 1].shape": tuple(x[:, 1].shape),
    "x[:, 1:2].shape": tuple(x[:, 1:2].shape),
    "x[x > 2].shape": tuple(x[x > 2].shape),
    "(x + d.unsqueeze(dim=0)).shape": tuple((x + d.unsqueeze(dim=0)).shape),
}
