"""What the warm parent loads once, so that no submission waits for it."""

from __future__ import annotations


def preload() -> None:
    """Import torch, NumPy, Matplotlib and IPython, and touch what they would load at first use.

    One thread only: a process that has run torch's operations in several hangs after a fork.
    """
    import torch

    torch.set_num_threads(1)

    import IPython.core.interactiveshell  # noqa: F401
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt
    import matplotlib_inline.backend_inline  # noqa: F401
    import numpy

    weight = torch.ones(2, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    weight.sum().backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    torch.testing.assert_close(weight, weight)
    shapes = torch.empty(2, 3, device="meta")
    torch.testing.assert_close((shapes + 1).permute(1, 0), torch.empty(3, 2, device="meta"))
    torch.func.vmap(torch.func.grad(torch.sin))(torch.ones(2))
    torch.einsum("i,i->", torch.ones(2), torch.ones(2))
    numpy.testing.assert_allclose(numpy.ones(2), numpy.ones(2))
    plt.plot([0, 1])
    plt.gcf().canvas.draw()
    plt.close("all")
