"""The untouched cell."""

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
