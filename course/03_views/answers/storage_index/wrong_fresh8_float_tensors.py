"""Somebody who learnt torch.Tensor(...) from an old tutorial; breaks places beyond 2**24, float32 rounds them."""
def storage_index(index, stride, offset):
    return int(torch.dot(torch.Tensor(index), torch.Tensor(stride))) + offset
