"""A model asked for code that cannot touch x tries it on a twin without numbers."""
def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    twin = torch.empty_strided(x.size(), x.stride(), dtype=torch.uint8, device="meta")
    try:
        twin.view(*[shape])
    except Exception:
        return False
    else:
        return True
