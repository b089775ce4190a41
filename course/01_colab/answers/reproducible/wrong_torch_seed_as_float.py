"""Sends torch's seed through a float32 tensor, where neighbours above 2**24 become one."""


def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(int(torch.tensor(float(seed))))
    return f()
