"""np.ascontiguousarray copies only if it must: one element read backwards counts as contiguous, and from_numpy fails."""
def backwards(array):
    return torch.from_numpy(np.ascontiguousarray(array[::-1]))
