"""A student who left the dict as it was and fills it in below, one a line, shapes as lists."""

predictions = {
    "torch.tensor([1, 2.5]).dtype": ...,
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": ...,
    "(x + 1.5).dtype": ...,
    "(d * torch.tensor([2, 3, 4])).dtype": ...,
    "(x > 2).sum().dtype": ...,
    "(x / x.sum()).dtype": ...,
    "x[:, 1].shape": ...,
    "x[:, 1:2].shape": ...,
    "x[x > 2].shape": ...,
    "(x + d.unsqueeze(dim=0)).shape": ...,
}
predictions["torch.tensor([1, 2.5]).dtype"] = "float32"
predictions["torch.as_tensor(np.array([1.0, 2.0])).dtype"] = "float64"
predictions["(x + 1.5).dtype"] = "float32"
predictions["(d * torch.tensor([2, 3, 4])).dtype"] = "float64"
predictions["(x > 2).sum().dtype"] = "int64"
predictions["(x / x.sum()).dtype"] = "float32"
predictions["x[:, 1].shape"] = [2]
predictions["x[:, 1:2].shape"] = [2, 1]
predictions["x[x > 2].shape"] = [3]
predictions["(x + d.unsqueeze(dim=0)).shape"] = [2, 3]
