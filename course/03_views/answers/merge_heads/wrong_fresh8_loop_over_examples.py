"""A student who works example by example; breaks 'B may be 0', there is nothing to stack."""
def merge_heads(x):
    merged = []
    for example in x:
        merged.append(torch.cat(list(example), dim=1))
    return torch.stack(merged)
