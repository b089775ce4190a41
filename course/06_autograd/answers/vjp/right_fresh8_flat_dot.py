"""By the letter of the definition: the gradient of a dot product of two flat tensors, TypeError for another shape."""
def vjp(f, x, v):
    def weighted(t):
        y = f(t)
        if list(y.shape) != list(v.shape):
            raise TypeError("v must have the shape of f(x)")
        return torch.dot(v.reshape(-1), y.reshape(-1))

    return torch.func.grad(weighted)(x)
