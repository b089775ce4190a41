"""Early returns in the style of C, and the devices compared as text."""
def same_place(a: torch.Tensor, b: torch.Tensor) -> bool:
    if a.dtype is not b.dtype:
        return False
    if str(a.device) != str(b.device):
        return False
    return True
