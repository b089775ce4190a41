"""A C programmer: Python numbers, one score after another, skipping -inf."""
import math


def online_softmax_step(running_max, running_sum, block):
    maxima, sums = running_max.tolist(), running_sum.tolist()
    for i, row in enumerate(block.tolist()):
        for score in row:
            if score == -inf:
                continue
            if score > maxima[i]:
                sums[i] = sums[i] * math.exp(maxima[i] - score) + 1.0
                maxima[i] = score
            else:
                sums[i] += math.exp(score - maxima[i])
    dtype = block.dtype
    return torch.tensor(maxima, dtype=dtype), torch.tensor(sums, dtype=dtype)
