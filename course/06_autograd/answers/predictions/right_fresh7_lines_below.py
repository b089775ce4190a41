"""Leaves the dict alone and writes a line for each value below it."""
predictions = {
    "w.is_leaf": ...,
    "c.is_leaf": ...,
    "y.is_leaf": ...,
    "(c + 1).is_leaf": ...,
    "w.double().is_leaf": ...,
    "y.requires_grad": ...,
    "(c + 1).requires_grad": ...,
    "w.grad": ...,
    "c.grad": ...,
    "y.grad": ...,
    "torch.tensor([1, 2], requires_grad=True)": ...,
}
predictions["w.is_leaf"] = True
predictions["c.is_leaf"] = True
predictions["y.is_leaf"] = False
predictions["(c + 1).is_leaf"] = True
predictions["w.double().is_leaf"] = False
predictions["y.requires_grad"] = True
predictions["(c + 1).requires_grad"] = False
predictions["w.grad"] = 3.0
predictions["c.grad"] = None
predictions["y.grad"] = None
predictions["torch.tensor([1, 2], requires_grad=True)"] = "error"
