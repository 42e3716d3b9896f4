"""The router: frozen layers of a small network, a linear head and a scope score, packaged like every model."""
