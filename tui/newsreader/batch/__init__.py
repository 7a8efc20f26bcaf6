"""Many articles."""
