"""Leaves the dict as it was and writes the values in lines below it."""
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
predictions["torch.tensor([1, 2], requires_grad=True)"] = 'error'
predictions["y.grad"] = None
predictions["c.grad"] = None
predictions["w.grad"] = 3.
predictions["(c + 1).requires_grad"] = False
predictions["y.requires_grad"] = True
predictions["w.double().is_leaf"] = False
predictions["(c + 1).is_leaf"] = True
predictions["y.is_leaf"] = False
predictions["c.is_leaf"] = True
predictions["w.is_leaf"] = True
