"""A functional programmer collects the parts and divides them together to a Path."""
from functools import reduce
from operator import truediv


def project_dir(in_colab, drive_mounted, name):
    parts = ["/content"] * in_colab + ["drive", "MyDrive"] * (in_colab and drive_mounted) + [name]
    return reduce(truediv, parts, Path())
