"""Takes row by row, in Python, and writes into fresh memory."""


def online_softmax_step(running_max: torch.Tensor, running_sum: torch.Tensor, block: torch.Tensor):
    maxima, sums = torch.empty_like(running_max), torch.empty_like(running_sum)
    for i in range(block.shape[0]):
        top = max(running_max[i].item(), block[i].max().item())
        maxima[i] = top
        if top == -inf:
            sums[i] = 0
            continue
        sums[i] = (block[i] - top).exp().sum()
        if running_max[i] != -inf:
            sums[i] += running_sum[i] * (running_max[i] - top).exp()
    return maxima, sums
