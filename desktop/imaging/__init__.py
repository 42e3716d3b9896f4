"""From a file to a decoded image, and from its values to brightness."""
