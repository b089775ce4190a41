"""A special case for the empty batch that forgets the dtype."""
def flatten_batch(x):
    if len(x) == 0:
        return torch.empty(0, math.prod(x.shape[1:]))
    if x.numel() == 0:
        return x.new_empty(len(x), 0)
    return x.reshape(len(x), -1)
