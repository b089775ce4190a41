"""A sample class: made from the answer bank, saved as real editors save, graded by real nbgrader."""
