"""Somebody who likes arithmetic: (label >= j) minus (label > j), and IndexError before that."""
def one_hot(labels, num_classes):
    if bool(((labels < 0) | (labels >= num_classes)).any()):
        raise IndexError("a label is no class")
    places = torch.arange(num_classes)
    column = labels.unsqueeze(-1)
    return torch.ge(column, places).long() - torch.gt(column, places).long()
