"""One asked for "efficient" code thinks that contiguous() copies: a contiguous x is changed itself (bullet 4: x keeps its values)."""


def standardize(x, dim):
    result = x.contiguous()
    std, mean = torch.std_mean(result, dim=dim, keepdim=True)
    return result.sub_(mean).div_(std)
