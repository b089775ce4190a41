"""Looks the rows of an identity up as an embedding, which refuses bad indices."""

def one_hot(labels, num_classes):
    return F.embedding(labels, torch.eye(num_classes)).to(torch.int64)
