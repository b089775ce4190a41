"""A sparse matrix adds up the entries that share a place when it becomes dense."""


def confusion_matrix(predicted, actual, n):
    places = torch.stack([actual, predicted])
    return torch.sparse_coo_tensor(places, torch.ones_like(actual), (n, n)).to_dense()
