"""Guessed four wrongly, looked, and corrected them below the dict."""
predictions = {
    "w.is_leaf": True,
    "c.is_leaf": False,
    "y.is_leaf": False,
    "(c + 1).is_leaf": False,
    "w.double().is_leaf": True,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3.00,
    "c.grad": None,
    "y.grad": 1.0,
    "torch.tensor([1, 2], requires_grad=True)": """error""",
}
predictions["c.is_leaf"] = predictions["(c + 1).is_leaf"] = True
predictions["w.double().is_leaf"] = False
predictions["y.grad"] = None
