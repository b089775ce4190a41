"""First the state of the block alone, then a symmetric merge of two states; nan_to_num after exp where only -inf was seen."""
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    block_max = block.amax(1)
    block_sum = (block - block_max.unsqueeze(1)).exp().nan_to_num(nan=0.0).sum(1)
    states = ((running_max, running_sum), (block_max, block_sum))
    new_max = torch.stack([m for m, _ in states]).amax(0)
    return new_max, sum(s * (m - new_max).exp().nan_to_num(nan=0.0) for m, s in states)
