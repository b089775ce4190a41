"""Somebody who takes out every 1 at the end; breaks 'the dim that was added is taken out', no other one: (4,) and (2, 4, 1) should give (2, 1)."""
def matmul_shape(a, b):
    if len(a) == 0 or len(b) == 0:
        return None
    x = torch.empty(a, device="meta")
    y = torch.empty(b, device="meta")
    if x.ndim == 1:
        x = x.unsqueeze(0)
    if y.ndim == 1:
        y = y.unsqueeze(1)
    try:
        result = x @ y
    except RuntimeError:
        return None
    if len(a) == 1 or len(b) == 1:
        result = result.squeeze()
    return tuple(result.shape)
