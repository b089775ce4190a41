"""Fills some in the dict and leaves the dots of others, which follow below."""
predictions = {
    "torch.tensor([1, 2.5]).dtype": "float32",  # one float lifts the category
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": "float64",  # taken at its word
    "(x + 1.5).dtype": "float32",
    "(d * torch.tensor([2, 3, 4])).dtype": "float64",
    "(x > 2).sum().dtype": "int64",
    "(x / x.sum()).dtype": "float32",
    "x[:, 1].shape": ...,
    "x[:, 1:2].shape": ...,
    "x[x > 2].shape": ...,
    "(x + d.unsqueeze(dim=0)).shape": ...,
}

predictions["x[:, 1].shape"] = [2]
predictions["x[:, 1:2].shape"] = (2, 1)
predictions["x[x > 2].shape"] = (3,)
predictions["(x + d.unsqueeze(dim=0)).shape"] = [2, 3]
