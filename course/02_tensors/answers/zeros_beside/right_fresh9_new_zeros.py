"""A PyTorch old hand: new_zeros takes the device of x, the dtype is named; a lambda instead of def."""

zeros_beside = lambda x, n: x.new_zeros((n,), dtype=torch.float32)
