"""One page of Python per experiment; its docstring holds the command and the result."""
