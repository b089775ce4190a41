"""The one-hot rows as a comparison with arange, subtracted as bools turned into the dtype of the logits."""
def cross_entropy_backward(logits, labels):
    truth = torch.arange(logits.size(-1)).eq(labels.unsqueeze(-1)).type_as(logits)
    return torch.sub(torch.softmax(logits, dim=-1), truth) / labels.numel()
