"""Repairs the gradient with a hook, which fails when x requires no gradients."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    cut = y.detach() > 10
    y.data.clamp_(max=10.0)
    y.register_hook(lambda grad: grad.masked_fill(cut, 0.0))  # now autograd knows
    return y
