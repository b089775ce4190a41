"""First guesses, corrected by lines below the dict."""


predictions = {
    "w.is_leaf": True,
    "c.is_leaf": False,
    "y.is_leaf": False,
    "(c + 1).is_leaf": False,
    "w.double().is_leaf": True,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3.0,
    "c.grad": 2.0,
    "y.grad": 1.0,
    "torch.tensor([1, 2], requires_grad=True)": "works",
}

predictions["c.is_leaf"] = True
predictions["(c + 1).is_leaf"] = True
predictions["w.double().is_leaf"] = False
predictions["c.grad"] = None
predictions["y.grad"] = None
predictions["torch.tensor([1, 2], requires_grad=True)"] = "error"
