"""The gradient as an int, with notes."""


predictions = {
    "w.is_leaf": True,  # I made it
    "c.is_leaf": True,  # made it too, gradients or not
    "y.is_leaf": False,
    "(c + 1).is_leaf": True,  # nothing was recorded
    "w.double().is_leaf": False,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3,
    "c.grad": None,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",
}
