"""The dict filled in, a reason beside each line."""


predictions = {
    "w.is_leaf": True,
    "c.is_leaf": True,
    "y.is_leaf": False,  # made by Mul
    "(c + 1).is_leaf": True,  # c requires no gradients
    "w.double().is_leaf": False,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3.0,  # the value of c
    "c.grad": None,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",
}
