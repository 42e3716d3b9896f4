"""Training: from films to model packages."""
