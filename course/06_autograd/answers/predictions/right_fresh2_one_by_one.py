"""Written down one after the other, last line first."""

predictions = {}
predictions["torch.tensor([1, 2], requires_grad=True)"] = "error"
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
