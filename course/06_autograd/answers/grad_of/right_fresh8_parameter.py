"""Somebody from the nn side: a Parameter of one's own with a copy of the numbers, and its .grad."""
def grad_of(f, x):
    own = nn.Parameter(x.detach().clone())
    with torch.enable_grad():
        f(own).backward()
    return own.grad
