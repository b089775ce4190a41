"""A careful undergraduate; integers for the number."""
predictions = {
    "w.is_leaf": True,
    "c.is_leaf": True,
    "y.is_leaf": False,
    "(c + 1).is_leaf": True,
    "w.double().is_leaf": False,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3,
    "c.grad": None,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",
}
