"""Two dicts, one of flags and one of the rest, merged with |: code puts them together."""


flags = {
    "w.is_leaf": True,
    "c.is_leaf": True,
    "y.is_leaf": False,
    "(c + 1).is_leaf": True,
    "w.double().is_leaf": False,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
}
gradients = dict.fromkeys(["w.grad", "c.grad", "y.grad"])
gradients["w.grad"] = 3
predictions = flags | gradients | {"torch.tensor([1, 2], requires_grad=True)": "error"}
