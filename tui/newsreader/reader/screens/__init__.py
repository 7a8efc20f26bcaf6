"""The screens: reading, and what lies over it for a moment."""
