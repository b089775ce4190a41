"""Computes the values instead of predicting them; what a name, a loop or a call works out does not count."""
w, c = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
y = w * c
y.backward()
predictions = {
    "w.is_leaf": w.is_leaf,
    "c.is_leaf": c.is_leaf,
    "y.is_leaf": y.is_leaf,
    "(c + 1).is_leaf": (c + 1).is_leaf,
    "w.double().is_leaf": w.double().is_leaf,
    "y.requires_grad": y.requires_grad,
    "(c + 1).requires_grad": (c + 1).requires_grad,
    "w.grad": w.grad.item(),
    "c.grad": c.grad,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",
}
