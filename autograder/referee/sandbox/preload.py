"""What the warm parent loads once, so that no submission waits for it."""

from __future__ import annotations

from importlib import import_module


def preload() -> None:
    """Import torch, NumPy, Matplotlib and IPython, and touch what they would load at first use.

    One thread only: a process that has run torch's operations in several hangs after a fork.
    """
    import torch

    torch.set_num_threads(1)

    import matplotlib

    matplotlib.use("agg")
    for name in ("IPython.core.interactiveshell", "matplotlib_inline.backend_inline"):
        import_module(name)
    import matplotlib.pyplot as plt
    import numpy

    weight = torch.ones(2, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    torch.autograd.backward(weight.sum())
    optimizer.step()
    torch.testing.assert_close(weight, weight)
    numpy.testing.assert_allclose(numpy.ones(2), numpy.ones(2))
    plt.plot([0, 1])
    plt.gcf().canvas.draw()
    plt.close("all")
