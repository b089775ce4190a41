"""Lets torch answer."""

w, c = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
y = w * c
predictions = {
    "w.is_leaf": w.is_leaf,
    "c.is_leaf": True,
    "y.is_leaf": False,
    "(c + 1).is_leaf": True,
    "w.double().is_leaf": False,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3.0,
    "c.grad": None,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",
}
