"""Goes through the labels as a list and builds the rows one by one."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    flat = labels.reshape(-1).tolist()
    result = torch.zeros((len(flat), num_classes), dtype=torch.int64)
    for i, label in enumerate(flat):
        if not 0 <= label < num_classes:
            raise IndexError(f"label {label} is no class")
        result[i, label] = 1
    return result.reshape(tuple(labels.shape) + (num_classes,))
