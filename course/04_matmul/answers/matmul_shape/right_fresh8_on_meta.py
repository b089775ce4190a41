"""A reader of the hint: tensors on the meta device, small dtype, PyTorch's own refusal."""
def matmul_shape(a, b):
    with torch.device("meta"):
        try:
            return tuple((torch.empty(tuple(a)) @ torch.empty(tuple(b))).shape)
        except (RuntimeError, IndexError):
            return None
