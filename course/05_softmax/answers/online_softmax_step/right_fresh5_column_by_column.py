"""Score after score; columns of -inf leave a row as it is."""


def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    m, s = running_max.clone(), running_sum.clone()
    for i in range(block.shape[0]):
        for score in block[i]:
            if score == -inf:
                continue
            if score > m[i]:
                s[i] = s[i] * torch.exp(m[i] - score) + 1
                m[i] = score
            else:
                s[i] += torch.exp(score - m[i])
    return m, s
