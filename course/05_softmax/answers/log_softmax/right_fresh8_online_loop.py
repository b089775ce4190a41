"""Somebody who has read the challenge: running maximum and sum over the slices, then one subtraction from x."""
def log_softmax(x, dim):
    top = torch.full_like(x.select(dim, 0), -inf)
    total = torch.zeros_like(top)
    for score in x.unbind(dim):
        new = torch.maximum(top, score)
        total = total * (top - new).exp().nan_to_num(0.0) + (score - new).exp().nan_to_num(0.0)
        top = new
    return x - (top + total.log()).unsqueeze(dim)
