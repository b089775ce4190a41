"""torch.true_divide into a fresh tensor given as out=, whose dtype torch.result_type names."""
def halved(x):
    target = torch.empty(x.shape, dtype=torch.result_type(x, 1.0), device=x.device)
    torch.true_divide(x, 2, out=target)
    return target
