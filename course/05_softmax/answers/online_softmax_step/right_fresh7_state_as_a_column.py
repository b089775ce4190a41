"""Treats the old state as one more column that weighs running_sum instead of 1."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    scores = torch.column_stack([running_max, block])
    weights = torch.cat([running_sum[:, None], torch.ones_like(block)], dim=1)
    new_max, _ = scores.max(dim=1)
    shift = torch.where(new_max.isfinite(), new_max, new_max.new_zeros(()))
    return new_max, torch.einsum("rk,rk->r", weights, (scores - shift[:, None]).exp())
