"""All right, with reasons and a float for the gradient."""


predictions = {
    "w.is_leaf": True,  # made by us
    "c.is_leaf": True,  # made by us
    "y.is_leaf": False,  # made by a recorded *
    "(c + 1).is_leaf": True,  # nothing recorded
    "w.double().is_leaf": False,  # a recorded conversion
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3.0,  # dy/dw = c
    "c.grad": None,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",  # whole numbers
}
