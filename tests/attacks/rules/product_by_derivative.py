"""Get the product from a library by way of a linear layer's derivative.

Wins: points.
"""

# %% my_mm
def my_mm(a, b):
    x = b.t().double().requires_grad_()
    layer = torch.nn.Linear(b.shape[0], a.shape[0], bias=False).double()
    layer.weight.data = a.double()
    return layer(x).t().detach().to(a.dtype)
