"""From a lesson's text to its source notebook and its released notebook."""
