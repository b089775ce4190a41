"""Knows that a sparse tensor adds up repeated places when it becomes dense."""
def confusion_matrix(predicted, actual, n):
    places = torch.stack((actual, predicted))
    return torch.sparse_coo_tensor(places, torch.ones_like(actual), (n, n)).to_dense()
