"""Takes the rule from school, as a float."""
slope_of_z = lambda value: 4.0 * value  # noqa: E731
