"""Makes an empty tensor of the right shape and dtype and copies into it in place."""
def copy(array, *, table=dtype_named):
    memory = torch.empty(array.shape, dtype=table[array.dtype.name])
    memory.copy_(torch.as_tensor(array))
    return memory
