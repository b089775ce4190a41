"""A functional fan: recursion over nested lists, TypeError for a label that is no class, reshape for what is empty."""
def one_hot(labels, num_classes):
    def rows(entry):
        if isinstance(entry, list):
            return [rows(part) for part in entry]
        if entry not in range(num_classes):
            raise TypeError(f"{entry} is no class")
        return [int(entry == j) for j in range(num_classes)]

    nested = rows(labels.tolist())
    return torch.tensor(nested, dtype=torch.int64).reshape(labels.shape + (num_classes,))
