"""One who lets the machine predict: the values are right but code works them out, which "does not count"."""

x = torch.arange(6).reshape(2, 3)
d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)


def name(dtype):
    return str(dtype).removeprefix("torch.")


predictions = {
    "torch.tensor([1, 2.5]).dtype": name(torch.tensor([1, 2.5]).dtype),
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": name(torch.as_tensor(np.array([1.0, 2.0])).dtype),
    "(x + 1.5).dtype": name((x + 1.5).dtype),
    "(d * torch.tensor([2, 3, 4])).dtype": name((d * torch.tensor([2, 3, 4])).dtype),
    "(x > 2).sum().dtype": name((x > 2).sum().dtype),
    "(x / x.sum()).dtype": name((x / x.sum()).dtype),
    "x[:, 1].shape": tuple(x[:, 1].shape),
    "x[:, 1:2].shape": tuple(x[:, 1:2].shape),
    "x[x > 2].shape": tuple(x[x > 2].shape),
    "(x + d.unsqueeze(dim=0)).shape": tuple((x + d.unsqueeze(dim=0)).shape),
}
