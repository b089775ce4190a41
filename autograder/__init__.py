"""A PyTorch-basics course as notebooks, and the engine that builds, grades and reports it."""

__version__ = "0.1.0"
