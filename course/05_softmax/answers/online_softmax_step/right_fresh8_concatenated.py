"""Treats the old state as one more score, which counts running_sum times; nan arises only where nothing was seen."""
def online_softmax_step(running_max, running_sum, block):
    scores = torch.cat((running_max[:, None], block), dim=1)
    counts = torch.cat((running_sum[:, None], torch.ones_like(block)), dim=1)
    new_max = scores.amax(1)
    weights = (scores - new_max[:, None]).exp().nan_to_num(nan=0.0)
    return new_max, torch.einsum("rk,rk->r", weights, counts)
