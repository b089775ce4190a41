"""Takes softmax first, zeroes and rescales: a large hidden score leaves nothing for the visible ones, and inf or nan under the mask spoils the slice."""
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    shares = torch.softmax(x, dim=dim).masked_fill(mask, 0.0)
    total = shares.sum(dim=dim, keepdim=True)
    return torch.where(total > 0, shares / total, torch.zeros_like(shares))
