"""A careful one: the trial runs on a twin without numbers, on the meta device; no error means True."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    twin = torch.empty_strided(x.size(), x.stride(), dtype=torch.uint8, device="meta")
    try:
        twin.view(shape)
    except (RuntimeError, ValueError):
        return False
    else:
        return True
