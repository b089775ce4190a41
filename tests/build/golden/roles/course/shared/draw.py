def draw(*rows):
    """Draw rows of stars."""
    print("\n".join("*" * row for row in rows))
