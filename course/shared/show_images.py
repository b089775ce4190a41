"""Colour pictures side by side, drawn from tensors of shape (height, width, 3).

The figure brings a white background of its own, so that it can be read on a dark page too.
"""

import matplotlib.pyplot as plt


def show_images(images):
    """Show {"title": image} side by side; each image is (height, width, 3) with bytes from 0 to 255."""
    with plt.style.context("default"):
        size = (3.6 * len(images), 3)
        _, row = plt.subplots(1, len(images), figsize=size, squeeze=False, layout="constrained")
        for axes, (title, image) in zip(row[0], images.items()):
            axes.imshow(image.numpy())
            axes.set_title(title, fontsize=10, family="monospace")
            axes.axis("off")
        plt.show()
