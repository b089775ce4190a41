"""Through Python's numbers (an int is halved exactly there), put back into shape."""
def halved(x):
    dtype = {torch.float64, torch.float16, torch.bfloat16} & {x.dtype} or {torch.float32}
    return torch.tensor([number / 2 for number in x.flatten().tolist()], dtype=dtype.pop()).view(x.shape)
