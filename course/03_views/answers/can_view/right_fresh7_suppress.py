"""A contextlib fan: the lines after an error are skipped, and False waits below."""
from contextlib import suppress


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    with suppress(RuntimeError):
        return isinstance(torch.ops.aten.view(x, list(shape)), torch.Tensor)
    return False
