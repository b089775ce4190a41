"""Stays with view, after contiguous, and counts with numel of a ghost example."""
def flatten_batch(x):
    per_example = torch.Size(x.shape[1:]).numel()
    return x.contiguous().view(x.size(0), per_example)
