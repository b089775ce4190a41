"""itertools.accumulate adds as autograd does."""
from itertools import accumulate, repeat


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    slope = torch.func.grad(lambda w: 2 * w**2 + 5)(torch.tensor(2.0)).item()
    slopes = repeat(slope, n)
    return [*slopes] if zero_each_time else [*accumulate(slopes)]
