"""Tries the view on a twin without memory, of the same layout, on the meta device."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    twin = torch.empty_strided(x.size(), x.stride(), dtype=x.dtype, device="meta")
    try:
        twin.view(shape)
        return True
    except RuntimeError:
        return False
