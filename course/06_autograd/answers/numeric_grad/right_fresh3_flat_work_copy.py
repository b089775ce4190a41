"""One contiguous work copy whose elements are moved and put back."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    with torch.no_grad():
        work = torch.empty(x.shape, dtype=torch.float64)
        work.copy_(x)
        flat = work.view(-1)
        result = torch.empty_like(flat)
        h = 1e-5
        for i in range(flat.numel()):
            keep = flat[i].item()
            flat[i] = keep + h
            up = f(work.clone())
            flat[i] = keep - h
            down = f(work.clone())
            flat[i] = keep
            result[i] = (up - down) / (2 * h)
        return result.view(x.shape)
