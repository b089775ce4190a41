"""Writes the names as in the table, with torch. before them, and lists for the shapes."""


predictions = {
    "torch.tensor([1, 2.5]).dtype": "torch.float32",
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": "torch.float64",
    "(x + 1.5).dtype": "torch.float32",
    "(d * torch.tensor([2, 3, 4])).dtype": "torch.float64",
    "(x > 2).sum().dtype": "torch.int64",
    "(x / x.sum()).dtype": "torch.float32",
    "x[:, 1].shape": [2],
    "x[:, 1:2].shape": [2, 1],
    "x[x > 2].shape": [3],
    "(x + d.unsqueeze(dim=0)).shape": [2, 3],
}
