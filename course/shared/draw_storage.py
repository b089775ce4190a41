"""Pictures of the storage behind tensors: one strip of boxes per tensor, its elements over it."""

import matplotlib.pyplot as plt


def draw_storage(tensors):
    """Draw one strip of memory per entry of {"name": tensor}.

    A box is one number in memory. Over it stand the indices under which the tensor reaches it, row 0
    light and later rows darker; a white box is memory that this tensor never reaches.
    """
    heights = [1.6 + 0.3 * _most_labels(t) for t in tensors.values()]
    longest = max(_memory(t).numel() for t in tensors.values())
    size = (max(8.5, 0.56 * longest), 0.62 * sum(heights))
    figure, axes = plt.subplots(
        len(tensors), 1, squeeze=False, figsize=size, height_ratios=heights, facecolor="white"
    )
    for ax, (name, tensor), height in zip(axes[:, 0], tensors.items(), heights):
        _draw_strip(ax, name, tensor)
        ax.set(xlim=(-0.1, longest + 0.1), ylim=(-0.45, height - 0.45))
        ax.axis("off")
    figure.tight_layout()
    plt.show()


def _draw_strip(ax, name, tensor):
    above = _labels(tensor)
    rows = max(1, tensor.shape[0] - 1) if tensor.ndim else 1
    for place, number in enumerate(_memory(tensor).tolist()):
        labels = above.get(place, [])
        shade = plt.cm.Blues(0.12 + 0.4 * labels[0][0] / rows) if labels and labels[0] else "white"
        ax.add_patch(plt.Rectangle((place, 0), 1, 0.6, facecolor=shade, edgecolor="black"))
        ax.text(place + 0.5, 0.3, f"{number:g}", ha="center", va="center", color="black")
        ax.text(place + 0.5, -0.24, place, ha="center", va="center", fontsize=7, color="dimgray")
        for level, index in enumerate(labels):
            text = ",".join(map(str, index)) or "()"
            ax.text(place + 0.5, 0.78 + 0.3 * level, text, ha="center", va="center", fontsize=9, color="black")
    facts = f"shape {tuple(tensor.shape)}   stride {tensor.stride()}   offset {tensor.storage_offset()}"
    top = 0.95 + 0.3 * max(map(len, above.values()), default=1)
    ax.text(0, top, name, weight="bold", family="monospace", va="center", color="black")
    ax.text(0.2 + 0.19 * len(name), top, facts, va="center", color="black")


def _memory(tensor):
    """All numbers of the storage behind a tensor, in the order in which they lie there."""
    size = tensor.untyped_storage().nbytes() // tensor.element_size()
    return tensor.detach().as_strided((size,), (1,), 0)


def _labels(tensor):
    """{place in the storage: the indices that lead there}."""
    found = {}
    for index in [tuple(i) for i in (tensor == tensor).nonzero().tolist()] if tensor.ndim else [()]:
        place = tensor.storage_offset() + sum(i * s for i, s in zip(index, tensor.stride()))
        found.setdefault(place, []).append(index)
    return found


def _most_labels(tensor):
    return max(map(len, _labels(tensor).values()), default=1)
