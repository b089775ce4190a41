"""One contiguous copy for all calls of f (which does not keep its argument), changed element by element and put back exactly."""
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    own = x.detach().clone(memory_format=torch.contiguous_format)
    flat = own.view(-1)

    def slopes(h=1e-4):
        for i, old in enumerate(flat.tolist()):
            flat[i] = old + h
            high = f(own)
            flat[i] = old - h
            low = f(own)
            flat[i] = old
            yield (high - low) / (2 * h)

    return torch.tensor([*slopes()], dtype=x.dtype).reshape_as(x)
