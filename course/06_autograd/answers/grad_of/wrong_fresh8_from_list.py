"""Copies by way of a Python list: a float64 x comes back as float32 (and shapes such as (0, 3) are lost)."""
def grad_of(f, x):
    own = torch.tensor(x.tolist(), requires_grad=True)
    return torch.autograd.grad(f(own), own)[0]
