"""contextlib.suppress and a generous list of errors."""
from contextlib import suppress


def can_view(x, shape):
    with suppress(Exception):
        return isinstance(torch.Tensor.view(x, torch.Size(shape) if -1 not in shape else shape), torch.Tensor)
    return False
